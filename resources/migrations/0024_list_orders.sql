-- The journal is filtered by what happened, and payments by where they came from.
CREATE INDEX entry_by_kind ON entry (kind);

CREATE INDEX payment_by_connection ON payment (connection);

-- Customers in the order of their last payments: one that was taken back whole is none.
CREATE INDEX payment_day_by_customer ON payment (customer_id, booked_on) WHERE reversed_minor < amount_minor;
