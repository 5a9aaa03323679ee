-- Lists of invoices walk along an index in any order, and the counts above them read the small indexes of what they count.
DROP INDEX invoice_by_customer;

CREATE INDEX invoice_by_customer ON invoice (customer_id, number);

CREATE INDEX invoice_by_issued ON invoice (issued_on, number);

CREATE INDEX invoice_by_total ON invoice (total_minor, number);

DROP INDEX invoice_by_open;

CREATE INDEX invoice_by_open ON invoice (open_minor, number);

CREATE INDEX invoice_open_by_due ON invoice (due_on, number) WHERE open_minor > 0 AND type <> 381;

CREATE INDEX invoice_open_by_currency ON invoice (currency, open_minor) WHERE open_minor > 0 AND type <> 381;

CREATE INDEX invoice_paid ON invoice (due_on) WHERE open_minor = 0 AND written_off_minor = 0 AND voided_on IS NULL AND type <> 381;

CREATE INDEX invoice_partly_paid ON invoice (due_on) WHERE open_minor > 0 AND open_minor < total_minor AND type <> 381;

CREATE INDEX invoice_voided ON invoice (voided_on) WHERE voided_on IS NOT NULL;

CREATE INDEX invoice_written_off ON invoice (written_off_minor) WHERE written_off_minor > 0;

CREATE UNIQUE INDEX customer_in_order ON customer (search, id);
