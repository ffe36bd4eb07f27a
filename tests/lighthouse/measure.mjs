// Serves a built site as its host does (compressed, with the headers of netlify.toml) and has Lighthouse measure pages of it, set to a phone:
//   node measure.mjs SITE PORT CHROME PATH...
// Prints the four scores of each page and ends with 1 where one is too low. What costs points is printed below.
import { readFileSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [site, port, chromePath, ...paths] = process.argv.slice(2);

// Speed depends on the machine, and on what else it does; the rest does not.
const lowest = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml", ".json": "application/json",
};

// The rules of netlify.toml: a path with "*" for all below and ":name" for a folder, then its headers; the later rule counts.
const rules = [];
for (const line of readFileSync(new URL("../../netlify.toml", import.meta.url), "utf8").split("\n").map((l) => l.trim())) {
  const [, name, value] = /^([A-Za-z-]+) = "(.*)"$/.exec(line) ?? [];
  if (name === "for") {
    rules.push([new RegExp("^" + value.replace(/:[a-z]+/g, "[^/]+").replaceAll("*", ".*") + "$"), {}]);
  } else if (name !== undefined && rules.length > 0) {
    rules.at(-1)[1][name] = value;
  }
}

const packed = new Map();
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  let file = join(site, path.endsWith("/") ? path + "index.html" : path);
  const found = existsSync(file);
  file = found ? file : join(site, "404.html");
  const packs = [".html", ".css", ".js", ".svg", ".txt", ".xml", ".json"].includes(extname(file));
  if (!packed.has(file)) {
    packed.set(file, packs ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
  }

  const headers = Object.assign({}, ...rules.filter(([pattern]) => pattern.test(path)).map(([, values]) => values));
  response.writeHead(found ? 200 : 404, { ...headers, "Content-Type": types[extname(file)] ?? "application/octet-stream", ...(packs ? { "Content-Encoding": "br" } : {}) });
  response.end(packed.get(file));
});
await new Promise((resolve) => server.listen(Number(port), "127.0.0.1", resolve));

let bad = false;
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
try {
  for (const path of paths) {
    // Its own setting is a phone: 412 px wide, four times slower, 1.6 Mbit/s.
    const { lhr } = await lighthouse(`http://127.0.0.1:${port}${path}`, { port: chrome.port, output: "json", logLevel: "error", onlyCategories: Object.keys(lowest) });
    if (lhr.runtimeError) {
      throw new Error(`${path}: ${lhr.runtimeError.message}`);
    }

    const scores = Object.keys(lowest).map((name) => [name, Math.round(lhr.categories[name].score * 100)]);
    const low = scores.filter(([name, score]) => score < lowest[name]);
    bad ||= low.length > 0;
    console.log(`${scores.map(([name, score]) => `${name} ${score}`).join("  ")}  ${path}${low.length > 0 ? "  TOO LOW" : ""}`);
    for (const [name, score] of scores.filter(([, score]) => score < 100)) {
      const costing = lhr.categories[name].auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 1).map((ref) => lhr.audits[ref.id]);
      console.log(costing.map((audit) => `  ${name}: ${audit.id} ${audit.displayValue ?? ""} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? "").slice(0, 600)}`).join("\n"));
    }
  }
} finally {
  await chrome.kill();
  server.close();
  server.closeAllConnections();
}

process.exitCode = bad ? 1 : 0;
