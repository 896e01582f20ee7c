// How it goes: few interactions, nothing typed lost, errors after leaving a field and never while typing, remembered only when asked.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { hears } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";
import { fill, TYPED, visit } from "./harness/stages.mjs";
import { word } from "./harness/words.mjs";

describe("The flow", () => {
  let shop, shopper;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  const open = async (options = {}) => {
    const visited = await visit(shop, { language: "en", country: "DE", ...options });
    shopper = visited.shopper;
    return visited.tab;
  };
  const named = (tab, name) => tab.locator(`[name="${name}"]`);
  const message = (tab, name) => tab.locator(`.lf-field:has([name="${name}"]) .lf-message`);

  /** What browsers and password managers do when a suggestion is taken: every field with a fitting token at once. */
  const autofill = (tab, country) =>
    tab.locator(".lf-form").evaluate((form, { email, ...typed }) => {
      const values = { email, ...Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith("delivery-"))) };
      for (const [name, value] of Object.entries(values)) {
        const field = form.elements[name];
        if (!field?.autocomplete || field.autocomplete === "off") throw new Error(`${name} cannot be filled in by a browser`);
        field.value = value;
        for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }, TYPED[country]);

  /** Counts what the shopper does. */
  const counting = () => {
    const done = [];
    return { done, does: async (what, act) => (done.push(what), await act()) };
  };

  it("a new guest with autofill orders in at most 9 interactions, a remembered one in 3", async () => {
    shopper = await Shopper.arrive({ languages: ["de-DE"], timeZone: "Europe/Berlin" });
    const tab = await shopper.open(shop.url("/overlay.html"), { waitUntil: "networkidle" });
    const buy = async ({ does }) => {
      await does("add to the bag", () => tab.getByRole("button", { name: "Add the mugs" }).click());
      await does("open the checkout", () => tab.getByRole("button", { name: "Check out here" }).click());
      await tab.locator(".lf[data-stage=live]").waitFor();
    };
    const order = ({ does }) => does("order", () => tab.getByRole("button", { name: "zahlungspflichtig bestellen" }).click());

    const guest = counting();
    await buy(guest);
    await guest.does("into the e-mail field", () => named(tab, "email").click());
    await guest.does("take the suggestion", () => autofill(tab, "DE"));
    await guest.does("choose how to pay", () => tab.getByRole("radio", { name: /PayPal/ }).check());
    await guest.does("remember me", () => tab.getByRole("checkbox", { name: new RegExp(word("de", "contact-remember")) }).check());
    await order(guest);
    await tab.waitForURL(/sandbox/);
    await guest.does("pay", () => tab.getByRole("button", { name: "Pay", exact: true }).click());
    await tab.waitForURL((url) => !url.pathname.includes("sandbox"), { waitUntil: "commit" });
    await tab.locator(".lf[data-status=placed]").waitFor();
    assert.ok(guest.done.length <= 9, guest.done.join(", "));

    await tab.goto(shop.url("/overlay.html"), { waitUntil: "networkidle" });
    const friend = counting();
    await buy(friend);
    await order(friend);
    await tab.waitForURL(/sandbox/);
    assert.ok(friend.done.length <= 3, friend.done.join(", "));
    assert.equal((await shop.orders()).length, 2);
  });

  it("nobody is remembered unasked, and who was can be forgotten", async () => {
    const tab = await open();
    await fill(tab, "DE");
    const box = tab.locator("[id$=remember]");
    assert.equal(await box.isChecked(), false);
    await tab.locator("button[type=submit]").last().click();
    await tab.waitForURL(/sandbox/);
    const kept = () => tab.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("landfall.shopper")));
    assert.deepEqual(await kept(), [], "no box, no memory");

    await tab.evaluate(() => localStorage.clear());
    await tab.goto(shop.url("/stage-en-DE-SCARFBOOK.html"));
    await hears(tab, "ready");
    await fill(tab, "DE");
    await box.check();
    await tab.locator("button[type=submit]").last().click();
    await tab.waitForURL(/sandbox/);
    const [[, text]] = await kept();
    assert.match(text, /Anna Schmidt/);
    assert.doesNotMatch(text, /number|consent/i);

    await tab.evaluate(() => localStorage.removeItem(Object.keys(localStorage).find((key) => key.startsWith("landfall.order"))));
    await tab.goto(shop.url("/stage-en-DE-SCARFBOOK.html"));
    await hears(tab, "ready");
    assert.equal(await named(tab, "delivery-name").inputValue(), "Anna Schmidt");
    assert.ok(await box.isChecked());
    assert.ok(await tab.locator("input[name=payment][id$=payment]").isChecked(), "how it was paid as well");
    const forget = tab.getByRole("button", { name: word("en", "contact-forget") });
    await forget.click();
    await forget.waitFor({ state: "detached" });
    assert.equal(await named(tab, "delivery-name").inputValue(), "");
    assert.equal(await named(tab, "email").inputValue(), "");
    assert.deepEqual(await kept(), []);
    await tab.reload();
    await hears(tab, "ready");
    assert.equal(await named(tab, "delivery-name").inputValue(), "", "nor for this tab");
    assert.equal(await box.isChecked(), false);
  });

  it("an amount's sign stays behind its letters where lines run from the right", async () => {
    const tab = await open({ language: "ar", country: "BR" });
    assert.match(await tab.locator(".lf-row--total").first().textContent(), /\d\u00a0R\$\u200e/);
  });

  it("an error comes when a field is left, goes when it is mended, and never comes while typing", async () => {
    const tab = await open();
    const email = named(tab, "email");
    const said = message(tab, "email");
    await email.pressSequentially("anna");
    assert.equal(await said.textContent(), "", "half an address is no error yet");
    await named(tab, "delivery-name").focus();
    await said.filter({ hasText: word("en", "problem-email") }).waitFor();
    await email.focus();
    await tab.keyboard.press("End");
    await email.pressSequentially("@example");
    assert.equal(await said.textContent(), word("en", "problem-email"), "still to be read while it is mended");
    await email.pressSequentially(".com");
    assert.equal(await said.textContent(), "");
    for (let presses = 0; presses < 4; presses++) await tab.keyboard.press("Backspace");
    assert.equal(await said.textContent(), "", "broken again, but the shopper is not done");
  });

  it("nothing is judged while an input method composes", async () => {
    const tab = await open({ language: "ja", country: "JP" });
    const name = named(tab, "delivery-name");
    await name.focus();
    const devtools = await tab.context().newCDPSession(tab);
    for (const text of ["s", "さ", "さと", "さとう"]) await devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    assert.equal(await message(tab, "delivery-name").textContent(), "");
    // Enter takes the suggestion of the input method and leads nowhere.
    await name.dispatchEvent("keydown", { key: "Enter", isComposing: true });
    assert.ok(await name.evaluate((node) => node.getRootNode().activeElement === node), "the focus stays");
    await devtools.send("Input.insertText", { text: "佐藤" });
    assert.equal(await name.inputValue(), "佐藤");
    await named(tab, "delivery-line1").focus();
    assert.equal(await message(tab, "delivery-name").textContent(), "");
  });

  it("Enter leads to the next field and orders nothing; in the code field it applies", async () => {
    const tab = await open();
    await named(tab, "email").fill("anna@example.com");
    await tab.keyboard.press("Enter");
    assert.ok(await named(tab, "country").evaluate((node) => node.getRootNode().activeElement === node));
    await fill(tab, "DE");
    await named(tab, "delivery-city").press("Enter");
    assert.deepEqual((await shop.orders()).filter(({ status }) => status === "none"), []);
    assert.equal(await tab.locator(".lf").getAttribute("data-status"), "filling");
    await tab.locator(".lf-code .lf-link").click();
    await tab.locator(".lf-code .lf-input").fill("WELCOME10");
    await tab.keyboard.press("Enter");
    await tab.getByText("Discount (WELCOME10)").first().waitFor();
    assert.equal(await tab.locator(".lf").getAttribute("data-status"), "filling");
  });

  it("the first wrong field has the focus, and the summary of errors leads to each", async () => {
    const tab = await open();
    await tab.locator("button[type=submit]").last().click();
    const active = () => tab.locator(".lf").evaluate((box) => box.getRootNode().activeElement?.name);
    await tab.locator(".lf-errors").waitFor();
    await tab.waitForTimeout(100);
    assert.equal(await active(), "email");
    const links = tab.locator(".lf-errors button");
    const names = [];
    for (const link of await links.all()) {
      await link.click();
      names.push(await active());
    }
    assert.deepEqual(names, ["email", "delivery-name", "delivery-line1", "delivery-postcode", "delivery-city", "payment"]);
  });

  for (const isolation of ["shadow", "none"]) {
    it(`paste, autofill and a reload lose nothing, isolation ${isolation}`, async () => {
      const tab = await open({ attributes: `isolation="${isolation}"` });
      await autofill(tab, "DE");
      await named(tab, "phone").focus();
      await tab.evaluate(() => {
        let node = document.activeElement;
        while (node.shadowRoot) node = node.shadowRoot.activeElement;
        const data = new DataTransfer();
        data.setData("text/plain", "+49 30 1234567");
        if (node.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))) document.execCommand("insertText", false, "+49 30 1234567");
      });
      await tab.locator("input[name=method]").last().check();
      await tab.locator("input[name=payment]").nth(1).check();
      await tab.reload();
      await hears(tab, "ready");
      assert.equal(await named(tab, "phone").inputValue(), "+49 30 1234567");
      assert.equal(await named(tab, "delivery-city").inputValue(), "Berlin");
      assert.ok(await tab.locator("input[name=method]").last().isChecked());
      assert.ok(await tab.locator("input[name=payment]").nth(1).isChecked());
    });
  }

  it("another country and language and back keep what is typed", async () => {
    const tab = await open();
    await fill(tab, "DE");
    await named(tab, "country").selectOption("US");
    await named(tab, "delivery-state").waitFor();
    assert.equal(await named(tab, "delivery-name").inputValue(), "Anna Schmidt");
    assert.equal(await named(tab, "delivery-city").inputValue(), "Berlin");
    await tab.locator(".lf-switch").click();
    await tab.locator("[id$=switch-language]").selectOption("ar");
    await tab.locator(".lf[dir=rtl]").waitFor();
    assert.equal(await named(tab, "delivery-line1").inputValue(), "Invalidenstraße 116");
  });

  it("an empty cart says so and what to do, and keeps what is typed", async () => {
    const tab = await open({ cart: { MUGS: 1 } });
    await named(tab, "email").fill("anna@example.com");
    await tab.getByRole("button", { name: new RegExp(`^${word("en", "a11y-remove", { product: "" })}`) }).click();
    await tab.getByRole("heading", { name: word("en", "summary-empty") }).waitFor();
    await tab.getByText(word("en", "summary-empty-hint")).waitFor();
    assert.equal(await tab.locator("[data-lf=payment]").isVisible(), false);
    assert.equal(await named(tab, "email").inputValue(), "anna@example.com");
    await tab.getByRole("button", { name: word("en", "status-back-to-shop") }).click();
    await tab.waitForURL(/index\.html$/);
  });

  it("a buy button pressed before the script has run is not lost", async () => {
    shopper = await Shopper.arrive();
    let go;
    const gate = new Promise((resolve) => (go = resolve));
    await shopper.context.route("**/landfall.js", async (route) => (await gate, route.continue()));
    const tab = await shopper.open(shop.url("/index.html"), { waitUntil: "domcontentloaded" });
    await tab.getByLabel("Size").selectOption("L");
    await tab.getByRole("button", { name: "Add to bag: T-shirt Deck" }).click();
    await tab.waitForURL(/checkout\.html/, { waitUntil: "commit" });
    go();
    await tab.locator(".lf-line__name", { hasText: "T-shirt Deck" }).first().waitFor();
    assert.match(await tab.locator(".lf-line__option").first().textContent(), /Size: L/);
    assert.doesNotMatch(tab.url(), /landfall-add/);
    await tab.reload();
    await tab.locator(".lf-stepper__count").first().waitFor();
    assert.equal(await tab.locator(".lf-stepper__count").first().textContent(), "1", "a reload does not add it again");
    shopper.isQuiet();
  });

  it("every amount explains itself: rule, rate, date and source in words", async () => {
    const tab = await open({ country: "US" });
    await tab.getByRole("button", { name: /^Why .* for Duty/ }).click();
    const trace = tab.locator(".lf-rows .lf-trace").first();
    // Scarves of heading 621430 and a book of 490199 by the US tariff of the demo's data.
    await trace.getByText(/Duty 12\.5\s?% for goods under heading 621430/).waitFor();
    await trace.getByText(/USITC Harmonized Tariff Schedule/).first().waitFor();
    await trace.getByText(/In force since /).first().waitFor();
    await tab.getByRole("button", { name: /^Why .* for Wool-blend scarf/ }).click();
    await tab.locator(".lf-line .lf-trace").getByText("List price: €49.00").waitFor();
  });

  it("a total in foreign money is told in the shopper's own as well, roughly", async () => {
    const tab = await open({ country: "PL" });
    await hears(tab, "quote");
    const { currency, total } = await tab.evaluate(() => window.Landfall.quote());
    assert.equal(currency, "EUR");
    // 1 EUR = 4.2450 PLN in the demo's table.
    const zloty = new Intl.NumberFormat("en", { style: "currency", currency: "PLN" }).format((Math.round(Number(total) * 424.5 + 1e-6) / 100).toFixed(2));
    await tab.getByText(word("en", "delivery-about", { amount: zloty })).first().waitFor();
  });
});
