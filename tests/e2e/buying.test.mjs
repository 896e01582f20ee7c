// Everything beside the goods that changes what is paid: codes, cards, points, credit, referrals, presents, extras, pickup points, and goods that may not
// go there. Each is chosen in the form as a shopper would; the figures are worked out by hand, and what is stored is what `landfall quote` says, to the byte.
//
// A scarf is 49.00, sending it within Germany 4.90, by express 9.90: 53.90 and 58.90.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { faults } from "./harness/axe.mjs";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";
import { fill } from "./harness/stages.mjs";

const TODAY = new Date().toISOString().slice(5, 10);

const CUSTOMERS = {
  anna: { id: "anna", key: "key-of-anna", tier: "gold", points: 0, referral: "ANNA-7K2" },
  ben: { id: "ben", key: "key-of-ben", tier: "silver", points: 120 },
  cleo: { id: "cleo", key: "key-of-cleo", credit: [{ balance: "5.00", currency: "EUR" }, { kind: "goodwill", balance: "3.00", currency: "EUR" }] },
  dora: { id: "dora", key: "key-of-dora", birthday: TODAY },
};
const CARDS = [
  { code: "GIFT-25", balance: "25.00", currency: "EUR" },
  { code: "GIFT-60", balance: "60.00", currency: "EUR" },
];
const POINT = { id: "hh-1", name: "Parcel shop at the harbour", lines: ["Hafenstraße 1", "20459 Hamburg"], country: "DE", postcode: "20459" };
const LOCKER = { id: "b-17", name: "Locker 17", lines: ["Chausseestraße 20", "10115 Berlin"], country: "DE", postcode: "10115" };

function config(config) {
  config.backend.codes = "/api/codes";
  config.points = { worth: "10.00" };
  config.tiers = { bronze: "Bronze", silver: { en: "Silver", de: "Silber" }, gold: "Gold" };
  config.fields = { ...config.fields, gift: "offered" };
  config.fees = [{ kind: "gift-wrap", amount: "3.50", choice: "wrap" }];
  Object.assign(config.shipping, { insurance: "0.01", insuranceMinimum: "1.00", insuranceChoice: true });
  config.shipping.parcel = { maxUnits: 3 };
  const zones = [{ countries: ["DE"], rates: [{ price: "5.90" }], transitDays: [1, 2] }];
  config.shipping.methods.push({ id: "shop", kind: "pickup", name: "Parcel shop", points: [POINT, { ...POINT, id: "at-1", country: "AT" }], zones });
  config.shipping.methods.push({ id: "locker", kind: "pickup", name: "Parcel locker", pointsFrom: "lockers.json", zones: [{ ...zones[0], rates: [{ price: "6.40" }] }] });
  config.promotions = [
    { id: "welcome10", code: "WELCOME10", percent: "10" },
    { id: "gold", name: "Gold", kind: "shipping", percent: "100", methods: ["express"], when: { tiers: ["gold"] } },
    { id: "birthday", code: "BIRTHDAY", percent: "20", when: { birthday: 3 } },
    { id: "friend", name: "For friends", percent: "10", when: { referred: true } },
  ];
  config.markets.unshift({ countries: ["CH"], currency: "CHF", excludes: ["battery"] });
  config.merchant.registrations.push({ scheme: "person-gifts" });
  return config;
}

