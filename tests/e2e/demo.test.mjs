// Every page of the demo shop: the console stays empty, nobody else is asked for anything, and nothing is wider than a phone.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, afterEach, before, describe, it } from "node:test";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const PAGES = readdirSync(fileURLToPath(new URL("../../www", import.meta.url))).filter((name) => name.endsWith(".html"));

/** The page that shows what happens without WebAssembly has one thing to say. */
const SAYS = { "no-wasm.html": [/\[Landfall\].*WebAssembly/] };

/** The page that attacks everything it can reach is itself wider than any phone. */
const WIDE = ["hostile-css.html"];

describe("The demo page", () => {
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

  it("exists", () => assert.ok(PAGES.includes("index.html")));

  for (const name of PAGES) {
    it(`${name} is quiet`, async () => {
      shopper = await Shopper.arrive({ viewport: { width: 390, height: 844 } });
      const tab = await shopper.open(shop.url(`/${name}`), { waitUntil: "load" });
      await tab.waitForLoadState("networkidle");
      await tab.waitForTimeout(300);
      await shopper.picture(`demo-${name.replace(".html", "")}-phone`);
      const tooWide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
      assert.ok(!tooWide || WIDE.includes(name), "nothing sticks out to the side");
      shopper.isQuiet(...(SAYS[name] ?? []));
    });
  }
});
