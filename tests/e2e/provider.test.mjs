// A payment provider in our contract: a bank with a server, a frame and a script of its own on another origin. Its card field never is on the shop's
// page; the shop's backend opens a payment with the bank and answers `next.kind = "provider"`; the money is told to the shop by the bank's server.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, afterEach, beforeEach, describe, it } from "node:test";
import { faults } from "./harness/axe.mjs";
import { Checkout } from "./harness/checkout.mjs";
import { element, heard, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { PEOPLE } from "./harness/people.mjs";
import { rewrite, startProxy } from "./harness/proxy.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";

const person = PEOPLE.US;

/** The script that the bank gives to shops. */
const SCRIPT = (bank) => `
  window.bankSaw = [];
  Landfall.registerProvider({
    id: "cornerbank",
    methods: ["visa", "mastercard"],
    mount(element, context) {
      bankSaw.push({ ...context, root: element.getRootNode() === document, slot: element.slot });
      const frame = this.frame = document.createElement("iframe");
      frame.title = "Card";
      frame.src = "${bank}/fields?" + new URLSearchParams({ amount: context.amount, currency: context.currency, locale: context.locale, dir: context.direction, accent: context.theme["--lf-accent"] });
      frame.style.cssText = "border: 0; width: 100%; height: 60px";
      element.append(frame);
      return new Promise((ready) => frame.onload = ready);
    },
    update(context) { bankSaw.push({ updated: context.amount, currency: context.currency }); },
    ask(what, value) {
      return new Promise((answered) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => answered(data);
        this.frame.contentWindow.postMessage({ what, value }, "${bank}", [channel.port2]);
      });
    },
    validate() { return this.ask("validate"); },
    confirm(next) { bankSaw.push({ next }); return this.ask("pay", next.payment); },
    unmount() { bankSaw.push("unmounted"); this.frame.remove(); },
  });`;

/** The frame with the card field, which lives on the bank's own origin. */
const FRAME = `<!doctype html><html lang="en"><title>Card</title><label>Card number <input autocomplete="cc-number"></label><p role="alert"></p><script>
  const input = document.querySelector("input");
  document.documentElement.dir = new URLSearchParams(location.search).get("dir");
  addEventListener("message", async ({ data, ports: [port] }) => {
    const right = /^4\\d{15}$/.test(input.value);
    if (data.what === "validate") {
      document.querySelector("p").textContent = right ? "" : "Please enter your card number.";
      return port.postMessage(right);
    }
    const answer = await fetch("pay/" + data.value, { method: "POST", body: JSON.stringify({ card: input.value }) });
    port.postMessage(await answer.json());
  });
</script>`;

/** The bank's server. It settles with the shop from server to server, as banks do: here by the shop's own sandbox. */
async function openBank() {
  const payments = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://bank");
    const send = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
    if (pathname === "/script.js") return send("text/javascript", SCRIPT(bank.origin));
    if (pathname === "/fields") return send("text/html; charset=utf-8", FRAME);
    if (pathname.startsWith("/pay/")) {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const { card } = JSON.parse(Buffer.concat(chunks));
      const { url } = payments.get(pathname.slice(5));
      const good = card.endsWith("2");
      const { searchParams } = new URL(url);
      const body = new URLSearchParams({ token: searchParams.get("token"), action: good ? "pay" : "decline" });
      await fetch(url.split("?")[0], { method: "POST", body, redirect: "manual" });
      return send("application/json", JSON.stringify(good ? { status: "done" } : { status: "failed", message: "Your bank declined the card." }));
    }
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bank = { origin: `http://127.0.0.1:${server.address().port}`, payments, close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
  return bank;
}

describe("A payment provider", () => {
  let bank, shop, proxy, shopper, tab, checkout;

  beforeEach(async () => {
    bank = await openBank();
    shop = await Shop.open();
    proxy = await startProxy(shop.origin);
    // What a merchant's backend does: it opens a payment with the bank for the order, and tells the checkout which.
    const open = rewrite((answer) => {
      bank.payments.set(`payment-${answer.id}`, { url: new URL(answer.next.url, shop.origin).href });
      return { ...answer, next: { kind: "provider", provider: "cornerbank", payment: `payment-${answer.id}` } };
    });
    proxy.turns.push(open, open);
    const cart = shop.cart({ SCARF: 1 });
    const script = (isolation) => page({ head: `<script src="landfall.js"></script><script src="${bank.origin}/script.js"></script>`, body: element(inlineCart(cart), `isolation="${isolation}"`), lang: "" });
    shop.addPage("buy.html", script("shadow"));
    shop.addPage("buy-open.html", script("none"));
  });
  afterEach(async () => {
    await shopper?.leave();
    await proxy?.close();
    await shop?.close();
    await bank?.close();
  });
  after(closeBrowser);

  const arrive = async (path, who) => {
    shopper = await Shopper.arrive(who);
    await listen(shopper.context);
    tab = await shopper.open(proxy.origin + path);
    checkout = new Checkout(tab, who.language);
    await hears(tab, "quote");
  };
  const visit = async (path = "/buy.html") => {
    await arrive(path, person);
    return checkout.complete(person);
  };
  const card = () => tab.frameLocator("iframe").getByLabel("Card number");
  const saw = () => tab.evaluate(() => window.bankSaw);

  for (const path of ["/buy.html", "/buy-open.html"]) {
    it(`draws its field below the chosen way to pay, and takes the order to the end (${path})`, async () => {
      const button = await visit(path);
      await card().waitFor();
      const frame = await tab.locator("iframe").boundingBox();
      const visa = await checkout.choice(/Visa/i).boundingBox();
      assert.ok(frame.height > 40 && frame.width > 200 && frame.y > visa.y, "the frame is seen, below the way to pay");
      const [context] = await saw();
      const { payNow, currency } = await checkout.quoted();
      assert.equal(context.amount, payNow.replace(".", ""), "two digits after the point: cents");
      assert.deepEqual([context.currency, currency, context.country, context.locale, context.direction, context.method], ["USD", "USD", "US", "en", "ltr", "visa"]);
      assert.ok(context.root, "in the page's own tree, which payment frames need");
      assert.match(context.theme["--lf-accent"], /\S/);

      await button.click();
      await tab.frameLocator("iframe").getByText("Please enter your card number.").waitFor();
      assert.deepEqual(await shop.orders(), [], "nothing is sent before the provider says that its field is right");
      assert.equal(proxy.sent.length, 0);

      await card().fill("4242424242424242");
      await button.click();
      await checkout.text("status-placed").waitFor();
      const [order, ...others] = await shop.orders();
      assert.deepEqual([order.status, others.length], ["paid", 0]);
      const all = await saw();
      assert.deepEqual(all.find(({ next }) => next).next, { kind: "provider", provider: "cornerbank", payment: `payment-${order.id}` });
      assert.equal(all.at(-1), "unmounted");
      assert.equal(await tab.locator("iframe").count(), 0);
      assert.ok(!proxy.sent[0].body.includes("4242424242424242"), "the shop never sees the card");
      shopper.isQuiet();
    });
  }

  const WALLET = (methods) => `<script>
    Landfall.registerProvider({
      id: "pocket", methods: ["apple_pay", "google_pay", "paypal"],
      mount() {}, validate() { return true; }, unmount() {},
      async confirm(next) { return { status: "pending" }; },
      express: {
        async available({ amount, currency }) { (window.asked ??= []).push([amount, currency]); return ${JSON.stringify(methods)}; },
        async open({ method }) {
          window.opened = [method, navigator.userActivation.isActive];
          return { email: "sam@example.com", phone: "+12025550143", delivery: { country: "US", name: "Sam Miller", line1: "1600 Pennsylvania Avenue NW", city: "Washington", state: "District of Columbia", postcode: "20500" } };
        },
      },
    });</script>`;
  const wallet = async (methods) => {
    shop.addPage("wallet.html", page({ head: `<script src="landfall.js"></script>${WALLET(methods)}`, body: element(inlineCart(shop.cart({ SCARF: 1 })), 'country="US"'), lang: "en" }));
    proxy.turns.length = 0;
    await arrive("/wallet.html", person);
  };

  it("offers a wallet that can pay now above the form: one press fills everything, the next but one orders", async () => {
    // What the merchant's config and the destination do not offer is not there, whatever the wallet says.
    await wallet(["apple_pay", "google_pay", "visa"]);
    const express = tab.locator("[data-lf=express]");
    await express.waitFor();
    assert.deepEqual(await express.getByRole("button").allTextContents(), ["Apple Pay", "Google Pay"]);
    const [above, email] = [await express.boundingBox(), await checkout.email().boundingBox()];
    assert.ok(above.y + above.height <= email.y, "before the first field");
    assert.deepEqual(await faults(tab), []);
    await express.getByRole("button", { name: "Apple Pay" }).click();
    await express.getByRole("status").getByText(checkout.say("express-filled")).waitFor();
    assert.deepEqual(await tab.evaluate(() => window.opened), ["apple_pay", true]);
    assert.ok(await checkout.choice(/Apple Pay/).isChecked());
    const { payNow, currency } = await checkout.quoted();
    assert.deepEqual((await tab.evaluate(() => window.asked)).at(-1), [payNow.replace(".", ""), currency], "asked again for what is to be paid now");
    await checkout.agree();
    await checkout.order(person.button).click();
    const stored = await shop.placed();
    const { order } = await shop.order(stored.id);
    assert.deepEqual([order.choices.payment, order.contact.email, order.delivery.name, order.delivery.state, order.choices.subdivision], ["apple_pay", "sam@example.com", "Sam Miller", "DC", "DC"]);
    assert.equal(JSON.stringify(order.quote), await shop.quote(order.cart, order.choices, order.quote.asOf.at), "the whole quote, to the byte");
  });

  it("shows nothing above the form when no wallet can pay here", async () => {
    await wallet([]);
    await tab.waitForFunction(() => window.asked?.length);
    await checkout.quoted();
    assert.equal(await tab.locator("[data-lf=express]").count(), 0);
    shopper.isQuiet();
  });

  it("refuses a card: the form is open again, the provider's words are shown, and the next try is another order", async () => {
    const button = await visit();
    await card().fill("4000000000000001");
    await button.click();
    await checkout.text("status-payment-failed").waitFor();
    await tab.getByText("Your bank declined the card.").waitFor();
    await checkout.button("status-back").click();
    await card().fill("4242424242424242");
    await button.click();
    await checkout.text("status-placed").waitFor();
    const statuses = (await shop.orders()).map(({ status }) => status);
    assert.deepEqual(statuses.sort(), ["cancelled", "paid"]);
    assert.notEqual(proxy.sent[0].key, proxy.sent[1].key);
    assert.equal((await heard(tab, "failed")).length, 1);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("is told of another amount, taken away with another way to pay, and drawn from right to left in Arabic", async () => {
    await visit();
    await card().waitFor();
    await checkout.choice(new RegExp(`^${checkout.say("shipping-standard")}`)).check();
    await tab.waitForFunction(() => window.bankSaw.some(({ updated }) => updated));
    const { payNow } = await checkout.quoted();
    assert.equal((await saw()).at(-1).updated, payNow.replace(".", ""));
    await checkout.choice(/PayPal/i).check();
    await tab.locator("iframe").waitFor({ state: "detached" });
    assert.equal((await saw()).at(-1), "unmounted");
    await shopper.leave();

    await arrive("/buy.html", PEOPLE.KW);
    await checkout.choice(/Visa/i).check();
    await card().waitFor();
    const [context] = await saw();
    const quote = await checkout.quoted();
    assert.match(quote.payNow, /^\d+\.\d{3}$/, "dinars have three digits after the point");
    assert.equal(context.amount, quote.payNow.replace(".", "").replace(/^0+/, ""));
    assert.deepEqual([context.currency, context.direction, context.locale], ["KWD", "rtl", "ar"]);
  });
});
