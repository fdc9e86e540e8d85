-- Whose an account is: 0 the shop's own, 1 a customer's. A shop has few of the first and many of the second, and lists begin with its own.
ALTER TABLE accounts ADD COLUMN holder INT64 NOT NULL DEFAULT 0;
UPDATE accounts SET holder = 1 WHERE customer_id IS NOT NULL;
CREATE INDEX accounts_by_holder_code ON accounts (holder, code, id);
