-- What a gateway tells and is asked for beyond links: debits under way, refunds, disputes, charges, saved cards,
-- payouts. All projections, made anew by the replay that follows when a book of an older schema is upgraded.
DROP TABLE effect;

DROP TABLE refund;

DROP TABLE dispute;

-- The entry that asked for the link to be closed.
ALTER TABLE link ADD COLUMN revoke_entry TEXT;

-- Every effect on the outside world that was asked for, and what became of it. subject: the document it is about;
-- payment_id: the payment of a refund. One of the two is set.
CREATE TABLE effect (
    entry_id   TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    seq        INTEGER NOT NULL,
    what       TEXT NOT NULL CHECK (what IN ('payment_link', 'mail', 'link_revoke', 'refund', 'charge', 'capture',
                                             'charge_cancel')),
    connection TEXT NOT NULL,
    subject    TEXT,
    payment_id TEXT,
    after      TEXT,
    state      TEXT NOT NULL CHECK (state IN ('requested', 'uncertain', 'done', 'refused', 'dropped')),
    answer     TEXT NOT NULL DEFAULT '',
    CHECK ((subject IS NULL) <> (payment_id IS NULL))
) STRICT;

CREATE INDEX effect_by_state ON effect (state, seq);

-- Credit that was paid back, or is about to be: what is requested or pending is spoken for already. entry_id is the
-- settlement's once there is one.
CREATE TABLE refund (
    id             TEXT PRIMARY KEY NOT NULL,
    entry_id       TEXT NOT NULL REFERENCES entry (id),
    payment_id     TEXT REFERENCES payment (id),
    credit_note_id TEXT REFERENCES invoice (id),
    currency       TEXT NOT NULL,
    amount_minor   INTEGER NOT NULL CHECK (amount_minor > 0),
    booked_on      TEXT NOT NULL,
    connection     TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('requested', 'pending', 'settled', 'failed')),
    external_id    TEXT UNIQUE,
    answer         TEXT NOT NULL DEFAULT '',
    reversed_by    TEXT,
    CHECK ((payment_id IS NULL) <> (credit_note_id IS NULL))
) STRICT;

CREATE TRIGGER refund_fits BEFORE INSERT ON refund
WHEN NEW.currency <> COALESCE((SELECT currency FROM payment WHERE id = NEW.payment_id),
                              (SELECT currency FROM invoice WHERE id = NEW.credit_note_id)) BEGIN
    SELECT RAISE(ABORT, 'a refund is in the currency of its credit'); END;

CREATE INDEX payment_by_entry ON payment (entry_id);

-- A draft is asked for by the number it had where it came from.
CREATE INDEX IF NOT EXISTS draft_by_source_number ON draft (source_number) WHERE source_number <> '';

CREATE INDEX refund_by_payment ON refund (payment_id);

CREATE INDEX refund_by_state ON refund (state) WHERE state IN ('requested', 'pending');

-- withdrawn_minor: what was taken for it; nothing while it is only an inquiry.
CREATE TABLE dispute (
    id              TEXT PRIMARY KEY NOT NULL,
    payment_id      TEXT NOT NULL REFERENCES payment (id),
    connection      TEXT NOT NULL,
    currency        TEXT NOT NULL,
    amount_minor    INTEGER NOT NULL,
    withdrawn_minor INTEGER NOT NULL,
    is_open         INTEGER NOT NULL,
    is_won          INTEGER NOT NULL DEFAULT 0,
    status          TEXT NOT NULL,
    reason          TEXT NOT NULL,
    opened_on       TEXT NOT NULL,
    respond_by      TEXT
) STRICT;

CREATE INDEX dispute_by_payment ON dispute (payment_id);

CREATE INDEX dispute_open ON dispute (respond_by) WHERE is_open = 1;

-- Money under way. charge is the external key of the payment it becomes.
CREATE TABLE pending_payment (
    charge       TEXT PRIMARY KEY NOT NULL,
    invoice_id   TEXT REFERENCES invoice (id),
    link_id      TEXT,
    connection   TEXT NOT NULL,
    method       TEXT NOT NULL,
    currency     TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    since        TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('pending', 'received', 'failed')),
    answer       TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX pending_payment_by_invoice ON pending_payment (invoice_id) WHERE state = 'pending';

CREATE TABLE charge (
    id           TEXT PRIMARY KEY NOT NULL,
    invoice_id   TEXT NOT NULL REFERENCES invoice (id),
    customer_id  TEXT NOT NULL REFERENCES customer (id),
    connection   TEXT NOT NULL,
    method       TEXT NOT NULL,
    currency     TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    captures     INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('requested', 'authorised', 'succeeded', 'needs_action', 'failed',
                                                'cancelled')),
    external_id  TEXT UNIQUE,
    rule         TEXT NOT NULL DEFAULT '',
    answer       TEXT NOT NULL DEFAULT '',
    until        TEXT,
    requested_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX charge_by_invoice ON charge (invoice_id);

CREATE TABLE gateway_customer (
    customer_id TEXT NOT NULL REFERENCES customer (id),
    connection  TEXT NOT NULL,
    external_id TEXT NOT NULL,
    PRIMARY KEY (customer_id, connection),
    UNIQUE (connection, external_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_card (
    external_id  TEXT PRIMARY KEY NOT NULL,
    customer_id  TEXT NOT NULL REFERENCES customer (id),
    holder       TEXT NOT NULL,
    connection   TEXT NOT NULL,
    brand        TEXT NOT NULL,
    last4        TEXT NOT NULL,
    expiry_month INTEGER NOT NULL,
    expiry_year  INTEGER NOT NULL,
    agreed_on    TEXT NOT NULL,
    agreement    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_card_by_customer ON saved_card (customer_id);

CREATE TABLE payout (
    id           TEXT PRIMARY KEY NOT NULL,
    entry_id     TEXT NOT NULL REFERENCES entry (id),
    connection   TEXT NOT NULL,
    currency     TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    arrives_on   TEXT,
    booked_on    TEXT NOT NULL,
    is_automatic INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('sent', 'failed')),
    is_explained INTEGER NOT NULL DEFAULT 0,
    answer       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX payout_by_day ON payout (booked_on);

CREATE TABLE payout_line (
    payout_id   TEXT NOT NULL REFERENCES payout (id),
    line        INTEGER NOT NULL,
    transact    TEXT NOT NULL,
    category    TEXT NOT NULL CHECK (category IN ('payment', 'refund', 'dispute', 'fee', 'adjustment')),
    word        TEXT NOT NULL,
    source      TEXT NOT NULL,
    gross_minor INTEGER NOT NULL,
    fee_minor   INTEGER NOT NULL,
    net_minor   INTEGER NOT NULL,
    PRIMARY KEY (payout_id, line)
) STRICT, WITHOUT ROWID;

-- Payments name documents by the number they had where they were imported from.
CREATE INDEX invoice_by_source_number ON invoice (source_number) WHERE source_number <> '';