describe("Beside the goods:", () => {
  let shop, shopper, tab, checkout;

  before(async () => {
    shop = await Shop.open({ config, accounts: { customers: Object.values(CUSTOMERS), cards: CARDS } });
    shop.addPage("lockers.json", JSON.stringify({ points: [LOCKER] }));
  });
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  /** Opens a checkout; `more` are further keys of the cart, as the merchant's page would write them. */
  async function open({ more = {}, bought = { SCARF: 1 }, country = "DE", query = "", at } = {}) {
    const cart = { ...shop.cart(bought), ...more };
    shop.addPage("buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(cart), `country="${country}"`) }));
    shopper = await Shopper.arrive({ languages: ["en-GB"], timeZone: "Europe/Berlin" });
    await listen(shopper.context);
    if (at) await shopper.context.clock.install({ time: new Date(at) });
    tab = await shopper.open(shop.url(`/buy.html${query}`));
    checkout = new Checkout(tab, "en");
    await hears(tab, "ready");
  }

  const box = (name) => tab.getByRole("checkbox", { name });
  async function enter(code) {
    const field = tab.getByLabel(checkout.say("summary-code-field"));
    if (!(await field.count())) await checkout.button("summary-code-enter").click();
    await field.fill(code);
    await field.press("Enter");
  }
  /** Waits until the quote comes to this, now and in all. */
  async function comesTo(now, total = now) {
    await tab.waitForFunction(([now, total]) => {
      const quote = window.Landfall.quote();
      return quote?.payNow === now && quote.total === total;
    }, [now, total]).catch(async () => assert.deepEqual(await tab.evaluate(() => { const { payNow, total } = window.Landfall.quote(); return [payNow, total]; }), [now, total]));
  }

  /** Fills the form, orders, and returns what is stored, once that is what the command line says. */
  async function ordered(country = "DE") {
    const before = (await shop.orders()).map(({ id }) => id);
    await fill(tab, country);
    await tab.locator("button[type=submit]").last().click();
    await tab.waitForURL(/\/sandbox\//);
    const [stored] = (await shop.orders()).filter(({ id }) => !before.includes(id));
    const { order } = await shop.order(stored.id);
    const again = await shop.quote(order.cart, order.choices, order.quote.asOf.at);
    assert.equal(JSON.stringify(order.quote), again, "the whole quote, to the byte");
    return { ...order, id: stored.id, stored };
  }

  it("a coupon lowers the goods, and an unknown code is refused in words", async () => {
    await open();
    await comesTo("53.90");
    await enter("NOSUCH");
    await tab.getByText(checkout.say("summary-code-unknown", { code: "NOSUCH" })).waitFor();
    await checkout.button("summary-code-remove", { code: "NOSUCH" }).click();
    await enter("welcome10");
    // 49.00 less 10 % is 44.10, and 4.90.
    await comesTo("49.00");
    const { quote, cart } = await ordered();
    assert.deepEqual([quote.total, cart.codes], ["49.00", ["welcome10"]]);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("a gift card is typed in any case, pays, and tells what is left on it", async () => {
    await open();
    await enter("gift-25");
    await comesTo("28.90", "53.90");
    await tab.getByText("GIFT-25: €0.00 left").waitFor();
    await enter("GIFT-60");
    // 25.00 and 28.90 of the other: 31.10 are left there.
    await comesTo("0.00", "53.90");
    await tab.getByText("GIFT-60: €31.10 left").waitFor();
    await checkout.button("summary-code-remove", { code: "GIFT-60" }).click();
    await comesTo("28.90", "53.90");
    const { quote } = await ordered();
    assert.deepEqual(quote.credits.map(({ code, amount }) => [code, amount]), [["GIFT-25", "25.00"]]);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("points are offered with their worth, redeemed, and earned on the rest", async () => {
    await open({ more: { customer: CUSTOMERS.ben } });
    await tab.getByText("Silver customer").waitFor();
    await tab.getByText("You earn 49 points with this order.").waitFor();
    // 100 points are 10.00.
    await box("Use points (120), worth €12.00").check();
    await comesTo("41.90");
    await tab.getByText("You earn 37 points with this order.").waitFor();
    const { quote, cart } = await ordered();
    assert.deepEqual(quote.points, { redeemed: 120, earned: 37 });
    assert.equal(cart.redeem.points, 120);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("fewer points than all are redeemed when the shopper says so, and never more than there are", async () => {
    await open({ more: { customer: CUSTOMERS.ben } });
    await box("Use points (120), worth €12.00").check();
    const count = tab.getByLabel(checkout.say("summary-points-count"));
    assert.equal(await count.inputValue(), "120");
    await count.fill("35");
    await count.press("Enter");
    // 35 points are 3.50.
    await comesTo("50.40");
    await count.fill("5000");
    await count.blur();
    await comesTo("41.90");
    assert.equal(await count.inputValue(), "120");
    // In digits of another script.
    await count.fill("\u0664\u0660");
    await count.blur();
    await comesTo("49.90");
    const { quote, cart } = await ordered();
    assert.deepEqual([quote.points.redeemed, cart.redeem.points, quote.total], [40, 40, "49.90"]);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("no more points are redeemed than the order is worth", async () => {
    const rich = { ...CUSTOMERS.ben, points: 9000 };
    await open({ more: { customer: rich } });
    await box("Use points (490), worth €49.00").check();
    await comesTo("4.90");
    // The shop knows better: the page made these points up, and nothing is stored before the shopper has seen the right total.
    await fill(tab, "DE");
    await tab.locator("button[type=submit]").last().click();
    await checkout.text("status-price-changed").waitFor();
    assert.equal(await tab.evaluate(() => window.Landfall.quote().total), "41.90");
    shopper.isQuiet(FAILED_LOAD);
  });

  it("gold customers ship by express for nothing", async () => {
    await open({ more: { customer: CUSTOMERS.anna } });
    await tab.getByText("Gold customer").waitFor();
    await tab.getByRole("radio", { name: /^Express.*Free/ }).check();
    await comesTo("49.00");
    assert.equal((await ordered()).quote.method, "express");
    await shopper.leave();
    await open({ more: { customer: CUSTOMERS.ben } });
    await tab.getByRole("radio", { name: /^Express/ }).check();
    await comesTo("58.90");
  });

  it("a birthday coupon is for birthdays", async () => {
    await open();
    await enter("BIRTHDAY");
    await tab.getByText(checkout.say("summary-code-birthday", { code: "BIRTHDAY" })).waitFor();
    await comesTo("53.90");
    await shopper.leave();
    await open({ more: { customer: CUSTOMERS.dora } });
    await enter("BIRTHDAY");
    // 49.00 less 20 % is 39.20, and 4.90.
    await comesTo("44.10");
    assert.equal((await ordered()).quote.total, "44.10");
    shopper.isQuiet(FAILED_LOAD);
  });

  it("credit and goodwill pay unless the shopper keeps them", async () => {
    await open({ more: { customer: CUSTOMERS.cleo } });
    await comesTo("45.90", "53.90");
    const credit = box("Use my credit: €5.00 + €3.00");
    await credit.uncheck();
    await comesTo("53.90");
    await credit.check();
    await comesTo("45.90", "53.90");
    const { quote } = await ordered();
    assert.deepEqual(quote.credits.map(({ kind, amount }) => [kind, amount]), [["goodwill", "3.00"], ["credit", "5.00"]]);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("a referral lowers the friend's price and pays whoever referred, and nobody refers themselves", async () => {
    await open({ more: { customer: CUSTOMERS.anna } });
    await enter("ANNA-7K2");
    await tab.getByText(checkout.say("summary-code-customer", { code: "ANNA-7K2" })).waitFor();
    // Gold ships for nothing, and the reduction is not hers.
    await comesTo("49.00");
    await shopper.leave();
    // The friend comes by a link.
    await open({ query: "?landfall-code=anna-7k2" });
    await comesTo("49.00");
    await checkout.button("summary-code-remove", { code: "ANNA-7K2" }).waitFor();
    const { cart, quote } = await ordered();
    assert.deepEqual([cart.referral, quote.total], ["ANNA-7K2", "49.00"]);
    shopper.isQuiet(FAILED_LOAD);
    await shopper.leave();
    // The merchant's system hears of the order and books 5.00 for whoever it names.
    const referrer = Object.values(CUSTOMERS).find(({ referral }) => referral === cart.referral);
    const rewarded = { ...referrer, credit: [{ kind: "goodwill", balance: "5.00", currency: "EUR" }] };
    shop.know({ customers: [rewarded, CUSTOMERS.ben, CUSTOMERS.cleo, CUSTOMERS.dora], cards: CARDS });
    await shop.stop();
    await shop.start();
    await open({ more: { customer: rewarded } });
    await comesTo("44.00", "49.00");
    assert.equal((await ordered()).quote.payNow, "44.00");
  });

  it("a present has a message, a wrapping and a slip without prices", async () => {
    await open();
    await box(checkout.say("gift-on")).check();
    await tab.getByLabel(checkout.say("gift-recipient")).waitFor();
    await tab.getByLabel(checkout.say("gift-from")).fill("Uncle Jo");
    await tab.getByLabel(checkout.say("gift-message")).fill("Keep warm,\nand <well>");
    await box(/^Gift wrapping \+ €3\.50/).check();
    await comesTo("57.40");
    assert.ok(await box(checkout.say("gift-hide-prices")).isChecked());
    const { gift, quote, choices, id } = await ordered();
    assert.deepEqual(gift, { from: "Uncle Jo", message: "Keep warm,\nand <well>", hidePrices: true });
    assert.deepEqual([quote.total, choices.extras], ["57.40", ["wrap"]]);
    const slip = await shop.page(`/admin/orders/${id}/slip`);
    assert.match(slip, /Anna Schmidt[\s\S]+Uncle Jo[\s\S]+Keep warm,<br>and &lt;well&gt;/);
    assert.doesNotMatch(slip, /57\.40|49\.00|EUR/);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("present, wrapping and pickup point survive a reload", async () => {
    await open();
    await box(checkout.say("gift-on")).check();
    await tab.getByLabel(checkout.say("gift-message")).fill("Keep warm");
    await box(/^Gift wrapping/).check();
    await tab.getByRole("radio", { name: /^Parcel shop/ }).first().check();
    await tab.getByRole("radio", { name: /^Parcel shop at the harbour/ }).check();
    await comesTo("58.40");
    await tab.waitForTimeout(500);
    await tab.reload();
    await hears(tab, "ready");
    await comesTo("58.40");
    assert.equal(await tab.getByLabel(checkout.say("gift-message")).inputValue(), "Keep warm");
    assert.ok(await tab.getByRole("radio", { name: /^Parcel shop at the harbour/ }).isChecked());
  });

  it("how long is left for today's dispatch is told to the minute, and that many parcels come", async () => {
    // A Monday, 9:50 in Hamburg: ten minutes over four hours are left until 14:00, and packing takes a day.
    await open({ bought: { SCARF: 4 }, at: "2026-11-30T08:50:00Z" });
    await tab.getByText("Order within 4 hr 10 min: it leaves the warehouse on Dec 1, 2026.").waitFor();
    await tab.getByText("Comes in 2 parcels").waitFor();
    const parcels = await tab.evaluate(() => window.Landfall.quote().parcels.reduce((sum, { count }) => sum + count, 0));
    assert.equal(parcels, 2);
    await shopper.context.clock.fastForward("01:00");
    await tab.getByText(/^Order within 4 hr 9 min/).waitFor();
    await shopper.context.clock.fastForward("05:00:00");
    await tab.getByText(/^Order within/).waitFor({ state: "detached" });
  });

  it("a present that is none any more takes its wrapping back", async () => {
    await open();
    await box(checkout.say("gift-on")).check();
    await box(/^Gift wrapping/).check();
    await comesTo("57.40");
    const message = tab.getByLabel(checkout.say("gift-message"));
    await message.fill("Keep warm");
    await box(checkout.say("gift-on")).uncheck();
    await comesTo("53.90");
    await message.waitFor({ state: "detached" });
    // Who changes their mind finds the message again; an order of no present says nothing of it.
    await box(checkout.say("gift-on")).check();
    assert.equal(await message.inputValue(), "Keep warm");
    await box(checkout.say("gift-on")).uncheck();
    await message.waitFor({ state: "detached" });
    const { gift, id } = await ordered();
    assert.equal(gift, undefined);
    assert.match(await shop.page(`/admin/orders/${id}/slip`), /49\.00/);
  });

  it("a message that is too long is told at its field, and kept", async () => {
    await open();
    await box(checkout.say("gift-on")).check();
    const message = tab.getByLabel(checkout.say("gift-message"));
    await message.fill("x".repeat(501));
    await message.blur();
    await tab.locator(".lf-message", { hasText: checkout.say("problem-long") }).waitFor();
    assert.equal((await message.inputValue()).length, 501);
  });

  it("nothing of it is out of reach: axe-core finds no fault with everything open", async () => {
    await open({ more: { customer: { ...CUSTOMERS.ben, credit: CUSTOMERS.cleo.credit } } });
    await tab.getByRole("radio", { name: /^Parcel shop/ }).first().check();
    await box(checkout.say("gift-on")).check();
    await enter("gift-25");
    await tab.getByText(/^GIFT-25:/).waitFor();
    await box(/^Use points/).check();
    await tab.waitForTimeout(300);
    assert.deepEqual(await faults(tab), []);
  });

  it("insurance is asked for and has its least premium", async () => {
    await open();
    // 1 % of 49.00 is 0.49, and the least premium 1.00.
    await box(/^Shipping insurance \+ €1\.00/).check();
    await comesTo("54.90");
    assert.deepEqual((await ordered()).choices.extras, ["insurance"]);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("a pickup point is chosen from the shop's list; without one nothing is ordered", async () => {
    await open();
    await tab.getByRole("radio", { name: /^Parcel shop/ }).first().check();
    await comesTo("54.90");
    await fill(tab, "DE");
    await tab.locator("button[type=submit]").last().click();
    await tab.locator(".lf-message", { hasText: checkout.say("problem-choose") }).first().waitFor();
    const points = tab.getByRole("radiogroup", { name: checkout.say("shipping-points") }).getByRole("radio");
    assert.equal(await points.count(), 1, "the one in another country is not offered");
    await points.check();
    const { pickup, choices, quote, id } = await ordered();
    assert.deepEqual([pickup, choices.point, quote.point, quote.total], [POINT, "hh-1", "hh-1", "54.90"]);
    assert.match(await shop.page(`/admin/orders/${id}/slip`), /<bdi>Parcel shop at the harbour<\/bdi><br>\s*<bdi>Hafenstraße 1<\/bdi>/, "the label");
    shopper.isQuiet(FAILED_LOAD);
  });

  it("a pickup point comes from the merchant's service, asked with country and postcode", async () => {
    await open();
    await fill(tab, "DE");
    await tab.getByRole("radio", { name: /^Parcel locker/ }).check();
    await comesTo("55.40");
    await tab.getByRole("radio", { name: /^Locker 17/ }).check();
    assert.ok(shopper.requests.some(({ url }) => url.endsWith("lockers.json?country=DE&postcode=10115")));
    // The backend asks the service itself: one that has taken the locker off its list since holds the order back, at the choice.
    const next = { ...LOCKER, id: "b-18", name: "Locker 18" };
    shop.addPage("lockers.json", JSON.stringify({ points: [next] }));
    await fill(tab, "DE");
    await tab.locator("button[type=submit]").last().click();
    await tab.locator(".lf-message", { hasText: "The list of the service has no such pickup point." }).first().waitFor();
    assert.equal((await shop.orders()).filter(({ total }) => total === "55.40").length, 0);
    // The list is asked for anew, and the next order goes to a place that is on it.
    await tab.getByRole("radio", { name: /^Locker 18/ }).check();
    const { pickup, quote } = await ordered();
    assert.deepEqual([pickup, quote.point, quote.total], [next, "b-18", "55.40"]);
    shop.addPage("lockers.json", JSON.stringify({ points: [LOCKER] }));
    shopper.isQuiet(FAILED_LOAD);
  });

  it("duty and tax are paid now or to the courier, both sides told in figures, and the order holds the choice", async () => {
    await open({ bought: { SCARF: 2 }, country: "CA" });
    const side = (key) => tab.getByRole("radio", { name: new RegExp(`^${checkout.say(key)}`) });
    const asked = () => tab.evaluate(() => {
      const { payNow, payLater, total, incoterm } = window.Landfall.quote();
      return { now: Math.round(100 * payNow), later: Math.round(100 * payLater), total: Math.round(100 * total), incoterm };
    });
    await side("delivery-dap").check();
    await tab.waitForFunction(() => window.Landfall.quote().incoterm === "DAP");
    const later = await asked();
    assert.ok(later.later > 0 && later.now + later.later === later.total, JSON.stringify(later));
    const shown = await tab.locator(".lf-option", { has: side("delivery-dap") }).locator(".lf-split__amount").allTextContents();
    assert.deepEqual(shown.map((text) => Number(text.replace(/\D/g, ""))), [later.now, later.later], "the amounts of the quote");
    await side("delivery-ddp").check();
    await tab.waitForFunction(() => window.Landfall.quote().incoterm === "DDP");
    const now = await asked();
    assert.deepEqual([now.later, now.now], [0, now.total]);
    await side("delivery-dap").check();
    await tab.waitForFunction(() => window.Landfall.quote().incoterm === "DAP");
    const { choices, quote } = await ordered("CA");
    assert.deepEqual([choices.incoterm, quote.incoterm], ["DAP", "DAP"]);
    assert.ok(Number(quote.payLater) > 0);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("methods are sorted by date when there are many, and the days stand in words", async () => {
    await open();
    const names = () => tab.getByRole("radiogroup", { name: checkout.say("shipping-title") }).locator(".lf-option__name").allTextContents();
    assert.deepEqual(await names(), ["Standard", "Parcel shop", "Parcel locker", "Express"], "the cheapest first");
    await checkout.button("shipping-sort-fastest").click();
    assert.equal((await names())[0], "Express");
    assert.match(await tab.locator(".lf-option__hint").first().textContent(), /Arrives .+ · \d+(\u2060–\u2060\d+)?\u00a0days?/);
  });

  it("goods that may not go there say so on their own line, and can be taken out", async () => {
    await open({ bought: { SCARF: 1, PHONES: 1 }, country: "CH" });
    const line = tab.locator(".lf-line", { hasText: "Wireless headphones" }).first();
    await line.getByText("Wireless headphones Stille cannot be shipped to Switzerland.").waitFor();
    assert.equal(await tab.locator(".lf-line .lf-notice--bad").count(), 1, "the scarf may go");
    assert.deepEqual(await faults(tab), []);
    // On a phone the summary is folded; here it is open, for what has to be taken out.
    await tab.setViewportSize({ width: 390, height: 844 });
    await line.locator(".lf-link", { hasText: "Remove Wireless headphones Stille" }).click();
    await tab.waitForFunction(() => window.Landfall.quote()?.total);
    assert.equal(await tab.locator(".lf-notice--bad").count(), 0);
    // What is left is ordered, and the backend has no other figure.
    const { quote, cart } = await ordered("CH");
    assert.deepEqual([cart.lines.map(({ sku }) => sku), quote.country, quote.currency], [["SCARF"], "CH", "CHF"]);
    shopper.isQuiet(FAILED_LOAD);
  });

  it("a present between persons is declared to customs, and the quote follows the law of gifts", async () => {
    await open({ country: "GB" });
    const scheme = () => tab.evaluate(() => window.Landfall.quote().scheme);
    const before = await scheme();
    await box(checkout.say("gift-on")).check();
    await box(checkout.say("gift-customs")).check();
    await tab.waitForFunction((old) => window.Landfall.quote().scheme !== old, before);
    assert.match(await scheme(), /^gb-gift/);
    // The order holds the declaration, and the backend works out the same by the same law.
    const { cart, quote } = await ordered("GB");
    assert.ok(cart.gift);
    assert.match(quote.scheme, /^gb-gift/);
    shopper.isQuiet(FAILED_LOAD);
  });
});

describe("A door that tells what codes are worth", () => {
  it("tells a stranger who guesses to wait", async () => {
    const shop = await Shop.open({ config, accounts: { cards: CARDS }, rateLimit: 120 });
    try {
      const ask = (code) => fetch(shop.url("/api/codes"), { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ code }) });
      assert.deepEqual(await (await ask(" gift-25 ")).json(), { kind: "card", ...CARDS[0], taxed: false });
      const answers = [];
      for (let guess = 0; guess < 12; guess += 1) answers.push((await ask(`GUESS-${guess}`)).status);
      assert.ok(answers.includes(404) && answers.at(-1) === 429, `answered ${answers}`);
    } finally {
      await shop.close();
    }
  });
});
