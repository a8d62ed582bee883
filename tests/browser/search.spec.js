// The search of the built sample site: in its six languages, by keyboard, from a disk, without a script; and of a small
// site in other languages.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./site.js";

const here = import.meta.dirname;
const results = (page) => page.locator("#results > li");
const status = (page) => page.locator("#found");

async function search(page, address, query) {
  await page.goto(`${address}search/index.html?q=${encodeURIComponent(query)}`);
  await expect(status(page)).not.toHaveText(/^$/);
  await expect(status(page)).not.toHaveText(/…\s*$/);
}

// Sentences of the sample site, in words as somebody would type them.
const planted = {
  "": ["building what lasts", "2026-02-09"],
  "fr/": ["guichet unique visa", "2026-02-09"],
  "es/": ["una sola oficina visados", "2026-02-09"],
  "ru/": ["пленарный зал ступенек", "2026-02-09"],
  "ar/": ["قاعة كبرى طابقين درج", "2026-02-09"],
  "zh/": ["签证问题 人工字幕", "2026-02-09"],
};
for (const [language, [query, date]] of Object.entries(planted)) {
  test(`a planted phrase is found in ${language || "en/"}`, async ({ page, baseURL }) => {
    const wrong = [];
    page.on("console", (message) => message.type() === "error" && !message.location().url.endsWith("favicon.ico") && wrong.push(message.text()));
    await search(page, `${baseURL}${language}`, query);
    const link = results(page).first().locator("a");
    await expect(link).toHaveAttribute("href", new RegExp(`meetings/${date}[^#]*#`));
    await expect(results(page).first().locator("mark").first()).toBeVisible();
    await link.click();
    await expect(page.locator(":target")).toBeVisible();
    expect(new URL(page.url()).pathname.startsWith(`/${language}meetings/`)).toBe(true);
    expect(wrong).toEqual([]);
  });
}

test("a result leads to the paragraph that holds the words", async ({ page, baseURL }) => {
  await search(page, `${baseURL}fr/`, '"guichet unique"');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).locator("a")).toHaveAttribute("href", /#p-/);
  await results(page).locator("a").click();
  await expect(page.locator(":target")).toContainText("guichet unique");
});

test("words are found by their beginnings, forms, without case and accents, and misspelt by one letter", async ({ page, baseURL }) => {
  for (const [language, query, word] of [
    ["", "captio", "captions"],
    ["", "CAPTIONING", "captioning"],
    ["", "consulted", "consultation"],
    ["", "captionning", "captioning"],
    ["", "secretraiat", "secretariat"],
    ["fr/", "seance", "séance"],
    ["fr/", "SEANCES", "séance"],
    ["es/", "traduccion", "traduc"],
    ["ru/", "заседаний", "заседани"],
    ["ar/", "القاعات", "قاعات"],
    ["ar/", "قاعات", "قاعات"],
    ["ar/", "مشاورات", "المشاورات"],
    ["zh/", "字幕", "字幕"],
    ["zh/", "字", "字"],
  ]) {
    await search(page, `${baseURL}${language}`, query);
    const marks = page.locator("#results mark", { hasText: new RegExp(word, "i") });
    await expect(marks.first(), `${language}${query}`).toBeVisible();
  }
});

test("an Arabic word is found with and without what is written together with it", async ({ page, baseURL }) => {
  const counts = [];
  for (const query of ["الاجتماع ", "اجتماع ", "والاجتماع ", "بالاجتماع "]) {
    await search(page, `${baseURL}ar/`, query);
    counts.push(await status(page).textContent());
  }
  expect(new Set(counts).size, counts.join(" | ")).toBe(1);
});

test("a phrase stands in this order, and nothing else is shown", async ({ page, baseURL }) => {
  await search(page, baseURL, '"rough consensus"');
  expect(await results(page).count()).toBeGreaterThan(0);
  await search(page, baseURL, '"consensus rough"');
  await expect(results(page)).toHaveCount(0);
  await search(page, `${baseURL}zh/`, '"人工字幕"');
  expect(await results(page).count()).toBeGreaterThan(0);
  await search(page, `${baseURL}zh/`, '"幕字工人"');
  await expect(results(page)).toHaveCount(0);
});

