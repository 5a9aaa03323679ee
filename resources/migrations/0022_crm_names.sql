-- The names of a record's values, one a line: nearly all records of a kind have the same.
CREATE TABLE crm_shape (
    id INTEGER PRIMARY KEY,
    names TEXT NOT NULL UNIQUE
) STRICT;

-- What lists show of a record stands in its own row: a first load writes one row where it wrote two, and the key once.
-- raw is last: who reads what is shown does not read through it. name to search are NULL where nothing is shown, of
-- interactions and of what is archived or gone; search is folded text that begins with the name. raw: the values that
-- shape names, one a line and JSON, nothing for null; the whole JSON object where shape is NULL.
CREATE TABLE crm_record_shown (
    id INTEGER PRIMARY KEY,
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    changed_ms INTEGER,
    hash BLOB NOT NULL,
    company_id TEXT NOT NULL,
    state INTEGER NOT NULL,
    seen_pass INTEGER NOT NULL,
    name TEXT,
    email TEXT,
    phone TEXT,
    company TEXT,
    domain TEXT,
    owner_id TEXT,
    search TEXT,
    shape INTEGER REFERENCES crm_shape,
    raw TEXT NOT NULL,
    UNIQUE (connection, kind, remote_id)
) STRICT;

INSERT INTO crm_record_shown (connection, kind, remote_id, changed_ms, hash, company_id, state, seen_pass, name, email,
    phone, company, domain, owner_id, search, raw) SELECT r.connection, r.kind, r.remote_id, r.changed_ms, r.hash,
    r.company_id, r.state, r.seen_pass, c.name, c.email, c.phone, c.company, c.domain, c.owner_id, c.search, r.raw
    FROM crm_record AS r LEFT JOIN crm_contact AS c USING (connection, kind, remote_id) ORDER BY 1, 2, 3;

DROP TABLE crm_contact;

DROP TABLE crm_record;

ALTER TABLE crm_record_shown RENAME TO crm_record;

-- Few: counts of the living are counts of all without these.
CREATE INDEX crm_record_bin ON crm_record (connection, kind, state, remote_id) WHERE state <> 0;

CREATE INDEX crm_record_by_company ON crm_record (connection, company_id) WHERE company_id <> '';

-- What lists show and search: the living companies and persons.
CREATE VIEW crm_contact AS SELECT id, connection, kind, remote_id, name, email, phone, company, company_id, domain,
    owner_id, search, changed_ms FROM crm_record WHERE search IS NOT NULL;

-- By name they are found through a table of their own: a first load fills it in order once it has brought them, where
-- an index would be written all over again with every commit. contact is a crm_record.id.
CREATE TABLE crm_contact_name (
    search TEXT NOT NULL,
    contact INTEGER NOT NULL,
    PRIMARY KEY (search, contact)
) STRICT, WITHOUT ROWID;

INSERT INTO crm_contact_name SELECT search, id FROM crm_contact ORDER BY search, id;

CREATE TRIGGER crm_contact_gone AFTER DELETE ON crm_record WHEN old.search IS NOT NULL BEGIN
    DELETE FROM crm_contact_name WHERE search = old.search AND contact = old.id;
END;

CREATE TRIGGER crm_contact_renamed AFTER UPDATE OF search ON crm_record WHEN new.search IS NOT old.search BEGIN
    DELETE FROM crm_contact_name WHERE search = old.search AND contact = old.id;
    INSERT OR IGNORE INTO crm_contact_name SELECT new.search, new.id WHERE new.search IS NOT NULL;
END;
