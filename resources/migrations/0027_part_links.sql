-- A link may ask for a part of what is open; one of before asks for all of it.
ALTER TABLE link ADD COLUMN is_part INTEGER NOT NULL DEFAULT 0 CHECK (is_part IN (0, 1));
