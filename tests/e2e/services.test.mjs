// A shop whose tax is worked out by a service of its own: the checkout never talks to it, and comes to its figures all the same.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, afterEach, beforeEach, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { ENGLISH_IN_TOKYO as person } from "./harness/people.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";

const SECRET = "Bearer only-the-backend-knows";

/** Answers every question with a tax of 7 yen for each piece, until it is switched off. */
async function service() {
  const asked = [];
  const desk = { asked, up: true };
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (piece) => (text += piece));
    request.on("end", () => {
      asked.push({ authorization: request.headers.authorization, origin: request.headers.origin, body: JSON.parse(text) });
      const lines = asked.at(-1).body.quote.lines.map(({ id, quantity }) => ({ id, amount: String(7 * quantity) }));
      const charge = { id: "desk", name: "Desk tax", rate: "1", base: "700", lines };
      response.writeHead(desk.up ? 200 : 503, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ schema: "landfall.remote/1", source: "Tax desk", authoritative: true, charges: [charge] }));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(desk, { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() });
}

describe("A service of the merchant's", () => {
  let desk, shop, shopper, tab, checkout;

  beforeEach(async () => {
    desk = await service();
    process.env.TAX_DESK = SECRET;
    const config = (config) => ({
      ...config,
      backend: { ...config.backend, answers: "/api/answers" },
      services: { tax: { url: desk.url, headers: { Authorization: "env:TAX_DESK" }, timeoutMs: 5000 } },
    });
    shop = await Shop.open({ config });
    await shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(await shop.cart({ SCARF: 2 }))), lang: "" }));
    shopper = await Shopper.arrive(person);
    await listen(shopper.context);
    tab = await shopper.open(shop.url("/buy.html"));
    checkout = new Checkout(tab, person.language);
    await hears(tab, "quote");
  });
  afterEach(async () => {
    await shopper?.leave();
    await shop?.close();
    desk?.close();
  });
  after(closeBrowser);

  const taxed = (amount) => tab.waitForFunction((amount) => window.Landfall.quote()?.taxes?.some((tax) => tax.name === "Desk tax" && Number(tax.amount) === amount), amount);

  it("works out the tax that the checkout shows and the order holds", async () => {
    await taxed(14);
    const button = await checkout.complete(person);
    await taxed(14);
    await button.click();
    await checkout.text("status-voucher").waitFor({ timeout: 30_000 });
    const [order] = await shop.orders();
    assert.ok(order, "one order, and no price that changed");
    assert.ok(desk.asked.every(({ authorization, origin }) => authorization === SECRET && !origin), "the backend asked, with its secret; no browser did");
    shopper.isQuiet(FAILED_LOAD);
  });

  it("is replaced by the engine's own figures when it does not answer, and the order goes through", async () => {
    await taxed(14);
    desk.up = false;
    const button = await checkout.complete(person);
    await tab.waitForFunction(() => window.Landfall.quote()?.warnings?.some(({ key }) => key === "summary-remote-tax"));
    await button.click();
    await checkout.text("status-voucher").waitFor({ timeout: 30_000 });
    assert.equal((await shop.orders()).length, 1);
    shopper.isQuiet(FAILED_LOAD);
  });
});
