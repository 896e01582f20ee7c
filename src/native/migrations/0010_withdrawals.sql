-- Statements of withdrawal (Directive 2011/83/EU art 11a and the like), as they were acknowledged.

CREATE TABLE withdrawals (
    id        TEXT   NOT NULL PRIMARY KEY,           -- a secret: whoever knows it may read the acknowledgement
    order_id  TEXT   NOT NULL REFERENCES orders (id),
    said_hash TEXT   NOT NULL,                       -- hash of what was stated, so that a repeat finds the first acknowledgement
    at        BIGINT NOT NULL,
    body      TEXT   NOT NULL,                       -- landfall.withdrawal/1, canonical JSON
    UNIQUE (order_id, said_hash)
);
