-- The journal is filtered by what happened. Of an expression, so that it is used where that is meant alone: whoever asks
-- for a kind of entries about one subject is answered by entry_by_subject, and SQLite cannot tell which of them are few.
CREATE INDEX entry_by_kind ON entry (kind || '');

-- Payments are filtered by what they came through.
CREATE INDEX payment_by_connection ON payment (connection, booked_on);

-- Customers in the order of their last payments: one that was taken back whole is none.
CREATE INDEX payment_day_by_customer ON payment (customer_id, booked_on) WHERE reversed_minor < amount_minor;
