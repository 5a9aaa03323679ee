-- What people did with the companies and persons of a CRM: a copy, like crm_contact, which a rebuild leaves alone. list:
-- the provider's list it comes from, numbered as crm_record.kind and crm_cursor.kind are for it (10 notes, 11 calls,
-- 12 e-mails, 13 meetings, 14 tasks); what: the same without the ten, of the interaction itself. direction: 0 none,
-- 1 incoming, 2 outgoing. twin_id: the task that is the same e-mail. search: folded subject and text, each with a line.
CREATE TABLE crm_interaction (
    id INTEGER PRIMARY KEY,
    connection TEXT NOT NULL,
    list INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    what INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    direction INTEGER NOT NULL,
    status TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    twin_id TEXT NOT NULL,
    search TEXT NOT NULL,
    UNIQUE (connection, list, remote_id)
) STRICT;

CREATE INDEX crm_interaction_by_time ON crm_interaction (at_ms, id);

CREATE INDEX crm_interaction_twin ON crm_interaction (connection, twin_id) WHERE twin_id <> '';

-- The records an interaction hangs on; kind as in crm_contact. In the order of a timeline.
CREATE TABLE crm_interaction_link (
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    interaction INTEGER NOT NULL,
    PRIMARY KEY (connection, kind, remote_id, at_ms, interaction)
) STRICT, WITHOUT ROWID;

CREATE INDEX crm_interaction_link_of ON crm_interaction_link (interaction);

-- The people of a company, for its timeline and when it is merged.
CREATE INDEX crm_contact_by_company ON crm_contact (connection, company_id);

-- Phones are also found by their digits alone.
UPDATE crm_contact SET search = search || char(10) || replace(replace(replace(replace(replace(replace(replace(phone,
    ' ', ''), '-', ''), '+', ''), '/', ''), '(', ''), ')', ''), '.', '');
