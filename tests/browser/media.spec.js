// Paper, forced colours, keyboard: what a reader who does not look at an ordinary screen meets.
import { expect, test } from "@playwright/test";
import { kind, language, languages, pages, templates } from "./site.js";

/** A meeting that has parts under all three rules. */
function mixed(of) {
  const found = pages().find((page) => language(page) === of && kind(page).startsWith("meeting clear frosted shut"));
  expect(found, "a meeting with three rules").toBeTruthy();
  return found;
}

test("on paper a meeting has no navigation, and its parts are marked by word and rule", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}${mixed("")}`);
  await page.emulateMedia({ media: "print" });
  for (const gone of [".sections", ".languages", ".trail", ".contents", ".skip", ".find, .search"]) {
    await expect(page.locator(gone).first(), gone).toBeHidden();
  }
  await expect(page.locator("p.pane.frosted").first()).toBeVisible();
  await expect(page.locator(".part.shut").first()).toBeVisible();
  await expect(page.locator(".num").first()).toBeVisible();
  await expect(page.locator("#cite")).toBeVisible();
  const edge = await page.locator(".part.frosted").first().evaluate((part) => getComputedStyle(part).borderBlockStartStyle);
  expect(edge).toBe("solid");
  const colours = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

test("in forced colours the three marks are three borders", async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${baseURL}${mixed("")}`);
  const marks = await page.evaluate(() =>
    ["clear", "frosted", "shut"].map((mark) => {
      const style = getComputedStyle(document.querySelector(`.part.${mark}`), "::before");
      return `${style.borderInlineStartStyle} ${parseFloat(style.borderInlineStartWidth) >= 2}`;
    }),
  );
  expect(marks).toEqual(["solid true", "dashed true", "double true"]);
});

test("every stop of the keyboard is seen, in the order of the page, and none holds the focus", async ({ page, baseURL }) => {
  await page.goto(baseURL);
  const stops = await page.evaluate(() => document.querySelectorAll("a[href], button, input, select, summary").length);
  const seen = [];
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press("Tab");
    seen.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        const all = [...document.querySelectorAll("a[href], button, input, select, summary")];
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return { index: all.indexOf(at), outline: outlineStyle === "solid" && parseFloat(outlineWidth) >= 3 };
      }),
    );
  }
  expect(seen).toEqual(seen.map((_, index) => ({ index, outline: true })));
});

test("targets are at least 24 px high, main actions 44", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [template, path] of templates("")) {
    await page.goto(`${baseURL}${path}`);
    const small = await page.evaluate(() =>
      // Links within a line of text are excepted (WCAG 2.5.8).
      [...document.querySelectorAll("nav a, button, input, .button, summary")]
        .filter((e) => e.offsetParent && e.getBoundingClientRect().height < (e.matches("main :is(button, input), .button") ? 44 : 24))
        .map((e) => e.outerHTML.slice(0, 80)),
    );
    expect(small, template).toEqual([]);
  }
});

test("lines of running text are at most 70 characters long", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${baseURL}${mixed("")}`);
  const widest = await page.evaluate(() => {
    const ruler = document.createElement("canvas").getContext("2d");
    return Math.max(
      ...[...document.querySelectorAll("main .para p, main .lede")].map((p) => {
        ruler.font = getComputedStyle(p).font;
        const sample = p.textContent.slice(0, 400);
        return p.clientWidth / (ruler.measureText(sample).width / sample.length);
      }),
    );
  });
  expect(widest).toBeLessThanOrEqual(70);
});

test("navigation takes one line on a wide window in every language", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const of of languages) {
    await page.goto(`${baseURL}${of}index.html`);
    const lines = await page.evaluate(() => new Set([...document.querySelectorAll(".sections a")].map((a) => Math.round(a.getBoundingClientRect().top))).size);
    expect(lines, of).toBe(1);
  }
});
