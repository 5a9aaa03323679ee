-- Payments that need somebody, or of which money went back, are few among many: a list by status begins with them.
CREATE INDEX payment_unusual ON payment (received_at)
    WHERE reversed_minor > 0 OR refunded_minor > 0 OR customer_id IS NULL;
