-- A conflict of a customer that was merged into another could be neither settled nor left: nobody is that customer any more.
DELETE FROM crm_conflict WHERE customer_id IN (SELECT id FROM customer WHERE merged_into IS NOT NULL);
