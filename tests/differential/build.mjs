// Builds the engine alone for the browser, as the widget is built: same profile, same wasm-opt. Answers the folder it lies in.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(fileURLToPath(import.meta.url), "../../..");
const OUT = join(ROOT, "target/differential");

export function buildQuoter() {
  const run = (command, ...args) => execFileSync(command, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  run("cargo", "build", "--quiet", "--bin", "quoter", "--profile", "widget", "--no-default-features", "--features", "quoter", "--target", "wasm32-unknown-unknown");
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  run("wasm-bindgen", "--target", "web", "--out-dir", OUT, join(target, "wasm32-unknown-unknown/widget/quoter.wasm"));
  const [, flags] = /data-wasm-opt-params="([^"]+)"/.exec(readFileSync(join(ROOT, "www/index.html"), "utf8"));
  const wasm = join(OUT, "quoter_bg.wasm");
  const features = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "multivalue", "reference-types"];
  run("wasm-opt", "-Os", ...features.map((name) => `--enable-${name}`), ...flags.split(" "), wasm, "-o", wasm);
  return OUT;
}
