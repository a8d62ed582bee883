// `node pagefind.mjs FOLDER`: what Pagefind costs on the pages that `cargo bench --bench search -- FOLDER` wrote.
//
// Prints the time of its index, its size, and what a reader loads up to the text of the first result: everything the browser
// asks for, text compressed by gzip, in a fresh browser for each query. Pagefind is not installed with the project; npx
// brings it.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright';

const QUERIES = 15;
const folder = path.resolve(process.argv[2] ?? '.');

/** Numbers between 0 and 1, the same in every run. */
function chance(seed) {
  return () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

function size(dir) {
  const entries = fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** Serves the index and counts what goes out. */
function serve(index, count) {
  return http.createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = path.join(index, asked.replace(/^\/pagefind\//, ''));
    if (asked === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>');
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    const bytes = fs.readFileSync(file);
    count(/\.(js|json)$/.test(file) ? zlib.gzipSync(bytes, { level: 9 }).length : bytes.length);
    const type = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type }).end(bytes);
  });
}

for (const pages of ['1000', '10000'].map((n) => path.join(folder, n)).filter(fs.existsSync)) {
  const index = path.join(folder, `pagefind-${path.basename(pages)}`);
  const began = performance.now();
  execFileSync('npx', ['--yes', 'pagefind', '--site', pages, '--output-path', index], { stdio: 'ignore' });
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  console.log(`${path.basename(pages)} summaries\n  index   ${seconds} s, ${Math.round(size(index) / 1000)} KB`);

  let loaded = 0;
  const server = serve(index, (bytes) => (loaded += bytes)).listen(0);
  const meetings = fs.readdirSync(path.join(pages, 'meetings')).map((name) => path.join(pages, 'meetings', name, 'index.html'));
  const texts = meetings.filter(fs.existsSync);
  const next = chance(7);
  const word = () => {
    const html = fs.readFileSync(texts[Math.floor(next() * texts.length)], 'utf8').replace(/<[^>]+>/g, ' ');
    const words = html.match(/\b[a-z]{5,}\b/g) ?? ['meeting'];
    return words[Math.floor(next() * words.length)];
  };
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const words of [1, 2]) {
    const sizes = [];
    for (let i = 0; i < QUERIES; i += 1) {
      const query = Array.from({ length: words }, word).join(' ');
      const page = await (await browser.newContext()).newPage();
      await page.goto(`http://localhost:${server.address().port}/`);
      loaded = 0;
      const found = await page.evaluate(async (query) => {
        const pagefind = await import('/pagefind/pagefind.js');
        const { results } = await pagefind.search(query);
        if (results.length > 0) await results[0].data();
        return results.length;
      }, query);
      if (found > 0) sizes.push(loaded);
      await page.context().close();
    }
    sizes.sort((a, b) => a - b);
    const [middle, worst] = [sizes[sizes.length >> 1], sizes.at(-1)].map((bytes) => (bytes / 1000).toFixed(1));
    console.log(`  ${words === 1 ? 'one word ' : 'two words'} to the first result ${middle} KB (worst ${worst})`);
  }
  await browser.close();
  server.close();
}
