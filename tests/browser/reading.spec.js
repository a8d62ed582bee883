// What a reader does.
import { expect, test } from "@playwright/test";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { root } from "./site.js";

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

test("the same build works under a path and from a disk", async ({ page, baseURL }) => {
  for (const start of [`${baseURL}a/b/index.html`, pathToFileURL(join(root, "index.html")).href]) {
    await page.goto(start);
    await page.locator(".sections a").first().click();
    await expect(page.locator("h1")).toBeVisible();
    await page.locator("main .entry a").first().click();
    await expect(page.locator("h1")).toBeVisible();
    const styled = await page.evaluate(() => getComputedStyle(document.querySelector(".head")).display);
    expect(styled).not.toBe("block");
  }
});

test("a missing page answers with links that work", async ({ page, baseURL }) => {
  const response = await page.goto(`${baseURL}no/such/page`);
  expect(response.status()).toBe(404);
  await expect(page.locator("main a").first()).toBeVisible();
});

