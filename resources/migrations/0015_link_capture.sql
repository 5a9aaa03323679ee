-- Pages on which a payer has approved and the money is taken by us: that the taking was begun, and how often the payer's
-- bank has said no before. An ordinary table, as outbox_attempt: the wish is the link's own entry. A row without begun_at
-- waits for the payer to approve again.
CREATE TABLE link_capture (
    link_id TEXT NOT NULL PRIMARY KEY,
    tries INTEGER NOT NULL,
    begun_at TEXT
) STRICT, WITHOUT ROWID;
