-- What a CRM and our customers say of each other: ordinary tables, which a rebuild of the projections leaves alone.
-- A field of ours and the CRM's field that holds the same; fields without a row are mapped by default. kind: 0 company,
-- 1 person. trouble: the rule by which the CRM's schema puts it out of use. options: JSON list of all the CRM takes.
CREATE TABLE crm_mapping (
    connection TEXT NOT NULL,
    field TEXT NOT NULL,
    kind INTEGER NOT NULL,
    remote TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('pull', 'push', 'both')),
    policy TEXT NOT NULL CHECK (policy IN ('crm_wins', 'app_wins', 'newest', 'ask')),
    trouble TEXT NOT NULL DEFAULT '',
    remote_label TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (connection, field, kind)
) STRICT, WITHOUT ROWID;

-- The fields of a CRM's records, as last read: a JSON list.
CREATE TABLE crm_schema (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    read_ms INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (connection, kind)
) STRICT, WITHOUT ROWID;

-- What a linked customer and the CRM said last when they agreed: JSON object, our field to value in the form of
-- comparison, and its digest. asked: digest of what was last asked to be told and not taken yet. It belongs to the
-- customer, so that it outlives a merge of records there.
CREATE TABLE crm_base (
    connection TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    base_json TEXT NOT NULL,
    digest BLOB NOT NULL,
    asked BLOB,
    PRIMARY KEY (connection, customer_id)
) STRICT, WITHOUT ROWID;

-- Fields that only a person can settle. state: 0 open, 1 settled and kept until it cannot be undone any more. trouble: the
-- rule that their value breaks here. value: what it became; push: the wish that tells it, if any.
CREATE TABLE crm_conflict (
    connection TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    ours TEXT NOT NULL,
    theirs TEXT NOT NULL,
    trouble TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    state INTEGER NOT NULL,
    value TEXT NOT NULL,
    push TEXT NOT NULL,
    PRIMARY KEY (connection, customer_id, field)
) STRICT, WITHOUT ROWID;

-- Remarks that were asked for, or passed over when remarks were switched on: each at most once.
CREATE TABLE crm_milestone (
    connection TEXT NOT NULL,
    invoice_id TEXT NOT NULL,
    milestone TEXT NOT NULL CHECK (milestone IN ('sent', 'paid', 'overdue')),
    PRIMARY KEY (connection, invoice_id, milestone)
) STRICT, WITHOUT ROWID;
