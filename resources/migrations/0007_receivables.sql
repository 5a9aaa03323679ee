-- What is open of each document on a day, read in one walk: a report over a million documents sorts nothing.
CREATE INDEX receivable_by_invoice ON posting (account, invoice_id, currency, booked_on, amount_minor)
    WHERE account = 'receivable';
