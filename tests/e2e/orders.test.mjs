// Seven shoppers, seven countries: each orders in the own language and pays in the usual way, and the stored total is what
// `landfall quote` says, to the byte.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { hears, inlineCart, listen, page, element } from "./harness/page.mjs";
import { PEOPLE } from "./harness/people.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const BOUGHT = { SCARF: 2, BOOK: 1 };

describe("An order from", () => {
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

  for (const [country, person] of Object.entries(PEOPLE)) {
    it(`${country}, read in ${person.language}, paid with ${person.payment}`, async () => {
      const cart = await shop.cart(BOUGHT);
      await shop.addPage(`/buy-${country}.html`, page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(cart)), lang: "" }));
      shopper = await Shopper.arrive(person);
      await listen(shopper.context);
      const tab = await shopper.open(shop.url(`/buy-${country}.html`));
      const checkout = new Checkout(tab, person.language);
      await hears(tab, "quote");
      assert.equal(await checkout.country().inputValue(), country, "the time zone tells the country");

      const button = await checkout.complete(person);
      const shown = await checkout.quoted();
      assert.equal(shown.currency, person.currency);
      await shopper.picture(`order-${country}`);
      await button.click();
      await pays[person.flow](tab, checkout);
      await checkout.text("status-placed").waitFor();
      await shopper.picture(`placed-${country}`);

      const [stored, ...others] = (await shop.orders()).filter((order) => order.country === country);
      assert.deepEqual(others, [], "one order");
      assert.equal(stored.status, "paid");
      const { order } = await shop.order(stored.id);
      const again = await shop.quote(order.cart, order.choices, order.quote.asOf.at);
      assert.equal(stored.total, JSON.parse(again).total);
      assert.equal(JSON.stringify(order.quote), again, "the whole quote, to the byte");
      assert.equal(order.locale.language, person.language);
      assert.ok(order.locale.reasons.length >= 3, "each of language, country and currency has a reason");
      shopper.isQuiet();
    });
  }
});

/** How each kind of payment goes on from the pressed button back to the shop. */
const pays = {
  async redirect(tab) {
    await tab.waitForURL(/\/sandbox\//);
    await tab.getByRole("button", { name: "Pay", exact: true }).click();
    await tab.waitForURL((url) => !url.pathname.includes("sandbox"), { waitUntil: "commit" });
  },
  async qr(tab, checkout) {
    await checkout.text("status-qr").waitFor();
    await elsewhere(tab, checkout, async (phone) => {
      await phone.getByRole("link", { name: "Simulate scan" }).click();
      await phone.getByRole("button", { name: "Pay", exact: true }).click();
    });
  },
  async voucher(tab, checkout) {
    await checkout.text("status-voucher").waitFor();
    await elsewhere(tab, checkout, (till) => till.getByRole("button", { name: "Simulate paid" }).click());
  },
};

/** The payment happens in another window while the checkout waits. That window comes back to the shop and stays open. */
async function elsewhere(tab, checkout, pay) {
  const opened = tab.context().waitForEvent("page");
  await checkout.scope.getByRole("link", { name: checkout.say("status-pay-open") }).click();
  const other = await opened;
  await pay(other);
  await other.waitForURL(/landfall-return=|buy-/);
  await other.waitForLoadState("networkidle");
}
