// The widget as a guest: on pages of another origin, however the tag and the element came there.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { serveFiles } from "../tools/files.mjs";
import { CART, element, heard, hears, inlineCart, listen, page, snippet } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";

describe("On somebody else's page", () => {
  let shop, merchant, shopper;

  before(async () => {
    merchant = await serveFiles();
    shop = await Shop.open({ config: (config) => ({ ...config, security: { ...config.security, origins: [merchant.origin] } }) });
  });
  after(async () => {
    await closeBrowser();
    await merchant?.close();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  /** Opens a page with this markup; every test but those about trouble ends with a quiet console. */
  const visit = async (markup, path = "/") => {
    merchant.pages[path] = page(markup);
    shopper = await Shopper.arrive();
    await listen(shopper.context);
    return shopper.open(merchant.url(path));
  };
  const email = (scope) => scope.getByRole("textbox", { name: "E-mail" });

  it("the pasted snippet and an element are enough", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: element() });
    await email(tab).fill("kim@example.com");
    const [{ detail }] = await hears(tab, "quote");
    assert.match(JSON.stringify(detail), /"total"/);
    assert.equal(await email(tab).inputValue(), "kim@example.com");
    shopper.isQuiet();
  });

  it("what is typed before the core has arrived stays, with focus and caret", async () => {
    let go;
    const gate = new Promise((resolve) => (go = resolve));
    merchant.pages["/early"] = page({ head: snippet(shop.origin), body: element() });
    shopper = await Shopper.arrive();
    await listen(shopper.context);
    await shopper.context.route("**/landfall-core_bg.wasm", async (route) => (await gate, route.continue()));
    const tab = await shopper.open(merchant.url("/early"));
    await email(tab).pressSequentially("kimexample.com");
    for (let left = "example.com".length; left > 0; left--) await tab.keyboard.press("ArrowLeft");
    assert.deepEqual(await heard(tab, "ready"), [], "the core is still on its way");
    const drawn = await email(tab).elementHandle();
    go();
    await hears(tab, "ready");
    await tab.keyboard.type("@");
    assert.equal(await email(tab).inputValue(), "kim@example.com", "the caret stood where it was left");
    assert.ok(await email(tab).evaluate((now, before) => now === before, drawn), "the very same input");
    shopper.isQuiet();
  });

  it("the form does not jump when the core takes it over", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: element() });
    await hears(tab, "quote");
    const shift = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value))).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    assert.ok(shift < 0.02, `layout shift ${shift}`);
  });

  it("a tag in the head without async, and one with defer, work too", async () => {
    for (const how of ["", "defer"]) {
      const tag = snippet(shop.origin).replace("async", how);
      const tab = await visit({ head: tag, body: element() }, `/head-${how}`);
      await hears(tab, "quote");
      shopper.isQuiet();
      await shopper.leave();
    }
    shopper = undefined;
  });

  it("a page with <base> does not lead it astray", async () => {
    const tab = await visit({ head: `<base href="/somewhere/else/">${snippet(shop.origin)}`, body: element() });
    await hears(tab, "quote");
    shopper.isQuiet();
  });

  it("loading the script twice changes nothing", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: element() + snippet(shop.origin) });
    await hears(tab, "quote");
    await tab.addScriptTag({ url: shop.url("/landfall.js") });
    await tab.waitForTimeout(300);
    assert.equal(await email(tab).count(), 1);
    assert.equal((await heard(tab, "ready")).length, 1);
    shopper.isQuiet();
  });

  it("two widgets on a page are strangers", async () => {
    const cheap = structuredClone(CART);
    cheap.lines[0].price = "9.00";
    const body = element(inlineCart(), 'id="one"') + element(inlineCart(cheap), 'id="two"');
    const tab = await visit({ head: snippet(shop.origin), body });
    const quotes = await hears(tab, "quote", 2);
    const totals = ["one", "two"].map((id) => quotes.findLast(({ element }) => element === id)?.detail.total);
    assert.ok(totals[0] && totals[1] && totals[0] !== totals[1], `each has its own total: ${JSON.stringify(totals)}`);
    await email(tab.locator("#one")).fill("one@example.com");
    assert.equal(await email(tab.locator("#two")).inputValue(), "");
    shopper.isQuiet();
  });

  it("removed and put back, it works again", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: `<main>${element()}</main><aside></aside>` });
    await hears(tab, "quote");
    await tab.evaluate(async () => {
      window.kept = document.querySelector("landfall-checkout");
      window.kept.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.querySelector("main").append(window.kept);
    });
    await hears(tab, "ready", 2);
    assert.deepEqual((await tab.evaluate(() => window.landfallHeard.map(({ name }) => name))).filter((name) => /ready|quote/.test(name)), ["ready", "quote", "ready", "quote"]);
    await email(tab).fill("again@example.com");
    assert.equal(await email(tab).count(), 1);
    shopper.isQuiet();
  });

  it("moved elsewhere in the page, it keeps what was typed", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: `<main>${element()}</main><aside></aside>` });
    await hears(tab, "quote");
    await email(tab).fill("kim@example.com");
    await tab.evaluate(() => document.querySelector("aside").append(document.querySelector("landfall-checkout")));
    assert.equal(await email(tab).inputValue(), "kim@example.com");
    assert.equal((await heard(tab, "ready")).length, 1, "it was not built again");
    shopper.isQuiet();
  });

  it("an element that an app inserts late comes alive", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: "<main></main>" });
    await tab.waitForLoadState("load");
    await tab.waitForTimeout(200);
    await tab.evaluate((markup) => {
      const late = document.createElement("landfall-checkout");
      late.innerHTML = markup;
      document.querySelector("main").append(late);
    }, inlineCart());
    await hears(tab, "quote");
    await email(tab).fill("late@example.com");
    shopper.isQuiet();
  });

  it("Landfall.setCart and addLine change the quote", async () => {
    const tab = await visit({ head: snippet(shop.origin), body: element("") });
    await hears(tab, "ready");
    await tab.evaluate((cart) => window.Landfall.setCart(cart), CART);
    await tab.waitForFunction(() => window.Landfall.quote()?.lines?.length === 1);
    await tab.evaluate((line) => window.Landfall.addLine({ ...line, id: "2", sku: "OTHER" }), CART.lines[0]);
    await tab.waitForFunction(() => window.Landfall.quote()?.lines?.length === 2);
    shopper.isQuiet();
  });

  it("buy buttons fill a kept cart, and the launcher opens the overlay", async () => {
    const line = JSON.stringify(CART.lines[0]).replaceAll('"', "&quot;");
    const tab = await visit({ head: snippet(shop.origin), body: `<button data-landfall-add="${line}">Buy</button>` });
    await tab.getByRole("button", { name: "Buy" }).click();
    await tab.getByRole("button", { name: /Checkout/ }).waitFor();
    await tab.reload();
    await tab.getByRole("button", { name: /Checkout/ }).click();
    await tab.getByRole("dialog").waitFor();
    await hears(tab, "quote");
    await email(tab).fill("kim@example.com");
    await tab.keyboard.press("Escape");
    await email(tab).waitFor({ state: "hidden" });
    await tab.getByRole("button", { name: /Checkout/ }).click();
    assert.equal(await email(tab).inputValue(), "kim@example.com", "closing loses nothing");
    shopper.isQuiet();
  });

  it("the page's own style does not reach in, and ours does not reach out", async () => {
    const rude = "<style>body, body * { font-size: 40px !important; color: red !important } input { display: none !important } h2 { letter-spacing: 1em }</style>";
    const tab = await visit({ head: rude + snippet(shop.origin), body: `<h2 id="theirs">Theirs</h2>${element()}` });
    const before = await tab.locator("#theirs").evaluate((node) => JSON.stringify({ ...getComputedStyle(node) }));
    await hears(tab, "quote");
    await email(tab).fill("kim@example.com");
    const size = await email(tab).evaluate((node) => getComputedStyle(node).fontSize);
    assert.notEqual(size, "40px");
    assert.equal(await tab.locator("#theirs").evaluate((node) => JSON.stringify({ ...getComputedStyle(node) })), before);
    shopper.isQuiet();
  });

  it("with isolation off the merchant's style reaches in", async () => {
    const tab = await visit({ head: `<style>.lf-input { letter-spacing: 3px }</style>${snippet(shop.origin)}`, body: element(inlineCart(), 'isolation="none"') });
    await hears(tab, "quote");
    assert.equal(await email(tab).evaluate((node) => getComputedStyle(node).letterSpacing), "3px");
    assert.equal(await email(tab).evaluate((node) => node.getRootNode() === document), true);
    shopper.isQuiet();
  });

  it("adds one global and nothing else, and destroy() takes everything away", async () => {
    const tab = await visit({ body: "<main></main>" });
    const names = await tab.evaluate(() => Object.getOwnPropertyNames(window));
    await tab.addScriptTag({ url: shop.url("/landfall.js") });
    await tab.evaluate((markup) => (document.querySelector("main").innerHTML = markup), element(inlineCart(), `config="${shop.url("/landfall.json")}"`));
    await hears(tab, "quote");
    const added = await tab.evaluate((known) => Object.getOwnPropertyNames(window).filter((name) => !known.includes(name)), names);
    assert.deepEqual(added, ["Landfall"]);
    await tab.evaluate(() => window.Landfall.destroy());
    assert.equal(await email(tab).count(), 0);
    assert.equal(await tab.evaluate(() => document.adoptedStyleSheets.length), 0);
    shopper.isQuiet();
  });
});
