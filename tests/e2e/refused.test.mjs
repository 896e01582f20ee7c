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
  let shop, proxy, honest;

  // An honest order, caught on its way; the tests send it again with something changed and a key of their own.
  before(async () => {
    shop = await Shop.open();
    proxy = await startProxy(shop.origin);
    const { shopper, checkout, button } = await fill(shop, proxy.origin);
    await button.click();
    await checkout.text("status-voucher").waitFor();
    honest = JSON.parse(proxy.sent[0].body);
    await shopper.leave();
  });
  after(async () => {
    await closeBrowser();
    await proxy?.close();
    await shop?.close();
  });

  let number = 0;
  const changed = (change) => {
    const order = structuredClone(honest);
    order.key = `end-to-end-tests-${++number}`.padEnd(32, "0");
    change(order);
    return order;
  };
  const more = (amount) => String(amount).replace(/\d(?=\D*$)/, (digit) => (Number(digit) + 1) % 10);

  it("nothing of an honest order that comes a second time under another key", async () => {
    const { status } = await shop.post(changed(() => {}));
    assert.equal(status, 201, "the yardstick: unchanged, it is accepted");
  });

  for (const [what, change] of [
    ["a lower price of an article", (order) => (order.cart.lines[0].price = "1.00")],
    ["a quantity that the total does not fit", (order) => (order.cart.lines[0].quantity += 1)],
    ["another exchange rate", (order) => (order.quote.rate.rate = more(order.quote.rate.rate))],
    ["a lower tax", (order) => (order.quote.rows.find(({ kind }) => kind === "tax").amount = "0")],
    ["cheaper shipping", (order) => (order.quote.methods[0].price = "0")],
    ["another shipping method than quoted", (order) => (order.choices.method = order.quote.methods.find(({ id }) => id !== order.quote.method).id)],
    ["another total", (order) => (order.quote.total = more(order.quote.total))],
    ["another country than quoted", (order) => (order.choices.country = "DE")],
    ["an article's own tax category", (order) => (order.cart.lines[0].taxCategory = "zero")],
    ["a coupon that nobody gave", (order) => (order.cart.codes = ["WELCOME10"])],
  ]) {
    it(`${what}: 409 with the right quote`, async () => {
      const before = (await shop.orders()).length;
      const { status, json } = await shop.post(changed(change));
      assert.equal(status, 409);
      assert.match(json.type, /price-changed$/);
      assert.ok(json.quote?.total, "the shop's own quote comes with it");
      assert.ok(json.detail.length > 20, "in words");
      assert.equal((await shop.orders()).length, before, "nothing was stored");
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
      const { status, json } = await shop.post(body, { key: `malformed-${++number}`.padEnd(32, "0") });
      assert.ok(statuses.includes(status), `answered ${status}`);
      assert.ok(json?.detail?.length > 10, "in words");
      assert.ok(await shop.answers(), "it goes on working");
    });
  }

  for (const [what, change, pointer] of [
    ["without an e-mail address", (order) => delete order.contact.email, /contact/],
    ["with a postcode of another country", (order) => (order.delivery.postcode = "SW1A 1AA"), /delivery\/postcode/],
    ["with an unknown key", (order) => (order.discount = "100"), /discount/],
    ["with a number too large", (order) => (order.cart.lines[0].quantity = 1e12), /quantity/],
    ["with a negative quantity", (order) => (order.cart.lines[0].quantity = -1), /quantity/],
  ]) {
    it(`an order ${what}: 4xx that points at the place`, async () => {
      const { status, text } = await shop.post(changed(change));
      assert.ok(status >= 400 && status < 500, `answered ${status}`);
      assert.match(text, pointer);
    });
  }

  it("the same key with another content", async () => {
    const order = changed(() => {});
    assert.equal((await shop.post(order)).status, 201);
    order.contact.email = "other@example.com";
    assert.equal((await shop.post(order)).status, 422);
  });
});

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
