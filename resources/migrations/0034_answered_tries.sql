-- The newest entry when the effect was tried first: entries after it that were noted before that try say that its clock
-- was ahead. Rows from before have none.
ALTER TABLE outbox_attempt ADD COLUMN first_seq INTEGER NOT NULL DEFAULT 0;

-- The time of the first try was seen to lie in the future, and stays a lie once that time has come.
ALTER TABLE outbox_attempt ADD COLUMN is_mistimed INTEGER NOT NULL DEFAULT 0 CHECK (is_mistimed IN (0, 1));

-- When the mail server answered a try last, for how long it has been answering, and how often nobody had asked it for
-- longer than tries wait. Rows from before count anew.
ALTER TABLE outbox_attempt ADD COLUMN answered_at TEXT;

ALTER TABLE outbox_attempt ADD COLUMN answered_seconds INTEGER NOT NULL DEFAULT 0;

ALTER TABLE outbox_attempt ADD COLUMN pauses INTEGER NOT NULL DEFAULT 0;
