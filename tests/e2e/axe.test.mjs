// axe-core finds nothing at any stage, in four languages of three scripts and both directions.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { faults } from "./harness/axe.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser } from "./harness/shopper.mjs";
import { reach, STAGES } from "./harness/stages.mjs";

const LANGUAGES = ["en", "de", "ar", "ja"];

describe("axe-core finds nothing", () => {
  let shop, reached;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await reached?.leave();
    reached = undefined;
  });

  for (const language of LANGUAGES) {
    for (const stage of Object.keys(STAGES)) {
      it(`${stage}, ${language}`, async () => {
        reached = await reach(shop, stage, { language });
        assert.deepEqual(await faults(reached.tab), []);
      });
    }
  }

  for (const [what, person] of [
    ["in the dark", { colorScheme: "dark" }],
    ["on a phone with every disclosure open", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ]) {
    it(`${what}`, async () => {
      reached = await reach(shop, "errors", { language: "en", ...person });
      const { tab } = reached;
      for (const closed of await tab.locator(".lf [aria-expanded=false]").all()) if (await closed.isVisible()) await closed.click();
      assert.deepEqual(await faults(tab), []);
    });
  }
});
