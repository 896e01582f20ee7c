// Splits the compiled checkout in two, so that the form need not wait for the engine: the core draws and listens, the rest quotes and orders.
//
// The rest is what only the functions named in LATER reach; they are called once it is there (`Handle::complete`). Both halves share memory, stack and
// table. In the core each of these functions is a jump through a slot of the table that the rest fills when it is instantiated; what the rest
// needs of the core, the core exports under a name of digits. A function whose address is taken stays in the core, because nobody can see who
// calls it. Works on the text format, one form a paragraph, as wasm-opt -S writes it.

/** Functions that are not called before the rest is there. Each must stand in the module: `#[inline(never)]` in Rust. */
const LATER = [
  "<landfall::checkout::Checkout>::quote_now",
  "<landfall::checkout::Checkout>::complete_view",
  "landfall::ui::totals::totals",
  "landfall::ui::trace::steps",
  "landfall::ui::status::shown",
  "landfall::browser::headless::state",
  "landfall::browser::headless::action",
  "landfall::browser::order::body",
  "landfall::wire::quote::bytes",
  "landfall::wire::quote::write_refusal",
  "landfall::wire::answer::read",
  "landfall::wire::answer::receipt",
  "landfall::wire::answer::services",
];

const NAME = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`;
const HEAD = new RegExp(String.raw`^ \(func (${NAME})((?: \((?:type|param|result)[^()]*\))*)`);
const CALL = new RegExp(String.raw`\((?:return_call|call|ref\.func) (${NAME})`, "g");

/** {core, rest, functions}: two modules as text, and how many functions each has. */
export function split(text) {
  const forms = text.trimEnd().replace(/\)$/, "").split(/\n(?= \()/).slice(1);
  const of = (kind) => forms.filter((form) => form.startsWith(` (${kind} `));
  const functions = new Map(of("func").map((form) => [HEAD.exec(form)[1], form]));
  const imports = new Map(of("import").flatMap((form) => [...form.matchAll(new RegExp(String.raw`\(func (${NAME})(.*)\)\)`, "g"))].map(([, name, type]) => [name, type])));
  const calls = (name) => [...functions.get(name).matchAll(CALL)].map((call) => call[1]);
  // The path without hashes. The compiler has two ways of writing names; the older one is used where the standard library is not compiled along.
  const plain = (name) => name.replace(/^\$"?|"$|\[[0-9a-f]{16}\]|::h[0-9a-f]{16}(?="?$)/g, "").replace(/^.*<impl ([^>]+)>/, "<$1>");
  const same = (one, other) => one.replace(/[<>]/g, "") === other.replace(/[<>]/g, "");

  const gates = LATER.map((wanted) => {
    const found = [...functions.keys()].filter((name) => same(plain(name), wanted));
    if (found.length !== 1) throw new Error(`${wanted}: ${found.length} functions of this name; it must not be inlined`);
    return found[0];
  });
  const reach = (roots, stop) => {
    const reached = new Set();
    for (const todo = [...roots]; todo.length; ) {
      const name = todo.pop();
      if (!functions.has(name) || reached.has(name) || stop(name)) continue;
      reached.add(name);
      todo.push(...calls(name));
    }
    return reached;
  };
  const named = (form, pattern) => [...form.matchAll(new RegExp(pattern, "g"))].map((found) => found[1]);
  const roots = [...of("elem").flatMap((form) => named(form, String.raw`(?<!\(elem )(?<!\(table )(${NAME})`)), ...[...of("export"), ...of("start")].flatMap((form) => named(form, String.raw`\((?:func|start) (${NAME})`))];
  const held = roots.filter((name) => gates.includes(name));
  if (held.length) throw new Error(`the address of ${held.map(plain)} is taken`);
  const early = reach(roots, (name) => gates.includes(name));
  const late = reach(gates, (name) => early.has(name));

  const typeOf = (name) => imports.get(name) ?? HEAD.exec(functions.get(name))[2].replace(/\(param \$\S+ /g, "(param ");

  // The slots behind those of the core.
  const [table, size] = new RegExp(String.raw`\(table (${NAME}) (\d+) \d+ funcref\)`).exec(text).slice(1);
  const slots = Number(size);
  const grown = (form) => form.replace(/ \(table (\S+) (\d+) \d+ funcref\)/, (whole, name) => (name === table ? ` (table ${name} ${slots + gates.length} ${slots + gates.length} funcref)` : whole));
  const jump = (name, slot) => {
    const [head, , types] = HEAD.exec(functions.get(name));
    const given = named(types, String.raw`\(param (${NAME})`).map((parameter) => `(local.get ${parameter})`);
    return `${head} (call_indirect ${table}${typeOf(name)} ${given.join(" ")} (i32.const ${slots + slot})))`;
  };

  // What the rest asks of the core.
  const asked = [...new Set([...late].flatMap(calls).filter((name) => !late.has(name)))];
  const used = (form) => [...late].some((name) => functions.get(name).includes(` ${/\((?:global|table) (\S+)/.exec(form)[1]}`));
  const globals = of("global").filter(used);
  const tables = of("table").filter((form) => !form.startsWith(` (table ${table} `) && used(form));
  const exports = [];
  const share = (kind, name, type) => {
    exports.push(` (export "${exports.length}" (${kind} ${name}))`);
    return ` (import "a" "${exports.length - 1}" (${kind} ${name}${type}))`;
  };
  const shared = [
    ...of("memory").map((form) => / \(memory (\S+)(.*)\)/.exec(form)).map(([, name, type]) => share("memory", name, type)),
    share("table", table, ` ${slots + gates.length} funcref`),
    ...tables.map((form) => / \(table (\S+) (.*)\)/.exec(form)).map(([, name, type]) => share("table", name, ` ${type}`)),
    ...globals.map((form) => / \(global (\S+) (\(mut \w+\)|\w+)/.exec(form)).map(([, name, type]) => share("global", name, ` ${type}`)),
    ...asked.map((name) => share("func", name, typeOf(name))),
  ];

  const body = (name) => functions.get(name);
  const stays = forms.filter((form) => !form.startsWith(" (func ")).map(grown);
  const core = [...stays, ...exports, ...gates.map(jump), ...[...early].map(body)];
  const filled = ` (elem (table ${table}) (i32.const ${slots}) func ${gates.join(" ")})`;
  const rest = [...of("type"), ...shared, filled, ...[...late].map(body)];
  const module = (parts) => `(module\n${parts.join("\n")}\n)\n`;
  return { core: module(core), rest: module(rest), functions: { core: early.size, rest: late.size } };
}
