-- A document can be paid by page, by transfer to bank details of the provider's, or on a page that is open for some
-- hours. missing_minor: what of a transfer is still missing when a part has come.
ALTER TABLE link ADD COLUMN way TEXT NOT NULL DEFAULT 'page' CHECK (way IN ('page', 'bank_transfer', 'checkout'));

ALTER TABLE link ADD COLUMN expires_at TEXT;

ALTER TABLE link ADD COLUMN missing_minor INTEGER CHECK (missing_minor >= 0);

-- Projection: what customers have at a provider that pays nothing yet. holder is who the customer is there.
CREATE TABLE customer_cash (
    connection   TEXT NOT NULL,
    holder       TEXT NOT NULL,
    currency     TEXT NOT NULL,
    customer_id  TEXT NOT NULL REFERENCES customer (id),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    seen_at      TEXT NOT NULL,
    PRIMARY KEY (connection, holder, currency)
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_cash_by_customer ON customer_cash (customer_id);
