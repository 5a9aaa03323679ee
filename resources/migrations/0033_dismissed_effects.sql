-- A person has seen that the effect was refused, so it needs nobody any more.
ALTER TABLE effect ADD COLUMN is_dismissed INTEGER NOT NULL DEFAULT 0 CHECK (is_dismissed IN (0, 1));
