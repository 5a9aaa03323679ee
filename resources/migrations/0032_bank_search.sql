-- Movements by any part of their words, as bank_line.search folds them. It keeps no text and no places: what it finds may
-- hold the words, and the text is looked at. Ordinary, as bank_line is.
CREATE VIRTUAL TABLE bank_search USING fts5 (text, content = '', detail = none, tokenize = 'trigram');

INSERT INTO bank_search (rowid, text) SELECT no, search FROM bank_line;

-- In or out: an amount is typed without its sign.
CREATE INDEX bank_line_by_amount ON bank_line (abs(amount_minor));
