-- Files of banks that were brought in, and their lines. What tells a line from others of its account is in line_key, so that a line that
-- comes again, in whatever file, is known.
CREATE TABLE bank_statements (
    id ID NOT NULL,
    account_id ID NOT NULL,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    identification TEXT NOT NULL,
    at INT64 NOT NULL,
    CONSTRAINT bank_statements_pk PRIMARY KEY (id),
    CONSTRAINT bank_statements_account FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX bank_statements_by_account ON bank_statements (account_id, id);

CREATE TABLE bank_lines (
    id ID NOT NULL,
    account_id ID NOT NULL,
    statement_id ID NOT NULL,
    line_key BYTES NOT NULL,
    day TEXT NOT NULL,
    amount_minor INT64 NOT NULL,
    currency TEXT NOT NULL,
    party TEXT NOT NULL,
    text TEXT NOT NULL,
    reference TEXT NOT NULL,
    end_to_end TEXT NOT NULL,
    state TEXT NOT NULL,
    rule TEXT,
    evidence TEXT NOT NULL,
    fits INT64 NOT NULL,
    other_account ID,
    document_id ID,
    transfer_id ID,
    made INT64 NOT NULL,
    CONSTRAINT bank_lines_pk PRIMARY KEY (id),
    CONSTRAINT bank_lines_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT bank_lines_statement FOREIGN KEY (statement_id) REFERENCES bank_statements (id)
);
CREATE UNIQUE INDEX bank_lines_account_id_line_key ON bank_lines (account_id, line_key);
CREATE INDEX bank_lines_by_day ON bank_lines (day, id);
CREATE INDEX bank_lines_by_state_day ON bank_lines (state, day, id);
CREATE INDEX bank_lines_by_account_day ON bank_lines (account_id, day, id);
CREATE INDEX bank_lines_by_account_state_day ON bank_lines (account_id, state, day, id);
CREATE INDEX bank_lines_by_transfer ON bank_lines (transfer_id) WHERE transfer_id IS NOT NULL;
CREATE INDEX bank_lines_by_other_account ON bank_lines (other_account) WHERE other_account IS NOT NULL;
CREATE INDEX bank_lines_by_document ON bank_lines (document_id) WHERE document_id IS NOT NULL;
