-- Documents that come back. Ordinary tables: neither a schedule nor the drafts it makes are facts yet.
-- every: "1m", "2w", "30d", "1q", "1y". most: drafts altogether. paused: why nothing is made for the time being.
-- content: what each draft says, in the form of draft.content, with its placeholders.
CREATE TABLE schedule (
    id            TEXT PRIMARY KEY NOT NULL,
    name          TEXT NOT NULL,
    customer_id   TEXT NOT NULL,
    every         TEXT NOT NULL,
    first_on      TEXT NOT NULL,
    last_on       TEXT,
    most          INTEGER CHECK (most >= 1),
    due_days      INTEGER CHECK (due_days >= 0),
    is_in_arrears INTEGER NOT NULL,
    done_through  TEXT,
    paused        TEXT CHECK (paused IN ('by_hand', 'customer_archived')),
    content       TEXT NOT NULL,
    changed_at    TEXT NOT NULL,
    CHECK (last_on IS NULL OR most IS NULL)
) STRICT;

-- One line for each draft that a schedule made. It stays when the draft is issued or deleted and when the schedule is
-- deleted: so nothing is made twice, and a document always knows where it came from.
CREATE TABLE scheduled_draft (
    schedule_id   TEXT NOT NULL,
    day           TEXT NOT NULL,
    draft_id      TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    due_days      INTEGER,
    made_at       TEXT NOT NULL,
    PRIMARY KEY (schedule_id, day)
) STRICT, WITHOUT ROWID;
