-- How far each tenant's chain went at a moment, kept apart from the tenant's own store.
CREATE TABLE journal_checkpoints (
    tenant_id ID NOT NULL,
    seq INT64 NOT NULL,
    hash BYTES NOT NULL,
    made_at INT64 NOT NULL,
    CONSTRAINT journal_checkpoints_pk PRIMARY KEY (tenant_id, seq)
) CLUSTERED;
