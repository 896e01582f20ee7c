// For everybody: large type needs no scrolling to the side, the keyboard alone is enough, and a screen reader hears names. What axe-core finds is in
// axe.test.mjs.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Shop } from "./harness/shop.mjs";
import { closeBrowser, Shopper } from "./harness/shopper.mjs";
import { fill, reach, visit } from "./harness/stages.mjs";
import { word } from "./harness/words.mjs";

const LANGUAGES = ["en", "de", "ar", "ja"];

describe("At 400 percent", () => {
  let shop, reached;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await reached?.leave();
    reached = undefined;
  });

  // 1280 pixels wide at 400 percent are 320 (WCAG 2.2, 1.4.10).
  for (const stage of ["errors", "filling", "price-changed", "qr", "placed"]) {
    it(`${stage} needs no scrolling to the side`, async () => {
      reached = await reach(shop, stage, { language: "de", viewport: { width: 320, height: 256 } });
      const { tab } = reached;
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `sticks out by ${wide} px`);
    });
  }

  it("with forced colours every button can be read", async () => {
    reached = await reach(shop, "errors", { language: "en", forcedColors: "active" });
    const unread = await reached.tab.locator(".lf button").evaluateAll((buttons) =>
      buttons.filter((button) => button.checkVisibility()).flatMap((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return color === backgroundColor ? [button.textContent] : [];
      }),
    );
    assert.deepEqual(unread, []);
  });

  it("what can be pressed is at least 24 by 24 pixels, and the main buttons 44 high", async () => {
    reached = await reach(shop, "errors", { language: "en", viewport: { width: 390, height: 844 } });
    const { tab } = reached;
    const sizes = await tab.locator(".lf").evaluate((box) =>
      [...box.querySelectorAll("button, select, input:not([type=radio], [type=checkbox]), label.lf-option, label.lf-check, a")]
        .filter((node) => node.checkVisibility())
        .map((node) => ({ what: node.className, inline: node.localName === "a" || node.matches("p *, li *"), width: node.getBoundingClientRect().width, height: node.getBoundingClientRect().height })),
    );
    assert.ok(sizes.length > 20, "there is something to press");
    const small = sizes.filter(({ inline, width, height }) => !inline && (width < 24 || height < 24));
    assert.deepEqual(small, []);
    const low = sizes.filter(({ what, height }) => /lf-(button|input|option|stepper__button|switch|check)\b/.test(what) && height < 43.5);
    assert.deepEqual(low, []);
  });
});

describe("With the keyboard alone", () => {
  let shop, shopper;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await shopper?.leave();
    shopper = undefined;
  });

  /** What has the focus, looked for through shadow roots. */
  const focused = (tab) =>
    tab.evaluate(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      const ring = getComputedStyle(node);
      const seen = ring.outlineStyle !== "none" || ring.boxShadow !== "none" || node.closest?.(".lf-option");
      return { name: node.name ?? "", text: (node.getAttribute("aria-label") ?? node.textContent ?? "").trim(), tag: node.localName, kind: node.className, type: node.type ?? "", seen: Boolean(seen) };
    });
  const tabTo = async (tab, wanted, most = 60) => {
    const passed = [];
    for (let presses = 0; presses < most; presses++) {
      await tab.keyboard.press("Tab");
      const now = await focused(tab);
      assert.ok(now.seen, `the focus is seen on ${JSON.stringify(now)}`);
      passed.push(now.name || now.text);
      if (wanted(now)) return passed;
    }
    assert.fail(`never came: ${passed.join(" | ")}`);
  };

  it("from the shop to the placed order, in the order of the page", async () => {
    shopper = await Shopper.arrive({ languages: ["cs-CZ"], timeZone: "Europe/Prague" });
    const tab = await shopper.open(shop.url("/index.html"), { waitUntil: "networkidle" });
    await tabTo(tab, ({ text }) => /Add to bag: Scarf/.test(text));
    await tab.keyboard.press("Enter");
    await tab.locator("[data-count]", { hasText: "1" }).waitFor();
    // Back up to the bag, at the top of the page.
    for (let presses = 0; presses < 20 && !/^Bag/.test((await focused(tab)).text); presses++) await tab.keyboard.press("Shift+Tab");
    await tab.keyboard.press("Enter");
    await tabTo(tab, ({ text }) => text === "Check out");
    await tab.keyboard.press("Enter");
    await tab.locator(".lf[data-stage=live]").waitFor();

    await tabTo(tab, ({ name }) => name === "email");
    await tab.keyboard.type("jana@example.com");
    const passed = [];
    // Enter leads on, and never orders.
    const next = async (text) => {
      await tab.keyboard.press("Enter");
      passed.push((await focused(tab)).name);
      if (text) await tab.keyboard.type(text);
    };
    await next();
    await tab.keyboard.press("Tab");
    passed.push((await focused(tab)).name);
    await tab.keyboard.type("Jana Nováková");
    await next("Dlouhá 1");
    await next();
    await next("11000");
    await next("Praha");
    assert.deepEqual(passed, ["country", "delivery-name", "delivery-line1", "delivery-line2", "delivery-postcode", "delivery-city"]);
    const between = await tabTo(tab, ({ name }) => name === "payment");
    assert.ok(between.includes("phone") && between.includes("method"), between.join(" | "));
    assert.ok(between.indexOf("phone") < between.indexOf("method"), "in the order of the page");
    // The way of this country is among those behind the fold; arrows walk the options of a choice.
    await tabTo(tab, ({ kind }) => kind === "lf-disclose");
    await tab.keyboard.press("Enter");
    await tab.locator("input[name=payment][id$='-cod']").waitFor();
    await tab.keyboard.press("Shift+Tab");
    assert.equal((await focused(tab)).name, "payment");
    for (let presses = 0; presses < 20; presses++) {
      if (await tab.locator("input[name=payment][id$='-cod']").isChecked()) break;
      await tab.keyboard.press("ArrowDown");
    }
    await tabTo(tab, ({ tag, type }) => tag === "button" && type === "submit");
    await tab.keyboard.press("Enter");
    await tab.locator(".lf[data-status=placed]").waitFor();
    const title = await focused(tab);
    assert.match(title.text, new RegExp(word("cs", "status-placed")), "the focus is on the news");
    shopper.isQuiet();
  });
});

