// One order, whatever happens between the pressed button and the shop's answer.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, heard, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { ENGLISH_IN_TOKYO as person } from "./harness/people.mjs";
import { cutAfter, cutBefore, hold, pass, refuse, startProxy } from "./harness/proxy.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";

describe("One order, also when", () => {
  let shop, proxy, shopper, tab, checkout, button;

  // Each test has a shop of its own, so that what it stores is all there is.
  beforeEach(async () => {
    shop = await Shop.open();
    proxy = await startProxy(shop.origin);
    await shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(await shop.cart({ SCARF: 1 }))), lang: "" }));
    shopper = await Shopper.arrive(person);
    await listen(shopper.context);
    tab = await shopper.open(`${proxy.origin}/buy.html`);
    checkout = new Checkout(tab, person.language);
    await hears(tab, "quote");
    button = await checkout.complete(person);
  });
  afterEach(async () => {
    await shopper?.leave();
    await proxy?.close();
    await shop?.close();
    shopper = proxy = shop = undefined;
  });
  after(closeBrowser);

  /** The slip is shown, the shop holds one order, and every try carried the same key. */
  const once = async ({ tries }) => {
    await checkout.text("status-voucher").waitFor({ timeout: 30_000 });
    const orders = await shop.orders();
    assert.equal(orders.length, 1);
    assert.equal(new Set(proxy.sent.map(({ key }) => key)).size, 1, "one key");
    assert.equal(new Set(proxy.sent.map(({ body }) => body)).size, 1, "one content");
    assert.equal(proxy.sent.length, tries, `sent ${tries} time(s)`);
    shopper.isQuiet(FAILED_LOAD);
  };

  it("nothing goes wrong", async () => {
    await button.click();
    await once({ tries: 1 });
    assert.equal((await heard(tab, "placed")).length, 1);
  });

  it("the button is pressed twice", async () => {
    await button.dblclick();
    await once({ tries: 1 });
  });

  it("the page is reloaded while the order is on its way", async () => {
    let answer;
    proxy.turns.push(hold(new Promise((resolve) => (answer = resolve))));
    await button.click();
    await checkout.text("status-sending").waitFor();
    await tab.reload();
    answer();
    await once({ tries: 2 });
  });

  it("the page is closed while the order is on its way, and opened again", async () => {
    proxy.turns.push(hold(new Promise(() => {})));
    await button.click();
    await checkout.text("status-sending").waitFor();
    await tab.close({ runBeforeUnload: false });
    tab = await shopper.open(`${proxy.origin}/buy.html`);
    checkout = new Checkout(tab, person.language);
    await checkout.text("status-voucher").waitFor({ timeout: 30_000 });
    assert.equal((await shop.orders()).length, 1);
    assert.equal(new Set(proxy.sent.map(({ key }) => key)).size, 1, "one key");
  });

  it("the connection breaks before the shop hears of it", async () => {
    proxy.turns.push(cutBefore());
    await button.click();
    await once({ tries: 2 });
  });

  it("the connection breaks after the shop has stored it", async () => {
    proxy.turns.push(cutAfter());
    await button.click();
    await once({ tries: 2 });
    assert.deepEqual(proxy.sent.map(({ status }) => status), [201, 200], "the second answer is the first one repeated");
  });

  it("the shop asks for a moment with Retry-After", async () => {
    proxy.turns.push(refuse(503, { "retry-after": "3" }), refuse(429, { "retry-after": "1" }), pass());
    await button.click();
    await once({ tries: 3 });
    const [first, second, third] = proxy.sent.map(({ at }) => at);
    assert.ok(second - first >= 2_900, `waited ${second - first} ms of 3000`);
    assert.ok(third - second >= 900, `waited ${third - second} ms of 1000`);
  });

  it("the shop's server is restarted between the tries", async () => {
    proxy.turns.push(cutAfter());
    await button.click();
    while (!proxy.sent.length || !proxy.sent[0].status) await tab.waitForTimeout(20);
    await shop.crash();
    await checkout.text("status-waiting").waitFor();
    await shop.start();
    await checkout.text("status-voucher").waitFor({ timeout: 30_000 });
    assert.equal((await shop.orders()).length, 1);
    assert.equal(new Set(proxy.sent.map(({ key }) => key)).size, 1, "one key");
  });

  it("the shopper is offline for a while", async () => {
    await shopper.context.setOffline(true);
    await button.click();
    await checkout.text("status-offline").waitFor();
    assert.equal(proxy.sent.length, 0);
    await shopper.context.setOffline(false);
    await once({ tries: 1 });
  });

  it("the shop says no: it is not asked again by itself, and nothing typed is lost", async () => {
    proxy.turns.push(refuse(400, { "content-type": "application/problem+json" }, JSON.stringify({ type: "/problems/malformed", title: "No", reference: "E-12345" })));
    await button.click();
    await checkout.text("status-failed").waitFor();
    await tab.waitForTimeout(3_000);
    assert.equal(proxy.sent.length, 1);
    assert.deepEqual(await shop.orders(), []);
    await checkout.scope.getByText(/E-12345/).first().waitFor();
  });
});
