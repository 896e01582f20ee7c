// Brings a checkout to every stage it knows, in any language: what is typed goes by field name, so that one description serves all of them.
import { element, inlineCart, listen, hears, page } from "./page.mjs";
import { cutBefore, hold, refuse, startProxy } from "./proxy.mjs";
import { Shopper } from "./shopper.mjs";
import { word } from "./words.mjs";

/** What is typed for a country, by the names of the fields; `payment` is the name of a method, or the message that has it. */
export const TYPED = {
  DE: { email: "anna.schmidt@example.com", "delivery-name": "Anna Schmidt", "delivery-line1": "Invalidenstraße 116", "delivery-postcode": "10115", "delivery-city": "Berlin", payment: "PayPal" },
  JP: { email: "yuki@example.com", "delivery-name": "佐藤 由紀", "delivery-postcode": "154-0023", "delivery-state": "13", "delivery-line1": "世田谷区若林1-2-3", payment: "Konbini" },
  BR: { email: "joao@example.com", "delivery-name": "João Pereira", "delivery-line1": "Avenida Paulista 1578", "delivery-district": "Bela Vista", "delivery-city": "São Paulo", "delivery-state": "SP", "delivery-postcode": "01310-200", number: "390.533.447-05", payment: "Pix" },
  GB: { email: "jo@example.com", "delivery-name": "Jo Smith", "delivery-line1": "10 Downing Street", "delivery-city": "London", "delivery-postcode": "SW1A 2AA", payment: "PayPal" },
  CA: { email: "lee@example.com", "delivery-name": "Lee Roy", "delivery-line1": "111 Wellington Street", "delivery-city": "Ottawa", "delivery-state": "ON", "delivery-postcode": "K1A 0A9", payment: "PayPal" },
  CH: { email: "urs@example.com", "delivery-name": "Urs Meier", "delivery-line1": "Bahnhofstrasse 1", "delivery-postcode": "8001", "delivery-city": "Zürich", payment: "PayPal" },
  CZ: { email: "jana@example.com", "delivery-name": "Jana Nováková", "delivery-line1": "Dlouhá 1", "delivery-city": "Praha", "delivery-postcode": "110 00", payment: "payment-called-cash" },
};

/** Every stage, by the country where it is reached and what happens to the order on its way. */
export const STAGES = {
  empty: { country: "DE", cart: {}, until: "Empty" },
  filling: { country: "DE" },
  errors: { country: "DE", blank: true, press: true },
  sending: { country: "DE", turns: (open) => [hold(open)], press: true },
  waiting: { country: "DE", turns: () => [cutBefore(), cutBefore(), cutBefore()], press: true },
  "price-changed": { country: "DE", cheaper: true, press: true },
  failed: { country: "DE", turns: () => [refuse(400, { "content-type": "application/problem+json" }, '{"title":"no"}')], press: true },
  redirect: { country: "DE", press: true, back: true },
  qr: { country: "BR", press: true },
  voucher: { country: "JP", press: true },
  placed: { country: "CZ", press: true },
};

/** A page with a checkout in it, as a shop would write it: `attributes` fix language and country. */
export async function visit(shop, { language, country, cart = { SCARF: 2, BOOK: 1 }, cheaper = false, origin = shop.origin, attributes = "", ...person }) {
  const bought = shop.cart(cart);
  if (cheaper) for (const line of bought.lines) line.price = "11.00";
  const name = `/stage-${language}-${country}-${Object.keys(cart).join("")}${cheaper ? "-cheaper" : ""}.html`;
  const markup = element(inlineCart(bought), `lang="${language}" country="${country}" ${attributes}`);
  shop.addPage(name, page({ head: '<script src="landfall.js" data-config="landfall.json" async></script>', body: `<main>${markup}</main>`, lang: language }));
  const shopper = await Shopper.arrive({ languages: [language], ...person });
  await listen(shopper.context);
  const tab = await shopper.open(origin + name);
  await hears(tab, "ready");
  return { shopper, tab };
}

/** Types what a shopper of the country types, chooses how to pay, and ticks what must be ticked. */
export async function fill(tab, country) {
  const { payment, ...fields } = TYPED[country];
  for (const [name, value] of Object.entries(fields)) {
    const field = tab.locator(`[name="${name}"]`);
    if ((await field.evaluate((node) => node.localName)) === "select") await field.selectOption(value);
    else await field.fill(value);
  }
  const called = payment.startsWith("payment-") ? word(await tab.locator(".lf").first().getAttribute("lang"), payment) : payment;
  const option = tab.getByRole("radio", { name: new RegExp(called, "i") });
  if (!(await option.count())) await tab.locator("[data-lf=payment] .lf-disclose").first().click();
  await option.check();
  for (const box of await tab.locator("input[type=checkbox][required]").all()) await box.check();
}

/** Opens a checkout in a language and brings it to a stage. `leave` ends it all. */
export async function reach(shop, stage, { language, ...person }) {
  const { country, cart, cheaper, blank, press, turns, back } = STAGES[stage];
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  const proxy = await startProxy(shop.origin);
  proxy.turns.push(...(turns?.(opened) ?? []));
  const { shopper, tab } = await visit(shop, { language, country, cart, cheaper, origin: proxy.origin, ...person });
  const leave = async () => {
    open();
    await shopper.leave();
    await proxy.close();
  };
  try {
    if (!blank && !cart) await fill(tab, country);
    if (press) await tab.locator("button[type=submit]").last().click();
    if (back) {
      await tab.waitForURL(/sandbox/);
      await tab.goBack();
      await hears(tab, "ready");
    }
    const shown = blank ? ".lf-errors" : press || cart ? ".lf-status" : ".lf-options";
    await tab.locator(shown).first().waitFor();
    if (stage === "waiting") await tab.locator("[data-status=waiting]").waitFor();
    return { shopper, tab, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}
