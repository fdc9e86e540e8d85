-- Where notices go. The secret that signs them is sealed.
CREATE TABLE webhooks (
    id ID NOT NULL,
    url TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INT64 NOT NULL,
    arrived_at INT64,
    failing_since INT64,
    sealed_secret TEXT NOT NULL,
    CONSTRAINT webhooks_pk PRIMARY KEY (id),
    CONSTRAINT webhooks_state_known CHECK (state IN ('on', 'off', 'failing'))
);

-- What each is to be told, written in the transaction that it tells of. `next_at`: when the next try may begin; while one is under way it
-- lies beyond the longest a try can take.
CREATE TABLE webhook_deliveries (
    id ID NOT NULL,
    webhook_id ID NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at INT64 NOT NULL,
    state TEXT NOT NULL,
    tries INT64 NOT NULL,
    next_at INT64,
    answer TEXT NOT NULL,
    CONSTRAINT webhook_deliveries_pk PRIMARY KEY (id),
    CONSTRAINT webhook_deliveries_webhook FOREIGN KEY (webhook_id) REFERENCES webhooks (id)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, at, id);

-- What was told of a phase once is not told again.
CREATE TABLE experiment_alarms (
    experiment_id ID NOT NULL,
    version INT64 NOT NULL,
    kind TEXT NOT NULL,
    at INT64 NOT NULL,
    CONSTRAINT experiment_alarms_pk PRIMARY KEY (experiment_id, version, kind)
);
