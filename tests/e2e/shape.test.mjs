// What a merchant shapes with the config alone: the page is www/shaped.html, its config www/shaped.json, its hooks www/shaped-hooks.js.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, before, describe, it } from "node:test";
import { Checkout } from "./harness/checkout.mjs";
import { element, hears, inlineCart, listen, page } from "./harness/page.mjs";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, FAILED_LOAD, Shopper } from "./harness/shopper.mjs";

const DIST = new URL("../../dist/", import.meta.url);
const SHAPED = JSON.parse(readFileSync(new URL("shaped.json", DIST), "utf8"));
const LONDON = { languages: ["en-GB"], timeZone: "Europe/London" };
const PERSON = {
  email: "kit@example.com",
  address: { "address-name": "Kit Marlowe", "address-line-1": "10 Downing Street", "address-city-post-town": "London", "address-postcode-postal": "SW1A 2AA" },
};

describe("Shaped by config alone", () => {
  let shop, shopper, tab, checkout;

  before(async () => {
    const config = { ...SHAPED, hooks: { ...SHAPED.hooks, timeoutSeconds: 1 } };
    shop = await Shop.open({ config: () => config });
    shop.change("shaped.json", () => config);
  });
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  // The order is what counts here: nobody goes on to the page where it would be paid.
  const stay = () => shopper.context.route("**/sandbox/**", (route) => route.fulfill({ status: 204 }));
  const open = async (path, options = LONDON) => {
    shopper = await Shopper.arrive(options);
    await listen(shopper.context);
    await stay();
    tab = await shopper.open(shop.url(path));
    checkout = new Checkout(tab, "en", tab.locator("landfall-checkout").first());
    await hears(tab, "ready");
  };
  const fill = async ({ engraving = "ADA", street } = {}) => {
    await checkout.email().fill(PERSON.email);
    for (const [id, value] of Object.entries(PERSON.address)) await checkout.fill(id, value);
    if (street) await checkout.fill("address-line-1", street);
    await tab.getByLabel("Wrapping paper").selectOption("stars");
    await tab.getByLabel("Engraving").fill(engraving);
    await checkout.choose({ shipping: "shipping-standard", payment: "Visa" });
  };
  const order = () => checkout.order(/^Order /);
  const error = (text) => tab.locator(".lf-message, .lf-status").getByText(text).first();

  it("the page is restyled, reordered, reworded, and has a note in a slot", async () => {
    await open("/shaped.html");
    const button = order();
    await button.waitFor();
    assert.equal(await button.evaluate((node) => getComputedStyle(node).backgroundColor), "rgb(11, 61, 46)", "the theme of Britain goes before the theme of all");
    assert.equal(await button.evaluate((node) => getComputedStyle(node).textTransform), "uppercase");
    const sections = await tab.evaluate(() => {
      const names = ["contact", "delivery", "shipping", "payment", "review"];
      return [...document.querySelector("landfall-checkout").shadowRoot.querySelectorAll("[data-lf]")].map((node) => node.dataset.lf).filter((name) => names.includes(name));
    });
    assert.deepEqual(sections, ["delivery", "shipping", "contact", "payment", "review"], "in the order of the document, and so of the Tab key");
    await tab.getByRole("heading", { name: "One last look" }).waitFor();
    const note = tab.getByText("We plant a tree for every order.");
    assert.ok(await note.isVisible());
    assert.ok(await note.evaluate((node) => node.getRootNode() === document), "in the page's own tree");
    const [above, first] = [await note.boundingBox(), await checkout.choice(/Visa/).boundingBox()];
    assert.ok(above.y < first.y, "before the ways to pay");
    shopper.isQuiet();
  });

  it("one page with two configs: all six things are the config's doing, and no line of the page's", async () => {
    // The same shop without what shapes it.
    const { theme, themes, layout, slots, hooks, wording, fields, ...plain } = SHAPED;
    shop.addPage("plain.json", JSON.stringify(plain));
    const facts = async (config) => {
      shop.addPage("any.html", page({ head: `<script src="landfall.js" data-config="${config}" async></script>`, body: element(inlineCart(shop.cart({ SCARF: 1 }))), lang: "" }));
      await open("/any.html");
      await hears(tab, "quote");
      await checkout.fill("address-line-1", "10 Downing Street, gate 0000");
      await checkout.email().fill(PERSON.email);
      // An order that is wrong all over: by then every hook has been asked.
      await order().click();
      if (config === "shaped.json") await error(/This gate code/).waitFor();
      const found = await tab.evaluate(() => {
        const root = document.querySelector("landfall-checkout").shadowRoot;
        const place = (name) => [...root.querySelectorAll("[data-lf]")].findIndex((node) => node.dataset.lf === name);
        return {
          restyled: getComputedStyle(root.querySelector(".lf-button--wide")).textTransform,
          reordered: place("delivery") < place("contact"),
          field: !!root.querySelector("[name=custom-engraving]"),
          slot: document.body.innerText.includes("We plant a tree"),
          hook: root.textContent.includes("This gate code"),
          wording: root.textContent.includes("One last look"),
        };
      });
      await shopper.leave();
      return found;
    };
    assert.deepEqual(await facts("plain.json"), { restyled: "none", reordered: false, field: false, slot: false, hook: false, wording: false });
    assert.deepEqual(await facts("shaped.json"), { restyled: "uppercase", reordered: true, field: true, slot: true, hook: true, wording: true });
    shopper = undefined;
  });

  it("another language brings its own theme and words", async () => {
    await open("/shaped.html", { languages: ["ja-JP"], timeZone: "Asia/Tokyo" });
    await tab.getByText("ご注文ごとに木を一本植えます。").waitFor();
    await tab.getByLabel("刻印").waitFor();
    const font = await tab.evaluate(() => getComputedStyle(document.querySelector("landfall-checkout").shadowRoot.querySelector(".lf-button--wide")).fontFamily);
    assert.match(font, /Mincho/);
    shopper.isQuiet();
  });

  it("fields of the shop's own are asked for, judged, kept and stored", async () => {
    await open("/shaped.html");
    await tab.getByLabel("Engraving").fill("abc");
    await tab.getByLabel("Engraving").blur();
    await error("Please use one to eight capital letters.").waitFor();
    await tab.getByLabel("Engraving").fill("ADA");
    await error("Please use one to eight capital letters.").waitFor({ state: "hidden" });
    await fill();
    await tab.getByLabel("Wrapping paper").selectOption("");
    await order().click();
    const focused = await tab.evaluate(() => document.activeElement.shadowRoot.activeElement?.name);
    assert.equal(focused, "custom-paper", "the first field that is missing has the focus");
    await tab.getByLabel("Wrapping paper").selectOption("stars");
    await tab.getByLabel("Not before").fill("2026-12-24");
    await tab.getByLabel("Tell me when the spring collection is there").check();
    await tab.waitForTimeout(700);
    await tab.reload();
    await hears(tab, "ready");
    assert.equal(await tab.getByLabel("Engraving").inputValue(), "ADA", "kept for the tab");
    await checkout.choose({ shipping: "shipping-standard", payment: "Visa" });
    await order().click();
    const [placed] = await hears(tab, "placed");
    const { order: stored } = await shop.order(placed.detail.id);
    assert.deepEqual(stored.custom, { day: "2026-12-24", engraving: "ADA", news: "yes", paper: "stars", source: "direct" });
  });

  it("hooks hold a field and an order back, in words, and add to the order", async () => {
    await open("/shaped.html?utm_campaign=spring&variant=B");
    await fill({ engraving: "FORBIDDN", street: "10 Downing Street, gate 0000" });
    await error(/This gate code is the carrier’s own/).waitFor();
    await checkout.fill("address-line-1", "10 Downing Street, gate 4711");
    await error(/This gate code is the carrier’s own/).waitFor({ state: "hidden" });
    const stored = (await shop.orders()).length;
    await order().click();
    await error("We do not engrave this word. Please choose another.").waitFor();
    assert.equal((await shop.orders()).length, stored, "nothing was sent");
    await checkout.button("status-price-refuse").click();
    assert.equal(await tab.getByLabel("Engraving").inputValue(), "FORBIDDN", "nothing typed is lost");
    await tab.getByLabel("Engraving").fill("ADA");
    await order().click();
    const [placed] = await hears(tab, "placed");
    const { order: made } = await shop.order(placed.detail.id);
    assert.equal(made.custom.source, "spring");
    assert.deepEqual([made.cart.campaign, made.cart.experiment], ["spring", "B"]);
  });

  it("a hook that never answers holds the order back after its time, and says so", async () => {
    await open("/shaped.html");
    await tab.evaluate(() => window.Landfall.hook("beforeSubmit", () => new Promise(() => {})));
    await fill();
    const stored = (await shop.orders()).length;
    await order().click();
    await error(checkout.say("status-waiting")).waitFor();
    assert.equal((await shop.orders()).length, stored);
    await tab.evaluate(() => window.Landfall.hook("beforeSubmit", () => undefined));
    await checkout.button("status-price-refuse").click();
    await order().click();
    await hears(tab, "placed");
    shopper.isQuiet(/gave no answer/);
  });

  it("the backend judges the shop's own fields by the same rule", async () => {
    const send = async (custom) => {
      const made = await shop.honestOrder(`shape-${JSON.stringify(custom ?? 0).length}-${Math.random().toString(36).slice(2)}`);
      return shop.post({ ...made, ...(custom && { custom }) });
    };
    for (const [custom, pointer] of [
      [undefined, "/custom/paper"],
      [{ paper: "gold" }, "/custom/paper"],
      [{ paper: "plain", engraving: "much too long" }, "/custom/engraving"],
      [{ paper: "plain", colour: "red" }, "/custom/colour"],
      [{ paper: "plain", day: "2026-12-24" }, "/custom/day"],
    ]) {
      const { status, json } = await send(custom);
      assert.equal(status, 422, JSON.stringify(custom));
      assert.deepEqual(json.errors.map((one) => one.pointer), [pointer]);
    }
    const { status, text } = await send({ paper: "plain", engraving: "YUKI", news: "yes" });
    assert.equal(status, 201, text);
  });

  it("markup of the page in slots and parts, with and without a shadow root", async () => {
    const inside = `${inlineCart(shop.cart({ SCARF: 1 }))}<b slot="after-contact" id="mine">Mine</b><i slot="line-1">Knitted by Ida</i><u slot="help">Ask us</u>`;
    const style = "<style>landfall-checkout::part(lf-section__title) { letter-spacing: 3px }</style>";
    for (const [path, isolation] of [["slots.html", "shadow"], ["slots-open.html", "none"]]) {
      shop.addPage(path, page({ head: style + '<script src="landfall.js" async></script>', body: element(inside, `isolation="${isolation}"`) }));
      await open("/" + path);
      const mine = tab.locator("#mine");
      await mine.waitFor();
      const [below, above] = [await mine.boundingBox(), await checkout.email().boundingBox()];
      assert.ok(below.y >= above.y + above.height, `${isolation}: below the e-mail field`);
      assert.ok(await tab.getByText("Knitted by Ida").isVisible(), isolation);
      await checkout.choose({ shipping: "shipping-express", payment: "Visa" });
      assert.ok(await tab.getByText("Ask us").isVisible(), isolation);
      if (isolation === "shadow") {
        const spacing = await tab.getByRole("heading", { name: checkout.say("payment-title") }).evaluate((node) => getComputedStyle(node).letterSpacing);
        assert.equal(spacing, "3px");
      }
      shopper.isQuiet();
      await shopper.leave();
    }
    shopper = undefined;
  });

  it("every part and every slot on the page is in the documentation", async () => {
    const docs = readFileSync(new URL("docs/theming.html", DIST), "utf8") + readFileSync(new URL("docs/shaping.html", DIST), "utf8");
    await open("/shaped.html");
    const seen = new Set();
    const slots = new Set();
    const look = async () => {
      const found = await tab.evaluate(() => {
        const nodes = [...document.querySelector("landfall-checkout").shadowRoot.querySelectorAll("*")];
        return {
          parts: nodes.flatMap((node) => [...(node.part ?? [])]),
          unnamed: nodes.filter((node) => node.className && typeof node.className === "string" && !node.part.length).map((node) => node.className),
          slots: nodes.filter(({ localName }) => localName === "slot").map(({ name }) => name),
        };
      });
      assert.deepEqual(found.unnamed, [], "whatever has a class is a part");
      found.parts.forEach((name) => seen.add(name.replace(/^lf-mark--.*/, "lf-mark--")));
      found.slots.forEach((name) => slots.add(name.replace(/^line-.*/, "line-").replace(/^payment-.*/, "payment-")));
    };
    await look();
    await order().click();
    await look();
    await fill();
    await look();
    await order().click();
    await hears(tab, "placed");
    await look();
    assert.ok(seen.size > 60 && slots.size > 10);
    const missing = [...seen].filter((name) => !docs.includes(`<code>${name}</code>`));
    assert.deepEqual(missing, [], "parts that the documentation does not name");
    assert.deepEqual([...slots].filter((name) => !docs.includes(`<code>${name}`)), [], "slots that the documentation does not name");
  });

  it("without our UI: state, actions, and an order", async () => {
    shop.addPage("headless.html", page({ head: '<script src="landfall.js" data-mode="inline"></script>' }));
    shopper = await Shopper.arrive(LONDON);
    await stay();
    tab = await shopper.open(shop.url("/headless.html"));
    const placed = await tab.evaluate(
      async ([cart, person]) => {
        const checkout = await window.Landfall.headless({ cart, country: "GB" });
        const type = (field, value) => checkout.dispatch({ type: "type", field, value });
        const until = (fits) => new Promise((resolve) => checkout.subscribe((state) => fits(state) && resolve(state)));
        await until(({ quote }) => quote);
        checkout.dispatch({ type: "submit" });
        const wrong = checkout.state().fields.filter(({ problem }) => problem).map(({ field }) => field);
        type("/contact/email", person.email);
        type("/delivery/name", "Kit Marlowe");
        type("/delivery/line1", "10 Downing Street");
        type("/delivery/city", "London");
        type("/delivery/postcode", "SW1A 2AA");
        type("/custom/paper", "plain");
        checkout.dispatch({ type: "shipping", value: "express" });
        checkout.dispatch({ type: "payment", value: "visa" });
        const { quote, payments } = checkout.state();
        let refused = null;
        try {
          checkout.dispatch({ type: "nonsense" });
        } catch (error) {
          refused = String(error);
        }
        checkout.dispatch({ type: "submit" });
        const { order } = await until(({ order }) => order);
        return { order, wrong, quote, payments, refused };
      },
      [shop.cart({ SCARF: 1 }), PERSON],
    );
    assert.ok(placed.wrong.includes("/contact/email") && placed.wrong.includes("/custom/paper"), String(placed.wrong));
    assert.match(placed.refused, /nonsense/);
    assert.ok(placed.payments.some(({ id, label }) => id === "visa" && label === "Visa"));
    const stored = await shop.order(placed.order.id);
    assert.equal(stored.order.choices.method, "express");
    assert.equal(stored.order.quote.total, placed.quote.total);
    shopper.isQuiet(FAILED_LOAD);
  });
});
