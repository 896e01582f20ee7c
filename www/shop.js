// The demo shop: its bag, and which of the three merchants it plays. Only public means of Landfall are used here:
// buy buttons (data-landfall-add), Landfall.addLine and the event landfall:cart.
(() => {
  "use strict";

  const MERCHANTS = {
    de: { name: "Nordlicht" },
    cn: { name: "Lanhai", line: "Shenzhen, by the bay", claim: "Made here, sent everywhere", config: "merchants/cn.json", catalog: "merchants/cn-catalog.json", currency: "CNY" },
    us: { name: "Cedar & Finch", line: "Portland, Oregon", claim: "Goods for the porch and the road", config: "merchants/us.json", catalog: "merchants/us-catalog.json", currency: "USD" },
  };
  const KEY = "shop.merchant";
  const before = sessionStorage.getItem(KEY) ?? "de";
  const asked = new URLSearchParams(location.search).get("merchant") ?? before;
  const chosen = MERCHANTS[asked] ? asked : "de";
  const merchant = MERCHANTS[chosen];
  // A bag holds prices in one merchant's currency, so another merchant starts with an empty one.
  if (chosen !== before) localStorage.removeItem("landfall.cart");
  sessionStorage.setItem(KEY, chosen);

  // The tag of the loader follows in the page; it is corrected between being read and being run.
  if (merchant.config) {
    const watch = new MutationObserver(() => {
      const tag = document.querySelector("script[src$='landfall.js']");
      if (!tag) return;
      tag.dataset.config = tag.dataset.config.replace("landfall.json", merchant.config);
      watch.disconnect();
    });
    watch.observe(document.documentElement, { childList: true, subtree: true });
  }

  const element = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const named = (name) => (typeof name === "string" ? name : (name.en ?? Object.values(name)[0]));
  const money = (cents) => new Intl.NumberFormat("en-IE", { style: "currency", currency: merchant.currency ?? "EUR" }).format(cents / 100);
  const cents = (price) => Math.round(Number(price) * 100);
  const kept = () => JSON.parse(localStorage.getItem("landfall.cart") ?? "{}").lines ?? [];

  // ---- The bag: a drawer at the side.

  let drawer;
  const change = (line, quantity) => window.Landfall?.addLine({ ...line, quantity });
  const row = (line) => {
    const name = named(line.name);
    const step = (sign, by, label) => element("button", { type: "button", className: "step", textContent: sign, ariaLabel: `${label}: ${name}`, onclick: () => change(line, by) });
    const options = Object.entries(line.options ?? {}).map(([option, value]) => `${option}: ${value}`);
    return element(
      "li",
      {},
      element("img", { src: line.image, alt: "", width: 72, height: 72 }),
      element("div", {}, element("strong", { textContent: name }), element("small", { textContent: options.join(", ") })),
      element("span", { className: "price", textContent: money(cents(line.price) * line.quantity) }),
      element("div", { className: "steps" }, step("−", -1, "One less"), element("span", { textContent: line.quantity }), step("+", 1, "One more"), step("Remove", -line.quantity, "Remove")),
    );
  };
  const fill = (lines) => {
    for (const count of document.querySelectorAll("[data-count]")) count.textContent = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    if (!drawer) return;
    const total = lines.reduce((sum, { price, quantity }) => sum + cents(price) * quantity, 0);
    const close = element("button", { type: "button", className: "step", textContent: "Close", onclick: () => drawer.close() });
    const here = element("button", { type: "button", className: "button", textContent: "Check out right here", onclick: () => drawer.close() });
    here.dataset.landfallOpen = "";
    const foot = lines.length
      ? [element("p", { className: "sum" }, "Subtotal ", element("span", { className: "price", textContent: money(total) })), element("p", { className: "small", textContent: "Shipping, duty and tax follow at the checkout." }), element("a", { className: "button button--strong", href: "checkout.html", textContent: "Check out" }), here]
      : [element("p", { textContent: "Nothing in it yet." })];
    drawer.replaceChildren(element("header", {}, element("h2", { textContent: "Your bag" }), close), element("ul", {}, ...lines.map(row)), element("footer", {}, ...foot));
  };

  // ---- The products of another merchant take the place of those in the page.

  const stock = async () => {
    const grid = document.querySelector("[data-grid]");
    for (const [key, value] of Object.entries({ brand: merchant.name, line: merchant.line, claim: merchant.claim })) {
      for (const node of document.querySelectorAll(`[data-${key}]`)) node.textContent = value;
    }
    if (!grid) return;
    const { products } = await (await fetch(merchant.catalog)).json();
    grid.replaceChildren(
      ...products.map(({ sku, name, image, price }) => {
        const buy = element("button", { name: "landfall-add", value: sku, textContent: "Add to bag", ariaLabel: `Add to bag: ${named(name)}` });
        buy.dataset.landfallAdd = sku;
        const picture = element("img", { src: new URL(image, new URL(merchant.catalog, location.href)).href, alt: "", width: 400, height: 400 });
        return element("li", { className: "card" }, picture, element("h3", { textContent: named(name) }), element("form", { className: "deal", action: "checkout.html" }, element("span", { className: "price", textContent: money(cents(price)) }), buy));
      }),
    );
  };

  let count = 0;
  document.addEventListener("landfall:cart", ({ detail }) => {
    fill(detail.lines);
    const now = detail.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    if (now > count && note) {
      note.textContent = "It is in your bag.";
      note.classList.add("shown");
      setTimeout(() => note.classList.remove("shown"), 2400);
    }
    count = now;
  });

  let note;
  document.addEventListener("DOMContentLoaded", () => {
    if (merchant.config) stock();
    const opener = document.querySelector("[data-bag]");
    if (opener) {
      drawer = element("dialog", { className: "drawer", ariaLabel: "Your bag" });
      drawer.addEventListener("click", (event) => event.target === drawer && drawer.close());
      note = element("p", { className: "note", role: "status" });
      document.body.append(drawer, note);
      opener.addEventListener("click", () => drawer.showModal());
    }
    const lines = kept();
    count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    fill(lines);
    // A chosen option travels with the line that the buy button carries.
    document.addEventListener("change", ({ target }) => {
      const card = target.closest("[data-sku]");
      if (!card || !target.dataset.option) return;
      const buy = card.querySelector("[data-landfall-add]");
      buy.value = buy.dataset.landfallAdd = JSON.stringify({ sku: card.dataset.sku, options: { [target.dataset.option]: target.value } });
    });
  });
})();
