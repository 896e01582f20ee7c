// What a quote costs, natively (benches/quote.rs) and in Chromium (the same carts, compiled as the widget is), held against
// tests/budgets.json. The fastest of many runs counts: it is what the work takes when nothing else runs on the machine.
//
//   node tests/bench/engine.mjs
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ROOT, buildQuoter } from "../differential/build.mjs";
import { chromePath, FLAGS } from "../tools/chrome.mjs";
import { serveFiles } from "../tools/files.mjs";

const BUDGETS = JSON.parse(readFileSync(join(ROOT, "tests/budgets.json"), "utf8")).engine;
const UNITS = { ns: 1e-3, µs: 1, ms: 1e3, s: 1e6 };
const LINES = [1, 10, 100, 1000];
const HOME = "at home";
const ABROAD = "across a border";

const native = natively();
const wasm = await inChromium();
const simulated = simulate();
print();
check();

/** {"across_a_border 10": {fastest, median, heap}} in µs and KB, from what divan prints. */
function natively() {
  const text = execFileSync("cargo", ["bench", "--quiet", "--no-default-features", "--bench", "quote"], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const found = {};
  let group = "";
  let row;
  let peak = 0;
  for (const line of text.split("\n")) {
    const [, branch, name, rest] = /^([│ ]*[├╰]─ )(\S+)\s*(.*)$/u.exec(line) ?? [];
    if (branch !== undefined && branch.length === 3) group = name;
    else if (branch !== undefined) {
      const times = [...rest.matchAll(/([\d.]+) (ns|µs|ms|s)\b/gu)].map(([, figure, unit]) => figure * UNITS[unit]);
      found[`${group} ${name}`] = row = { fastest: times[0], median: times[2], heap: 0 };
    } else if (/max alloc:/.test(line)) peak = 2;
    else if (peak > 0 && --peak === 0) {
      const [, figure, unit] = /([\d.]+) (B|KB|MB)/.exec(line) ?? [, 0, "B"];
      row.heap = figure * { B: 1e-3, KB: 1, MB: 1e3 }[unit];
    }
  }
  return found;
}

/** {"across a border 10": {fastest, median}} in µs. */
async function inChromium() {
  const server = await serveFiles({ folders: [buildQuoter(), join(ROOT, "www"), join(ROOT, "dist/packs/countries")], pages: { "/": "<!doctype html><title>Benchmark</title>" } });
  const browser = await chromium.launch({ executablePath: chromePath(), args: FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(server.url("/"));
    return await tab.evaluate(timeAll, { LINES, places: { [HOME]: "DE", [ABROAD]: "US-NY" } });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. A batch takes a few milliseconds, because the clock there is a coarse one. */
async function timeAll({ LINES, places }) {
  const { default: init, Timed } = await import("/landfall-core.js");
  await init();
  const text = async (path) => (await fetch(path)).text();
  const config = await text("/landfall.json");
  const found = {};
  for (const [name, to] of Object.entries(places)) {
    for (const lines of LINES) {
      const timed = new Timed(config, await text("/DE.json"), await text(`/${to.slice(0, 2)}.json`), to, lines);
      for (const compact of [false, true]) {
        const times = Math.max(1, Math.round(400 / lines));
        const laps = [];
        for (let lap = 0; lap < 40; lap++) {
          const started = performance.now();
          if (!timed.run(times, compact)) throw new Error(`${to}: no quote`);
          laps.push(((performance.now() - started) * 1000) / times);
        }
        laps.sort((one, other) => one - other);
        found[`${name}${compact ? " without trace" : ""} ${lines}`] = { fastest: laps[0], median: laps[20] };
      }
      timed.free();
    }
  }
  return found;
}

/** {fastest, median} in ms of the whole command: reading config, cart and the facts of all countries, quoting, printing. */
function simulate() {
  execFileSync("cargo", ["build", "--quiet", "--release", "--bin", "landfall"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const laps = [];
  for (let lap = 0; lap < 30; lap++) {
    const started = performance.now();
    const text = execFileSync(join(ROOT, "target/release/landfall"), ["simulate", "--config", "www/landfall.json", "--cart", "tests/bench/cart.json"], { cwd: ROOT, encoding: "utf8" });
    laps.push(performance.now() - started);
    if (!/^6\d quoted/m.test(text)) throw new Error(`landfall simulate said\n${text}`);
  }
  laps.sort((one, other) => one - other);
  return { fastest: laps[0], median: laps[15] };
}

function print() {
  console.log("\nA quote, fastest (median) of many runs in µs, and its peak heap in KB\n");
  console.log(`  ${"".padEnd(38)}${"native".padStart(20)}${"Chromium".padStart(20)}${"heap".padStart(10)}`);
  const two = (figures) => (figures ? `${figures.fastest.toFixed(1)} (${figures.median.toFixed(1)})` : "");
  for (const [key, figures] of Object.entries(native)) {
    const name = key.replaceAll("_", " ");
    console.log(`  ${name.padEnd(38)}${two(figures).padStart(20)}${two(wasm[name]).padStart(20)}${figures.heap.toFixed(0).padStart(10)}`);
  }
  console.log(`\n  landfall simulate to all destinations: ${two(simulated)} ms`);
}

function check() {
  const routes = Object.keys(native).filter((key) => key.startsWith("ten_lines"));
  const at = (lines) => native[`across_a_border ${lines}`];
  const measured = {
    "10 lines across the dearest border, µs": Math.max(...routes.map((key) => native[key].fastest)),
    "100 lines across a border, µs": at(100).fastest,
    "1 000 lines, times 100 lines": at(1000).fastest / at(100).fastest,
    "10 lines across a border in Chromium, µs": wasm[`${ABROAD} 10`].fastest,
    "landfall simulate to all destinations, ms": simulated.fastest,
    "peak heap of 10 lines across a border, KB": at(10).heap,
    "peak heap of 1 000 lines across a border, KB": at(1000).heap,
  };
  console.log("");
  for (const [name, limit] of Object.entries(BUDGETS)) {
    const kept = measured[name] <= limit;
    if (!kept) process.exitCode = 1;
    console.log(`  ${kept ? "within" : "OVER  "} budget: ${name} ${Number(measured[name].toFixed(1))}, allowed ${limit}`);
  }
}
