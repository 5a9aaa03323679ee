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
