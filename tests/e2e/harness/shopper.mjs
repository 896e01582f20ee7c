// A person with a browser: language, time zone and screen as they have them, a fresh profile, and a record of everything the browser
// complained about and asked for.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromePath, FLAGS } from "../../tools/chrome.mjs";

const OUTPUT = new URL("../../output/", import.meta.url).pathname;

let running;

/** One browser for all shoppers of a test file; `closeBrowser` belongs into its `after`. */
async function browser() {
  running ??= chromium.launch({ executablePath: chromePath(), args: FLAGS });
  return running;
}

export async function closeBrowser() {
  await (await running)?.close();
  running = undefined;
}

const ACTIONS = ["click", "check", "uncheck", "fill", "press", "selectOption", "focus", "blur"];

/**
 * The checkout works out what was done in a turn of its own and then draws, faster than people see but not than a test can look. So every
 * action ends when these turns are over. (Where the action led to another page, there is nothing to wait for.)
 */
function patient(page) {
  const locators = Object.getPrototypeOf(page.locator("body"));
  if (locators.patient) return;
  locators.patient = true;
  for (const name of ACTIONS) {
    const act = locators[name];
    locators[name] = async function (...values) {
      const result = await act.apply(this, values);
      await this.page()
        .evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))))
        .catch(() => {});
      return result;
    };
  }
}

export class Shopper {
  /** Console messages and page errors, as text. */
  complaints = [];
  /** Every request: {url, method}. */
  requests = [];

  /** `languages` is what the browser asks for, first wish first. Further options go to the browser context. */
  static async arrive({ languages = ["en-US"], timeZone = "Europe/London", ...options } = {}) {
    const shopper = new Shopper();
    const [locale] = languages;
    shopper.context = await (await browser()).newContext({
      locale,
      timezoneId: timeZone,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    shopper.context.setDefaultTimeout(30_000);
    if (languages.length > 1) {
      await shopper.context.addInitScript((all) => Object.defineProperty(Navigator.prototype, "languages", { get: () => all }), languages);
    }
    shopper.context.on("console", (message) => shopper.complaints.push(`${message.type()}: ${message.text()}`));
    shopper.context.on("weberror", (error) => shopper.complaints.push(`uncaught: ${error.error().message}`));
    shopper.context.on("request", (request) => shopper.requests.push({ url: request.url(), method: request.method() }));
    return shopper;
  }

  async open(url, options) {
    this.page = await this.context.newPage();
    patient(this.page);
    await this.page.goto(url, options);
    return this.page;
  }

  /** A picture for people to look at, in tests/output/. */
  async picture(name) {
    mkdirSync(OUTPUT, { recursive: true });
    await this.page.screenshot({ path: `${OUTPUT}${name}.png`, fullPage: true });
  }

  /** Holds the visit to the two promises every page keeps: an empty console, and no request to anybody else. `expected` are complaints that the test provoked. */
  isQuiet(...expected) {
    const unexpected = this.complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
    assert.deepEqual(unexpected, [], "the console is empty");
    const abroad = this.requests.map(({ url }) => url).filter((url) => !/^(data:|blob:|about:)/.test(url) && !["127.0.0.1", "localhost"].includes(new URL(url).hostname));
    assert.deepEqual(abroad, [], "nobody else is asked for anything");
  }

  /** Closes the browser's profile. A page on its way elsewhere is stopped first: closing in the middle of a navigation may never end. */
  async leave() {
    for (const page of this.context.pages()) await page.goto("about:blank").catch(() => {});
    await this.context.close();
  }
}

/** What Chromium itself writes for an answer that is an error or does not come; no page can keep it from doing so. */
export const FAILED_LOAD = /Failed to load resource/;
