// The documentation as it is served: it opens without complaint and without scripts, its links lead somewhere, it names every event of the
// declarations, and its live page does what it says.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { after, afterEach, before, describe, it } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hears, listen } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const DIST = new URL("../../dist/", import.meta.url);
const PAGES = readdirSync(new URL("docs/", DIST)).filter((name) => name.endsWith(".html"));
const text = (path) => readFileSync(new URL(path, DIST), "utf8");

describe("The documentation", () => {
  let shop, shopper;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  it("opens page by page, with links that lead somewhere", async () => {
    assert.ok(PAGES.length >= 7, PAGES.join());
    shopper = await Shopper.arrive();
    for (const name of PAGES) {
      const tab = await shopper.open(shop.url(`/docs/${name}`));
      assert.ok((await tab.locator("h1").textContent()).length > 2, name);
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${name} does not scroll sideways`);
      for (const href of await tab.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
        const url = new URL(href, `http://x/docs/${name}`);
        if (url.host !== "x") continue;
        const file = new URL(`.${url.pathname}`, DIST);
        assert.ok(existsSync(fileURLToPath(file)), `${name}: ${href}`);
        if (url.hash) assert.ok(text(`.${url.pathname}`).includes(`id="${url.hash.slice(1)}"`), `${name}: ${href}`);
      }
      await tab.close();
    }
    shopper.isQuiet();
  });

  it("shows pieces of a config that are right", async () => {
    const plain = (markup) => markup.replace(/<[^>]+>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    let tried = 0;
    for (const name of PAGES) {
      for (const [, markup] of text(`docs/${name}`).matchAll(/<pre[^>]*><code>([^]*?)<\/code><\/pre>/g)) {
        const piece = plain(markup);
        if (!piece.startsWith('"')) continue;
        tried++;
        shop.addPage("piece.json", JSON.stringify({ ...shop.read("landfall.json"), ...JSON.parse(`{${piece}}`) }));
        await shop.landfall("check", "--form", join(shop.files, "piece.json")).catch(({ stdout, stderr }) => assert.fail(`${name}: ${piece}\n${stdout}${stderr}`));
      }
    }
    assert.ok(tried >= 6, `${tried} pieces`);
  });

  it("repeats on every page what pages have in common", () => {
    for (const folder of ["", "docs/"]) {
      for (const name of readdirSync(new URL(`./${folder}`, DIST)).filter((name) => name.endsWith(".html"))) {
        const page = text(folder + name);
        assert.ok(!page.includes("<!-- make "), folder + name);
        assert.match(page, folder ? new RegExp(`<nav class="top".*href="${name}" aria-current="page"`) : /<footer class="foot"[^>]*>[^]*demos\.html/, folder + name);
      }
    }
  });

  it("says all of it without scripts", async () => {
    shopper = await Shopper.arrive({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const tab = await shopper.open(shop.url("/docs/config.html"));
    assert.ok(await tab.getByText("timeoutSeconds").first().isVisible());
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth).catch(() => 0);
    assert.ok(wide <= 0, "nor on a phone does it scroll sideways");
  });

  it("names every event and every function of the global", () => {
    const types = text("landfall.d.ts");
    const page = text("docs/events.html");
    const events = [...types.matchAll(/^ {2}"landfall:([a-z-]+)":/gm)].map(([, name]) => name);
    assert.ok(events.length >= 14);
    const named = (name) => page.includes(`landfall:${name}`) || text("docs/backend.html").includes("registerProvider");
    assert.deepEqual(events.filter((name) => name !== "provider" && !page.includes(`landfall:${name}`)), []);
    const global = types.slice(types.indexOf("interface LandfallGlobal"), types.indexOf("declare var Landfall"));
    const functions = [...global.matchAll(/^ {2}(\w+)(?:<[^(]*>)?\(/gm)].map(([, name]) => name);
    assert.ok(functions.length >= 10 && named("provider"));
    assert.deepEqual(functions.filter((name) => !page.includes(`<code>${name}(`)), []);
  });

  it("tries tokens out on a real checkout", async () => {
    shopper = await Shopper.arrive();
    await listen(shopper.context);
    const tab = await shopper.open(shop.url("/docs/theming.html"));
    await hears(tab, "quote");
    const radius = () => tab.evaluate(() => getComputedStyle(document.querySelector("landfall-checkout").shadowRoot.querySelector("[name=email]")).borderRadius);
    const before = await radius();
    await tab.getByLabel("--lf-radius").fill("13px");
    assert.notEqual(await radius(), before);
    assert.equal(await radius(), "13px");
    assert.match(await tab.locator("#theme-json").textContent(), /"--lf-radius": "13px"/);
    shopper.isQuiet();
  });

  it("shows five themes that differ", async () => {
    const looks = new Set();
    for (const theme of ["paper", "terminal", "candy", "swiss", "midnight"]) {
      shopper = await Shopper.arrive();
      await listen(shopper.context);
      const tab = await shopper.open(shop.url(`/themes.html?theme=${theme}`));
      await hears(tab, "quote");
      const look = await tab.evaluate(() => {
        const style = (selector) => getComputedStyle(document.querySelector("landfall-checkout").shadowRoot.querySelector(selector));
        const { fontFamily, background, colorScheme } = style(".lf");
        return [fontFamily, background, colorScheme, style(".lf-title").fontSize, style(".lf-button--wide").background, style(".lf-button--wide").borderRadius].join(" | ");
      });
      looks.add(look);
      shopper.isQuiet();
      await shopper.leave();
    }
    shopper = undefined;
    assert.equal(looks.size, 5, [...looks].join("\n"));
  });
});
