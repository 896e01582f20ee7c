// The law of the destination in a real browser: what stands next to the button, what is told and asked and kept with the order, the way to
// withdraw, help at the shopper's hours, and what all of it adds to the first load.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { Checkout } from "./harness/checkout.mjs";
import { PEOPLE } from "./harness/people.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";

const MARKETING = (config) => ({ ...config, legal: { ...config.legal, marketing: true }, merchant: { ...config.merchant, policies: { ...config.merchant.policies, "do-not-sell": "privacy.html#sale" } } });

describe("The law of the destination", () => {
  let shop, shopper;

  before(async () => (shop = await Shop.open({ config: MARKETING })));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  async function visit(person, { before = () => {} } = {}) {
    shop.addPage("/law.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(shop.cart({ SCARF: 1 }))), lang: "" }));
    shopper = await Shopper.arrive(person);
    await listen(shopper.context);
    await before(shopper.context);
    const tab = await shopper.open(shop.url("/law.html"));
    await hears(tab, "ready");
    return [tab, new Checkout(tab, person.language)];
  }

  /** What stands between the end of the summary and the button, elements and words. */
  const between = (tab) =>
    tab.locator("[data-lf=order]").evaluate((order) => {
      const found = [];
      for (let node = order.nextSibling; node && !(node.localName === "button" && node.type === "submit"); node = node.nextSibling) {
        if (node.nodeType === 1 || node.textContent.trim()) found.push(node.nodeName + " " + node.textContent.slice(0, 40));
        if (!node.nextSibling) found.push("no button");
      }
      return found;
    });

  for (const [country, wording] of [["DE", "Zahlungspflichtig bestellen"], ["TR", "Ödeme yükümlülüğüyle siparişi onayla"], ["JP", undefined]]) {
    it(`lets nothing stand between summary and button in ${country}`, async () => {
      const [tab, checkout] = await visit(PEOPLE[country]);
      await checkout.order(wording).waitFor();
      assert.deepEqual(await between(tab), []);
      // Inside the summary the total is the last row.
      const last = await tab.locator("[data-lf=order]").evaluate((order) => order.querySelector(".lf-row--total, [class*=total]")?.textContent ?? "");
      assert.notEqual(last, "");
    });
  }

  it("puts the return policy next to the button where it may", async () => {
    const [tab] = await visit(PEOPLE.US);
    const beside = await between(tab);
    assert.equal(beside.length, 1);
    assert.match(beside[0], /^DIV This shop takes returns within 30 days/);
  });

  it("keeps what was told and asked with the order, and leads from it to a withdrawal", async () => {
    const [tab, checkout] = await visit(PEOPLE.DE);
    const news = tab.getByRole("checkbox", { name: /Neuigkeiten/ });
    assert.equal(await news.isChecked(), false, "nothing is ticked beforehand");
    await tab.getByText("Zur Bestätigung erhalten Sie eine E-Mail.").waitFor();
    const button = await checkout.complete(PEOPLE.DE);
    assert.equal(await news.isChecked(), false, "and nothing has to be");
    await button.click();
    await tab.waitForURL(/\/sandbox\//);
    await tab.getByRole("button", { name: "Pay", exact: true }).click();
    await tab.waitForURL(/landfall-return=|law.html/);
    await checkout.text("status-placed").waitFor();

    const [summary] = (await shop.orders()).filter((order) => order.country === "DE");
    const { order } = await shop.order(summary.id);
    const told = Object.fromEntries(order.consents.map((consent) => [consent.id, consent]));
    assert.deepEqual(Object.keys(told), ["terms", "privacy", "withdrawal", "legal-guarantee", "marketing"]);
    assert.match(told.privacy.text, /\(DSGVO\)|\(GDPR\)/);
    assert.match(told.withdrawal.text, /binnen 14 Tagen/);
    assert.equal(told.marketing.given, false);
    for (const consent of order.consents) {
      assert.ok(consent.version && /^\d{4}-\d\d-\d\d$/.test(consent.dated) && consent.text && consent.at, JSON.stringify(consent));
    }
    assert.equal(told.terms.policy, "2026-11-01", "the version of the merchant's own terms");
    assert.deepEqual(order.locale.reasons.map(({ what, because }) => [what, because]), [["language", "browser-languages"], ["country", "time-zone"], ["currency", "market"]]);

    const [form] = await Promise.all([shopper.context.waitForEvent("page"), tab.locator(".lf-withdraw").click()]);
    assert.equal(await tab.locator(".lf-withdraw").innerText(), "Vertrag widerrufen");
    await form.getByLabel("Vor- und Nachname").or(form.locator("#name")).first().fill("Anna Schmidt");
    assert.equal(await form.locator("#order").inputValue(), summary.id);
    await form.getByRole("button", { name: "Widerruf bestätigen" }).click();
    await form.getByRole("heading", { name: "Ihr Widerruf ist eingegangen" }).waitFor();
    await form.getByText(`Hiermit widerrufe ich meinen Vertrag zur Bestellung ${summary.id}.`).waitFor();
    await form.getByRole("link", { name: "Als Textdatei speichern" }).waitFor();
  });

  it("honours a Global Privacy Control signal and records it", async () => {
    const signal = (context) => context.addInitScript(() => Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true }));
    const [tab, checkout] = await visit(PEOPLE.US, { before: signal });
    await tab.getByText(/Global Privacy Control\) is honoured/).waitFor();
    assert.equal(await tab.getByRole("checkbox", { name: /Do not sell/ }).count(), 0);
    await (await checkout.complete(PEOPLE.US)).click();
    await tab.waitForURL(/\/sandbox\//);
    const [summary] = (await shop.orders()).filter((order) => order.country === "US");
    const { order } = await shop.order(summary.id);
    const consent = order.consents.find(({ id }) => id === "sale-of-data");
    assert.deepEqual([consent.given, consent.version], [true, "1"]);
  });

  it("asks about the sale of details without a signal, with an empty box", async () => {
    const [tab] = await visit(PEOPLE.US);
    assert.equal(await tab.getByRole("checkbox", { name: /Do not sell/ }).isChecked(), false);
    await tab.getByRole("link", { name: /Do Not Sell or Share My Personal Information/ }).waitFor();
  });

  it("shows help folded, out of the quote, and hours on the shopper's clock", async () => {
    const [tab, checkout] = await visit(PEOPLE.US);
    const question = tab.getByText("Can I send goods back?");
    await question.waitFor();
    const answer = tab.locator("[data-lf=help]").getByText("This shop takes returns within 30 days of delivery.");
    assert.equal(await answer.isVisible(), false);
    await question.click();
    await answer.waitFor();
    const help = await tab.locator("[data-lf=help]").innerText();
    // Monday to Friday, nine to five in Hamburg, six hours ahead of New York (five in the weeks between the changes of summer time).
    assert.match(help.replace(/\s+/g, " "), /Mon – Fri (3|4):00 AM–(11:00 AM|12:00 PM)/);
    const quote = await checkout.quoted();
    assert.ok(quote.methods.length > 0);
  });

  it("adds one language and one country pack to the first load, and nothing else", async () => {
    const load = async (person) => {
      await visit(person);
      const paths = shopper.requests.map(({ url }) => new URL(url).pathname).filter((path) => !/favicon|\.(png|svg|jpg|webp)$/.test(path));
      await shopper.leave();
      shopper = undefined;
      return new Set(paths);
    };
    const [german, turkish] = [await load(PEOPLE.DE), await load(PEOPLE.TR)];
    const more = (one, other) => [...one].filter((path) => !other.has(path)).sort();
    // The country that goods leave from is Germany: a shopper there needs no second pack.
    assert.deepEqual(more(turkish, german), ["/packs/countries/TR.json", "/packs/languages/tr.json"]);
    assert.deepEqual(more(german, turkish), ["/packs/languages/de.json"]);
    const weight = (path) => brotliCompressSync(readFileSync(join(shop.files, path))).length;
    const grown = more(turkish, german).map(weight).reduce((sum, bytes) => sum + bytes, 0);
    assert.ok(grown < 20_000, `${grown} bytes`);
  });
});
