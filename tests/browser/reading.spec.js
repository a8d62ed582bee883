// What a reader does.
import { expect, test } from "@playwright/test";
import { pathToFileURL } from "node:url";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { languages, root, templates } from "./site.js";

test("from the home page to a summary, a call and a member", async ({ page, baseURL }) => {
  await page.goto(baseURL);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.locator("#lately ~ div .entry a, #lately + div .entry a").first().click();
  await expect(page).toHaveURL(/\/meetings\/\d{4}-/);
  await page.goto(`${baseURL}calls/index.html`);
  await page.locator("main .entry a").first().click();
  await expect(page.locator(".now time")).toHaveAttribute("datetime", /T\d\d:\d\d/);
  await page.goto(`${baseURL}members/index.html`);
  await page.locator(".names a").first().click();
  await expect(page.locator("#terms")).toBeVisible();
});

test("keyboard alone: skip link, then the content", async ({ page, baseURL }) => {
  await page.goto(baseURL);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
});

test("the language switcher keeps the page", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}members/index.html`);
  await page.locator('.languages a[lang="ar"]').click();
  await expect(page).toHaveURL(/\/ar\/members\//);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("without JavaScript everything reads and navigates", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}search/index.html`);
  await page.locator("main .names a").first().click();
  await page.locator("main .entry a").first().click();
  await expect(page.locator("h1")).toBeVisible();
  await context.close();
});

test("the same build works at the root, under a path and from a disk", async ({ page, baseURL }) => {
  const failed = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("response", (response) => response.ok() || response.url().startsWith("file:") || failed.push(response.url()));
  for (const start of [baseURL, `${baseURL}a/b/`, pathToFileURL(`${root}/`).href]) {
    for (const of of ["", "ar/"]) {
      for (const [template, path] of templates(of)) {
        // The page for what is missing is served at any depth, so it begins at the root of `base_url`.
        if (template === "404") continue;
        await page.goto(`${start}${path}`);
        const styled = await page.evaluate(() => getComputedStyle(document.querySelector(".head")).display);
        expect(styled, `${start}${path}`).toBe("flex");
        const links = await page.evaluate(() =>
          [...document.querySelectorAll("a[href], link[rel=stylesheet], script[src]")]
            .filter((a) => !/^(https?:|mailto:|#)/.test(a.getAttribute("href") ?? ""))
            .map((a) => (a.href || a.src).split("#")[0]),
        );
        const file = (link) => join(root, decodeURIComponent(link.slice(start.length)));
        const dead = links.filter((l) => !l.startsWith(start) || !existsSync(file(l)) || statSync(file(l)).isDirectory());
        expect(dead, `${start}${path}`).toEqual([]);
      }
    }
    await page.goto(`${start}index.html`);
    await page.locator(".sections a").first().click();
    // A click ends what is still on its way, which is no failure of the site.
    await page.waitForLoadState("load");
    await page.locator("main .entry a").first().click();
    await page.waitForLoadState("load");
    await expect(page.locator("h1")).toBeVisible();
  }
  expect(failed).toEqual([]);
});

test("a deadline stands there without a script, and the script only says how far off it is", async ({ browser, baseURL }) => {
  const read = async (path, now, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`${baseURL}${path}`);
    const text = await page.locator("main").innerText();
    const near = await page.locator("main time[data-until]").evaluateAll((times) => times.map((t) => t.nextSibling?.data ?? ""));
    await context.close();
    return { text, near: near.map((n) => n.replace(/^ \((.*)\)[\s\S]*$/, "$1").trim()) };
  };
  const built = "2026-06-15T12:00:00Z";
  for (const of of languages) {
    for (const path of ["index.html", "calls/index.html"]) {
      const [plain, better] = [await read(of + path, built, false), await read(of + path, built, true)];
      expect(better.near.length, of + path).toBeGreaterThan(1);
      let rest = better.text;
      for (const near of better.near) {
        expect(near, of + path).toMatch(/\d/);
        expect(near, "digits as everywhere else on the page").not.toMatch(/[\u0660-\u0669]/);
        rest = rest.replace(` (${near})`, "");
      }
      expect(rest, of + path).toBe(plain.text);
    }
  }
  expect((await read("calls/index.html", built, true)).near.slice(0, 2)).toEqual(["in 11 hours", "in 15 days"]);
  // Nobody built the site again: the page still says when, and now also that it is over.
  expect((await read("calls/index.html", "2026-06-18T12:00:00Z", true)).near[0]).toBe("2 days ago");
});

test("a missing page answers with links that work", async ({ page, baseURL }) => {
  const response = await page.goto(`${baseURL}no/such/page`);
  expect(response.status()).toBe(404);
  await expect(page.locator("main a").first()).toBeVisible();
});

