// The merchant's side: the built shop served by the reference backend on a free port, with a database of its own in a temporary folder.
import { spawn, execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LANDFALL = process.env.LANDFALL ?? join(ROOT, "target/debug/landfall");
const DIST = join(ROOT, "dist");
const ADMIN_TOKEN = "end-to-end-tests-only";

export class Shop {
  /**
   * Opens a shop on a copy of the built folder. `config` and `catalog` may change the demo's own (they get the parsed JSON and return
   * it); pages read the changed ones too. `accounts` is what the merchant knows of customers and cards; no page can read it.
   */
  static async open({ config, catalog, accounts, rateLimit = 0 } = {}) {
    const shop = new Shop();
    shop.rateLimit = rateLimit;
    shop.folder = mkdtempSync(join(tmpdir(), "landfall-e2e-"));
    shop.files = join(shop.folder, "files");
    cpSync(DIST, shop.files, { recursive: true });
    if (config) shop.change("landfall.json", config);
    if (catalog) shop.change("catalog.json", catalog);
    shop.config = join(shop.files, "landfall.json");
    shop.catalog = join(shop.files, "catalog.json");
    if (accounts) shop.know(accounts);
    shop.port = await freePort();
    shop.origin = `http://127.0.0.1:${shop.port}`;
    await shop.start();
    return shop;
  }

  async start() {
    const options = ["--config", this.config, "--catalog", this.catalog, "--static", this.files, "--port", String(this.port)];
    if (this.accounts) options.push("--accounts", this.accounts);
    const database = ["--database", join(this.folder, "orders.sqlite"), "--admin-token", ADMIN_TOKEN, "--rate-limit", String(this.rateLimit)];
    this.process = spawn(LANDFALL, ["serve", ...options, ...database], { stdio: ["ignore", "pipe", "pipe"] });
    this.output = "";
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on("data", (text) => (this.output += text));
    this.exited = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve({ code, signal })));
    for (const deadline = Date.now() + 30_000; ; ) {
      if (await this.answers()) return;
      if (this.process.exitCode !== null || Date.now() > deadline) throw new Error(`The shop did not start.\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  answers() {
    return fetch(`${this.origin}/healthz`).then(({ ok }) => ok, () => false);
  }

  /** As a power cut: nothing is told to the process. */
  async crash() {
    this.process.kill("SIGKILL");
    await this.exited;
  }

  /** As an operator stops it. Returns {code, signal}. */
  async stop() {
    this.process.kill("SIGTERM");
    return this.exited;
  }

  async close() {
    await this.crash();
    rmSync(this.folder, { recursive: true, force: true });
  }

  url(path = "/") {
    return this.origin + path;
  }

  /** Changes one of the shop's JSON files; the server reads it when it starts. */
  change(name, change) {
    const path = join(this.files, name);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8"))), null, 2));
  }

  /** One of the shop's JSON files. */
  read(name) {
    return JSON.parse(readFileSync(join(this.files, name), "utf8"));
  }

  /** Writes down what the merchant knows of customers and cards; the server reads it when it starts. */
  know(accounts) {
    this.accounts = join(this.folder, "accounts.json");
    writeFileSync(this.accounts, JSON.stringify({ schema: "landfall.accounts/1", ...accounts }));
  }

  /** Writes a catalogue with changed products and returns its path. */
  writeCatalog(name, change) {
    const path = join(this.folder, name);
    const catalog = JSON.parse(readFileSync(this.catalog, "utf8"));
    writeFileSync(path, JSON.stringify({ ...catalog, products: change(catalog.products) }));
    return path;
  }

  /** Puts a page beside the shop's own. */
  addPage(path, markup) {
    writeFileSync(join(this.files, path), markup);
  }

  /** A cart of articles from the catalogue: `cart({LAMP: 1})`. */
  cart(quantities, codes = []) {
    const { products } = JSON.parse(readFileSync(this.catalog, "utf8"));
    const lines = Object.entries(quantities).map(([sku, quantity], index) => {
      const product = products.find((one) => one.sku === sku);
      if (!product) throw new Error(`The catalogue has no ${sku}.`);
      return { id: String(index + 1), quantity, ...product };
    });
    return { schema: "landfall.cart/1", lines, codes };
  }

  /** All stored orders, newest first, as summaries. */
  async orders() {
    return (await this.#ask("/api/admin/orders")).orders;
  }

  /** The newest order, once there are more than `before`: the page may be on its way to a payment page by then. */
  async placed(before = 0) {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 100))) {
      const orders = await this.orders();
      if (orders.length > before) return orders[0];
    }
    throw new Error("No order was stored in 30 s.");
  }

  /** One stored order, whole: {summary, history, order}. */
  order(id) {
    return this.#ask(`/api/admin/orders/${id}`);
  }

  /** A page of the merchant's own, as text. */
  async page(path) {
    const answer = await fetch(this.url(path), { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    return answer.text();
  }

  /** Tells the shop where the parcel of an order is. */
  async sent(id, parcel) {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" };
    const answer = await fetch(this.url(`/api/admin/orders/${id}/tracking`), { method: "POST", headers, body: JSON.stringify(parcel) });
    return answer.status;
  }

  async #ask(path) {
    const answer = await fetch(this.url(path), { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  /** Sends an order by hand, as a program would. `body` is an object or the raw text. */
  async post(body, { key = body?.key, headers = {} } = {}) {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const answer = await fetch(this.url("/api/orders"), {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key ?? "", ...headers },
      body: text,
    });
    const said = await answer.text();
    return { status: answer.status, headers: answer.headers, text: said, json: parsed(said) };
  }

  /** The text of `landfall quote` for a cart and choices, at a moment. */
  async quote(cart, choices, at, { catalog = this.catalog } = {}) {
    const file = join(this.folder, "cart.json");
    writeFileSync(file, JSON.stringify({ schema: "landfall.cart/1", ...cart }));
    const to = [choices.country, choices.subdivision].filter(Boolean).join("-");
    const options = ["--config", this.config, "--catalog", catalog, "--cart", file, "--to", to, "--json"];
    if (at) options.push("--as-of", at);
    if (this.accounts) options.push("--accounts", this.accounts);
    for (const extra of choices.extras ?? []) options.push("--extra", extra);
    for (const name of ["postcode", "method", "point", "incoterm", "payment"]) if (choices[name]) options.push(`--${name}`, choices[name]);
    if (choices.business) options.push("--business");
    if (choices.business?.vatId) options.push("--vat-id", choices.business.vatId, "--vat-id-state", choices.business.state);
    return (await this.landfall("quote", ...options)).trim();
  }

  /** An order as a program would send it: to Tokyo, paid in a convenience shop, quoted by the command line. */
  async honestOrder(key, quantities = { SCARF: 2 }) {
    const { schema: _, ...cart } = this.cart(quantities);
    const choices = { country: "JP", subdivision: "13", postcode: "154-0023", method: "standard", payment: "konbini" };
    const quote = JSON.parse(await this.quote(cart, choices));
    return {
      schema: "landfall.order/1",
      key: key.padEnd(32, "0"),
      placedAt: quote.asOf.at,
      engine: "0.1.0",
      returnTo: this.url("/"),
      cart,
      choices: { ...choices, incoterm: quote.incoterm },
      contact: { email: "yuki@example.com" },
      delivery: { country: "JP", name: "Yuki Sato", line1: "1-2-3 Wakabayashi, Setagaya-ku", state: "13", postcode: "154-0023" },
      locale: { language: "en", country: "JP", currency: quote.currency },
      quote,
    };
  }

  /** `landfall …` with this shop's config and catalogue. Returns its standard output. */
  async landfall(command, ...options) {
    const { stdout } = await promisify(execFile)(LANDFALL, [command, ...options], { cwd: ROOT, maxBuffer: 1 << 26 });
    return stdout;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
