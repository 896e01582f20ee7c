-- Where the parcel is, and what the shopper answered to the one question.

ALTER TABLE orders ADD COLUMN tracking TEXT NOT NULL DEFAULT '';  -- {"url", "carrier", "number"}, canonical JSON; empty until it is sent
ALTER TABLE orders ADD COLUMN survey TEXT NOT NULL DEFAULT '';    -- {"at", "score"}, canonical JSON; empty until it is answered
