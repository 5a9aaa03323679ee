-- The book grows: voids, write-offs, refunds, disputes, staff, locks. All projections are made anew by a replay of
-- the journal, which follows when a book of an older schema is upgraded; ordinary tables stay as they are.
DROP VIEW document;

DROP TABLE posting;

DROP TABLE effect;

DROP TABLE mail;

DROP TABLE link;

DROP TABLE allocation;

DROP TABLE payment;

DROP TABLE invoice;

DROP TABLE customer;

DROP TABLE number_series;

-- Projections.
-- One line: how far the book is locked.
CREATE TABLE period_lock (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    through TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
    login     TEXT PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    role      TEXT NOT NULL CHECK (role IN ('viewer', 'clerk', 'accountant', 'owner')),
    is_active INTEGER NOT NULL
) STRICT;

CREATE TABLE approval (
    id       TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    subject  TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('waiting', 'given', 'refused'))
) STRICT;

CREATE TABLE number_series (
    series      TEXT NOT NULL,
    fiscal_year INTEGER NOT NULL,
    next        INTEGER NOT NULL CHECK (next >= 1),
    last_issued_on TEXT NOT NULL,
    PRIMARY KEY (series, fiscal_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_mask (
    series TEXT PRIMARY KEY NOT NULL,
    mask   TEXT NOT NULL
) STRICT;

CREATE TABLE customer (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL,
    email       TEXT NOT NULL,
    vat_id      TEXT NOT NULL,
    currency    TEXT NOT NULL,
    owner       TEXT NOT NULL,
    search      TEXT NOT NULL,
    json        TEXT NOT NULL,
    is_archived INTEGER NOT NULL DEFAULT 0,
    merged_into TEXT REFERENCES customer (id)
) STRICT;

CREATE INDEX customer_by_email ON customer (email);

CREATE INDEX customer_by_vat_id ON customer (vat_id);

-- allocated_minor: what payments and credit notes have paid of an invoice, or what of a credit note is used.
CREATE TABLE invoice (
    key               INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    number            TEXT NOT NULL UNIQUE,
    type              INTEGER NOT NULL CHECK (type IN (380, 381, 384)),
    customer_id       TEXT NOT NULL REFERENCES customer (id),
    currency          TEXT NOT NULL,
    issued_on         TEXT NOT NULL,
    due_on            TEXT,
    total_minor       INTEGER NOT NULL CHECK (total_minor >= 0),
    allocated_minor   INTEGER NOT NULL DEFAULT 0 CHECK (allocated_minor >= 0),
    written_off_minor INTEGER NOT NULL DEFAULT 0 CHECK (written_off_minor >= 0),
    refunded_minor    INTEGER NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
    voided_on         TEXT,
    open_minor        INTEGER NOT NULL GENERATED ALWAYS AS
                      (CASE WHEN type = 381 OR voided_on IS NOT NULL THEN 0
                       ELSE total_minor - allocated_minor - written_off_minor END) VIRTUAL,
    corrects_id       TEXT,
    source_key        TEXT UNIQUE,
    source_number     TEXT NOT NULL,
    entry_id          TEXT NOT NULL REFERENCES entry (id),
    last_link_id      TEXT,
    last_mail_id      TEXT,
    CHECK (allocated_minor + written_off_minor + refunded_minor <= total_minor),
    CHECK (type = 381 OR refunded_minor = 0),
    CHECK (type <> 381 OR written_off_minor = 0),
    CHECK (voided_on IS NULL OR (allocated_minor = 0 AND written_off_minor = 0 AND type <> 381))
) STRICT;

CREATE INDEX invoice_by_due ON invoice (due_on, number);

CREATE INDEX invoice_by_customer ON invoice (customer_id);

CREATE INDEX invoice_by_open ON invoice (open_minor, due_on) WHERE type <> 381;

CREATE INDEX invoice_by_corrects ON invoice (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE TABLE payment (
    key             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    entry_id        TEXT NOT NULL REFERENCES entry (id),
    customer_id     TEXT REFERENCES customer (id),
    link_id         TEXT,
    connection      TEXT NOT NULL,
    method          TEXT NOT NULL,
    received_at     TEXT NOT NULL,
    booked_on       TEXT NOT NULL,
    currency        TEXT NOT NULL,
    amount_minor    INTEGER NOT NULL CHECK (amount_minor > 0),
    allocated_minor INTEGER NOT NULL DEFAULT 0 CHECK (allocated_minor >= 0),
    refunded_minor  INTEGER NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
    reversed_minor  INTEGER NOT NULL DEFAULT 0 CHECK (reversed_minor >= 0),
    fee_currency    TEXT,
    fee_minor       INTEGER,
    CHECK (allocated_minor + refunded_minor + reversed_minor <= amount_minor)
) STRICT;

CREATE INDEX payment_by_customer ON payment (customer_id);

-- A line stays when it is taken back; reversed_by names the entry that did so.
CREATE TABLE allocation (
    entry_id       TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    payment_id     TEXT REFERENCES payment (id),
    credit_note_id TEXT REFERENCES invoice (id),
    invoice_id     TEXT NOT NULL REFERENCES invoice (id),
    amount_minor   INTEGER NOT NULL CHECK (amount_minor > 0),
    booked_on      TEXT NOT NULL,
    reversed_by    TEXT,
    CHECK ((payment_id IS NULL) <> (credit_note_id IS NULL))
) STRICT;

-- Credit pays documents of its own currency, and a credit note is none of them.
CREATE TRIGGER allocation_fits BEFORE INSERT ON allocation
WHEN (SELECT type FROM invoice WHERE id = NEW.invoice_id) = 381
     OR (SELECT type FROM invoice WHERE id = NEW.credit_note_id) <> 381
     OR COALESCE((SELECT currency FROM payment WHERE id = NEW.payment_id),
                 (SELECT currency FROM invoice WHERE id = NEW.credit_note_id))
        <> (SELECT currency FROM invoice WHERE id = NEW.invoice_id) BEGIN
    SELECT RAISE(ABORT, 'this credit does not pay this document'); END;

CREATE INDEX allocation_by_payment ON allocation (payment_id);

CREATE INDEX allocation_by_credit_note ON allocation (credit_note_id) WHERE credit_note_id IS NOT NULL;

CREATE INDEX allocation_by_invoice ON allocation (invoice_id);

CREATE TABLE refund (
    id             TEXT PRIMARY KEY NOT NULL,
    entry_id       TEXT NOT NULL REFERENCES entry (id),
    payment_id     TEXT REFERENCES payment (id),
    credit_note_id TEXT REFERENCES invoice (id),
    currency       TEXT NOT NULL,
    amount_minor   INTEGER NOT NULL CHECK (amount_minor > 0),
    booked_on      TEXT NOT NULL,
    connection     TEXT NOT NULL,
    reversed_by    TEXT,
    CHECK ((payment_id IS NULL) <> (credit_note_id IS NULL))
) STRICT;

CREATE TRIGGER refund_fits BEFORE INSERT ON refund
WHEN NEW.currency <> COALESCE((SELECT currency FROM payment WHERE id = NEW.payment_id),
                              (SELECT currency FROM invoice WHERE id = NEW.credit_note_id)) BEGIN
    SELECT RAISE(ABORT, 'a refund is in the currency of its credit'); END;

CREATE INDEX refund_by_payment ON refund (payment_id);

CREATE TABLE dispute (
    id         TEXT PRIMARY KEY NOT NULL,
    payment_id TEXT NOT NULL REFERENCES payment (id),
    is_open    INTEGER NOT NULL,
    respond_by TEXT
) STRICT;

CREATE INDEX dispute_by_payment ON dispute (payment_id);

CREATE TABLE link (
    id           TEXT PRIMARY KEY NOT NULL,
    invoice_id   TEXT NOT NULL REFERENCES invoice (id),
    connection   TEXT NOT NULL,
    currency     TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    state        TEXT NOT NULL CHECK (state IN ('requested', 'active', 'paid', 'revoked', 'expired', 'refused')),
    external_id  TEXT UNIQUE,
    issued_entry TEXT,
    requested_at TEXT NOT NULL
) STRICT;

CREATE INDEX link_by_invoice ON link (invoice_id);

CREATE INDEX link_by_state ON link (state, connection);

CREATE TABLE mail (
    id             TEXT PRIMARY KEY NOT NULL,
    invoice_id     TEXT NOT NULL REFERENCES invoice (id),
    link_id        TEXT REFERENCES link (id),
    state          TEXT NOT NULL CHECK (state IN ('queued', 'accepted', 'refused', 'uncertain', 'dropped')),
    composed_entry TEXT,
    changed_at     TEXT NOT NULL
) STRICT;

CREATE INDEX mail_by_link ON mail (link_id);

CREATE INDEX mail_by_invoice ON mail (invoice_id);

-- Every effect on the outside world that was asked for, and what became of it.
CREATE TABLE effect (
    entry_id   TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    seq        INTEGER NOT NULL,
    what       TEXT NOT NULL CHECK (what IN ('payment_link', 'mail')),
    connection TEXT NOT NULL,
    subject    TEXT NOT NULL,
    after      TEXT,
    state      TEXT NOT NULL CHECK (state IN ('requested', 'uncertain', 'done', 'refused', 'dropped')),
    answer     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX effect_by_state ON effect (state, seq);

CREATE TABLE posting (
    entry_seq    INTEGER NOT NULL,
    line         INTEGER NOT NULL,
    booked_on    TEXT NOT NULL,
    account      TEXT NOT NULL,
    currency     TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    invoice_id   TEXT,
    customer_id  TEXT,
    PRIMARY KEY (entry_seq, line)
) STRICT, WITHOUT ROWID;

CREATE INDEX posting_by_account ON posting (account, booked_on);

CREATE INDEX posting_by_invoice ON posting (invoice_id) WHERE invoice_id IS NOT NULL;

CREATE INDEX posting_by_customer ON posting (customer_id, booked_on) WHERE customer_id IS NOT NULL;

-- Drafts and issued documents as lists show them. row_key is twice the table's key, plus one for a draft.
CREATE VIEW document AS
    SELECT key, key * 2 AS row_key, id, number, type, customer_id, currency, issued_on, due_on, total_minor, open_minor,
           written_off_minor, voided_on IS NOT NULL AS is_void,
           0 AS is_draft, last_link_id, last_mail_id, source_number
    FROM invoice
    UNION ALL
    SELECT key, key * 2 + 1, id, '', type, customer_id, currency, issued_on, due_on, total_minor, 0,
           0, 0,
           1, NULL, NULL, source_number
    FROM draft;
