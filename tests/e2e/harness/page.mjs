// Pages of merchants who are not us: markup for the server of another origin, and what tests read from the checkout in them.

/** A cart as a merchant would write it into the page. */
export const CART = {
  schema: "landfall.cart/1",
  lines: [
    {
      id: "1",
      sku: "LAMP",
      name: { en: "Desk lamp", de: "Schreibtischlampe" },
      quantity: 1,
      price: "49.00",
      taxCategory: "standard",
      hs: "940521",
      origin: "DE",
      grams: 1200,
    },
  ],
};

export const inlineCart = (cart = CART) => `<script type="application/json">${JSON.stringify(cart)}</script>`;

/** The snippet of the README, for a shop at `origin`. */
export const snippet = (origin, attributes = "") => `<script src="${origin}/landfall.js" data-config="${origin}/landfall.json" ${attributes} async></script>`;

/** The element with what a merchant puts into it. */
export const element = (content = inlineCart(), attributes = "") => `<landfall-checkout ${attributes}>${content}</landfall-checkout>`;

/** A whole page; `icon` keeps browsers from asking for one. */
export const page = ({ head = "", body = "", lang = "en" }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Some page</title>${head}</head><body>${body}</body></html>`;

/** Notes every event of the widget, from before the page's first script; read with `heard`. */
export const listen = (context) =>
  context.addInitScript(() => {
    window.landfallHeard = [];
    for (const name of ["ready", "locale", "quote", "step", "field-error", "submit", "placed", "failed", "closed"]) {
      document.addEventListener(`landfall:${name}`, ({ detail, target }) => window.landfallHeard.push({ name, detail, element: target.id }));
    }
  });

export const heard = (page, name) => page.evaluate((wanted) => window.landfallHeard.filter((one) => one.name === wanted), name);

/** Waits until `count` events of a kind were heard and returns them. (It asks again and again, since a page's policy may forbid waiting inside it.) */
export async function hears(page, name, count = 1) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const found = await heard(page, name);
    if (found.length >= count) return found;
  }
  throw new Error(`landfall:${name} was heard fewer than ${count} times in 30 s`);
}
