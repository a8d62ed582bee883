// Every kind of page in every language: loads clean, is accessible in light and in dark, fits, and says which language
// its words are of.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import { examples, languages } from "./site.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** What axe finds, in words; of one category, or of all. */
async function violations(tab, category) {
  const only = category ? { runOnly: [category] } : {};
  const found = await tab.evaluate((only) => window.axe.run(document, only), only);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
}

/** How many pixels the page is wider than the window, and what sticks out. */
function overflow() {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return "";
  const out = [...document.querySelectorAll("body *")].filter((e) => {
    const { left, right } = e.getBoundingClientRect();
    return left < -1 || right > page.clientWidth + 1;
  });
  return `${page.scrollWidth} > ${page.clientWidth}: ${out.slice(-1).map((e) => e.outerHTML.slice(0, 120))}`;
}

/**
 * Runs of four Latin words that stand in an element of another script's language. Names are isolated by `bdi` without a
 * language: they have none.
 */
function unmarked() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  while (walker.nextNode()) {
    const { parentElement: at, data } = walker.currentNode;
    if (at.closest("code, pre, script, style, .cite") || at.closest("bdi:not([lang])")) continue;
    const of = at.closest("[lang]").lang;
    if (/^(ru|ar|zh)/.test(of) && /(?:\b[a-z]{2,}\b[ ,]+){3}\b[a-z]{2,}\b/i.test(data)) wrong.push(`${of}: ${data.trim().slice(0, 80)}`);
  }
  return wrong;
}

for (const language of languages) {
  for (const page of examples(language)) {
    test(`${page} is sound`, async ({ page: tab, baseURL }) => {
      const wrong = [];
      // Browsers ask for an icon of the host by themselves.
      const asked = (message) => message.type() === "error" && !message.location().url.endsWith("/favicon.ico");
      tab.on("console", (message) => asked(message) && wrong.push(message.text()));
      tab.on("request", (request) => request.url().startsWith(baseURL) || wrong.push(request.url()));
      tab.on("response", (response) => response.status() < 400 || wrong.push(`${response.status()} ${response.url()}`));
      await tab.setViewportSize({ width: 360, height: 800 });
      await tab.goto(`${baseURL}${page}`);
      await expect(tab.locator("h1")).toHaveCount(1);
      await tab.evaluate(axe);
      expect(await violations(tab), "light").toEqual([]);
      await tab.emulateMedia({ colorScheme: "dark" });
      // The same elements in other colours.
      expect(await violations(tab, "cat.color"), "dark").toEqual([]);
      expect(await tab.evaluate(unmarked), "words of another language that are not marked").toEqual([]);
      for (const width of [320, 768, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        expect(await tab.evaluate(overflow), `at ${width} px`).toBe("");
      }
      // Twice the text, in a window that is half as wide again as WCAG asks for.
      await tab.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      for (const width of [640, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        expect(await tab.evaluate(overflow), `at ${width} px with text of 200 %`).toBe("");
      }
      expect(await tab.evaluate(() => document.getAnimations().length), "moving parts").toBe(0);
      expect(wrong, "errors, failures and requests to others").toEqual([]);
    });
  }
}

test("the policy of _headers is the one that pages run under", async ({ page, request, baseURL }) => {
  const response = await page.goto(baseURL);
  expect(response.headers()["content-security-policy"]).toContain(policy);
});
