// The built site: its pages by kind, found by looking, so that a new kind cannot be forgotten.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

export const root = process.env.GLASSHOUSE_SITE;
export const languages = ["", "fr/", "es/", "ru/", "ar/", "zh/"];

/** Every HTML file, relative to the site. */
export function pages() {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** The language folder of a page, `fr/`, or nothing. */
export function language(page) {
  return languages.find((l) => l !== "" && page.startsWith(l)) ?? "";
}

/**
 * The kind of a page: its template, which `<main data-page>` names, and what looks different within it: the rules of its
 * parts, whether it is translated, its notes and tables.
 */
export function kind(page) {
  const html = readFileSync(join(root, page), "utf8");
  const template = /<main id="main" data-page="([^"]+)"/.exec(html)?.[1];
  if (!template) throw new Error(`${page} does not name its kind`);
  const rules = ["clear", "frosted", "shut"].filter((mark) => html.includes(`class="part ${mark}`));
  const notes = ['class="note"', 'class="note attention"', 'class="note now', 'class="footnotes"', "<table"];
  return [template, ...rules, ...notes.filter((n) => html.includes(n))].join(" ");
}

/** The shortest list of pages that has one of each kind in one language. */
export function examples(of) {
  const seen = new Map();
  for (const page of pages()) {
    if (language(page) === of && !seen.has(kind(page))) seen.set(kind(page), page);
  }
  return [...seen.values()];
}

/** One page of each template, in one language. */
export function templates(of) {
  const seen = new Map();
  for (const page of pages()) {
    const template = kind(page).split(" ")[0];
    if (language(page) === of && !seen.has(template)) seen.set(template, page);
  }
  return seen;
}
