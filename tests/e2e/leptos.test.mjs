// The checkout as a component: the app of examples/leptos.rs in a browser, from an empty page to the order that the backend has stored.
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { after, before, it } from "node:test";
import { join } from "node:path";
import { Checkout } from "./harness/checkout.mjs";
import { page } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

const BUILT = new URL("../../target/leptos/", import.meta.url).pathname;

let shop, shopper;

before(async () => {
  shop = await Shop.open();
  // `make leptos` builds it.
  for (const name of ["leptos.js", "leptos_bg.wasm"]) copyFileSync(join(BUILT, name), join(shop.files, name));
  shop.addPage("start.js", 'import start from "./leptos.js"; start();');
  shop.addPage("app.html", page({ head: '<script type="module" src="start.js"></script>' }));
});
after(async () => {
  await shopper?.leave();
  await closeBrowser();
  await shop?.close();
});

it("a Leptos app mounts the checkout, fills its slots, quotes, has its say, and orders", async () => {
  shopper = await Shopper.arrive({ languages: ["en-GB"], timeZone: "Europe/Berlin" });
  // The order is what counts here: nobody goes on to the page where it would be paid.
  await shopper.context.route("**/sandbox/**", (route) => route.fulfill({ status: 204 }));
  const tab = await shopper.open(shop.url("/app.html"));
  const checkout = new Checkout(tab, "en");
  const total = tab.locator(".lf-row--total .lf-row__amount").first();
  const costs = (amount) => total.filter({ hasText: amount }).waitFor({ timeout: 60_000 });

  await costs("€89.00");
  await tab.getByRole("button", { name: "Two lamps" }).click();
  await costs("€178.00");
  const [note, way] = [await tab.getByText("We plant a tree for every order.").boundingBox(), await checkout.choice(/PayPal/).boundingBox()];
  assert.ok(note.height > 0 && note.y < way.y, "what the app has for a slot stands there");

  await checkout.email().fill("kim@example.com");
  for (const [id, value] of [["address-name", "Kim Test"], ["address-line-1", "Weg 1"], ["address-postcode-postal", "50667"], ["address-city-city", "Nowhere"]]) await checkout.fill(id, value);
  await checkout.choice(/PayPal/).check();
  await checkout.order(/^Order /).click();
  await tab.locator(".lf-message").getByText("We know no such town.").waitFor();
  assert.deepEqual(await shop.orders(), [], "the app held it back");

  await checkout.fill("address-city-city", "Köln");
  await checkout.order(/^Order /).click();
  const { id } = await shop.placed();
  const { order } = await shop.order(id);
  assert.deepEqual([order.quote.total, order.cart.lines[0].quantity, order.delivery.city, order.metadata], ["178.00", 2, "Köln", { app: "leptos" }]);
  await tab.locator("#order").filter({ hasText: id }).waitFor();
  shopper.isQuiet(/ERR_ABORTED/);
});
