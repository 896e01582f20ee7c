// Functions of the merchant's that are asked before an order is sent: what they may change, how they hold it back, and that nothing typed is lost
// when they fail. (What a config alone does with them is in shape.test.mjs.)
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { ENGLISH_IN_TOKYO as person } from "./harness/people.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";

const HOOKS = {
  "hooks-go.json": { timeoutSeconds: 1, onTimeout: "go" },
  "hooks-stop.json": { timeoutSeconds: 1 },
  "hooks-missing.json": { module: "not-there.js" },
};

describe("Hooks", () => {
  let shop, shopper, tab, checkout, button, stored;

  before(async () => {
    shop = await Shop.open();
    const cart = inlineCart(shop.cart({ SCARF: 1 }));
    for (const [name, hooks] of Object.entries(HOOKS)) {
      shop.addPage(name, "{}");
      shop.change(name, () => ({ ...shop.read("landfall.json"), hooks }));
      shop.addPage(name.replace("json", "html"), page({ head: `<script src="landfall.js" data-config="${name}" async></script>`, body: element(cart), lang: "" }));
    }
  });
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  /** A form that only has to be sent, on a page with these hooks. `hook` runs in the page. */
  const filled = async (path, hook, given) => {
    shopper = await Shopper.arrive(person);
    await listen(shopper.context);
    tab = await shopper.open(shop.url(path));
    checkout = new Checkout(tab, person.language);
    await hears(tab, "quote");
    if (hook) await tab.evaluate(hook, given);
    button = await checkout.complete(person);
    stored = (await shop.orders()).length;
  };
  const typed = () => tab.evaluate(() => [...document.querySelector("landfall-checkout").shadowRoot.querySelectorAll("input, select, textarea")].map(({ name, type, value, checked }) => [name, /radio|checkbox/.test(type) ? checked : value]));
  const placed = async () => {
    const [{ detail }] = await hears(tab, "placed");
    return (await shop.order(detail.id)).order;
  };
  /** The order is held back with these words; the form is as it was, and goes through once the hook is right. */
  const held = async (words, mend) => {
    const before = await typed();
    await button.click();
    await tab.getByText(words).first().waitFor();
    assert.equal((await shop.orders()).length, stored, "nothing was sent");
    if (!mend) return;
    await checkout.button("status-price-refuse").click();
    assert.deepEqual(await typed(), before, "nothing typed is lost");
    await tab.evaluate(mend);
    await button.click();
    return placed();
  };
  const said = (pattern) => assert.ok(shopper.complaints.some((text) => pattern.test(text)), `${pattern} in\n${shopper.complaints.join("\n")}`);

  it("may note what the shop wants to know, and change no figure", async () => {
    await filled("/hooks-stop.html", () =>
      Landfall.hook("beforeSubmit", async (order) => ({
        metadata: { salesperson: "Ida", seen: order.quote.total, dropped: null },
        purchaseOrder: "PO-7",
        campaign: "spring",
        experiment: "B",
        quote: { total: "1" },
        cart: { lines: [] },
      })),
    );
    const { total } = await checkout.quoted();
    await button.click();
    const order = await placed();
    assert.deepEqual(order.metadata, { salesperson: "Ida", seen: total });
    assert.deepEqual([order.purchaseOrder, order.cart.campaign, order.cart.experiment], ["PO-7", "spring", "B"]);
    assert.deepEqual([order.quote.total, order.cart.lines.length], [total, 1], "what was seen is what was ordered");
    said(/beforeSubmit may give an order custom, metadata, purchaseOrder, campaign, experiment, not quote, cart/);
    shopper.isQuiet(/beforeSubmit may give/);
  });

  it("that throw hold the order back, and nothing typed is lost", async () => {
    await filled("/hooks-stop.html", () =>
      Landfall.hook("beforeSubmit", () => {
        throw new Error("the stock list is empty");
      }),
    );
    const order = await held(checkout.say("status-waiting"), () => Landfall.hook("beforeSubmit", () => true));
    assert.equal(order.contact.email, person.email);
    said(/error: \[Landfall\] The hook beforeSubmit failed\.[^]*Error: the stock list is empty/);
    said(/hooks\.onTimeout/);
    shopper.isQuiet(/beforeSubmit failed/);
  });

  it("that judge fields and throw hold it back as well", async () => {
    await filled("/hooks-stop.html", () => Landfall.hook("validate", async ({ order }) => order && Promise.reject(new Error("no connection"))));
    await held(checkout.say("status-waiting"), () => Landfall.hook("validate", () => undefined));
    said(/The hook validate failed\.[^]*Error: no connection/);
  });

  it("that cannot be loaded hold it back, and the console names the file", async () => {
    await filled("/hooks-missing.html");
    await held(checkout.say("status-waiting"), () => Landfall.hook("beforeSubmit", () => undefined));
    said(/The hooks not-there\.js could not be loaded/);
  });

  it("that fail or are late let it go where the config says so", async () => {
    for (const [hook, complaint] of [
      [() => Landfall.hook("beforeSubmit", () => Promise.reject(new Error("late"))), /The hook beforeSubmit failed\..*does not hold an order back\.[^]*Error: late/],
      [() => Landfall.hook("beforeSubmit", () => new Promise(() => {})), /The hook beforeSubmit gave no answer within 1 s/],
    ]) {
      await filled("/hooks-go.html", hook);
      await button.click();
      await placed();
      said(complaint);
      await shopper.leave();
    }
    shopper = undefined;
  });

  it("may say what is wrong at a field, at one that is not there in words, and in silence", async () => {
    await filled("/hooks-stop.html", () => Landfall.hook("beforeSubmit", () => window.verdict));
    const answer = (verdict) => tab.evaluate((verdict) => (window.verdict = verdict), verdict);
    await answer({ errors: [{ field: "/delivery/line1", message: "We know no such street." }] });
    await held("We know no such street.");
    assert.equal(await tab.evaluate(() => document.activeElement.shadowRoot.activeElement?.name), "delivery-line1", "the field has the focus");
    await checkout.fill("address-line-1", "1-2-4 Wakabayashi, Setagaya-ku");
    await answer({ errors: [{ field: "/street", message: "Something with the street." }] });
    await held("Something with the street.");
    said(/There is no such field in an order: \/street/);
    await checkout.button("status-price-refuse").click();
    await answer(false);
    await button.click();
    await tab.waitForFunction(() => document.querySelector("landfall-checkout").seat.handle.state() === "filling");
    assert.equal((await shop.orders()).length, stored);
    await answer(undefined);
    await button.click();
    await placed();
  });

  it("and providers that fail keep an order from being sent", async () => {
    await filled("/hooks-stop.html", () =>
      Landfall.registerProvider({ id: "slip", methods: ["konbini"], mount() {}, unmount() {}, confirm: () => ({ status: "done" }), validate: () => Promise.reject(new Error("no frame")) }),
    );
    await held(checkout.say("status-waiting"));
    said(/The order was held back: Error: no frame/);
  });

  it("and providers work without our UI", async () => {
    shop.addPage("bare.html", page({ head: '<script src="landfall.js" data-config="hooks-stop.json"></script>', body: "<div id=pay style='--lf-accent: #123456'></div>" }));
    shopper = await Shopper.arrive(person);
    tab = await shopper.open(shop.url("/bare.html"));
    const found = await tab.evaluate(
      async ([cart, email]) => {
        const seen = {};
        Landfall.hook("beforeSubmit", (order) => (order.contact.email === "late@example.com" ? "Too late." : { metadata: { by: "hand" } }));
        Landfall.hook("validate", ({ field, value }) => (field === "/delivery/line1" && value === "Nowhere" ? "Where?" : undefined));
        Landfall.registerProvider({
          id: "slip",
          methods: ["konbini"],
          mount: (place, context) => Object.assign(seen, { context, inside: place.parentNode.id }),
          unmount: () => (seen.unmounted = true),
          validate: () => (seen.asked = true),
          confirm: () => ({ status: "done" }),
        });
        const checkout = await Landfall.headless({ cart, country: "JP", lang: "en", payment: document.querySelector("#pay") });
        const until = (fits) => new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error(`${fits} in ${JSON.stringify(checkout.state())}`)), 15_000);
          const end = checkout.subscribe((state) => fits(state) && setTimeout(() => (end(), resolve(state))));
        });
        const type = (field, value) => checkout.dispatch({ type: "type", field, value });
        await until(({ quote }) => quote);
        type("/contact/email", "late@example.com");
        for (const [part, value] of Object.entries({ name: "Kit", line1: "Nowhere", state: "13", postcode: "154-0023" })) type("/delivery/" + part, value);
        checkout.dispatch({ type: "leave", field: "/delivery/line1" });
        seen.stage = (await until(({ fields }) => fields.some(({ problem }) => problem?.endsWith("Where?")))).stage;
        type("/delivery/line1", "1-2-3 Wakabayashi, Setagaya-ku");
        checkout.dispatch({ type: "payment", value: "konbini" });
        for (const { id, required } of checkout.state().consents) if (required) checkout.dispatch({ type: "consent", id, value: true });
        checkout.dispatch({ type: "submit" });
        seen.message = (await until(({ stage }) => stage === "stopped")).message;
        checkout.dispatch({ type: "back" });
        type("/contact/email", email);
        checkout.dispatch({ type: "submit" });
        const { order } = await until(({ order }) => order);
        return { ...seen, order };
      },
      [shop.cart({ SCARF: 1 }), person.email],
    );
    assert.deepEqual([found.stage, found.message, found.inside, found.asked], ["filling", "Too late.", "pay", true]);
    assert.deepEqual([found.context.currency, found.context.method, found.context.theme["--lf-accent"]], ["JPY", "konbini", "#123456"]);
    const { order } = await shop.order(found.order.id);
    assert.deepEqual([order.metadata, order.contact.email], [{ by: "hand" }, person.email]);
    shopper.isQuiet(FAILED_LOAD);
  });
});
