// Companies as buyers: the VAT number is judged at once, reverse charge is shown at once, and the stored total is what `landfall quote` says.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, afterEach, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { hears, inlineCart, listen, page, element } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const PARIS = {
  "address-organisation": "Musée du quai Branly",
  "address-name": "Camille Martin",
  "address-line-1": "37 quai Jacques Chirac",
  "address-postcode-postal": "75007",
  "address-city-city": "Paris",
};

/** Opens a checkout, read in English, with a form that only lacks the company. */
async function arrive(shop) {
  const shopper = await Shopper.arrive({ languages: ["en-US"], timeZone: "Europe/Paris" });
  await listen(shopper.context);
  const tab = await shopper.open(shop.url("/buy.html"));
  const checkout = new Checkout(tab, "en");
  await hears(tab, "ready");
  await checkout.email().fill("camille@example.fr");
  await checkout.scope.getByRole("checkbox", { name: checkout.say("address-business") }).check();
  for (const [id, text] of Object.entries(PARIS)) await checkout.fill(id, text);
  return { shopper, tab, checkout, number: tab.locator("[name=vat-id]") };
}

describe("A French company in the German shop", () => {
  let shop, shopper, register;

  const open = async (config) => {
    shop = await Shop.open({ config });
    shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(shop.cart({ SCARF: 2 }))), lang: "" }));
  };
  afterEach(async () => {
    await shopper?.leave();
    await shop?.close();
    await register?.close();
    shopper = register = undefined;
  });
  after(closeBrowser);

  it("sees the reverse charge as soon as the number is right, and the backend agrees to the cent", async () => {
    await open();
    const visit = await arrive(shop);
    const { tab, checkout, number } = visit;
    shopper = visit.shopper;
    const before = await checkout.quoted();
    assert.ok(before.rows.some(({ kind }) => kind === "tax"), "a consumer pays tax");

    await number.fill("FR 40 303 265 046");
    await number.blur();
    await tab.locator(".lf-message", { hasText: checkout.say("problem-number-digits", { name: "Numéro de TVA" }) }).waitFor();
    assert.ok((await checkout.quoted()).warnings.some(({ key }) => key === "note-vat-id-invalid"), "a number with a slip lowers no tax");

    await number.fill("fr40303265045");
    await checkout.field("address-purchase-order").fill("PO 4711");
    const now = await checkout.quoted();
    assert.ok(now.warnings.some(({ key }) => key === "note-reverse-charge"));
    assert.ok(!now.rows.some(({ kind }) => kind === "tax"), "no tax is charged");
    await checkout.scope.getByText("FR40303265045").first().waitFor();
    await checkout.scope.getByRole("radio").last().check();
    await checkout.agree();
    await shopper.picture("business-FR");
    await tab.locator("button[type=submit]").last().click();
    const stored = await shop.placed();
    const { order } = await shop.order(stored.id);
    assert.deepEqual(order.choices.business, { vatId: "FR40303265045", state: "valid" });
    assert.equal(order.purchaseOrder, "PO 4711");
    assert.deepEqual(order.label, ["Musée du quai Branly", "Camille Martin", "37 quai Jacques Chirac", "75007 PARIS", "FRANCE"]);
    const again = await shop.quote(order.cart, order.choices, order.quote.asOf.at);
    assert.equal(stored.total, JSON.parse(again).total);
    assert.equal(JSON.stringify(order.quote), again, "the whole quote, to the byte");
    shopper.isQuiet();
  });

  it("is taxed as a consumer until the register has answered, and the backend asks it itself", async () => {
    const asked = [];
    let answer;
    const answered = new Promise((done) => (answer = done));
    register = createServer(async (request, reply) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      asked.push(JSON.parse(Buffer.concat(chunks)));
      if (asked.length === 1) await answered;
      reply.setHeader("content-type", "application/json").end('{"state":"valid"}');
    });
    await new Promise((resolve) => register.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${register.address().port}/`;
    await open((config) => ({
      ...config,
      tax: { ...config.tax, trustVatIds: false },
      backend: { ...config.backend, vatIds: "/api/vat-ids" },
      services: { ...config.services, vatIds: { url } },
    }));
    const visit = await arrive(shop);
    const { tab, checkout, number } = visit;
    shopper = visit.shopper;
    await number.fill("FR40303265045");
    const pending = await checkout.quoted();
    assert.ok(pending.warnings.some(({ key }) => key === "note-vat-id-pending"));
    assert.ok(pending.rows.some(({ kind }) => kind === "tax"));
    answer();
    await tab.waitForFunction(() => Landfall.quote().warnings.some(({ key }) => key === "note-reverse-charge"));
    await checkout.scope.getByRole("radio").last().check();
    await checkout.agree();
    await tab.locator("button[type=submit]").last().click();
    const stored = await shop.placed();
    assert.deepEqual(asked, Array(2).fill({ schema: "landfall.vat-request/1", vatId: "FR40303265045" }), "once for the checkout, once for the order");
    assert.equal((await shop.order(stored.id)).order.choices.business.state, "valid");
  });

  it("is not believed by a backend that knows no register", async () => {
    await open((config) => ({ ...config, tax: { ...config.tax, trustVatIds: false } }));
    const cart = shop.cart({ SCARF: 2 });
    const choices = { country: "FR", postcode: "75007", method: "standard", payment: "paypal", business: { vatId: "FR40303265045", state: "valid" } };
    const quote = JSON.parse(await shop.quote(cart, choices));
    const order = { ...(await shop.honestOrder("claimed")), cart: { lines: cart.lines }, choices, quote, locale: { language: "fr", country: "FR", currency: "EUR" } };
    order.delivery = { country: "FR", name: "Camille Martin", line1: "37 quai Jacques Chirac", postcode: "75007", city: "Paris" };
    const answer = await shop.post(order);
    assert.equal(answer.status, 409);
    assert.ok(answer.json.differences.some(({ pointer }) => pointer.startsWith("/quote/total")));
  });
});
