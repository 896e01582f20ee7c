# Trusts a signed quote without the engine: python3 verify.py signed-quote.json PUBLIC-KEY. Needs the package "cryptography".
import base64, hashlib, json, sys
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

def trusted(answer, public_key):
    raw = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    receipt = answer["receipt"]
    key = Ed25519PublicKey.from_public_bytes(raw(public_key))
    key.verify(raw(receipt["signature"]), receipt["payload"].encode())  # raises InvalidSignature
    said = json.loads(receipt["payload"])
    canonical = json.dumps(answer["quote"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    if said["quote"] != hashlib.sha256(canonical.encode()).hexdigest():
        raise ValueError("not this quote")
    return said  # said["total"], said["currency"], said["cart"] ...; compare said["expires"] with your clock

said = trusted(json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2])
print(said["total"], said["currency"])
