-- How far a listing has come: records listed since it began, and how many there are, as the provider said. What is taken up
-- later goes on counting from there.
ALTER TABLE crm_cursor ADD COLUMN done INTEGER NOT NULL DEFAULT 0;

ALTER TABLE crm_cursor ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
