// The built site: its pages by kind, found by looking, so that a new kind cannot be forgotten.
import { readdirSync } from "node:fs";
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

/** The kind of a page: its path with names of records left out. */
export function kind(page) {
  const path = page.replace(/^(fr|es|ru|ar|zh)\//, "").replace(/\/?index\.html$/, "");
  return path
    .replace(/^members\/cycles\/\d+$/, "members/cycles/*")
    .replace(/^(members|meetings|calls|outreach|decisions)\/(?!cycles)[^/]+$/, "$1/*")
    .replace(/^(about|accessibility|contribute|privacy)$/, "page/*");
}

/** One page of each kind in one language; of meetings also a mixed, a protected and a private one. */
export function examples(language) {
  const seen = new Map();
  for (const page of pages()) {
    const own = /^(fr|es|ru|ar|zh)\//.exec(page)?.[0] ?? "";
    if (own === language && !seen.has(kind(page))) seen.set(kind(page), page);
  }
  return [...seen.values()];
}
