// Runs the end-to-end tests and ends with one line that sums up every runner of `make test`.
//
//   node tests/tools/e2e.mjs [word…]     only the files whose names contain one of the words
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LOGS = process.env.LANDFALL_LOGS ?? join(ROOT, "target/logs");
const TAP = join(LOGS, "e2e.tap");

const words = process.argv.slice(2);
const files = readdirSync(join(ROOT, "tests/e2e"))
  .filter((name) => name.endsWith(".test.mjs") && (!words.length || words.some((word) => name.includes(word))))
  .map((name) => join("tests/e2e", name));
mkdirSync(LOGS, { recursive: true });

console.log("  Testing end to end");
const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=tap", `--test-reporter-destination=${TAP}`];
const { status } = spawnSync(process.execPath, ["--test", "--test-concurrency=2", "--test-timeout=900000", ...reporters, ...files], { cwd: ROOT, stdio: "inherit" });

if (!words.length) {
  const cargo = ["Testing-natively", "Weighing-what-was-built", "Testing-in-the-browser", "Quoting-natively-and-in-Chromium-byte-for-byte"].map((name) => join(LOGS, `${name}.log`)).filter(existsSync);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const log of cargo) {
    for (const [, passed, failed, ignored] of readFileSync(log, "utf8").matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm)) {
      total.passed += +passed;
      total.failed += +failed;
      total.skipped += +ignored;
    }
  }
  const tap = readFileSync(TAP, "utf8");
  const count = (word) => +(new RegExp(`^# ${word} (\\d+)`, "m").exec(tap)?.[1] ?? 0);
  total.passed += count("pass");
  total.failed += count("fail") + count("cancelled");
  total.skipped += count("skipped") + count("todo");
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}
process.exit(status ?? 1);
