// What happens in the checkout, for the merchant's own measuring: GA4 e-commerce events in `window.dataLayer`, and word of a checkout that was
// left, once the shopper agreed. Fetched only when the config has `analytics`. It sets no cookie, makes no id and tells nobody by itself.

/** GA4 wants numbers. They are for statistics: the exact amounts are in the order. */
const number = (amount) => Number(amount ?? 0);
const sum = (rows, kind) => rows.filter((row) => row.kind === kind && !row.later).reduce((total, { amount }) => total + number(amount), 0);
const cents = (value) => Math.round(value * 1000) / 1000;
const DONE = /^(placing|waiting|paying|placed)$/;

export default ({ absolute }) => {
  // What the page said last; before it says anything, the attribute counts.
  let agreed;
  document.addEventListener("landfall:consent", ({ detail }) => (agreed = detail?.analytics === true));

  /** Where the shopper came from goes into the cart, and with it into the order. What the cart already says stays. */
  const mark = (cart, { campaign, experiment }) => {
    const query = new URLSearchParams(location.search);
    const found = { campaign: campaign && query.get(campaign), experiment: experiment && query.get(experiment) };
    const marked = JSON.parse(cart);
    for (const key in found) if (found[key]) marked[key] ??= found[key].slice(0, 200);
    return JSON.stringify(marked);
  };

  const measure = (seat, config) => {
    const { host, start } = seat;
    const { dataLayer, abandoned } = config.analytics;
    const told = new Set();
    const began = performance.now();
    let step = "";

    const facts = () => {
      if (!seat.handle) return null;
      const { quote, codes = [], lines } = JSON.parse(seat.handle.view());
      if (!quote) return null;
      const items = quote.lines.map(({ id, sku, quantity, unit, discount }) => ({
        item_id: sku,
        item_name: lines.find((line) => line.id === id)?.name ?? sku,
        price: number(unit),
        quantity,
        ...(number(discount) && { discount: cents(number(discount) / quantity) }),
      }));
      // GA4's value is that of the goods, without shipping and tax that is added.
      const value = cents(quote.lines.reduce((total, { amount, discount }) => total + number(amount) - number(discount), 0));
      const coupon = codes.join(",");
      return { ecommerce: { currency: quote.currency, value, items, ...(coupon && { coupon }) }, quote };
    };
    const push = (event, more = {}, found = facts()) => {
      if (!found) return;
      const data = { event, ecommerce: { ...found.ecommerce, ...more }, landfall: { step, milliseconds: Math.round(performance.now() - began) } };
      if (dataLayer) {
        window.dataLayer ??= [];
        // GA4 asks for it: what an earlier event left must not run into this one.
        window.dataLayer.push({ ecommerce: null }, data);
      }
      host.dispatchEvent(new CustomEvent("landfall:measured", { detail: data, bubbles: true, composed: true }));
    };
    const once = (event, ...rest) => told.has(event) || (told.add(event), push(event, ...rest));
    const shipped = () => {
      const found = facts();
      if (found) once("add_shipping_info", { shipping_tier: found.quote.method }, found);
    };
    const heard = {
      ready: () => once("view_cart"),
      step: ({ detail }) => {
        step = detail.step;
        once("begin_checkout");
        if (/payment|review|submit/.test(step)) shipped();
      },
      payment: ({ detail }) => {
        shipped();
        push("add_payment_info", { payment_type: detail.method });
      },
      submit: shipped,
      placed: ({ detail }) => {
        const found = facts();
        if (!found) return;
        const { rows } = found.quote;
        const tax = cents(sum(rows, "tax") + sum(rows, "duty"));
        once("purchase", { transaction_id: detail.id, tax, shipping: cents(sum(rows, "shipping")) }, found);
      },
    };
    for (const name in heard) host.addEventListener("landfall:" + name, heard[name]);

    // Word of a checkout that was left: the amount and how far it came, nothing that was typed.
    const left = () => {
      const may = agreed ?? seat.setting("consent") === "analytics";
      if (!abandoned || !may || !told.has("begin_checkout") || told.has("abandoned") || !seat.handle) return;
      const found = facts();
      if (!found || DONE.test(seat.handle.state())) return;
      told.add("abandoned");
      const { currency, value } = found.ecommerce;
      const body = { event: "abandoned", step, milliseconds: Math.round(performance.now() - began), currency, value };
      navigator.sendBeacon(absolute(abandoned, start.configUrl), JSON.stringify(body));
    };
    addEventListener("pagehide", left);
    const before = seat.leave;
    seat.leave = () => {
      before?.();
      removeEventListener("pagehide", left);
      for (const name in heard) host.removeEventListener("landfall:" + name, heard[name]);
      delete seat.leave;
    };
  };

  return { measure, mark };
};
