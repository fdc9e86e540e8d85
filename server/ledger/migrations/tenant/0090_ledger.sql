CREATE TABLE accounts (
    id ID NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    standard TEXT,
    customer_id ID,
    created_at INT64 NOT NULL,
    closed_at INT64,
    CONSTRAINT accounts_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX accounts_code ON accounts (code) WHERE code <> '';
CREATE UNIQUE INDEX accounts_standard_currency ON accounts (standard, currency) WHERE standard IS NOT NULL;
CREATE UNIQUE INDEX accounts_customer_id_currency ON accounts (customer_id, currency) WHERE customer_id IS NOT NULL;
CREATE INDEX accounts_by_code ON accounts (code, id);
CREATE INDEX accounts_by_kind_code ON accounts (kind, code, id);
CREATE INDEX accounts_by_kind_currency_code ON accounts (kind, currency, code, id);
CREATE INDEX accounts_by_customer ON accounts (customer_id, code, id) WHERE customer_id IS NOT NULL;

-- What every transfer changes of its two accounts, apart from the rest and as small as can be: the pages of this table are the only ones a
-- transfer dirties at random. Debits count up, credits down; `side` is 1 where the account grows by debits, -1 where by credits. The last
-- day is summed up here and moves to account_days when another begins.
CREATE TABLE account_balances (
    account_id ID NOT NULL,
    currency TEXT NOT NULL,
    side INT64 NOT NULL,
    overdraft_minor INT64,
    closed INT64 NOT NULL,
    balance_minor INT64 NOT NULL,
    held_debits INT64 NOT NULL,
    held_credits INT64 NOT NULL,
    entries INT64 NOT NULL,
    last_transfer ID,
    day TEXT NOT NULL,
    day_debits INT64 NOT NULL,
    day_credits INT64 NOT NULL,
    CONSTRAINT account_balances_pk PRIMARY KEY (account_id),
    CONSTRAINT account_balances_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT account_balances_overdraft CHECK (overdraft_minor IS NULL OR side * balance_minor + overdraft_minor >= 0)
) CLUSTERED;

CREATE TABLE account_days (
    account_id ID NOT NULL,
    day TEXT NOT NULL,
    debits INT64 NOT NULL,
    credits INT64 NOT NULL,
    last_transfer ID NOT NULL,
    CONSTRAINT account_days_pk PRIMARY KEY (account_id, day)
) CLUSTERED;

-- One row a transfer, with both its entries: each account's number of the entry, its balance after it, and the transfer before it, so that
-- a statement is read backwards from the account's last transfer and needs no index that is written to at random.
CREATE TABLE transfers (
    id ID NOT NULL,
    kind TEXT NOT NULL,
    debit_account ID NOT NULL,
    credit_account ID NOT NULL,
    amount_minor INT64 NOT NULL,
    currency TEXT NOT NULL,
    debit_balance INT64 NOT NULL,
    credit_balance INT64 NOT NULL,
    debit_number INT64 NOT NULL,
    credit_number INT64 NOT NULL,
    debit_previous ID,
    credit_previous ID,
    original_id ID,
    link_id ID,
    batch_id ID,
    document_id ID,
    reference TEXT,
    description TEXT NOT NULL,
    day TEXT NOT NULL,
    at INT64 NOT NULL,
    CONSTRAINT transfers_pk PRIMARY KEY (id),
    CONSTRAINT transfers_amount CHECK (amount_minor > 0),
    CONSTRAINT transfers_two_accounts CHECK (debit_account <> credit_account)
);
CREATE INDEX transfers_by_kind ON transfers (kind, id);
CREATE INDEX transfers_by_original ON transfers (original_id, id) WHERE original_id IS NOT NULL;
CREATE INDEX transfers_by_document ON transfers (document_id, id) WHERE document_id IS NOT NULL;
CREATE INDEX transfers_by_reference ON transfers (reference, id) WHERE reference IS NOT NULL;

-- Pending transfers that are still open.
CREATE TABLE holds (
    transfer_id ID NOT NULL,
    expires_at INT64 NOT NULL,
    CONSTRAINT holds_pk PRIMARY KEY (transfer_id),
    CONSTRAINT holds_transfer FOREIGN KEY (transfer_id) REFERENCES transfers (id)
) CLUSTERED;
CREATE INDEX holds_by_expiry ON holds (expires_at, transfer_id);

-- Where writers work side by side, those of the ledger take turns on this one row: there is no second lock, so there is no deadlock.
CREATE TABLE ledger_turns (
    one INT64 NOT NULL,
    taken INT64 NOT NULL,
    CONSTRAINT ledger_turns_pk PRIMARY KEY (one)
);
INSERT INTO ledger_turns (one, taken) VALUES (1, 0);
