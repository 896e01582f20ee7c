// A page that uses everything it may, so that the declarations are compiled. Nothing here runs; tests/e2e/types.test.mjs hands it to the compiler.
/// <reference path="../../dist/landfall.d.ts" />

const config: LandfallConfig = {
  schema: "landfall.config/1",
  merchant: { name: "Nordlicht", country: "DE", timeZone: "Europe/Berlin" },
  backend: { orders: "/api/orders" },
  prices: { currency: "EUR", tax: "inclusive" },
  markets: [{ countries: ["*"] }],
  shipping: { methods: [{ id: "standard", zones: [{ countries: ["*"], rates: [{ price: "4.90" }] }] }] },
  payments: { methods: ["paypal"] },
  fields: { custom: [{ id: "engraving", section: "review", label: { en: "Engraving" } }] },
  layout: { order: ["delivery", "contact"] },
};
// @ts-expect-error: there is no such section
config.layout = { order: ["summary"] };

const line: LandfallLine = { sku: "LAMP", name: { en: "Lamp" }, price: "89.00", grams: 1200 };
const cart: LandfallCart = { lines: [line], campaign: "spring" };
// @ts-expect-error: a line needs its SKU
const wrong: LandfallLine = { name: "Lamp", price: 1 };

const element = document.querySelector("landfall-checkout");
element?.addEventListener("landfall:step", ({ detail: { step, from, milliseconds } }) => console.log(step, from, milliseconds.toFixed()));
Landfall.on("placed", ({ detail }) => detail.id.toUpperCase());
Landfall.on("field-error", ({ detail }) => detail.errors.map(({ field, message }) => field + message));
// @ts-expect-error: there is no such event
Landfall.on("bought", () => {});

await Landfall.setCart(cart, element ?? undefined);
await Landfall.hook("beforeSubmit", async (order) => (order.custom?.engraving === "X" ? "Not this one." : { custom: { source: order.contact.email } }));
await Landfall.hook("validate", ({ field, value }) => (field === "/contact/email" && value === "" ? "Missing" : undefined));
await Landfall.hook("beforeSubmit", () => ({ metadata: { by: "Ida", gone: null }, purchaseOrder: "7", campaign: "spring", experiment: "B" }));
await Landfall.hook("beforeSubmit", () => ({ errors: [{ field: "/contact/phone", message: "Not reached" }] }));
// @ts-expect-error: no hook changes an amount
await Landfall.hook("beforeSubmit", (order) => ({ quote: { ...order.quote, total: "1" } }));
// @ts-expect-error: there is no such hook
await Landfall.hook("afterwards", () => {});

await Landfall.registerProvider({
  id: "cornerbank",
  methods: ["visa"],
  mount: (place, { amount, currency, direction }) => place.append(amount, currency, direction),
  validate: async () => true,
  confirm: async (next) => ({ status: next.kind === "provider" ? "done" : "failed" }),
  unmount() {},
});

// @ts-expect-error: a provider of payments needs more
await Landfall.registerProvider({ id: "cornerbank", methods: ["visa"] });
await Landfall.registerProvider({ kind: "address", suggest: async (text, { country, signal }) => [{ label: text, address: { line1: country, city: String(signal.aborted) } }] });

const headless = await Landfall.headless({ cart, country: "DE", lang: "de", currency: "EUR", base: "/landfall/", config: "/landfall.json", consent: "analytics", payment: document.body });
const end: () => void = headless.subscribe(({ stage, fields, quote }) => {
  const labels: string[] = fields.map(({ label, problem }) => label + (problem ?? ""));
  console.log(stage, labels, quote?.lines[0]?.amount, quote?.payNow.length);
});
headless.dispatch({ type: "type", field: "/contact/email", value: "kim@example.com" });
headless.dispatch({ type: "submit" });
// @ts-expect-error: there is no such action
headless.dispatch({ type: "buy" });
// Every event with its detail; a new one has to be added here.
const heard: { [Name in LandfallEventName]: (detail: LandfallEvents[`landfall:${Name}`]["detail"]) => unknown } = {
  ready: (quoted) => (quoted.words ? quoted.words.key + quoted.lines?.join() : quoted.rows.length + quoted.total),
  locale: ({ language, country, currency }) => language + country + currency,
  quote: (quoted) => quoted.schema,
  step: ({ step, from, milliseconds, elapsed }) => [step, from?.length, milliseconds + elapsed],
  payment: ({ method }) => method.length,
  "field-error": ({ errors }) => errors[0]?.code,
  submit: ({ key }) => key.length,
  placed: ({ id, status }) => id + status,
  pay: ({ kind, url, amount }) => [kind === "provider", url, amount],
  failed: ({ id }) => id.length,
  closed: (nothing) => nothing === null,
  cart: ({ lines }) => lines?.length,
  provider: ({ methods }) => methods.length,
  measured: ({ event, ecommerce, landfall }) => [event === "purchase", ecommerce.value.toFixed(), landfall.step],
  consent: ({ analytics }) => analytics === true,
};
headless.on("placed", heard.placed);
headless.settle("done");
// @ts-expect-error: nobody can say that it is paid
headless.settle("paid");
for (const action of [
  { type: "leave", field: "/contact/email" },
  { type: "country", value: "DE" },
  { type: "terms", value: "DDP" },
  { type: "quantity", line: "1", value: "2" },
  { type: "billing", value: true },
  { type: "wish", id: "gift", value: true },
  { type: "consent", id: "terms", value: true },
  { type: "accept" },
] satisfies LandfallAction[]) headless.dispatch(action);
headless.setCart(cart);
await Landfall.open(document.body);
await Landfall.close();
await Landfall.addLine("LAMP", element ?? undefined);
await Landfall.addLine({ sku: "LAMP", quantity: 2 });
const total: string | undefined = Landfall.quote()?.total;
const version: string = Landfall.version + Object.keys(Landfall.providers).join() + total;
document.addEventListener("landfall:placed", ({ detail }) => detail.id);
element?.close();
await Landfall.destroy();
end();
headless.destroy();
export { config, version, wrong };
