-- Customers as lists show them: a page is read from where the last one ended, and what each of them owes and has left
-- from these alone, however much was ever billed to it.
CREATE INDEX customer_by_search ON customer (is_archived, search, id) WHERE merged_into IS NULL;

CREATE INDEX customer_by_survivor ON customer (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX invoice_open_by_customer ON invoice (customer_id, currency, due_on, open_minor) WHERE open_minor > 0;

CREATE INDEX invoice_day_by_customer ON invoice (customer_id, issued_on) WHERE type <> 381 AND voided_on IS NULL;

CREATE INDEX credit_note_left ON invoice (customer_id, currency) WHERE type = 381 AND total_minor > allocated_minor + refunded_minor;

CREATE INDEX payment_left ON payment (customer_id, currency)
    WHERE amount_minor > allocated_minor + refunded_minor + reversed_minor;
