// What typing and choosing cost on a slow phone: the whole form is filled in with keys, and the main thread's time in the handlers of input events is
// read from the browser's own trace, four times over for a phone. It is processor time, so that a busy machine does not spoil the figures.
//
//   node tests/bench/typing.mjs [country]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromePath, FLAGS } from "../tools/chrome.mjs";
import { serveFiles } from "../tools/files.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BUDGETS = JSON.parse(readFileSync(join(HERE, "../budgets.json"), "utf8")).typing;
const CPU_SLOWDOWN = 4;
const INPUT = /^(key|textInput|beforeinput|input|change|blur|focus|click|pointer|mouse|paste)/;
const TYPED = { email: "anna@example.com", "delivery-name": "Anna Schmidt", "delivery-line1": "Weg 116", "delivery-line2": "3. OG", "delivery-postcode": "10115", "delivery-city": "Berlin", phone: "+49 30 12345" };
const country = process.argv[2] ?? "DE";

const cart = `<script type="application/json">${readFileSync(join(HERE, "cart.json"), "utf8")}</script>`;
const markup = readFileSync(join(HERE, "widget.html"), "utf8").replace("<!-- cart -->", cart).replace("<landfall-checkout", `<landfall-checkout country="${country}"`);
const server = await serveFiles({ folders: [join(HERE, "../../dist"), HERE], pages: { "/bench.html": markup } });
const browser = await chromium.launch({ executablePath: chromePath(), args: FLAGS });
const rows = [];
try {
  const context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin", viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (window.shift += hadRecentInput ? 0 : value))).observe({ type: "layout-shift", buffered: true });
  });
  await tab.goto(server.url("/bench.html"));
  await tab.locator(".lf[data-stage=live]").waitFor();
  await tab.waitForTimeout(500);

  const tracer = await browser.newBrowserCDPSession();
  const events = [];
  tracer.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const measure = async (kind, what, act) => {
    events.length = 0;
    await tracer.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] } });
    await act();
    await tab.waitForTimeout(500);
    const complete = new Promise((resolve) => tracer.once("Tracing.tracingComplete", resolve));
    await tracer.send("Tracing.end");
    await complete;
    // A dispatch holds the browser's own work too (putting the letter in, moving the focus); what runs of ours is a call inside it.
    const dispatches = events.filter(({ name, args, tdur }) => name === "EventDispatch" && tdur && INPUT.test(args.data.type));
    const within = (call) => dispatches.some(({ tid, ts, dur }) => tid === call.tid && call.ts >= ts && call.ts < ts + dur);
    const calls = events.filter((event) => event.name === "FunctionCall" && event.tdur && within(event));
    const most = (list) => Math.max(0, ...list.map(({ tdur }) => (tdur / 1000) * CPU_SLOWDOWN));
    rows.push({ kind, what, handler: most(calls), whole: most(dispatches) });
  };
  const field = (name) => tab.locator(`[name="${name}"]`);
  for (const [name, text] of Object.entries(TYPED)) {
    if (!(await field(name).count())) continue;
    await field(name).click();
    await tab.waitForTimeout(200);
    await measure("typing", `typing into ${name}`, async () => {
      for (const letter of text) {
        await tab.keyboard.press(letter);
        await tab.waitForTimeout(40);
      }
    });
    await measure("typing", `leaving ${name}`, () => tab.keyboard.press("Tab"));
  }
  await measure("choosing", "a way to pay", () => field("payment").first().click());
  await measure("choosing", "a way to ship", () => field("method").last().click());
  await measure("choosing", "the summary", () => tab.locator(".lf-summary__toggle").click());
  await measure("choosing", "one more of a product", () => tab.locator(".lf-stepper__button").nth(1).click());
  await measure("choosing", "the reason of an amount", () => tab.locator(".lf-rows .lf-why").first().click());
  await measure("choosing", "language and country", () => tab.locator(".lf-switch").click());
  await measure("choosing", "the order button, form half empty", () => tab.locator("button[type=submit]").last().click());
  const shift = await tab.evaluate(() => window.shift);

  console.log(`\nThe longest handler of an input event on a slow phone, ${country} (processor time, times ${CPU_SLOWDOWN})\n`);
  for (const { what, handler, whole } of rows) console.log(`  ${what.padEnd(36)}${`${handler.toFixed(1)} ms`.padStart(10)}   with the browser's own work ${whole.toFixed(1)} ms`);
  const longest = (kind) => Math.max(...rows.filter((row) => row.kind === kind).map(({ handler }) => handler));
  const measured = { "longest handler while typing, ms": longest("typing"), "longest handler of a choice, ms": longest("choosing"), "layout shift while filling in": shift };
  console.log("");
  for (const [name, limit] of Object.entries(BUDGETS)) {
    const kept = measured[name] <= limit;
    if (!kept) process.exitCode = 1;
    console.log(`  ${kept ? "within" : "OVER  "} budget: ${name} ${Number(measured[name].toFixed(4))}, allowed ${limit}`);
  }
} finally {
  await browser.close();
  await server.close();
}
