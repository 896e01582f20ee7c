// When it cannot run: the merchant's fallback stays, the shopper reads a sentence and may try again, the console tells the exact mend.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { serveFiles } from "../tools/files.mjs";
import { element, heard, hears, inlineCart, listen, page, snippet } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";
import { word } from "./harness/words.mjs";

const FALLBACK = '<p id="fallback">Please order by phone.</p>';

describe("When the checkout cannot run", () => {
  let shop, merchant, shopper;

  before(async () => {
    shop = await Shop.open();
    merchant = await serveFiles();
  });
  after(async () => {
    await closeBrowser();
    await merchant?.close();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  const visit = async ({ prepare = async () => {}, headers = {}, config = shop.url("/landfall.json") } = {}) => {
    const head = snippet(shop.origin).replace(shop.url("/landfall.json"), config);
    merchant.pages["/"] = { body: page({ head, body: element(inlineCart() + FALLBACK), lang: "de" }), headers };
    shopper = await Shopper.arrive({ languages: ["de-DE"], timeZone: "Europe/Berlin" });
    await listen(shopper.context);
    await prepare(shopper.context);
    return shopper.open(merchant.url("/"));
  };

  /** The shopper's side of every failure. */
  const reads = async (tab) => {
    await tab.getByRole("alert").getByText(word("de", "loader-failed")).waitFor();
    assert.ok(await tab.locator("#fallback").isVisible(), "the merchant's own markup is shown");
    return tab.getByRole("button", { name: word("de", "loader-retry") });
  };
  /** The merchant's side: one message of ours that says what to do. */
  const told = async (...patterns) => {
    const messages = () => shopper.complaints.filter((text) => text.includes("[Landfall]"));
    for (let patience = 20; patience > 0 && !messages().length; patience--) await new Promise((resolve) => setTimeout(resolve, 100));
    const ours = messages();
    assert.equal(ours.length, 1, `one message: ${JSON.stringify(shopper.complaints)}`);
    for (const pattern of patterns) assert.match(ours[0], pattern);
    return ours[0];
  };

  it("a browser without WebAssembly", async () => {
    const tab = await visit({ prepare: (context) => context.addInitScript(() => delete window.WebAssembly) });
    await reads(tab);
    await told(/WebAssembly/);
  });

  it("the core does not arrive: trying again helps, and what was typed is still there", async () => {
    let broken = true;
    const tab = await visit({ prepare: (context) => context.route("**/landfall-core_bg.wasm", (route) => (broken ? route.abort() : route.continue())) });
    const again = await reads(tab);
    await told(/landfall-core_bg\.wasm/);
    broken = false;
    await again.click();
    await hears(tab, "quote");
    assert.equal(await tab.getByRole("alert").filter({ hasText: word("de", "loader-failed") }).count(), 0);
  });

  it("the second half of the code is slow, then does not arrive: the address can be typed meanwhile, and is still there after another try", async () => {
    let fail;
    const gate = new Promise((resolve) => (fail = resolve));
    let broken = true;
    const tab = await visit({ prepare: (context) => context.route("**/landfall-rest.wasm", async (route) => (broken ? (await gate, route.abort()) : route.continue())) });
    const city = tab.locator("[name=delivery-city]");
    await city.fill("Köln");
    await tab.locator("[name=delivery-postcode]").fill("5");
    await tab.locator("[name=delivery-name]").focus();
    await tab.getByText(/26133/).first().waitFor();
    assert.deepEqual(await heard(tab, "quote"), [], "nothing is quoted yet");
    await tab.locator("[name=delivery-name]").press("Enter");
    fail();
    const again = await reads(tab);
    await told(/landfall-rest\.wasm/);
    broken = false;
    await again.click();
    await hears(tab, "quote");
    assert.equal(await city.inputValue(), "Köln");
  });

  it("another country and language are chosen before the second half of the code arrives", async () => {
    let go;
    const gate = new Promise((resolve) => (go = resolve));
    const tab = await visit({ prepare: (context) => context.route("**/landfall-rest.wasm", async (route) => (await gate, route.continue())) });
    await tab.locator("[name=delivery-city]").fill("Zürich");
    await tab.locator("[name=country]").selectOption("CH");
    await tab.evaluate(() => document.querySelector("landfall-checkout").setAttribute("lang", "fr"));
    await tab.getByLabel(word("fr", "loader-email")).waitFor();
    assert.deepEqual(await heard(tab, "quote"), []);
    go();
    await hears(tab, "quote");
    const quote = await tab.evaluate(() => window.Landfall.quote());
    assert.deepEqual([quote.country, quote.currency], ["CH", "CHF"]);
    assert.equal(await tab.locator("[name=delivery-city]").inputValue(), "Zürich");
    shopper.isQuiet();
  });

  it("the network goes while the shopper types", async () => {
    let fail;
    const gate = new Promise((resolve) => (fail = resolve));
    let broken = true;
    const tab = await visit({ prepare: (context) => context.route("**/landfall-core.js*", async (route) => (broken ? (await gate, route.abort()) : route.continue())) });
    const email = tab.getByRole("textbox", { name: word("de", "loader-email") });
    await email.fill("anna@example.com");
    fail();
    const again = await reads(tab);
    broken = false;
    await again.click();
    await hears(tab, "quote");
    assert.equal(await email.inputValue(), "anna@example.com");
  });

  it("a config that is not there", async () => {
    const tab = await visit({ config: shop.url("/nothing.json") });
    await reads(tab);
    await told(/nothing\.json/, /404/);
  });

  it("a config that is not JSON, and one with a wrong name: the place is told", async () => {
    const good = await (await fetch(shop.url("/landfall.json"))).json();
    merchant.pages["/not.json"] = { body: '{\n  "schema": "landfall.config/1",\n  "merchant": oops\n}', type: "application/json", headers: { "access-control-allow-origin": "*" } };
    let tab = await visit({ config: merchant.url("/not.json") });
    await reads(tab);
    await told(/config/, /line 3/i);
    await shopper.leave();

    const { merchant: who, ...rest } = good;
    merchant.pages["/typo.json"] = { body: JSON.stringify({ ...rest, merchnat: who }), type: "application/json", headers: { "access-control-allow-origin": "*" } };
    tab = await visit({ config: merchant.url("/typo.json") });
    await reads(tab);
    await told(/merchnat/, /merchant\b/);
  });

  // The console names a directive; a merchant who copies it must get a working page.
  for (const [what, policy] of [
    ["scripts but no WebAssembly", (origin) => `default-src 'none'; img-src data:; script-src ${origin}; connect-src ${origin}`],
    ["no downloads", (origin) => `default-src 'none'; img-src data:; script-src ${origin} 'wasm-unsafe-eval'; connect-src 'self'`],
    ["neither", (origin) => `default-src 'self'; img-src data:; script-src ${origin}`],
  ]) {
    it(`a Content-Security-Policy that allows ${what}: the named directive mends it`, async () => {
      let rules = Object.fromEntries(policy(shop.origin).split("; ").map((rule) => [rule.split(" ")[0], rule]));
      for (let round = 0; round < 4; round++) {
        const tab = await visit({ headers: { "content-security-policy": Object.values(rules).join("; ") } });
        const alert = tab.getByRole("alert").filter({ hasText: word("de", "loader-failed") });
        const outcome = await Promise.any([alert.waitFor().then(() => "failed"), hears(tab, "quote").then(() => "works")]);
        if (outcome === "works") {
          assert.ok(round > 0, "the page was blocked to begin with");
          return;
        }
        await reads(tab);
        const advice = await told(/Content-Security-Policy/);
        const named = [...advice.matchAll(/\b((?:script|connect|style)-src(?:-elem)?) ([^;\n]+);/g)].filter(([whole]) => advice.indexOf(whole) > advice.indexOf("Let it read:"));
        assert.ok(named.length, `it names a whole directive: ${advice}`);
        for (const [, name, sources] of named) rules = { ...rules, [name]: `${name} ${sources}` };
        await shopper.leave();
      }
      assert.fail(`the advice did not lead to a working page: ${JSON.stringify(rules)}`);
    });
  }

  it("the shop stays quiet where nothing is wrong", async () => {
    const tab = await visit();
    await hears(tab, "quote");
    shopper.isQuiet();
    assert.equal(await tab.locator("#fallback").isVisible(), false);
    assert.deepEqual(shopper.complaints.filter((text) => !FAILED_LOAD.test(text)), []);
  });
});
