// Beyond the destinations: a bill that goes to another country of the world, and a destination that only the shop's config knows.
import assert from "node:assert/strict";
import { after, afterEach, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { hears, inlineCart, listen, page, element } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const SERBIA = {
  name: "Serbia", currency: "RSD", languages: ["sr"], calling_code: "381", weekend: ["sat", "sun"], zones: ["Europe/Belgrade"],
  address: { format: "%N%n%O%n%A%n%Z %C", required: "ACZ", upper: "C", postcode: "\\d{5}", postcode_example: "11000" },
  taxes: [{ category: "standard", name: "PDV", rate: "20" }],
  import: { cif: true, schemes: [{ id: "rs-all", name: "All imports", duty: { kind: "none" }, tax: { kind: "vat", rate: "standard", base: ["goods", "shipping"] } }] },
  payments: [{ id: "visa", name: "Visa", kind: "card", flow: "redirect" }],
};

describe("A place that no pack is made for", () => {
  let shop, shopper, tab, checkout;

  after(closeBrowser);
  afterEach(async () => {
    await shopper?.leave();
    await shop?.close();
  });

  const arrive = async (timeZone, config) => {
    shop = await Shop.open({ config });
    shop.addPage("/buy.html", page({ head: '<script src="landfall.js" async></script>', body: element(inlineCart(shop.cart({ SCARF: 1 }))), lang: "" }));
    shopper = await Shopper.arrive({ languages: ["en-US"], timeZone });
    await listen(shopper.context);
    tab = await shopper.open(shop.url("/buy.html"));
    checkout = new Checkout(tab, "en");
    await hears(tab, "ready");
  };
  const field = (name) => tab.locator(`[name="${name}"]`);
  const fill = async (room, parts) => {
    for (const [part, text] of Object.entries(parts)) await field(`${room}-${part}`).fill(text);
  };
  const order = async () => {
    await checkout.email().fill("someone@example.com");
    await checkout.scope.getByRole("radio").last().check();
    await checkout.quoted();
    await checkout.agree();
    await tab.locator("button[type=submit]").last().click();
    return (await shop.order((await shop.placed()).id)).order;
  };

  it("a bill goes to Andorra, in the form that Andorra has", async () => {
    await arrive("Europe/Berlin");
    await fill("delivery", { name: "Anna Schmidt", line1: "Bodestraße 1-3", postcode: "10178", city: "Berlin" });
    const forms = () => shopper.requests.filter(({ url }) => url.includes("/packs/addresses")).map(({ url }) => url.split("/packs/")[1]);
    assert.deepEqual(forms(), [], "nobody asks for what is not needed");
    await checkout.scope.getByRole("checkbox", { name: checkout.say("address-billing-same") }).uncheck();
    const country = field("billing-country");
    await country.locator("option", { hasText: "Andorra" }).waitFor({ state: "attached" });
    const names = await country.locator("option").allTextContents();
    assert.equal(names.length, 252);
    assert.deepEqual(names, names.toSorted((a, b) => a.localeCompare(b, "en")), "in the order of the language");
    assert.equal(await country.inputValue(), "DE", "it begins as the destination's");
    await country.selectOption({ label: "Jersey" });
    await field("billing-postcode").fill("je23ab");
    await country.selectOption({ label: "Andorra" });
    await tab.waitForFunction((name) => document.querySelector("landfall-checkout").shadowRoot.querySelector(name)?.value === "AD", "[name=billing-country]");
    await tab.waitForFunction(() => document.querySelector("landfall-checkout").shadowRoot.querySelector("[name=billing-postcode]").value === "");
    assert.equal(await field("billing-country").getAttribute("autocomplete"), "billing country");
    await fill("billing", { name: "Anna Schmidt", line1: "Carrer Prat de la Creu 62", postcode: "900", city: "Andorra la Vella" });
    await field("billing-city").focus();
    await tab.locator(".lf-message", { hasText: "AD100" }).waitFor();
    await field("billing-postcode").fill("500");
    await field("billing-city").focus();
    assert.equal(await field("billing-postcode").inputValue(), "AD500");
    await shopper.picture("billing-AD");
    const { billing, delivery } = await order();
    const written = Object.fromEntries(Object.entries(billing).filter(([, text]) => text));
    assert.deepEqual(written, { country: "AD", name: "Anna Schmidt", line1: "Carrer Prat de la Creu 62", postcode: "AD500", city: "Andorra la Vella" });
    assert.equal(delivery.country, "DE");
    assert.deepEqual(forms(), ["addresses.json", "addresses/JE.json", "addresses/AD.json"], "the list once, and each form once");
    shopper.isQuiet();
  });

  it("an odd postcode may be kept as it was typed, and the backend takes it", async () => {
    await arrive("Europe/Berlin");
    await fill("delivery", { name: "Anna Schmidt", line1: "Bodestraße 1-3", postcode: "1017", city: "Berlin" });
    await field("delivery-city").focus();
    await tab.locator(".lf-message", { hasText: "26133" }).waitFor();
    await checkout.button("problem-insist").click();
    await tab.locator(".lf-message:not(:empty)").waitFor({ state: "hidden" });
    const { delivery, label } = await order();
    assert.equal(delivery.postcode, "1017");
    assert.deepEqual(label, ["Anna Schmidt", "Bodestraße 1-3", "1017 BERLIN"]);
  });

  it("Serbia is added by the shop's config alone", async () => {
    await arrive("Europe/Belgrade", (config) => {
      config.shipping.methods[0].zones.find(({ countries }) => countries.includes("CH")).countries.push("RS");
      return { ...config, countries: { RS: SERBIA } };
    });
    assert.equal(await checkout.country().inputValue(), "RS", "the time zone tells the country");
    assert.ok(await checkout.country().locator("option", { hasText: "Serbia" }).count());
    await fill("delivery", { name: "Milan Jovanović", line1: "Trg republike 1a", postcode: "11000", city: "Beograd" });
    await field("phone").fill("011 330 6000");
    await shopper.picture("country-RS");
    const stored = await order();
    assert.deepEqual(stored.label, ["Milan Jovanović", "Trg republike 1a", "11000 BEOGRAD", "SERBIA"]);
    assert.equal(stored.contact.e164, "+381113306000");
    const again = await shop.quote(stored.cart, stored.choices, stored.quote.asOf.at);
    assert.equal(JSON.stringify(stored.quote), again, "checkout, backend and command line read it alike");
    assert.ok(shopper.requests.every(({ url }) => !url.endsWith("/RS.json")), "no pack is asked for that there is not");
    shopper.isQuiet();
  });
});
