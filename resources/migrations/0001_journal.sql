-- The journal: one line for everything that happened. Amounts are integers in minor units, dates ISO 8601 text,
-- instants UTC with milliseconds. See docs/architecture.md.
CREATE TABLE entry (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    occurred_at  TEXT NOT NULL,
    booked_on    TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    actor        TEXT NOT NULL,
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    after        TEXT REFERENCES entry (id),
    external_key TEXT UNIQUE,
    body         TEXT NOT NULL,
    prev_hash    BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash         BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX entry_by_subject ON entry (subject, seq);

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN
    SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN
    SELECT RAISE(ABORT, 'the journal only grows'); END;

-- Journal: what an entry says about persons, beside its body, so that it can be erased.
CREATE TABLE personal (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    salt     BLOB NOT NULL,
    json     TEXT NOT NULL
) STRICT;

-- Journal: bytes that need the vault's key: links, mails, requests, providers' evidence.
CREATE TABLE sealed (
    entry_id TEXT NOT NULL REFERENCES entry (id),
    name     TEXT NOT NULL,
    blob     BLOB NOT NULL,
    PRIMARY KEY (entry_id, name)
) STRICT, WITHOUT ROWID;

-- Projections from here on: Fold alone writes them, a rebuild makes them anew.
CREATE TABLE company (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    json TEXT NOT NULL
) STRICT;

CREATE TABLE number_series (
    series      TEXT NOT NULL,
    fiscal_year INTEGER NOT NULL,
    next        INTEGER NOT NULL CHECK (next >= 1),
    last_issued_on TEXT NOT NULL,
    PRIMARY KEY (series, fiscal_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
    id       TEXT PRIMARY KEY NOT NULL,
    name     TEXT NOT NULL,
    email    TEXT NOT NULL,
    vat_id   TEXT NOT NULL,
    currency TEXT NOT NULL,
    search   TEXT NOT NULL,
    json     TEXT NOT NULL
) STRICT;

CREATE INDEX customer_by_email ON customer (email);

CREATE INDEX customer_by_vat_id ON customer (vat_id);

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
    allocated_minor   INTEGER NOT NULL DEFAULT 0 CHECK (allocated_minor >= 0 AND allocated_minor <= total_minor),
    open_minor        INTEGER NOT NULL GENERATED ALWAYS AS
                      (CASE type WHEN 381 THEN 0 ELSE total_minor - allocated_minor END) VIRTUAL,
    source_key        TEXT UNIQUE,
    source_number     TEXT NOT NULL,
    entry_id          TEXT NOT NULL REFERENCES entry (id),
    last_link_id      TEXT,
    last_mail_id      TEXT,
    CHECK (type <> 381 OR allocated_minor = 0)
) STRICT;

CREATE INDEX invoice_by_due ON invoice (due_on, number);

CREATE INDEX invoice_by_customer ON invoice (customer_id);

CREATE INDEX invoice_by_open ON invoice (open_minor, due_on) WHERE type <> 381;

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
    allocated_minor INTEGER NOT NULL DEFAULT 0 CHECK (allocated_minor >= 0 AND allocated_minor <= amount_minor),
    fee_currency    TEXT,
    fee_minor       INTEGER
) STRICT;

CREATE TABLE allocation (
    entry_id     TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    payment_id   TEXT NOT NULL REFERENCES payment (id),
    invoice_id   TEXT NOT NULL REFERENCES invoice (id),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    booked_on    TEXT NOT NULL
) STRICT;

CREATE INDEX allocation_by_payment ON allocation (payment_id);

CREATE INDEX allocation_by_invoice ON allocation (invoice_id);

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

-- Ordinary tables from here on: no facts yet, or only about this program's own work. A rebuild leaves them alone.
CREATE TABLE draft (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    customer_id   TEXT NOT NULL,
    type          INTEGER NOT NULL CHECK (type IN (380, 381, 384)),
    currency      TEXT NOT NULL,
    issued_on     TEXT,
    due_on        TEXT,
    total_minor   INTEGER NOT NULL,
    content       TEXT NOT NULL,
    source_key    TEXT UNIQUE,
    source_number TEXT NOT NULL,
    changed_at    TEXT NOT NULL
) STRICT;

-- How far the work on an effect is. Each step is committed before the network is touched.
CREATE TABLE outbox_attempt (
    entry_id   TEXT PRIMARY KEY NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    not_before TEXT,
    sending    INTEGER NOT NULL DEFAULT 0,
    data_begun INTEGER NOT NULL DEFAULT 0,
    first_try  TEXT,
    answer     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE cursor (
    connection TEXT NOT NULL,
    name       TEXT NOT NULL,
    value      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (connection, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Drafts and issued documents as lists show them. row_key is twice the table's key, plus one for a draft.
CREATE VIEW document AS
    SELECT key, key * 2 AS row_key, id, number, type, customer_id, currency, issued_on, due_on, total_minor, open_minor,
           0 AS is_draft, last_link_id, last_mail_id, source_number
    FROM invoice
    UNION ALL
    SELECT key, key * 2 + 1, id, '', type, customer_id, currency, issued_on, due_on, total_minor, 0,
           1, NULL, NULL, source_number
    FROM draft;
