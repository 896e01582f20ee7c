// Addresses suggested by a service of the page: nothing is asked before somebody types, the list is a combobox that keyboard and screen reader
// can use, and what is picked fills the form.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { hears, inlineCart, listen, page, element } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

/** Runs in the page, as a merchant would write it. */
const provider = () => {
  window.asked = [];
  const known = [
    ["1000 5th Avenue, New York 10028", { line1: "1000 5th Avenue", city: "New York", state: "new york", postcode: "10028" }],
    ["1000 Beal Street, Portland 97204", { line1: "1000 Beal Street", city: "Portland", state: "OR", postcode: "97204" }],
  ];
  const suggest = async (text, { country, language, signal }) => {
    window.asked.push({ text, country, language, aborted: signal.aborted });
    return known.filter(([label]) => label.startsWith(text)).map(([label, address]) => ({ label, address }));
  };
  return Landfall.registerProvider({ kind: "address", id: "local", countries: ["US"], suggest });
};

describe("A service that suggests addresses", () => {
  let shop, shopper, tab, checkout, street;

  before(async () => {
    shop = await Shop.open();
    shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(shop.cart({ SCARF: 1 }))), lang: "" }));
  });
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(() => shopper?.leave());

  const arrive = async (timeZone) => {
    shopper = await Shopper.arrive({ languages: ["en-US"], timeZone });
    await listen(shopper.context);
    tab = await shopper.open(shop.url("/buy.html"));
    checkout = new Checkout(tab, "en");
    await hears(tab, "ready");
    await tab.evaluate(provider);
    street = tab.locator("[name=delivery-line1]");
  };
  const asked = () => tab.evaluate(() => window.asked);
  const value = (part) => tab.locator(`[name=delivery-${part}]`).inputValue();

  it("fills the form by keyboard alone", async () => {
    await arrive("America/New_York");
    await street.focus();
    assert.equal(await street.getAttribute("role"), "combobox");
    assert.equal(await street.getAttribute("aria-expanded"), "false");
    await street.pressSequentially("10");
    await tab.waitForTimeout(400);
    assert.deepEqual(await asked(), [], "two letters are too few to ask anybody");
    await street.pressSequentially("00");
    const list = checkout.scope.getByRole("listbox");
    await list.waitFor();
    assert.deepEqual(await asked(), [{ text: "1000", country: "US", language: "en", aborted: false }], "asked once, after the typing");
    assert.deepEqual(await list.getByRole("option").allTextContents(), ["1000 5th Avenue, New York 10028", "1000 Beal Street, Portland 97204"]);
    assert.equal(await street.getAttribute("aria-expanded"), "true");
    assert.equal(await street.getAttribute("aria-controls"), await list.getAttribute("id"));

    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    const active = list.getByRole("option", { selected: true });
    assert.equal(await active.textContent(), "1000 Beal Street, Portland 97204");
    assert.equal(await street.getAttribute("aria-activedescendant"), await active.getAttribute("id"));
    await shopper.picture("suggest");
    await tab.keyboard.press("ArrowUp");
    await tab.keyboard.press("Enter");
    assert.equal(await list.count(), 0);
    assert.deepEqual(await Promise.all(["line1", "city", "state", "postcode"].map(value)), ["1000 5th Avenue", "New York", "NY", "10028"]);
    await tab.waitForFunction(() => Landfall.quote()?.subdivision === "NY");
    assert.ok(await street.evaluate((node) => node.matches(":focus")), "the focus stays in the street line");
    assert.equal((await asked()).length, 1, "what was picked is not looked up again");
    shopper.isQuiet();
  });

  it("can be left with Escape, used with a pointer, and is silent in other countries", async () => {
    await arrive("America/New_York");
    await street.pressSequentially("1000");
    await checkout.scope.getByRole("listbox").waitFor();
    await tab.keyboard.press("Escape");
    assert.equal(await checkout.scope.getByRole("listbox").count(), 0);
    await street.press("Space");
    await street.pressSequentially("Be");
    await checkout.scope.getByRole("listbox").getByRole("option").click();
    assert.deepEqual(await Promise.all(["line1", "state"].map(value)), ["1000 Beal Street", "OR"]);
    await shopper.leave();

    await arrive("Europe/Berlin");
    await street.pressSequentially("1000 5");
    await tab.waitForTimeout(400);
    assert.deepEqual(await asked(), [], "it knows no German addresses");
    assert.equal(await street.getAttribute("role"), null);
  });
});
