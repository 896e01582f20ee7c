// Takes out of the compiled checkout what nobody calls, gives the rest short names, and optimizes it.
//
//   node trim.mjs <folder of wasm-bindgen's landfall.js and landfall_bg.wasm> <folder for landfall-core.js, landfall-core_bg.wasm and landfall-rest.wasm>
//   … --whole       the same in one piece, for the engine alone in tests
//
// wasm-bindgen exports every class of every crate it meets; those that come with Leptos for server functions hold on to streams, promises and
// executors that a checkout has no use for. And each function that passes between the two files carries its whole name and a hash, in both.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { split } from "./split.mjs";

const FOREIGN = "IntoUnderlying\\w*";
const [FUNCTION, IMPORTS, EXPORTS] = [0, 2, 7];
const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "multivalue", "reference-types"].map((name) => `--enable-${name}`);
const NAMELESS = ["--strip-debug", "--strip-producers", "--strip-target-features"];
// Neighbouring functions that are alike, each on its own, compress better than fewer bytes of inlined and shared code.
const SMALLEST = ["-Os", "--one-caller-inline-max-function-size=0", "--low-memory-unused", "--skip-pass=local-cse", "--skip-pass=simplify-locals", "--reorder-functions-by-name"];

const [from, to, whole] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "landfall-"));
try {
  trim();
} finally {
  rmSync(work, { recursive: true });
}

function trim() {
  let glue = readFileSync(join(from, "landfall.js"), "utf8");
  glue = glue.replace(new RegExp(`^export class ${FOREIGN} \\{[^]*?^\\}\\n(if \\(Symbol\\.dispose\\).*\\n)?`, "gm"), "");
  glue = glue.replace(new RegExp(`^const ${FOREIGN}Finalization = [^]*?;\\n`, "gm"), "");
  glue = glue.replace("export { initSync, __wbg_init as default }", "export { __wbg_init as default }").replaceAll("landfall_bg.wasm", "landfall-core_bg.wasm");
  let code = readFileSync(join(from, "landfall_bg.wasm"));
  // What one file no longer asks for lets the other drop something, and so on.
  for (let before = -1; before !== code.length; ) {
    before = code.length;
    const called = new Set(esbuild(glue, "--tree-shaking=true", "--format=esm").match(/\bwasm\.\w+/g));
    code = rewrite(code, EXPORTS, (entries) => entries.filter(({ name }) => called.has(`wasm.${name}`)));
    code = optimize(code, "--remove-unused-module-elements", "--debuginfo");
    const asked = new Set(WebAssembly.Module.imports(new WebAssembly.Module(code)).map(({ name }) => name));
    glue = glue.replace(/^ {8}(\w+): function\([^]*?^ {8}\},\n/gm, (member, name) => (asked.has(name) ? member : ""));
  }
  // What only the JavaScript half calls has letters for names; what the rest of the code asks for has digits.
  [code, glue] = shorten(code, glue);
  const { core, rest } = whole ? { core: code } : split(asText(code));
  for (const [file, content] of [["landfall-core_bg.wasm", core], ["landfall-rest.wasm", rest]]) {
    if (!content) continue;
    const half = optimize(content, ...SMALLEST, ...NAMELESS);
    new WebAssembly.Module(half);
    writeFileSync(join(to, file), half);
  }
  if (!whole) glue += "\nexport async function complete(rest) {\n  await WebAssembly.instantiate(rest, { a: wasm });\n}\n";
  writeFileSync(join(to, "landfall-core.js"), esbuild(glue, "--tree-shaking=true", "--format=esm", "--minify", "--target=es2022"));
}

/** Short names for what passes between the two files. */
function shorten(code, glue) {
  const short = (index) => (index < 52 ? letter(index) : letter(Math.floor(index / 52) - 1) + letter(index % 52));
  code = rewrite(code, IMPORTS, (entries) =>
    entries.map((entry, index) => {
      const member = new RegExp(`^( {8})${entry.name}: function\\(`, "m");
      if (!member.test(glue)) throw new Error(`the glue has no ${entry.name}`);
      glue = glue.replace(member, `$1${short(index)}: function(`);
      return { ...entry, module: "a", name: short(index) };
    }),
  );
  code = rewrite(code, EXPORTS, (entries) =>
    entries.map((entry, index) => {
      glue = glue.replace(new RegExp(`\\bwasm\\.${entry.name}\\b`, "g"), `wasm.${short(index)}`);
      return { ...entry, name: short(index) };
    }),
  );
  return [code, glue.replace(/"\.\/landfall_bg\.js": import0/, "a: import0")];
}

function letter(index) {
  return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[index];
}

function esbuild(text, ...options) {
  return execFileSync("esbuild", options, { input: text, encoding: "utf8" });
}

function asText(code) {
  const [before, after] = [join(work, "before.wasm"), join(work, "after.wat")];
  writeFileSync(before, code);
  execFileSync("wasm-opt", [...FEATURES, "-g", "-S", before, "-o", after]);
  return readFileSync(after, "utf8");
}

/** Code, or its text. */
function optimize(code, ...options) {
  const [before, after] = [join(work, "before.wasm"), join(work, "after.wasm")];
  writeFileSync(before, code);
  execFileSync("wasm-opt", [...FEATURES, ...options, before, "-o", after]);
  return readFileSync(after);
}

/** The module with the entries of its imports or exports as `change` wants them (WebAssembly core specification, 5.5). */
function rewrite(code, wanted, change) {
  const parts = [code.subarray(0, 8)];
  for (let at = 8; at < code.length; ) {
    const id = code[at];
    const size = number(code, at + 1);
    const end = size.next + size.value;
    const content = id === wanted ? section(change(entries(code, size.next, wanted)), wanted) : code.subarray(size.next, end);
    parts.push(Buffer.from([id]), leb(content.length), content);
    at = end;
  }
  return Buffer.concat(parts);
}

function entries(code, at, wanted) {
  let count;
  ({ value: count, next: at } = number(code, at));
  const text = () => {
    const length = number(code, at);
    at = length.next + length.value;
    return code.toString("utf8", length.next, at);
  };
  return Array.from({ length: count }, () => {
    const module = wanted === IMPORTS ? text() : "";
    const name = text();
    const kind = code[at];
    if (wanted === IMPORTS && kind !== FUNCTION) throw new Error(`${name} is no function`);
    const index = number(code, at + 1);
    at = index.next;
    return { module, name, kind, index: index.value };
  });
}

function section(entries, wanted) {
  const text = (name) => [leb(Buffer.byteLength(name)), Buffer.from(name)];
  const entry = ({ module, name, kind, index }) => [...(wanted === IMPORTS ? text(module) : []), ...text(name), Buffer.from([kind]), leb(index)];
  return Buffer.concat([leb(entries.length), ...entries.flatMap(entry)]);
}

function number(code, at) {
  let [value, shift, byte] = [0, 0, 0];
  do {
    byte = code[at++];
    value += (byte & 127) * 2 ** shift;
    shift += 7;
  } while (byte & 128);
  return { value, next: at };
}

function leb(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}
