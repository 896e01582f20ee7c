// Says which crates the bytes of a wasm come from: function bodies summed by the crate that their names begin with, data as one part.
// Reads only the sections it needs: code, data, imports (for numbering) and names.

/** The largest parts of a wasm that still carries its names: [{name, bytes, share}], largest first, the rest in one line. */
export function largestParts(bytes, count = 14) {
  const sections = [...sectionsOf(bytes)];
  const names = functionNames(sections);
  const parts = new Map();
  const add = (name, size) => name && parts.set(name, (parts.get(name) ?? 0) + size);
  let index = importedFunctions(sections);
  for (const section of sections) {
    if (section.id === 10) for (const size of bodySizes(section.reader())) add(crateOf(names.get(index++)), size);
    if (section.id === 11) add("(constants)", section.end - section.start);
  }
  const total = [...parts.values()].reduce((sum, size) => sum + size, 0);
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(count).reduce((sum, [, size]) => sum + size, 0);
  return [...sorted.slice(0, count), ["(everything else)", rest]].map(([name, size]) => ({ name, bytes: size, share: ((100 * size) / total).toFixed(1) }));
}

/**
 * The crate whose path stands first in a Rust symbol. `_RNvNtCs…_8dlmalloc8dlmalloc4init` (new) and `_ZN8dlmalloc8dlmalloc4init17h…E` (old)
 * belong to dlmalloc, `_ZN79_$LT$leptos..view..View$u20$as$u20$core..fmt..Debug$GT$…` to leptos.
 */
function crateOf(symbol = "") {
  // Descriptions for wasm-bindgen, which reads them and takes them out.
  if (/describe/i.test(symbol)) return undefined;
  const [, length, rest] = /^_R.*?C(?:s[0-9A-Za-z]*_)?(\d+)(.*)/.exec(symbol) ?? [];
  if (length) return rest.replace(/^_/, "").slice(0, Number(length));
  const [, path] = /^_ZN\d+(.*)/.exec(symbol) ?? [];
  if (path) return /^(?:_?(?:\$[A-Z]+\$|\$u[0-9a-f]+\$|dyn|mut|impl)+)?_?([a-z_]\w*?)(?=\.\.|\d|\$|$)/.exec(path)?.[1] ?? "(other)";
  return /wbindgen|wbg|externref/.test(symbol) ? "wasm_bindgen" : "(other)";
}

class Reader {
  constructor(bytes, at, end) {
    Object.assign(this, { bytes, at, end });
  }
  number() {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
  text() {
    const length = this.number();
    this.at += length;
    return Buffer.from(this.bytes.subarray(this.at - length, this.at)).toString();
  }
}

function* sectionsOf(bytes) {
  const reader = new Reader(bytes, 8, bytes.length);
  while (reader.at < bytes.length) {
    const id = bytes[reader.at++];
    const size = reader.number();
    const start = reader.at;
    const end = start + size;
    yield { id, start, end, reader: () => new Reader(bytes, start, end) };
    reader.at = end;
  }
}

function* bodySizes(reader) {
  for (let left = reader.number(); left > 0; left--) {
    const size = reader.number();
    reader.at += size;
    yield size;
  }
}

function importedFunctions(sections) {
  const section = sections.find(({ id }) => id === 2);
  if (!section) return 0;
  const reader = section.reader();
  let functions = 0;
  for (let left = reader.number(); left > 0; left--) {
    reader.text();
    reader.text();
    const kind = reader.bytes[reader.at++];
    if (kind === 0) {
      reader.number();
      functions++;
    } else if (kind === 3) reader.at += 2;
    else {
      // A table has a type before its limits, a memory only limits.
      if (kind === 1) reader.at++;
      const bounded = reader.bytes[reader.at++] & 1;
      reader.number();
      if (bounded) reader.number();
    }
  }
  return functions;
}

function functionNames(sections) {
  const names = new Map();
  for (const { id, reader: open } of sections) {
    const reader = open();
    if (id !== 0 || reader.text() !== "name") continue;
    while (reader.at < reader.end) {
      const kind = reader.bytes[reader.at++];
      const size = reader.number();
      const end = reader.at + size;
      if (kind === 1) for (let left = reader.number(); left > 0; left--) names.set(reader.number(), reader.text());
      reader.at = end;
    }
  }
  return names;
}
