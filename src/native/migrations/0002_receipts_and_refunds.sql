-- What each order was worked out from, signed, and what came back of it.

ALTER TABLE orders ADD COLUMN receipt TEXT NOT NULL DEFAULT '';  -- landfall.receipt/1 under its signature, canonical JSON

CREATE TABLE refunds (
    order_id TEXT   NOT NULL REFERENCES orders (id),
    step     BIGINT NOT NULL,               -- from 1; the key keeps two refunds from being worked out on the same state
    at       BIGINT NOT NULL,
    body     TEXT   NOT NULL,               -- landfall.refund/1, canonical JSON
    PRIMARY KEY (order_id, step)
);
