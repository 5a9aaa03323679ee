-- What came of each sync of a CRM; a note beside the copy, which a rebuild leaves alone. ended_ms: NULL while it is under way, or
-- was cut off. whole: everything was read, not what had changed. resumed: it went on where one before had been ended early.
-- pushed: what the CRM was told from this sync to the next one, refused: what it did not take of that. outcome: 0 under way,
-- 1 done, 2 stopped, 3 failed, 4 cut off. trouble: the kind of the first error, with its rule, the list it was about, what it
-- says to people and the CRM's own words; NULL where there was none.
CREATE TABLE crm_run (
    id INTEGER PRIMARY KEY,
    connection TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    whole INTEGER NOT NULL,
    resumed INTEGER NOT NULL,
    pulled INTEGER NOT NULL DEFAULT 0,
    pushed INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    errors INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    outcome INTEGER NOT NULL DEFAULT 0,
    trouble TEXT,
    rule TEXT NOT NULL DEFAULT '',
    field TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX crm_run_by_connection ON crm_run (connection, id);

-- What is done to the letters of a mapped text, either way: empty nothing, 'upper', 'lower'.
ALTER TABLE crm_mapping ADD COLUMN change TEXT NOT NULL DEFAULT '';
