-- Orders, what happened to them, and the messages the merchant's system has still to get.
-- Portable on purpose: the same text serves SQLite and Postgres.
-- Moments are milliseconds since 1970 (UTC). Amounts are decimal texts with the currency's digits, never floats.

CREATE TABLE orders (
    id         TEXT   NOT NULL PRIMARY KEY,
    key_hash   TEXT   NOT NULL UNIQUE,  -- SHA-256 of the idempotency key: one order per key, whatever happens
    body_hash  TEXT   NOT NULL,         -- SHA-256 of the request as it was sent
    token_hash TEXT   NOT NULL,
    token_salt TEXT   NOT NULL,
    status     TEXT   NOT NULL CHECK (status IN ('pending', 'paid', 'cancelled', 'expired')),
    total      TEXT   NOT NULL,         -- all that the shopper pays
    pay_now    TEXT   NOT NULL,         -- the part paid with the order
    currency   TEXT   NOT NULL,
    country    TEXT   NOT NULL,
    payment    TEXT   NOT NULL,         -- id of the payment method
    flow       TEXT   NOT NULL,         -- how it is paid: none, redirect, qr or voucher
    reference  TEXT   NOT NULL,         -- what a voucher or transfer is told apart by
    email      TEXT   NOT NULL,
    return_to  TEXT   NOT NULL,
    body       TEXT   NOT NULL,         -- landfall.order/1 without its key, canonical JSON
    placed_at  BIGINT NOT NULL,
    expires_at BIGINT
);

CREATE INDEX orders_by_time ON orders (placed_at);
CREATE INDEX orders_to_expire ON orders (expires_at) WHERE status = 'pending';

CREATE TABLE order_history (
    order_id TEXT   NOT NULL REFERENCES orders (id),
    step     BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    status   TEXT   NOT NULL,
    reason   TEXT   NOT NULL,
    PRIMARY KEY (order_id, step)
);

CREATE TABLE outbox (
    id           TEXT   NOT NULL PRIMARY KEY,
    order_id     TEXT   NOT NULL REFERENCES orders (id),
    event        TEXT   NOT NULL,
    payload      TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    due_at       BIGINT,                -- null: delivered, or given up
    tries        BIGINT NOT NULL DEFAULT 0,
    delivered_at BIGINT,
    last_error   TEXT
);

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
