// Trusts a signed quote without the engine: node verify.mjs signed-quote.json PUBLIC-KEY. Needs nothing but Node.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const canonical = (v) => Array.isArray(v) ? `[${v.map(canonical)}]` : v && typeof v === "object"
  ? `{${Object.keys(v).sort().map((k) => JSON.stringify(k) + ":" + canonical(v[k]))}}` : JSON.stringify(v);

export function trusted({ quote, receipt }, publicKey) {
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
  if (!verify(null, Buffer.from(receipt.payload), key, Buffer.from(receipt.signature, "base64url"))) throw new Error("wrong signature");
  const said = JSON.parse(receipt.payload);
  if (said.quote !== createHash("sha256").update(canonical(quote)).digest("hex")) throw new Error("not this quote");
  return said; // said.total, said.currency, said.cart … ; compare said.expires with your clock
}

const said = trusted(JSON.parse(readFileSync(process.argv[2], "utf8")), process.argv[3]);
console.log(said.total, said.currency);
