// Every kind of page in every language: loads clean, is accessible, does not overflow, needs no script.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { examples, languages } from "./site.js";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

for (const language of languages) {
  for (const page of examples(language)) {
    test(`${page} is sound`, async ({ browser, baseURL }) => {
      for (const colorScheme of ["light", "dark"]) {
        const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 }, bypassCSP: false });
        const tab = await context.newPage();
        const wrong = [];
        tab.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
        tab.on("request", (request) => request.url().startsWith(baseURL) || wrong.push(request.url()));
        await tab.goto(`${baseURL}${page}`);
        expect(wrong, "errors and requests to others").toEqual([]);
        await expect(tab.locator("h1")).toHaveCount(1);
        const found = await new AxeBuilder({ page: tab }).analyze();
        expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`)).toEqual([]);
        for (const width of [320, 360, 1280]) {
          await tab.setViewportSize({ width, height: 800 });
          const wider = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(wider, `wider than ${width}`).toBeLessThanOrEqual(0);
        }
        await context.close();
      }
    });
  }
}

test("the policy of _headers is the one that pages run under", async ({ page, request, baseURL }) => {
  const response = await page.goto(baseURL);
  expect(response.headers()["content-security-policy"]).toContain(policy);
});
