// The size ledger: what a shopper downloads until the form can be used, file by file, raw and brotli, and the sums held against
// tests/budgets.json. With --enforce a broken budget ends with an error.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotli } from "./compress.mjs";
import { largestParts } from "./parts.mjs";

const ROOT = join(fileURLToPath(import.meta.url), "../../..");
const FIRST = "landfall.js";
// Until the form can be typed into; what quotes and orders, and what only some shops ask for, comes after it.
const FORM = ["landfall.js", "landfall-page.js", "landfall-core.js", "landfall-core_bg.wasm", "landfall.css"];
const CODE = /^landfall.*\.(js|css|wasm)$/;
// One shopper's worth of data: a language, a country, the marks of the ways to pay, and the shop's settings.
const DATA = ["packs/languages/de.json", "packs/countries/DE.json", "packs/marks.css", "landfall.json"];

/** Files with their sizes, and the budgeted sums: {files: [{file, raw, brotli}], sums: [{name, raw, brotli, limit}]}. */
export function ledger(folder = join(ROOT, "dist")) {
  const code = readdirSync(folder).filter((file) => CODE.test(file)).sort((one, other) => (one === FIRST ? -1 : other === FIRST ? 1 : one.localeCompare(other)));
  const files = [...code, ...DATA].map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, raw: bytes.length, brotli: brotli(bytes).length };
  });
  const limits = JSON.parse(readFileSync(join(ROOT, "tests/budgets.json"), "utf8")).sizes;
  const sum = (name, names) => {
    const chosen = files.filter(({ file }) => names.includes(file));
    const add = (key) => chosen.reduce((total, file) => total + file[key], 0);
    return { name, raw: add("raw"), brotli: add("brotli"), limit: limits[name] };
  };
  return { files, sums: [sum("first script", [FIRST]), sum("code until the form is live", FORM), sum("the same with a shopper's data", [...FORM, ...DATA]), sum("all code", code)] };
}

function print({ files, sums }) {
  const row = (name, ...cells) => console.log(`  ${name.padEnd(32)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);
  row("", "raw", "brotli", "budget");
  for (const { file, raw, brotli } of files) row(file, raw, brotli);
  for (const { name, raw, brotli, limit } of sums) row(`= ${name}`, raw, brotli, limit ?? "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = ledger();
  console.log("Sizes in bytes\n");
  print(sizes);
  const linked = join(ROOT, "target/wasm32-unknown-unknown/widget/landfall.wasm");
  if (existsSync(linked)) {
    console.log("\nLargest parts of the wasm, before wasm-opt and compression\n");
    for (const { name, bytes, share } of largestParts(readFileSync(linked))) {
      console.log(`  ${name.padEnd(28)}${String(bytes).padStart(10)}${`${share} %`.padStart(10)}`);
    }
  }
  const broken = sizes.sums.filter(({ brotli, limit }) => brotli > limit);
  for (const { name, brotli, limit } of broken) console.log(`\nOver budget: ${name} is ${brotli} bytes, allowed are ${limit}.`);
  if (broken.length && process.argv.includes("--enforce")) process.exitCode = 1;
}
