// What a merchant measures: GA4's events, word of a checkout that was left, where the shopper came from. Off unless the config asks for it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const DIST = new URL("../../dist/", import.meta.url);
const { hooks: _, ...SHAPED } = JSON.parse(readFileSync(new URL("shaped.json", DIST), "utf8"));
const LONDON = { languages: ["en-GB"], timeZone: "Europe/London" };
const PERSON = {
  email: "kit@example.com",
  address: { "address-name": "Kit Marlowe", "address-line-1": "10 Downing Street", "address-city-post-town": "London", "address-postcode-postal": "SW1A 2AA" },
};
const AGREED = { analytics: true };

/** A place that beacons are sent to: what came, as JSON. */
async function postbox() {
  const received = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === "POST") received.push(JSON.parse(Buffer.concat(chunks)));
    response.writeHead(204, { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { received, url: `http://127.0.0.1:${server.address().port}/left`, close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}

describe("Measured", () => {
  let shop, box, shopper, tab, checkout;

  before(async () => {
    box = await postbox();
    const promotions = [{ id: "welcome", code: "WELCOME10", percent: "10" }];
    const config = { ...SHAPED, promotions, fields: {}, analytics: { ...SHAPED.analytics, abandoned: box.url } };
    shop = await Shop.open({ config: () => config });
    const cart = inlineCart(shop.cart({ SCARF: 2 }));
    const to = (name, script, attributes = "") => shop.addPage(name, page({ head: `<script src="landfall.js" ${script} async></script>`, body: element(cart, attributes), lang: "" }));
    const { analytics, ...silent } = config;
    shop.addPage("silent.json", JSON.stringify(silent));
    to("silent.html", 'data-config="silent.json"');
    to("measured.html", "");
    to("agreed.html", 'data-consent="analytics"');
  });
  after(async () => {
    await closeBrowser();
    await box?.close();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  const open = async (path) => {
    box.received.length = 0;
    shopper = await Shopper.arrive(LONDON);
    await listen(shopper.context);
    // The order is what counts here: nobody goes on to the page where it would be paid.
    await shopper.context.route("**/sandbox/**", (route) => route.fulfill({ status: 204 }));
    tab = await shopper.open(shop.url(path));
    checkout = new Checkout(tab, "en", tab.locator("landfall-checkout"));
    await hears(tab, "quote");
  };
  const fill = async () => {
    await checkout.email().fill(PERSON.email);
    for (const [id, value] of Object.entries(PERSON.address)) await checkout.fill(id, value);
    await checkout.choose({ shipping: "shipping-standard", payment: "Visa" });
  };
  const placed = async () => {
    await checkout.order(/^Order /).click();
    const [{ detail }] = await hears(tab, "placed");
    return detail.id;
  };
  const consent = (detail) => tab.evaluate((detail) => document.dispatchEvent(new CustomEvent("landfall:consent", { detail })), detail);
  const leave = async () => {
    await tab.goto("about:blank");
    // A beacon is sent after the page is gone: nothing can be waited for where none is to come.
    for (let tries = 0; tries < 15 && !box.received.length; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it("nothing is, unless the config asks for it", async () => {
    await open("/silent.html?utm_campaign=spring&variant=B");
    await fill();
    await consent(AGREED);
    const id = await placed();
    assert.equal(await tab.evaluate(() => window.dataLayer), undefined);
    assert.ok(!shopper.requests.some(({ url }) => url.endsWith("landfall-measure.js")), "not even its script is fetched");
    const { order } = await shop.order(id);
    assert.deepEqual([order.cart.campaign, order.cart.experiment], [undefined, undefined]);
    await leave();
    assert.deepEqual(box.received, []);
  });

  it("GA4's events go to the data layer, with the amounts of the quote", async () => {
    await open("/measured.html?utm_campaign=spring&variant=B");
    await fill();
    const id = await placed();
    const { order } = await shop.order(id);
    assert.deepEqual([order.cart.campaign, order.cart.experiment], ["spring", "B"], "carried to the order");
    const { events, quote } = await tab.evaluate(() => ({ events: window.dataLayer.filter((one) => one.event), quote: window.Landfall.quote() }));
    assert.deepEqual(events.map(({ event }) => event), ["view_cart", "begin_checkout", "add_shipping_info", "add_payment_info", "purchase"]);
    const [{ unit, amount }] = quote.lines;
    const goods = Number(amount);
    for (const { ecommerce } of events) {
      assert.equal(ecommerce.currency, "GBP");
      assert.equal(ecommerce.value, goods);
      assert.deepEqual(ecommerce.items, [{ item_id: "SCARF", item_name: ecommerce.items[0].item_name, price: Number(unit), quantity: 2 }]);
      assert.notEqual(ecommerce.items[0].item_name, "SCARF");
    }
    const [, , shipping, payment, purchase] = events.map(({ ecommerce }) => ecommerce);
    assert.equal(shipping.shipping_tier, "standard");
    assert.equal(payment.payment_type, "visa");
    assert.match(purchase.transaction_id, /^LF-/);
    assert.equal(purchase.shipping, Number(quote.rows.find(({ kind }) => kind === "shipping").amount));
    assert.equal(purchase.transaction_id, id);
    const steps = (await hears(tab, "step")).map(({ detail }) => detail);
    assert.ok(steps.every(({ milliseconds, elapsed }) => milliseconds >= 0 && elapsed >= milliseconds));
    assert.equal(steps.at(-1).step, "placed");
  });

  it("a reduction stands with its code and on its line", async () => {
    await open("/measured.html");
    await fill();
    await checkout.button("summary-code-enter").click();
    await checkout.field("summary-code-field").fill("WELCOME10");
    await checkout.button("summary-code-apply").click();
    await tab.waitForFunction(() => Number(window.Landfall.quote().lines[0].discount) > 0);
    await placed();
    const { last, line } = await tab.evaluate(() => ({ last: window.dataLayer.findLast(({ event }) => event === "purchase").ecommerce, line: window.Landfall.quote().lines[0] }));
    const [goods, off] = [Number(line.amount), Number(line.discount)];
    assert.ok(Math.abs(off - goods / 10) < 0.006, `a tenth of ${goods} is ${off}`);
    assert.equal(last.coupon, "WELCOME10");
    assert.equal(last.value, Math.round((goods - off) * 100) / 100);
    assert.equal(last.items[0].discount, Math.round((off / 2) * 1000) / 1000, "of each piece");
  });

  it("a checkout that was left is told only when the shopper agreed, and only if it was left", async () => {
    const cases = [
      ["nobody agreed", "/measured.html", [], 0],
      ["the page says so", "/measured.html", [AGREED], 1],
      ["taken back", "/measured.html", [AGREED, { analytics: false }], 0],
      ["agreed before", "/agreed.html", [], 1],
      ["agreed before and taken back", "/agreed.html", [{ analytics: false }], 0],
    ];
    for (const [name, path, said, beacons] of cases) {
      await open(path);
      await checkout.email().fill(PERSON.email);
      for (const one of said) await consent(one);
      await leave();
      assert.equal(box.received.length, beacons, name);
      if (beacons) {
        const [{ event, step, currency, ...rest }] = box.received;
        assert.deepEqual([event, step, currency], ["abandoned", "contact", "GBP"]);
        assert.deepEqual(Object.keys(rest).sort(), ["milliseconds", "value"], "and nothing that was typed");
      }
      await shopper.leave();
    }
    await open("/agreed.html");
    await fill();
    await placed();
    await leave();
    assert.deepEqual(box.received, [], "an order is not left");
  });
});
