// Languages: the loader's first words when they come with the pack, both directions, and the plural categories of the browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

describe("A language that is not in the loader", () => {
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

  for (const [wish, language, direction, timeZone] of [
    ["it-IT", "it", "ltr", "Europe/Rome"],
    ["he-IL", "he", "rtl", "Asia/Jerusalem"],
    ["zh-TW", "zh-Hant", "ltr", "Asia/Taipei"],
    ["nn-NO", "nb", "ltr", "Europe/Oslo"],
  ]) {
    it(`greets ${wish} in ${language}`, async () => {
      shopper = await Shopper.arrive({ languages: [wish], timeZone });
      const tab = await shopper.open(shop.url("/checkout.html"));
      const checkout = new Checkout(tab, language);
      await checkout.email().fill("name@example.com");
      const box = tab.locator(".lf");
      assert.deepEqual([await box.getAttribute("lang"), await box.getAttribute("dir")], [language, direction]);
      await tab.locator(".lf[data-stage=live]").waitFor();
      await checkout.text("summary-title").waitFor();
      assert.equal(await checkout.email().inputValue(), "name@example.com");
      const packs = shopper.requests.map(({ url }) => /languages\/(.+)\.json/.exec(url)?.[1]).filter(Boolean);
      assert.deepEqual([...new Set(packs)], [language], "no other language is fetched");
      await shopper.picture(`language-${language}`);
      shopper.isQuiet();
    });
  }
});

describe("locales/plurals.toml", () => {
  it("has the categories of Intl.PluralRules", () => {
    const text = readFileSync(new URL("../../locales/plurals.toml", import.meta.url), "utf8");
    const list = (block, key) => JSON.parse(new RegExp(`^${key} = (.*)$`, "m").exec(block)?.[1] ?? "[]");
    for (const block of text.split(/^(?=\[)/m).slice(1)) {
      const tag = /^\[([\w-]+)\]/.exec(block)[1];
      for (const [type, ...keys] of [["cardinal", "cardinal", "rare"], ["ordinal", "ordinal"]]) {
        const known = new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories.sort();
        assert.deepEqual(keys.flatMap((key) => list(block, key)).sort(), known, `${tag}, ${type}`);
      }
    }
  });
});
