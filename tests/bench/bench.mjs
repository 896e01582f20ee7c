// Loading times on a slow phone: 4x CPU slowdown, 1.6 Mbps, 150 ms, cold cache, a fresh browser each run, medians of several runs.
// The widget and the hand-written form are measured in turn in the same run, because only their ratio means something on another machine.
//
//   node tests/bench/bench.mjs [--runs 5]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromePath, FLAGS } from "../tools/chrome.mjs";
import { serveFiles } from "../tools/files.mjs";
import { watchPage } from "./watch.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DIST = join(HERE, "../../dist");
const BUDGETS = JSON.parse(readFileSync(join(HERE, "../budgets.json"), "utf8")).times;
const PHONE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;
const TYPED = "anna.schmidt@example.com";

const FIGURES = [
  ["field", "first field shown", "ms"],
  ["typed", "first key in it", "ms"],
  ["address", "address live", "ms"],
  ["live", "whole form live", "ms"],
  ["quote", "live quote", "ms"],
  ["longest", "longest task", "ms"],
  ["key", "slowest key", "ms"],
  ["shift", "layout shift", ""],
];

const runs = Number(/--runs (\d+)/.exec(process.argv.join(" "))?.[1] ?? 5);

const cart = `<script type="application/json">${readFileSync(join(HERE, "cart.json"), "utf8")}</script>`;
const page = (name) => readFileSync(join(HERE, name), "utf8").replace("<!-- cart -->", cart);
const server = await serveFiles({ folders: [DIST, HERE], pages: { "/hand.html": page("hand.html"), "/bench.html": page("widget.html") }, compress: true });
for (const file of ["landfall.js", "landfall-core.js", "landfall-core_bg.wasm"]) await fetch(server.url(`/${file}`), { headers: { "accept-encoding": "br" } }); // compress once, before the clock runs

const results = { "by hand": [], landfall: [] };
for (let run = 0; run < runs; run++) {
  if (process.stdout.isTTY) process.stdout.write(`\r  run ${run + 1} of ${runs} `);
  results["by hand"].push(await measure("/hand.html"));
  results.landfall.push(await measure("/bench.html"));
}
await server.close();

const medians = Object.fromEntries(Object.entries(results).map(([name, list]) => [name, Object.fromEntries(FIGURES.map(([key]) => [key, median(list.map((one) => one[key]))]))]));
const ratio = (key) => medians.landfall[key] / medians["by hand"][key];
print();
check();

/** One cold visit: types as soon as the field is there, waits for the quote, and makes sure that what was typed is still in it. */
async function measure(path) {
  const browser = await chromium.launch({ executablePath: chromePath(), args: FLAGS });
  try {
    const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", viewport: { width: 390, height: 844 } });
    const tab = await context.newPage();
    const complaints = [];
    tab.on("console", (message) => complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(error.message));
    const devtools = await context.newCDPSession(tab);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", PHONE);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    let shown;
    const seen = new Promise((resolve) => (shown = resolve));
    await tab.exposeBinding("landfallBenchField", () => shown());
    await tab.addInitScript(watchPage);
    await tab.goto(server.url(path), { waitUntil: "commit" });
    await within(20_000, seen, `${path} shows no field`, complaints);
    // Keys go in at the pace of a fast typist, while the rest is still loading.
    for (const letter of TYPED) {
      await tab.keyboard.press(letter);
      await tab.waitForTimeout(60);
    }
    await tab.waitForFunction(() => window.landfallBench.quote, undefined, { timeout: 30_000 }).catch(() => {
      throw new Error(`${path} shows no quote. ${complaints.join("\n")}`);
    });
    await tab.waitForTimeout(500);
    const figures = await tab.evaluate(() => window.landfallBench.figures());
    if (figures.value !== TYPED || !figures.focused) throw new Error(`${path} lost what was typed: "${figures.value}", focus kept: ${figures.focused}`);
    return figures;
  } finally {
    await browser.close();
  }
}

function within(milliseconds, promise, what, complaints) {
  return Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error(`${what} after ${milliseconds} ms. ${complaints.join("\n")}`)), milliseconds).unref())]);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print() {
  console.log(`\nTimes on a slow phone (${CPU_SLOWDOWN}x CPU slowdown, 1.6 Mbps, 150 ms, cold cache), medians of ${runs} runs\n`);
  const row = (...cells) => console.log(`  ${cells[0].padEnd(24)}${cells.slice(1).map((cell) => cell.padStart(12)).join("")}`);
  row("", "by hand", "Landfall", "ratio");
  for (const [key, name, unit] of FIGURES) {
    const figure = (who) => (unit ? `${Math.round(medians[who][key])} ${unit}` : medians[who][key].toFixed(4));
    row(name, figure("by hand"), figure("landfall"), unit && medians["by hand"][key] ? `${ratio(key).toFixed(2)}x` : "");
  }
}

function check() {
  const measured = {
    "first field, times the hand-written form": ratio("field"),
    "address live, times the hand-written form": ratio("address"),
    "whole form live, times the hand-written form": ratio("live"),
    "live quote, times the hand-written form": ratio("quote"),
    "longest task, ms": medians.landfall.longest,
    "slowest key, ms": medians.landfall.key,
    "layout shift": medians.landfall.shift,
  };
  console.log("");
  for (const [name, limit] of Object.entries(BUDGETS)) {
    const value = measured[name];
    const kept = value <= limit;
    if (!kept) process.exitCode = 1;
    console.log(`  ${kept ? "within" : "OVER  "} budget: ${name} ${Number(value.toFixed(4))}, allowed ${limit}`);
  }
}
