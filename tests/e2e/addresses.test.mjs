// Real addresses of public buildings, one for each shape of address form that a destination has: typed into the form as its country writes it,
// ordered, and stored with the label that a carrier would print. Where people read both scripts, both are tried.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { hears, inlineCart, listen, page, element } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const CASES = JSON.parse(readFileSync(new URL("addresses.json", import.meta.url), "utf8"));

/** Nothing can be paid there, so that nothing is sold; the form and the label of such a country are tested natively (tests/it/addresses.rs). */
const CLOSED = ["RU"];

const OPEN = CASES.filter(({ country }) => !CLOSED.includes(country));
const THIRD = Math.ceil(OPEN.length / 3);

// In three parts, because a part has to be done in the time that a test is given.
for (const part of [0, 1, 2]) describe(`The address form of (${part + 1} of 3)`, () => {
  let shop, shopper;
  let count = 0;

  before(async () => {
    shop = await Shop.open();
    const cart = shop.cart({ SCARF: 1 });
    shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(cart)), lang: "" }));
  });
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  for (const { country, language, fields, phone, e164, number, label } of OPEN.slice(part * THIRD, (part + 1) * THIRD)) {
    it(`${country}, read in ${language}`, async () => {
      shopper = await Shopper.arrive({ languages: [language] });
      await listen(shopper.context);
      await shopper.context.addInitScript((locale) => (localStorage["landfall.locale"] = JSON.stringify(locale)), { language, country });
      const tab = await shopper.open(shop.url("/buy.html"));
      const checkout = new Checkout(tab, language);
      await hears(tab, "ready");
      await tab.locator("[name=email]").fill("someone@example.com");
      const field = (name) => tab.locator(`[name="${name}"]`);
      if (fields.organisation) {
        // A shop that sells to companies has a box for them, another a link.
        const company = tab.getByRole("checkbox", { name: checkout.say("address-business") });
        await ((await company.count()) ? company.check() : checkout.button("address-more").click());
      }
      for (const [part, text] of Object.entries(fields)) {
        const input = field(`delivery-${part}`);
        if (await input.evaluate((node) => node.localName === "select")) await input.selectOption({ label: text });
        else await input.fill(text);
      }
      const shown = await tab.locator('[name^="delivery-"]').evaluateAll((nodes) => nodes.map(({ name }) => name.slice(9)));
      const typed = Object.keys(fields);
      assert.deepEqual(shown.filter((part) => typed.includes(part)), typed, "the fields stand in the order in which the country writes them");
      if (phone) await field("phone").fill(phone);
      if (number) await field("number").fill(number);
      await checkout.scope.getByRole("radio").last().check();
      await checkout.quoted();
      await checkout.agree();
      assert.deepEqual(await tab.locator(".lf-message:not(:empty)").allTextContents(), [], "nothing is found wrong");
      await tab.locator("button[type=submit]").last().click();
      const { order } = await shop.order((await shop.placed(count++)).id);
      assert.deepEqual(order.label, label);
      assert.equal(order.contact.e164, e164);
      assert.equal(order.contact.phone, phone);
      assert.equal(order.delivery.country, country);
    });
  }
});
