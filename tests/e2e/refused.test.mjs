// What the shop refuses: orders whose figures are not its own, and bodies that are no orders. And how the shopper is told.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { ENGLISH_IN_TOKYO as person } from "./harness/people.mjs";
import { startProxy } from "./harness/proxy.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";

/** Opens the checkout in a shop and fills it in, all but pressing the button. */
async function fill(shop, origin) {
  await shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(await shop.cart({ SCARF: 2 }))), lang: "" }));
  const shopper = await Shopper.arrive(person);
  await listen(shopper.context);
  const tab = await shopper.open(`${origin}/buy.html`);
  const checkout = new Checkout(tab, person.language);
  await hears(tab, "quote");
  const button = await checkout.complete(person);
  return { shopper, tab, checkout, button };
}

describe("The shop refuses", () => {
  let shop;

  before(async () => (shop = await Shop.open()));
  after(() => shop?.close());

  let number = 0;
  const order = (quantities) => shop.honestOrder(`end-to-end-tests-${++number}-`, quantities);
  const changed = async (change) => {
    const made = await order();
    await change(made);
    return made;
  };
  const more = (amount) => amount.replace(/\d(?=\D*$)/, (digit) => (Number(digit) + 1) % 10);

  it("nothing of an honest order", async () => {
    const { status, text, json } = await shop.post(await order());
    assert.equal(status, 201, `the yardstick for all the others: ${text}`);
    assert.match(json.id, /^LF-/);
  });

  for (const [what, change] of [
    ["a lower price, with a quote that fits it", (made) => cheaper(shop, made)],
    ["a lower price in the cart alone", (made) => (made.cart.lines[0].price = "1.00")],
    ["a quantity that the quote does not fit", (made) => (made.cart.lines[0].quantity += 1)],
    ["another exchange rate", (made) => (made.quote.rate.rate = more(made.quote.rate.rate))],
    ["a tax left out", (made) => (made.quote.rows = made.quote.rows.slice(0, -1))],
    ["cheaper shipping", (made) => (made.quote.methods[0].price = "0")],
    ["free shipping in the summary", (made) => (made.quote.rows.find(({ kind }) => kind === "shipping").amount = "0")],
    ["another shipping method than quoted", (made) => (made.choices.method = "express")],
    ["another total", (made) => (made.quote.total = more(made.quote.total))],
    ["an amount explained differently", (made) => (made.quote.rows[0].why.parts[0].steps = [])],
    ["a coupon the quote does not know", (made) => (made.cart.codes = ["WELCOME10"])],
  ]) {
    it(`${what}: 409 with the right quote`, async () => {
      const before = (await shop.orders()).length;
      const { status, json, text } = await shop.post(await changed(change));
      assert.equal(status, 409, text);
      assert.match(json.type, /price-changed$/);
      assert.ok(json.quote?.total, "the shop's own quote comes with it");
      assert.ok(json.detail.length > 20, "in words");
      assert.equal((await shop.orders()).length, before, "nothing was stored");
    });
  }

  for (const [what, change, pointer] of [
    ["without an e-mail address", (made) => delete made.contact.email, /email/],
    ["to another country than quoted", (made) => (made.delivery.country = "DE"), /delivery\/country/],
    ["without a postcode", (made) => (made.delivery.postcode = made.choices.postcode = ""), /postcode/],
    ["with an unknown key", (made) => (made.discount = "100"), /discount/],
    ["with a number too large", (made) => (made.cart.lines[0].quantity = 1e12), /quantity/],
    ["with a negative quantity", (made) => (made.cart.lines[0].quantity = -1), /quantity/],
    ["with a product nobody sells", (made) => (made.cart.lines[0].sku = "GHOST"), /GHOST/],
    ["with a way to pay that is not offered", (made) => (made.choices.payment = "knet"), /payment/],
  ]) {
    it(`an order ${what}: 4xx that points at the place`, async () => {
      const { status, text } = await shop.post(await changed(change));
      assert.ok(status >= 400 && status < 500, `answered ${status}`);
      assert.match(text, pointer);
    });
  }

  for (const [what, body, statuses] of [
    ["nothing at all", "", [400]],
    ["no JSON", "{", [400]],
    ["another schema", JSON.stringify({ schema: "landfall.cart/1" }), [400, 422]],
    ["a list", "[]", [400, 422]],
    ["deep nesting", "[".repeat(100_000), [400, 413]],
    ["half a megabyte", JSON.stringify({ schema: "landfall.order/1", note: "x".repeat(500_000) }), [413]],
  ]) {
    it(`${what}: ${statuses.join(" or ")} with words`, async () => {
      const { status, json, text } = await shop.post(body, { key: `malformed-${++number}`.padEnd(32, "0") });
      assert.ok(statuses.includes(status), `answered ${status} ${text}`);
      assert.ok(json?.detail?.length > 10, "in words");
      assert.ok(await shop.answers(), "it goes on working");
    });
  }

  it("the same key with another content, and not the same content with the same key", async () => {
    const made = await order();
    const first = await shop.post(made);
    const second = await shop.post(made);
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal(first.json.id, second.json.id);
    made.contact.email = "other@example.com";
    assert.equal((await shop.post(made)).status, 422);
  });

  it("nothing of fifty equal orders at once: one is stored", async () => {
    const made = await order();
    const answers = await Promise.all(Array.from({ length: 50 }, () => shop.post(made)));
    assert.deepEqual([...new Set(answers.map(({ json }) => json.id))].length, 1);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.ok(answers.every(({ status }) => status === 201 || status === 200));
  });
});

/** What a tampering shopper would do: work the whole quote out from prices of their own. */
async function cheaper(shop, order) {
  const catalog = shop.writeCatalog("cheap.json", (products) => products.map((product) => ({ ...product, price: "1.00", prices: {} })));
  order.quote = JSON.parse(await shop.quote(order.cart, order.choices, order.placedAt, { catalog }));
  order.cart.lines[0].price = "1.00";
}

describe("When prices change while the shopper types", () => {
  let shop, proxy, visit;

  afterEach(async () => {
    await visit?.shopper.leave();
    await proxy?.close();
    await shop?.close();
  });
  after(closeBrowser);

  it("old and new total are shown and asked about, and the accepted one is stored", async () => {
    shop = await Shop.open({ catalog: (catalog) => catalog });
    proxy = await startProxy(shop.origin);
    visit = await fill(shop, proxy.origin);
    const { checkout, button, shopper } = visit;
    const old = await checkout.quoted();
    // The merchant raises a price and restarts; the page still has the old one.
    await shop.stop();
    shop.change("catalog.json", (catalog) => {
      for (const product of catalog.products) if (product.sku === "SCARF") product.price = "59.00";
      return catalog;
    });
    await shop.start();
    await button.click();
    await checkout.text("status-price-changed").waitFor();
    assert.deepEqual(await shop.orders(), [], "nothing is stored without the shopper's word");
    const accept = checkout.scope.getByRole("button", { name: new RegExp(checkout.say("status-price-accept", { amount: "" }).split(" ")[0]) });
    await accept.click();
    await checkout.text("status-voucher").waitFor();
    const [stored, ...others] = await shop.orders();
    assert.deepEqual(others, []);
    assert.notEqual(stored.total, old.total);
    shopper.isQuiet(FAILED_LOAD);
  });
});
