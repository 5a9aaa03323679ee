-- Numbers and references of invoices by any part of them, folded as queries are. It keeps no text of its own: a hit is
-- the key of an invoice. Filled by the fold.
CREATE VIRTUAL TABLE invoice_search USING fts5 (text, content = '', tokenize = 'trigram');

-- Lists of payments walk along an index too.
CREATE INDEX payment_by_received ON payment (received_at, key);

CREATE INDEX payment_by_amount ON payment (amount_minor, key);

CREATE INDEX payment_by_method ON payment (method);

CREATE INDEX payment_by_booked ON payment (booked_on);
