-- Where writers work side by side, entries are chained a moment after their commit; whoever does it holds this one row.
CREATE TABLE journal_seals (
    one INT64 NOT NULL,
    sealed_at INT64 NOT NULL,
    CONSTRAINT journal_seals_pk PRIMARY KEY (one),
    CONSTRAINT journal_seals_one_row CHECK (one = 1)
);
INSERT INTO journal_seals (one, sealed_at) VALUES (1, 0);
