// Serves a folder on loopback with the headers of its `_headers`, at `/` and under `/a/b/`.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const root = process.argv[2];
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".xml": "application/xml", ".atom": "application/atom+xml", ".ics": "text/calendar", ".csv": "text/csv", ".txt": "text/plain" };
const headers = {};
for (const line of readFileSync(join(root, "_headers"), "utf8").split("\n\n")[0].split("\n").slice(1)) {
  const [name, ...value] = line.trim().split(": ");
  if (name) headers[name] = value.join(": ");
}
createServer((request, response) => {
  let path = decodeURIComponent(new URL(request.url, "http://x").pathname).replace(/^\/a\/b\//, "/").replace(/^\/mag\//, "/");
  if (path.endsWith("/")) path += "index.html";
  for (const [status, file] of [[200, join(root, normalize(path))], [404, join(root, "404.html")]]) {
    try {
      const body = readFileSync(file);
      response.writeHead(status, { ...headers, "content-type": types[extname(file)] ?? "application/octet-stream" });
      return response.end(body);
    } catch {}
  }
  response.writeHead(500).end();
}).listen(0, "127.0.0.1", function () {
  console.log(this.address().port);
});
