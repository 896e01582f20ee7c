// Splits the compiled checkout in two, so that the form need not wait for the engine: the core draws and listens, the rest quotes and orders.
//
// The rest is what only the functions named in LATER reach; they are called once it is there (`Handle::complete`). Both halves share memory, stack and
// table. In the core each of these functions is a jump through a slot of the table that the rest fills when it is instantiated; what the rest
// needs of the core, the core exports under a name of digits. A function whose address is taken stays in the core, because nobody can see who
// calls it, but for closures of the rooms named in ROOMS: only the rest makes them, so it fills their slots itself. Works on the text format, one
// form a paragraph, as wasm-opt -S writes it.

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
  "landfall::wire::config::read",
];
/// The same for whole families: what is read of config and packs beyond what the form needs.
const FAMILIES = [/^<?landfall::wire::contract::Reader>?::whole(_required)?(::<|$)/];
/// Rooms of the UI that draw nothing before the rest is there.
const ROOMS = /\blandfall::ui::(shipping|payment|review|summary|status|help|totals|trace|paying|after|qr|code|wish)::/;
/// Raw size, as text, below which a closure stays in the core: the linker may have made one of several that are alike.
const ALIKE = 5000;

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
  const family = [...functions.keys()].filter((name) => FAMILIES.some((pattern) => pattern.test(plain(name))));
  if (!family.length) throw new Error(`no function is called like ${FAMILIES}`);
  gates.push(...family);
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
  // Whose address is taken: {slot, name}.
  const pointed = of("elem").flatMap((form) => {
    const start = Number(/\(i32\.const (\d+)\)/.exec(form)[1]);
    return named(form, String.raw`(?<!\(elem )(?<!\(table )(${NAME})`).map((name, index) => ({ slot: start + index, name }));
  });
  const held = pointed.filter(({ name }) => gates.includes(name));
  if (held.length) throw new Error(`the address of ${held.map(({ name }) => plain(name))} is taken`);
  const leaves = ({ name }) => ROOMS.test(plain(name)) && functions.get(name)?.length > ALIKE;
  const roots = [...pointed.filter((one) => !leaves(one)).map(({ name }) => name), ...[...of("export"), ...of("start")].flatMap((form) => named(form, String.raw`\((?:func|start) (${NAME})`))];
  const early = reach(roots, (name) => gates.includes(name));
  const moved = pointed.filter((one) => leaves(one) && !early.has(one.name));
  const late = reach([...gates, ...moved.map(({ name }) => name)], (name) => early.has(name));

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
  const fill = (slot, ...names) => ` (elem (table ${table}) (i32.const ${slot}) func ${names.join(" ")})`;
  // Runs of slots without those that the rest fills.
  const runs = [];
  for (const { slot, name } of pointed.filter((one) => !moved.includes(one))) {
    const last = runs.at(-1);
    if (last && last.slot + last.names.length === slot) last.names.push(name);
    else runs.push({ slot, names: [name] });
  }
  const stays = [...forms.filter((form) => !/^ \((func|elem) /.test(form)).map(grown), ...runs.map(({ slot, names }) => fill(slot, ...names))];
  const core = [...stays, ...exports, ...gates.map(jump), ...[...early].map(body)];
  const filled = [fill(slots, ...gates), ...moved.map(({ slot, name }) => fill(slot, name))];
  const rest = [...of("type"), ...shared, ...filled, ...[...late].map(body)];
  const module = (parts) => `(module\n${parts.join("\n")}\n)\n`;
  return { core: module(core), rest: module(rest), functions: { core: early.size, rest: late.size } };
}
