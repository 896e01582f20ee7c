// The differential test: the same random carts quoted natively and in Chromium, byte for byte.
//
//   node tests/differential/run.mjs
//
// Nothing of it depends on the clock or on chance: a number makes a cart, see tests/it/random.rs.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromePath, FLAGS } from "../tools/chrome.mjs";
import { serveFiles } from "../tools/files.mjs";
import { ROOT, buildQuoter } from "./build.mjs";

const AT_LEAST = 5_000;

execFileSync("cargo", ["test", "--quiet", "--test", "it", "differential::", "--", "--ignored"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
const folder = buildQuoter();
const lines = (name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
const carts = lines("carts.jsonl");
const natively = lines("native.jsonl");
const packs = join(ROOT, "dist/packs/countries");

const server = await serveFiles({ folders: [folder, packs], pages: { "/": "<!doctype html><title>Differential test</title>" } });
const browser = await chromium.launch({ executablePath: chromePath(), args: FLAGS });
try {
  const tab = await browser.newPage();
  await tab.goto(server.url("/"));
  const version = browser.version();
  const started = performance.now();
  const inBrowser = (await tab.evaluate(quoteAll)).split("\n");
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

  const wrong = carts.map((_, i) => i).filter((i) => inBrowser[i] !== natively[i]);
  const quoted = natively.filter((answer) => answer.includes('"schema":"landfall.quote/1"')).length;
  if (wrong.length) report(wrong, inBrowser);
  else if (carts.length < AT_LEAST || quoted < carts.length / 2) fail(`only ${carts.length} carts, ${quoted} of them with a quote`);
  else console.log(`test result: ok. 1 passed; 0 failed; 0 ignored; ${carts.length} carts, ${quoted} quotes and ${carts.length - quoted} refusals, the same bytes natively and in Chromium ${version} (${seconds} s)`);
} finally {
  await browser.close();
  await server.close();
}

/** Runs in the page: every cart, one answer a line. */
async function quoteAll() {
  const { default: init, Quoter } = await import("/landfall-core.js");
  await init();
  const text = async (path) => (await fetch(path)).text();
  const quoter = new Quoter();
  for (const config of JSON.parse(await text("/configs.json"))) quoter.shop(config);
  const rows = (await text("/carts.jsonl")).trimEnd().split("\n").map((row) => JSON.parse(row));
  const places = new Map();
  for (const code of new Set(rows.flatMap((row) => [row.home, row.there]))) {
    quoter.country(await text(`/${code}.json`));
    places.set(code, places.size);
  }
  return rows
    .map((row) => quoter.quote(row.shop, places.get(row.home), places.get(row.there), row.cart, row.choices, row.at, row.merchantOffset, row.thereOffset, row.compact))
    .join("\n");
}

function report(wrong, inBrowser) {
  const out = join(ROOT, "tests/output");
  mkdirSync(out, { recursive: true });
  const [first] = wrong;
  writeFileSync(join(out, "differential.json"), JSON.stringify({ case: JSON.parse(carts[first]), native: natively[first], chromium: inBrowser[first] ?? null }, null, 2));
  const at = [...natively[first]].findIndex((letter, i) => letter !== inBrowser[first]?.[i]);
  fail(`${wrong.length} of ${carts.length} answers differ; the first is cart ${first}, at byte ${at}:
  natively    …${natively[first].slice(Math.max(0, at - 60), at + 60)}…
  in Chromium …${inBrowser[first]?.slice(Math.max(0, at - 60), at + 60)}…
  both in full: tests/output/differential.json`);
}

function fail(what) {
  console.error(what);
  process.exitCode = 1;
}
