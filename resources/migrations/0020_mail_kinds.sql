-- Mails that are about more than a payment link: reminders, receipts, documents, statements of account; and who is
-- not reminded for a while.
DROP TABLE mail;

CREATE TABLE mail (
    id             TEXT PRIMARY KEY NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('payment_link', 'reminder', 'receipt', 'document', 'statement')),
    level          INTEGER NOT NULL,
    invoice_id     TEXT REFERENCES invoice (id),
    customer_id    TEXT REFERENCES customer (id),
    link_id        TEXT REFERENCES link (id),
    from_on        TEXT,
    through_on     TEXT,
    state          TEXT NOT NULL CHECK (state IN ('queued', 'accepted', 'refused', 'uncertain', 'dropped')),
    composed_entry TEXT,
    queued_at      TEXT NOT NULL,
    changed_at     TEXT NOT NULL,
    CHECK ((kind = 'statement') = (invoice_id IS NULL))
) STRICT;

CREATE INDEX mail_by_link ON mail (link_id);

CREATE INDEX mail_by_invoice ON mail (invoice_id);

CREATE INDEX mail_by_customer ON mail (customer_id) WHERE customer_id IS NOT NULL;

-- subject: a customer or one document.
CREATE TABLE reminder_hold (
    subject   TEXT PRIMARY KEY NOT NULL,
    until_on  TEXT NOT NULL,
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A statement is mailed about a customer, not about a document. effect is a projection.
DROP TABLE effect;

-- Every effect on the outside world that was asked for, and what became of it. subject: the document it is about;
-- payment_id: the payment of a refund; customer_id: whom a CRM is told of or a statement is sent to. A remark in a CRM
-- has subject and customer.
CREATE TABLE effect (
    entry_id    TEXT PRIMARY KEY NOT NULL REFERENCES entry (id),
    seq         INTEGER NOT NULL,
    what        TEXT NOT NULL CHECK (what IN ('payment_link', 'mail', 'link_revoke', 'refund', 'charge', 'capture',
                                              'charge_cancel', 'crm_push', 'crm_note')),
    connection  TEXT NOT NULL,
    subject     TEXT,
    payment_id  TEXT,
    customer_id TEXT,
    after       TEXT,
    state       TEXT NOT NULL CHECK (state IN ('requested', 'uncertain', 'done', 'refused', 'dropped')),
    answer      TEXT NOT NULL DEFAULT '',
    CHECK (what = 'mail' OR (what IN ('crm_push', 'crm_note')) = (customer_id IS NOT NULL)),
    CHECK ((what = 'refund') = (payment_id IS NOT NULL)),
    CHECK (what = 'mail' OR (what IN ('refund', 'crm_push')) = (subject IS NULL)),
    CHECK (what <> 'mail' OR (subject IS NULL) <> (customer_id IS NULL))
) STRICT;

CREATE INDEX effect_by_state ON effect (state, seq);

CREATE INDEX effect_by_customer ON effect (customer_id, what) WHERE customer_id IS NOT NULL;
