-- When the time of the next try was noted, or that there is none: one that a wrong clock noted in the future
-- says nothing of when that clock's day comes.
-- Rows from before have none and hold as they did.
ALTER TABLE outbox_attempt ADD COLUMN noted_at TEXT;
