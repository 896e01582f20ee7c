// Countries as people name them, and the numbers of theirs that a bill carries.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, inlineCart, listen, page } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const markup = (shop, attributes = "") => page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(shop.cart({ SCARF: 1 })), attributes), lang: "" });

describe("A country that a page names", () => {
  let shop, shopper, tab;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => shopper?.leave());

  const arrive = async (attributes, language = "fr") => {
    shop.addPage("/named.html", markup(shop, attributes));
    shopper = await Shopper.arrive({ languages: [language], timeZone: "Europe/Paris" });
    await listen(shopper.context);
    tab = await shopper.open(shop.url("/named.html"));
    await tab.locator(".lf[data-stage=live]").waitFor();
  };
  const name = (text) => tab.evaluate((country) => document.querySelector("landfall-checkout").setAttribute("country", country), text);
  const leadsTo = (code) => tab.waitForFunction((wanted) => document.querySelector("landfall-checkout").shadowRoot.querySelector("[name=country]").value === wanted, code);
  const shown = () => tab.locator("[name=country]").inputValue();

  it("is understood from the first, by name as by code", async () => {
    for (const [text, code] of [["Deutschland", "DE"], ["uk", "GB"], ["jp", "JP"]]) {
      await arrive(`country="${text}"`);
      assert.equal(await shown(), code, text);
      shopper.isQuiet();
      await shopper.leave();
    }
    await arrive('country="FR"');
    assert.ok(!shopper.requests.some(({ url }) => /landfall-place|called\.json/.test(url)), "a code asks for no names");
  });

  it("is understood in the language of the checkout, in English, in its own and by abbreviation, in any case", async () => {
    await arrive("");
    const named = [["Allemagne", "DE"], ["UK", "GB"], ["germany", "DE"], ["usa", "US"], ["deutschland", "DE"], ["U.S.A.", "US"], ["de", "DE"], ["日本", "JP"], ["korea", "KR"], ["ESPAÑA", "ES"], ["etats-unis", "US"], ["Türkiye", "TR"], ["GBR", "GB"]];
    for (const [text, code] of named) {
      await name(text);
      await leadsTo(code);
    }
    assert.equal(await shown(), "GB");
    shopper.isQuiet();
  });

  it("changes nothing when the shop knows none such, and the console says so", async () => {
    await arrive('country="Atlantis"');
    assert.equal(await shown(), "FR", "as if nothing had been said");
    await name("Mordor");
    await name("ZZ");
    for (const deadline = Date.now() + 20_000; shopper.complaints.length < 3 && Date.now() < deadline; ) await tab.waitForTimeout(50);
    assert.deepEqual(shopper.complaints.map((text) => /"(.+?)" is none that this shop knows/.exec(text)?.[1]), ["Atlantis", "Mordor", "ZZ"]);
    assert.equal(await shown(), "FR");
  });

  it("stays when a script sets the list to what is no choice in it; a state is asked for again", async () => {
    await arrive('country="US"', "en");
    await tab.locator("[name=delivery-state]").selectOption("CA");
    for (const [field, left] of [["country", "US"], ["delivery-state", ""]]) {
      await tab.locator(`[name=${field}]`).evaluate((node) => {
        node.value = "Calif.";
        node.dispatchEvent(new Event("input", { bubbles: true }));
        node.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await tab.waitForFunction(([name, wanted]) => document.querySelector("landfall-checkout").shadowRoot.querySelector(`[name=${name}]`).value === wanted, [field, left]);
    }
    shopper.isQuiet();
  });
});

describe("An Italian in an Italian shop", () => {
  let shop, shopper;

  after(async () => {
    await closeBrowser();
    await shopper?.leave();
    await shop?.close();
  });

  it("gives the codice fiscale for the bill if she likes; the order has it and the device has not", async () => {
    const config = (shop) => ({ ...shop, merchant: { ...shop.merchant, country: "IT", shipsFrom: "IT" } });
    shop = await Shop.open({ config });
    shop.addPage("/casa.html", markup(shop));
    shopper = await Shopper.arrive({ languages: ["it-IT"], timeZone: "Europe/Rome" });
    await listen(shopper.context);
    const tab = await shopper.open(shop.url("/casa.html"));
    const checkout = new Checkout(tab, "it");
    await tab.locator(".lf[data-stage=live]").waitFor();
    await checkout.email().fill("giulia@example.it");
    for (const [name, text] of Object.entries({ name: "Giulia Russo", line1: "Via Garibaldi 12", postcode: "20121", city: "Milano" })) await tab.locator(`[name=delivery-${name}]`).fill(text);
    await tab.locator("[name=delivery-state]").selectOption("MI");

    const number = checkout.scope.getByLabel(checkout.say("address-number-invoice", { name: "Codice fiscale" }));
    assert.equal(await number.getAttribute("required"), null);
    await checkout.scope.getByText(checkout.say("address-number-hint")).waitFor({ state: "detached" });
    await number.fill("RCCMNL83S18D969X");
    await number.blur();
    await tab.locator(".lf-message", { hasText: checkout.say("problem-number-digits", { name: "Codice fiscale" }) }).waitFor();
    await number.fill("rccmnl83s18d969h");
    await number.blur();
    await tab.locator(".lf-message", { hasText: "Codice fiscale" }).waitFor({ state: "detached" });

    await checkout.scope.getByRole("radio").last().check();
    await checkout.quoted();
    await checkout.agree();
    // What is written down while the order is on its way is noted, whatever key it goes under.
    await tab.evaluate(() => {
      window.written = [];
      for (const storage of [localStorage, sessionStorage]) window.written.push(...Object.values({ ...storage }));
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, text) {
        set.call(this, key, text);
        window.written.push(text);
        set.call(sessionStorage, "noted", JSON.stringify(window.written));
      };
    });
    await tab.locator("button[type=submit]").last().click();
    const { order } = await shop.order((await shop.placed()).id);
    assert.deepEqual(order.numbers, [{ id: "it-cf", number: "RCCMNL83S18D969H" }]);
    const written = await tab.evaluate(() => [sessionStorage.noted, ...Object.values({ ...localStorage })].join());
    assert.ok(written.includes("key"), "something was written down");
    assert.ok(!/rccmnl83s18d969h/i.test(written), "the number was not among it");
  });
});
