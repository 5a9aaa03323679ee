-- Drafts that were deleted, as they were when they were deleted last. An ordinary table, as draft is: neither is a fact
-- yet. Until when one can be brought back follows from deleted_at.
CREATE TABLE deleted_draft (
    id            TEXT PRIMARY KEY NOT NULL,
    customer_id   TEXT NOT NULL,
    content       TEXT NOT NULL,
    source_key    TEXT,
    source_number TEXT NOT NULL,
    deleted_at    TEXT NOT NULL
) STRICT;

CREATE INDEX deleted_draft_by_time ON deleted_draft (deleted_at);
