-- What each node answered, rolled up. Minutes are kept two days, hours and days thirty. `tenant_id` is sixteen zero bytes where there is none.
CREATE TABLE request_rollups (
    id ID NOT NULL,
    grain TEXT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    tenant_id ID NOT NULL,
    started_at INT64 NOT NULL,
    node_id ID NOT NULL,
    requests INT64 NOT NULL,
    refusals INT64 NOT NULL,
    faults INT64 NOT NULL,
    p50_us INT64 NOT NULL,
    p95_us INT64 NOT NULL,
    p99_us INT64 NOT NULL,
    database_us INT64 NOT NULL,
    buckets TEXT NOT NULL,
    CONSTRAINT request_rollups_pk PRIMARY KEY (id),
    CONSTRAINT request_rollups_one UNIQUE (node_id, grain, started_at, subject, tenant_id, name)
);
CREATE INDEX request_rollups_subject ON request_rollups (grain, subject, started_at, id);
CREATE INDEX request_rollups_tenant ON request_rollups (grain, subject, tenant_id, started_at, id);
CREATE INDEX request_rollups_age ON request_rollups (grain, started_at);