describe("A screen reader", () => {
  let shop, reached;

  before(async () => (shop = await Shop.open()));
  after(async () => {
    await closeBrowser();
    await shop?.close();
  });
  afterEach(async () => {
    await reached?.leave();
    reached = undefined;
  });

  for (const language of LANGUAGES) {
    it(`hears a name for everything, ${language}`, async () => {
      reached = await reach(shop, "filling", { language });
      const { tab } = reached;
      const tree = await tab.locator("landfall-checkout").ariaSnapshot();
      const nameless = tree.split("\n").filter((line) => /- (button|textbox|combobox|radio|checkbox|link|radiogroup|group|img|heading)\b(?! "|: \S)/.test(line));
      assert.deepEqual(nameless, []);
      for (const id of ["loader-title", "loader-contact", "loader-delivery", "shipping-title", "payment-title", "review-title", "summary-title"]) {
        assert.ok(tree.includes(`heading "${word(language, id)}"`), `the heading ${id} in\n${tree}`);
      }
      for (const id of ["loader-email", "loader-country", "address-name", "address-line-1"]) {
        assert.match(tree, new RegExp(`(textbox|combobox) "${word(language, id)}`), id);
      }
      assert.match(tree, new RegExp(`radiogroup "${word(language, "payment-title")}"`));
      assert.match(tree, /radio "PayPal.*\[checked\]/);
    });
  }

  it("hears totals politely and errors at once, each in one place", async () => {
    const { shopper, tab } = await visit(shop, { language: "en", country: "DE" });
    reached = { leave: () => shopper.leave() };
    await fill(tab, "DE");
    assert.equal(await tab.locator("[aria-live=polite]").count(), 1);
    assert.equal(await tab.locator("[aria-live=assertive]").count(), 1);
    await tab.locator("input[name=method]").last().check();
    await tab.waitForFunction(() => /€/.test(document.querySelector("landfall-checkout").shadowRoot.querySelector("[aria-live=polite]").textContent));
    await tab.locator("[name=email]").fill("anna");
    await tab.locator("[name=delivery-name]").focus();
    await tab.waitForFunction((said) => document.querySelector("landfall-checkout").shadowRoot.querySelector("[aria-live=assertive]").textContent === said, word("en", "problem-email"));
    const email = tab.locator("[name=email]");
    assert.equal(await email.getAttribute("aria-invalid"), "true");
    const message = tab.locator(`[id="${await email.getAttribute("aria-describedby")}"]`);
    assert.equal(await message.textContent(), word("en", "problem-email"), "the field is described by its error");
  });
});