test("a title comes before the text", async ({ page, baseURL }) => {
  await search(page, baseURL, "accessibility");
  await expect(results(page).first().locator("h3 mark")).toBeVisible();
});

test("results are narrowed, and the way back widens them", async ({ page, baseURL }) => {
  await search(page, baseURL, "workshop");
  const all = await status(page).textContent();
  await page.locator("#facets a", { hasText: /^Calls/ }).click();
  await expect(page).toHaveURL(/q=workshop&kind=call/);
  await expect(status(page)).not.toHaveText(all);
  for (const kind of await results(page).locator(".meta span:first-child").allTextContents()) expect(kind).toBe("Calls for input");
  await page.locator("#facets a", { hasText: /^2026 / }).click();
  await expect(page).toHaveURL(/cycle=2026/);
  const narrowed = await status(page).textContent();
  await results(page).first().locator("a").click();
  await expect(page).toHaveURL(/\/calls\//);
  await page.goBack();
  await expect(status(page)).toHaveText(narrowed);
  await expect(page.locator("#q")).toHaveValue("workshop");
  await page.goBack();
  await page.goBack();
  await expect(status(page)).toHaveText(all);
});

test("the facets of topic, group and language hold what they say", async ({ page, baseURL }) => {
  await search(page, baseURL, "captioning");
  await page.locator("#facets a", { hasText: /^accessibility / }).click();
  await expect(page).toHaveURL(/topic=accessibility/);
  expect(await results(page).count()).toBeGreaterThan(0);
  await search(page, baseURL, "rights");
  await page.locator("#facets a", { hasText: /^Civil society / }).click();
  await expect(page).toHaveURL(/group=civil-society/);
  await expect(results(page).first()).toBeVisible();
  await search(page, baseURL, "Дананг");
  await page.locator('#facets a[lang="ru"]').click();
  await expect(results(page).first().locator("h3 a")).toHaveAttribute("href", /\.\.\/ru\//);
});

test("what is not translated is found in the original, and leads into the reader's language", async ({ page, baseURL }) => {
  await search(page, `${baseURL}fr/`, "Montevideo");
  const original = page.locator('#results h3[lang="en"] a').first();
  await expect(original).toBeVisible();
  expect(await original.getAttribute("href")).toMatch(/^\.\.\/(meetings|calls|members|outreach)/);
  // The meeting of February 2026 has a French text, and is not shown twice.
  await search(page, `${baseURL}fr/`, "Da Nang thèmes consultations");
  const titles = await page.locator("#results h3 a").evaluateAll((links) => links.map((a) => a.pathname));
  expect(titles.filter((t) => t.includes("2026-02-09-first")).length).toBeLessThanOrEqual(1);
});

test("everything is done by keyboard, and the count is announced", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}search/index.html`);
  await page.locator("#q").focus();
  await page.keyboard.type("remote hubs");
  await expect(page.locator('[role="status"]')).toHaveText(/\d+ results\.|One result\./);
  await expect(page).toHaveURL(/q=remote\+hubs/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab"); // the button
  await page.keyboard.press("Tab"); // opens and closes the facets
  await page.keyboard.press("Tab"); // all kinds
  await page.keyboard.press("Tab");
  const facet = await page.evaluate(() => document.activeElement.getAttribute("data-at"));
  expect(facet).toMatch(/^kind./);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/kind=/);
  await expect.poll(() => page.evaluate(() => document.activeElement.getAttribute("data-at"))).toBe(facet);
  await page.locator("#results a").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/search/);
});

test("more results are shown on request", async ({ page, baseURL }) => {
  await search(page, baseURL, "the");
  await expect(results(page)).toHaveCount(10);
  await page.locator("#more").click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).locator("a")).toBeFocused();
});

test("what nobody wrote is said to be missing, and a lost index too", async ({ page, baseURL }) => {
  await search(page, baseURL, "qwzyxv");
  await expect(status(page)).toHaveText(/^Nothing holds/);
  await page.route("**/search/index/**/w*.js*", (route) => route.abort());
  await page.goto(`${baseURL}search/index.html?q=captions`);
  await expect(status(page)).toHaveText(/could not be loaded/);
  await page.unroute("**/search/index/**/w*.js*");
  await page.locator("#q").fill("captions ");
  await expect(results(page).first()).toBeVisible();
  await page.context().setOffline(true);
  await page.locator("#q").fill("zeitplan");
  await expect(status(page)).toHaveText(/offline/);
  await page.context().setOffline(false);
});

test("it works under a path and from a disk", async ({ page, baseURL }) => {
  for (const address of [`${baseURL}a/b/`, pathToFileURL(join(root, "/")).href]) {
    await search(page, address, '"building what lasts"');
    const link = results(page).first().locator("a");
    await expect(results(page).first().locator("mark").first()).toBeVisible();
    await search(page, `${address}fr/`, "guichet unique");
    await expect(results(page).first().locator(".excerpt mark").first()).toBeVisible();
    await expect(link).toHaveAttribute("href", /meetings\/2026-02-09[^#]*#p-/);
    await link.click();
    await expect(page.locator(":target")).toContainText("guichet unique");
  }
});

// A small site in other languages, opened from a disk.
const polyglot = pathToFileURL(join(process.env.GLASSHOUSE_POLYGLOT, "/")).href;

test("words are found in Korean, Polish and Portuguese", async ({ page }) => {
  for (const [language, query, word] of [
    ["ko", "거점에", "거점에는"],
    ["ko", "자막을 제공해", "자막을"],
    ["pl", "osrodki", "ośrodki"],
    ["pl", "zdalne budżetu", "budżetu"],
    ["pt", "orcamento", "orçamento"],
    ["pt", "reuniões", "reunião"],
  ]) {
    await search(page, `${polyglot}${language}/`, query);
    await expect(page.locator("#results mark", { hasText: word }).first(), `${language} ${query}`).toBeVisible();
  }
});

test("nobody who took part in a protected session is found by it", async ({ page }) => {
  for (const language of ["", "ko/", "pl/", "pt/"]) {
    for (const query of ["Quibrelle Zanthorpe", "Quibrelle", "zanthorpe", "Zanthorp", "Vexmoor Institute", "vexmoor", "Q. Zanthorpe", '"Vexmoor Institute"']) {
      await search(page, `${polyglot}${language}`, query);
      await expect(page.locator("#results mark"), `${language} ${query}`).toHaveCount(0);
    }
    // A member is public, and the meetings of a member are not.
    for (const query of ["Oluchi Bemvinda", "Tamarisk Bureau"]) {
      await search(page, `${polyglot}${language}`, query);
      await expect(results(page)).toHaveCount(1);
      await expect(results(page).locator("a")).toHaveAttribute("href", /members\/oluchi-bemvinda/);
    }
  }
});

test("without a script the lists lead everywhere", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}search/index.html`);
  await expect(page.getByText("Searching needs JavaScript")).toBeVisible();
  await page.locator("#by-year + ul a").last().click();
  await expect(page.locator("h1")).toBeVisible();
  await page.goBack();
  await page.locator("#by-topic + ul a", { hasText: "captioning" }).click();
  await expect(page.locator(":target")).toHaveText("captioning");
  await page.locator("section:has(:target) li a").first().click();
  await expect(page).toHaveURL(/meetings|calls|outreach/);
  await page.goto(`${baseURL}index.html`);
  await page.locator('header [role="search"] input').fill("captions");
  await page.locator('header [role="search"] button').click();
  await expect(page).toHaveURL(/search\/index\.html\?q=captions/);
  await context.close();
});

test("the field of every page leads to results", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}ar/index.html`);
  await page.locator('header [role="search"] input').fill("قاعات");
  await page.keyboard.press("Enter");
  await expect(results(page).first()).toBeVisible();
});

test("the script cuts the same words as the index", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}search/index.html`);
  const text = readFileSync(join(here, "../cases/search/words.txt"), "utf8");
  const [lines, expected] = text.replace("=== text\n", "").split("=== expected\n");
  const words = await page.evaluate((lines) => lines.map((line) => window.glasshouse.words(line).join(" ")), lines.trimEnd().split("\n"));
  expect(words).toEqual(expected.trimEnd().split("\n"));
});
