// After the order: what happens next, the page that tells how it stands, the days for the calendar, a link for friends, and one question.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";
import { fill } from "./harness/stages.mjs";

const ANNA = { id: "anna", key: "key-of-anna", referral: "ANNA-7K2" };

describe("After the order", () => {
  let shop, shopper, tab, checkout;

  before(async () => {
    const config = (config) => ((config.backend.codes = "/api/codes"), config);
    shop = await Shop.open({ config, accounts: { customers: [ANNA] } });
  });
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(() => shopper?.leave());

  /** An order to Prague, paid in cash at the door: nothing is left to do for the shopper. */
  async function placed(language = "en") {
    const cart = { ...shop.cart({ SCARF: 2, BOOK: 1 }), customer: ANNA };
    shop.addPage("buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(cart), `country="CZ" lang="${language}"`) }));
    shopper = await Shopper.arrive({ languages: [language], timeZone: "Europe/Prague", permissions: ["clipboard-read", "clipboard-write"] });
    await listen(shopper.context);
    tab = await shopper.open(shop.url("/buy.html"));
    checkout = new Checkout(tab, language);
    await hears(tab, "ready");
    await fill(tab, "CZ");
    await tab.locator("button[type=submit]").last().click();
    await checkout.text("status-placed").waitFor();
    const [{ id }] = await shop.orders();
    return { id, ...(await shop.order(id)) };
  }
  const link = (id) => tab.getByRole("link", { name: checkout.say(id) });

  it("the number, what happens next for this payment, and how to print it are told", async () => {
    const { id } = await placed();
    await tab.getByText(id).first().waitFor();
    await tab.locator(".lf-status").getByText(checkout.say("payment-hint-cash")).waitFor();
    await checkout.button("status-print").waitFor();
    shopper.isQuiet();
  });

  it("the promised days go into a calendar that any program reads", async () => {
    const { id, order } = await placed();
    const method = order.quote.methods.find((method) => method.id === order.quote.method);
    const address = await link("status-calendar").getAttribute("href");
    const [kind, event] = [address.slice(0, address.indexOf(",")), decodeURIComponent(address.slice(address.indexOf(",") + 1))];
    assert.equal(kind, "data:text/calendar;charset=utf-8");
    const lines = event.split("\r\n");
    assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
    const day = (text) => text.replaceAll("-", "");
    const next = new Date(Date.parse(method.until) + 86_400_000).toISOString().slice(0, 10);
    assert.ok(lines.includes(`DTSTART;VALUE=DATE:${day(method.from)}`) && lines.includes(`DTEND;VALUE=DATE:${day(next)}`), event);
    assert.ok(lines.includes(`UID:${id}`) && lines.includes(`SUMMARY:Nordlicht ${id}`));
    assert.ok(lines.some((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line)));
    const [download] = await Promise.all([tab.waitForEvent("download"), link("status-calendar").click()]);
    assert.equal(download.suggestedFilename(), "order.ics");
  });

  it("the status page speaks the shopper's language, tells of the parcel, and of nothing to strangers", async () => {
    const { id, order } = await placed("de");
    const address = await link("status-follow").getAttribute("href");
    assert.match(address, new RegExp(`/order/${id}\\?token=[0-9a-f]{40}$`));
    const [own] = await Promise.all([tab.context().waitForEvent("page"), link("status-follow").click()]);
    await own.waitForLoadState();
    assert.equal(await own.locator("html").getAttribute("lang"), "de");
    await own.getByText("Schal Fjord aus Wollmischung").waitFor();
    // 127.58 as Germans write it; days and moments as well, by the shopper's clock. The figures themselves stay beside it, for who has no scripts.
    assert.equal(order.quote.total, "127.58");
    const total = own.locator(".amount data");
    await total.getByText("127,58\u00a0€").waitFor();
    assert.equal(await total.getAttribute("value"), "127.58");
    const { from, until } = order.quote.methods.find(({ id }) => id === order.quote.method);
    const days = new Intl.DateTimeFormat("de", { day: "numeric", month: "long", timeZone: "UTC" }).formatRange(new Date(from), new Date(until));
    assert.equal((await own.locator("time[data-until]").textContent()).replace(/\s/g, " "), days.replace(/\s/g, " "));
    assert.match(await own.locator("time").first().textContent(), /^\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}$/);
    assert.match(await (await fetch(address)).text(), />127\.58 EUR</, "as it is sent");
    assert.equal(await own.getByRole("link").count(), 0, "it is not on its way yet");
    assert.equal(await shop.sent(id, { url: "javascript:alert(1)" }), 400);
    assert.equal(await shop.sent(id, { url: "https://track.example/?n=123&x=1", carrier: "Paketdienst", number: "123" }), 200);
    await own.reload();
    const parcel = own.getByRole("link", { name: "Sendung verfolgen Paketdienst 123" });
    assert.equal(await parcel.getAttribute("href"), "https://track.example/?n=123&x=1");
    const { history } = await shop.order(id);
    assert.equal(history.at(-1).reason, "sent Paketdienst 123");
    const watched = await (await fetch(address.replace("/order/", "/api/orders/"))).json();
    assert.equal(watched.tracking, "https://track.example/?n=123&x=1");
    const stranger = await fetch(address.slice(0, -1) + (address.endsWith("0") ? "1" : "0"));
    assert.equal(stranger.status, 404);
    assert.doesNotMatch(await stranger.text(), new RegExp(id));
    shopper.isQuiet();
  });

  it("one question is asked once, and the merchant sees the answer", async () => {
    const { id } = await placed();
    const question = tab.getByRole("group", { name: checkout.say("status-survey") });
    const answered = tab.waitForResponse((response) => response.url().includes("/survey"));
    await question.getByRole("button", { name: "4", exact: true }).click();
    await tab.getByText(checkout.say("status-survey-thanks")).waitFor();
    assert.equal((await answered).status(), 200);
    assert.equal(await question.count(), 0);
    assert.equal((await shop.order(id)).summary.survey.score, 4);
    assert.match(await shop.page(`/admin/orders/${id}`), /4 of 5/);
    shopper.isQuiet();
  });

  it("a customer's own link brings friends", async () => {
    await placed();
    await checkout.button("status-share").click();
    await checkout.button("status-code-copied").waitFor();
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, shop.url("/buy.html?landfall-code=ANNA-7K2"));
    shopper.isQuiet(FAILED_LOAD);
  });
});
