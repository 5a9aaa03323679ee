-- Customers who are to have a record made in a CRM, until it is there: ours to keep, and left alone by a rebuild. The record
-- carries the customer's id there, so that whoever asks again finds the one that was made.
CREATE TABLE crm_creation (
    connection TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    PRIMARY KEY (connection, customer_id)
) STRICT, WITHOUT ROWID;
