-- How many bills a customer has, kept by the room that issues them: who came back is asked for every day, and counting would be dear.
ALTER TABLE customers ADD COLUMN bill_count INT64 NOT NULL DEFAULT 0;
UPDATE customers SET bill_count = (SELECT count(*) FROM documents WHERE documents.customer_id = customers.id AND documents.kind = 'bill');
CREATE INDEX customers_by_bills ON customers (bill_count, id);
