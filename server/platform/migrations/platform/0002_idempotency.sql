-- The first answer to each Idempotency-Key, kept in the platform store. `subject` names the person whose key seals the body.
CREATE TABLE idempotency_keys (
    key TEXT NOT NULL,
    request_hash BYTES NOT NULL,
    status INT64 NOT NULL,
    body BYTES NOT NULL,
    subject ID,
    created_at INT64 NOT NULL,
    CONSTRAINT idempotency_keys_pk PRIMARY KEY (key)
) CLUSTERED;
