-- Who outside is told what customers bought, with whose key, and how it goes. The shop's own key is sealed. `next_at`: when the next try may
-- begin; while one is under way it lies beyond the longest a try can take.
CREATE TABLE providers (
    name TEXT NOT NULL,
    id ID NOT NULL,
    mode TEXT NOT NULL,
    base_url TEXT,
    key_id ID,
    sealed_key TEXT,
    key_ends_with TEXT,
    key_set_at INT64,
    sent_at INT64,
    refused_at INT64,
    refused_with TEXT,
    tries INT64 NOT NULL,
    next_at INT64 NOT NULL,
    given_up INT64 NOT NULL,
    CONSTRAINT providers_pk PRIMARY KEY (name),
    CONSTRAINT providers_mode_known CHECK (mode IN ('off', 'byok', 'managed', 'hybrid'))
);

-- What it is still to be told, by the event's id: the only place where the visitor's name stands as it was sent, and gone with the row.
CREATE TABLE provider_outbox (
    event_id ID NOT NULL,
    put_at INT64 NOT NULL,
    signal TEXT NOT NULL,
    CONSTRAINT provider_outbox_pk PRIMARY KEY (event_id)
);
CREATE INDEX provider_outbox_by_time ON provider_outbox (put_at, event_id);
