-- The mirror of a CRM: ordinary tables, which a rebuild of the projections leaves alone. The CRM is their truth, except
-- for crm_alias and crm_link, which are ours. kind: 0 company, 1 person. Times: milliseconds since 1970, UTC.
CREATE TABLE crm_connection (
    id TEXT PRIMARY KEY,
    provider TEXT NOT NULL,
    account_id TEXT NOT NULL,
    account_name TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;

-- How far the reading of one kind has come. stage: 0 idle, 1 listing everything, 2 confirming what was not listed,
-- 3 walking a window of changes. position is the provider's place within the stage.
CREATE TABLE crm_cursor (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    position TEXT NOT NULL,
    pass INTEGER NOT NULL,
    from_ms INTEGER,
    to_ms INTEGER,
    watermark_ms INTEGER,
    bin_position TEXT NOT NULL,
    bin_pass INTEGER NOT NULL,
    bin_pages INTEGER NOT NULL,
    bin_read_ms INTEGER,
    PRIMARY KEY (connection, kind)
) STRICT, WITHOUT ROWID;

-- Every record as it was told: raw is the JSON of its values. state: 0 alive, 1 archived, 2 gone. seen_pass: the
-- last listing (alive) or the last pass over the bin (archived) that met it.
CREATE TABLE crm_record (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    changed_ms INTEGER,
    hash BLOB NOT NULL,
    raw TEXT NOT NULL,
    company_id TEXT NOT NULL,
    state INTEGER NOT NULL,
    seen_pass INTEGER NOT NULL,
    PRIMARY KEY (connection, kind, remote_id)
) STRICT;

CREATE INDEX crm_record_bin ON crm_record (connection, kind, remote_id) WHERE state = 1;

-- What lists show and search: the living records only. search is folded text that begins with the name.
CREATE TABLE crm_contact (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    company TEXT NOT NULL,
    company_id TEXT NOT NULL,
    domain TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    search TEXT NOT NULL,
    changed_ms INTEGER,
    PRIMARY KEY (connection, kind, remote_id)
) STRICT;

CREATE INDEX crm_contact_by_name ON crm_contact (search, connection, kind, remote_id);

CREATE TABLE crm_owner (
    connection TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (connection, remote_id)
) STRICT, WITHOUT ROWID;

-- A former id of a record that was merged into another; new_id is always the survivor of today.
CREATE TABLE crm_alias (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    old_id TEXT NOT NULL,
    new_id TEXT NOT NULL,
    PRIMARY KEY (connection, kind, old_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX crm_alias_by_survivor ON crm_alias (connection, kind, new_id);

-- Which customer of ours a record is. Two customers on one record are possible after a merge there; a person decides.
CREATE TABLE crm_link (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    PRIMARY KEY (connection, kind, remote_id, customer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX crm_link_by_customer ON crm_link (customer_id);
