// A small static file server on a free loopback port: folders and single pages, precompressed as a CDN does it.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotli } from "./compress.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves `folders` (the first that has the file wins) and `pages` (path → markup, or {body, type, headers, status}).
 * `headers` go on every answer. Returns {origin, url(path), pages, close()}; `pages` may be changed while it runs.
 */
export async function serveFiles({ folders = [], pages = {}, headers = {}, compress = false } = {}) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const answer = page(pages[path]) ?? file(folders, path);
    if (!answer) return response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    let { body } = answer;
    const own = { "content-type": answer.type, "cache-control": "no-cache", ...headers, ...answer.headers };
    if (compress && request.headers["accept-encoding"]?.includes("br") && !answer.type.startsWith("image/png")) {
      if (!compressed.has(path)) compressed.set(path, brotli(Buffer.from(body)));
      body = compressed.get(path);
      own["content-encoding"] = "br";
    }
    response.writeHead(answer.status ?? 200, { ...own, "content-length": Buffer.byteLength(body) }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    pages,
    url: (path) => origin + path,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

function page(found) {
  if (found === undefined) return undefined;
  return typeof found === "string" ? { body: found, type: TYPES[".html"] } : { type: TYPES[".html"], ...found };
}

function file(folders, path) {
  const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
  for (const folder of folders) {
    const full = join(folder, name);
    if (statSync(full, { throwIfNoEntry: false })?.isFile()) {
      return { body: readFileSync(full), type: TYPES[extname(full)] ?? "application/octet-stream" };
    }
  }
  return undefined;
}
