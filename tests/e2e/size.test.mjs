// The size budget recorded in tests/budgets.json holds for what was built.
import assert from "node:assert/strict";
import { it } from "node:test";
import { ledger } from "../tools/size.mjs";

for (const { name, brotli, limit } of ledger().sums) {
  it(`${name} stays within its budget`, () => {
    assert.ok(limit, `tests/budgets.json has no entry for it`);
    assert.ok(brotli <= limit, `${brotli} bytes, allowed are ${limit}`);
  });
}
