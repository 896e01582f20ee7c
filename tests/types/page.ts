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

const headless = await Landfall.headless({ cart, country: "DE" });
const end: () => void = headless.subscribe(({ stage, fields, quote }) => {
  const labels: string[] = fields.map(({ label, problem }) => label + (problem ?? ""));
  console.log(stage, labels, quote?.lines[0]?.amount, quote?.payNow.length);
});
headless.dispatch({ type: "type", field: "/contact/email", value: "kim@example.com" });
headless.dispatch({ type: "submit" });
// @ts-expect-error: there is no such action
headless.dispatch({ type: "buy" });
end();
headless.destroy();
export { config, wrong };
