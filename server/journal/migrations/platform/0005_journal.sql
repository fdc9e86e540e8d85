-- The platform's own chain, of the same shape as a tenant's.
CREATE TABLE journal_entries (
    seq INT64 NOT NULL,
    device_id ID NOT NULL,
    incarnation INT64 NOT NULL,
    device_seq INT64 NOT NULL,
    schema_version INT64 NOT NULL,
    kind TEXT NOT NULL,
    entity_id ID NOT NULL,
    hlc INT64 NOT NULL,
    actor_id ID NOT NULL,
    hash BYTES NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT journal_entries_pk PRIMARY KEY (seq),
    CONSTRAINT journal_entries_device_id_incarnation_device_seq UNIQUE (device_id, incarnation, device_seq)
);
CREATE INDEX journal_entries_kind ON journal_entries (kind, seq);
CREATE INDEX journal_entries_entity ON journal_entries (entity_id, seq);
CREATE INDEX journal_entries_actor ON journal_entries (actor_id, seq);
