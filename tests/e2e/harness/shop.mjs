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
   * Opens a shop. `config` and `catalog` may change the demo's own (they get the parsed JSON and return it); the page then reads the
   * changed ones too.
   */
  static async open({ config, catalog } = {}) {
    const shop = new Shop();
    shop.folder = mkdtempSync(join(tmpdir(), "landfall-e2e-"));
    shop.files = DIST;
    if (config || catalog) {
      shop.files = join(shop.folder, "files");
      cpSync(DIST, shop.files, { recursive: true });
      rewrite(join(shop.files, "landfall.json"), config);
      rewrite(join(shop.files, "catalog.json"), catalog);
    }
    shop.config = join(shop.files, "landfall.json");
    shop.catalog = join(shop.files, "catalog.json");
    shop.port = await freePort();
    shop.origin = `http://127.0.0.1:${shop.port}`;
    await shop.start();
    return shop;
  }

  async start() {
    const options = ["--config", this.config, "--catalog", this.catalog, "--static", this.files, "--port", String(this.port)];
    const database = ["--database", join(this.folder, "orders.sqlite"), "--admin-token", ADMIN_TOKEN, "--rate-limit", "0"];
    this.process = spawn(LANDFALL, ["serve", ...options, ...database], { stdio: ["ignore", "pipe", "pipe"] });
    this.output = "";
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on("data", (text) => (this.output += text));
    this.exited = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve({ code, signal })));
    for (const deadline = Date.now() + 15_000; ; ) {
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

  /** All stored orders, newest first, as summaries. */
  async orders() {
    return (await this.#ask("/api/admin/orders")).orders;
  }

  /** One stored order, whole: {summary, history, order}. */
  order(id) {
    return this.#ask(`/api/admin/orders/${id}`);
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

  /** `landfall …` with this shop's config and catalogue. Returns its standard output. */
  async landfall(command, ...options) {
    const { stdout } = await promisify(execFile)(LANDFALL, [command, ...options], { cwd: ROOT, maxBuffer: 1 << 26 });
    return stdout;
  }
}

function rewrite(path, change) {
  if (change) writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8"))), null, 2));
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
