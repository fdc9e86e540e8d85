-- The keys that seal personal data. They stand apart from all that is sealed with them: their backups are short-lived.
CREATE TABLE IF NOT EXISTS subject_keys (
    tenant_id ID NOT NULL,
    subject_id ID NOT NULL,
    purpose TEXT NOT NULL,
    secret BYTES NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT subject_keys_pk PRIMARY KEY (tenant_id, subject_id, purpose)
);
-- Up to when all keys were looked at, whether anything was sealed with them: one row.
CREATE TABLE IF NOT EXISTS swept (
    one INT64 NOT NULL,
    until INT64 NOT NULL,
    CONSTRAINT swept_pk PRIMARY KEY (one),
    CONSTRAINT swept_one_row CHECK (one = 1)
);
