// Copies the widget's own files out of a built folder, each with a brotli and a gzip copy beside it, and writes integrity.json.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotli, gzip } from "./compress.mjs";

const SHIPPED = /^(packs|landfall.*\.(js|css|wasm|d\.ts))$/;

const [from, to, version, compiler] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((name) => SHIPPED.test(name))) cpSync(join(from, name), join(to, name), { recursive: true });

const files = {};
for (const file of filesUnder(to)) {
  const bytes = readFileSync(join(to, file));
  files[file] = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  writeFileSync(join(to, `${file}.br`), brotli(bytes));
  writeFileSync(join(to, `${file}.gz`), gzip(bytes));
}
writeFileSync(join(to, "integrity.json"), `${JSON.stringify({ version, compiler, files }, null, 2)}\n`);

function filesUnder(folder, prefix = "") {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((name) => {
      const path = prefix ? `${prefix}/${name}` : name;
      return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
    });
}
