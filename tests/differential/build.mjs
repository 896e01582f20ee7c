// Builds the engine alone for the browser, as the widget is built: same profile, same trimming. Answers the folder it lies in.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(fileURLToPath(import.meta.url), "../../..");
const OUT = join(ROOT, "target/differential");

/** Leaves `landfall-core.js` and its wasm in the folder. */
export function buildQuoter() {
  const run = (command, ...args) => execFileSync(command, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  run("cargo", "build", "--quiet", "--bin", "quoter", "--profile", "widget", "--no-default-features", "--features", "quoter", "--target", "wasm32-unknown-unknown");
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  run("wasm-bindgen", "--target", "web", "--keep-debug", "--out-dir", OUT, "--out-name", "landfall", join(target, "wasm32-unknown-unknown/widget/quoter.wasm"));
  run("node", join(ROOT, "tests/tools/trim.mjs"), OUT, OUT, "--whole");
  return OUT;
}
