// The declarations that are served, compiled with a page that uses all of them; its `@ts-expect-error` lines hold them to refuse what is wrong.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { it } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

it("the TypeScript declarations compile, and refuse what is not there", () => {
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable"];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options, "tests/types/page.ts"], { cwd: ROOT, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
});
