-- What CRMs are told goes through the same outbox as everything else that leaves. effect is a projection.
DROP TABLE effect;

-- Every effect on the outside world that was asked for, and what became of it. subject: the document it is about;
-- payment_id: the payment of a refund; customer_id: whom a CRM is told of. A remark in a CRM has subject and customer.
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
    CHECK (what IN ('crm_push', 'crm_note') = (customer_id IS NOT NULL)),
    CHECK ((what = 'refund') = (payment_id IS NOT NULL)),
    CHECK ((what IN ('refund', 'crm_push')) = (subject IS NULL))
) STRICT;

CREATE INDEX effect_by_state ON effect (state, seq);

CREATE INDEX effect_by_customer ON effect (customer_id, what) WHERE customer_id IS NOT NULL;
