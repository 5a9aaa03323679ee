-- Which statements told a movement that another one had brought: a reference that comes once more is held against all of
-- them, not only against the first. Ordinary, as bank_line is.
CREATE TABLE bank_told (
    line_no         INTEGER NOT NULL REFERENCES bank_line (no),
    statement_entry TEXT NOT NULL,
    PRIMARY KEY (line_no, statement_entry)
) STRICT, WITHOUT ROWID;

-- Few movements are parts of a batch, and few are doubtful: they are found without a look at all the others.
CREATE INDEX bank_line_by_batch ON bank_line (account_mark, booked_on) WHERE part > 0;

CREATE INDEX bank_line_by_twin ON bank_line (twin_of) WHERE twin_of IS NOT NULL;
