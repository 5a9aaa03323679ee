-- Statements of our bank accounts and what their movements were taken for.
-- Projections: which statements were read…
CREATE TABLE bank_statement (
    entry_id      TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    account_mark  TEXT NOT NULL,
    account       TEXT NOT NULL,
    currency      TEXT NOT NULL,
    format        TEXT NOT NULL,
    statement     TEXT NOT NULL,
    number        TEXT NOT NULL,
    from_on       TEXT,
    through_on    TEXT,
    opening_minor INTEGER,
    closing_minor INTEGER,
    lines         INTEGER NOT NULL,
    known         INTEGER NOT NULL,
    is_intraday   INTEGER NOT NULL
) STRICT;

-- …and what a movement is, or a part of one. line: bank_line.key. payer_mark: whose account it is, learnt.
CREATE TABLE bank_match (
    entry_id     TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    line         TEXT NOT NULL,
    what         TEXT NOT NULL CHECK (what IN ('payment', 'payout', 'return', 'refund', 'set_aside')),
    currency     TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    by_itself    INTEGER NOT NULL,
    is_booked    INTEGER NOT NULL,
    customer_id  TEXT REFERENCES customer (id),
    payment_id   TEXT REFERENCES payment (id),
    payout_id    TEXT,
    connection   TEXT NOT NULL,
    refund_id    TEXT,
    payer_mark   TEXT NOT NULL,
    booked_on    TEXT NOT NULL,
    actor        TEXT NOT NULL,
    undone_by    TEXT
) STRICT;

CREATE INDEX bank_match_by_line ON bank_match (line);

CREATE INDEX bank_match_by_payment ON bank_match (payment_id) WHERE payment_id IS NOT NULL;

CREATE INDEX bank_match_by_payout ON bank_match (payout_id) WHERE payout_id IS NOT NULL;

CREATE INDEX bank_match_by_refund ON bank_match (refund_id) WHERE refund_id IS NOT NULL;

CREATE INDEX bank_match_by_payer ON bank_match (payer_mark) WHERE payer_mark <> '' AND undone_by IS NULL;

-- Ordinary tables from here on. A movement, once whatever file it came in. key, *_mark: keyed digests. account,
-- payer_account: as they are shown. sealed: the account numbers in full. part: place within a batch, parts: how many
-- the bank did not tell apart. twin_of: the movement it may be once more; a person decides. replaced_by: its parts came
-- in another file and stand in its place.
CREATE TABLE bank_line (
    no                  INTEGER PRIMARY KEY,
    key                 TEXT NOT NULL UNIQUE,
    statement_entry     TEXT NOT NULL,
    source              TEXT NOT NULL,
    place               INTEGER NOT NULL,
    part                INTEGER NOT NULL,
    parts               INTEGER NOT NULL,
    account_mark        TEXT NOT NULL,
    account             TEXT NOT NULL,
    booked_on           TEXT NOT NULL,
    value_on            TEXT,
    currency            TEXT NOT NULL,
    amount_minor        INTEGER NOT NULL,
    instructed_currency TEXT,
    instructed_minor    INTEGER,
    payer               TEXT NOT NULL,
    payer_account       TEXT NOT NULL,
    on_behalf_of        TEXT NOT NULL,
    payer_mark          TEXT NOT NULL,
    bank_reference      TEXT NOT NULL,
    creditor_reference  TEXT NOT NULL,
    end_to_end          TEXT NOT NULL,
    mandate             TEXT NOT NULL,
    purpose             TEXT NOT NULL,
    documents           TEXT NOT NULL,
    is_reversal         INTEGER NOT NULL,
    return_reason       TEXT NOT NULL,
    code                TEXT NOT NULL,
    twin_of             INTEGER REFERENCES bank_line (no),
    replaced_by         TEXT,
    search              TEXT NOT NULL,
    sealed              BLOB
) STRICT;

CREATE INDEX bank_line_by_content ON bank_line (account_mark, booked_on, amount_minor);

CREATE INDEX bank_line_by_day ON bank_line (booked_on, no);

-- Our accounts, as their statements name them. mark: bank_line.account_mark; account: as it is shown; sealed: in full.
CREATE TABLE bank_account (
    mark    TEXT PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    sealed  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Every name under which a movement has come so far.
CREATE TABLE bank_key (
    key     TEXT PRIMARY KEY NOT NULL,
    line_no INTEGER NOT NULL REFERENCES bank_line (no)
) STRICT, WITHOUT ROWID;

-- What people taught: which movements are whose, or are nothing the book is about. contains: in payer or purpose, as it
-- is compared. payer_mark: the payer's account. direction: 1 money in, -1 money out, 0 either.
CREATE TABLE bank_rule (
    no          INTEGER PRIMARY KEY,
    contains    TEXT NOT NULL,
    payer_mark  TEXT NOT NULL,
    direction   INTEGER NOT NULL CHECK (direction IN (-1, 0, 1)),
    action      TEXT NOT NULL CHECK (action IN ('customer', 'set_aside')),
    customer_id TEXT,
    reason      TEXT NOT NULL,
    words       TEXT NOT NULL,
    made_by     TEXT NOT NULL,
    made_ms     INTEGER NOT NULL,
    CHECK (contains <> '' OR payer_mark <> ''),
    CHECK ((action = 'customer') = (customer_id IS NOT NULL))
) STRICT;

-- How the CSV files of a bank are read: JSON.
CREATE TABLE bank_profile (
    name TEXT PRIMARY KEY NOT NULL,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
