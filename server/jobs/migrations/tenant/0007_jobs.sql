CREATE TABLE jobs (
    id ID NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    cancelling INT64 NOT NULL,
    done INT64 NOT NULL,
    total INT64 NOT NULL,
    attempts INT64 NOT NULL,
    problem TEXT,
    payload TEXT NOT NULL,
    checkpoint TEXT NOT NULL,
    result TEXT NOT NULL,
    actor_id ID NOT NULL,
    device_id ID NOT NULL,
    incarnation INT64 NOT NULL,
    created_at INT64 NOT NULL,
    started_at INT64,
    ended_at INT64,
    CONSTRAINT jobs_pk PRIMARY KEY (id)
);
CREATE INDEX jobs_created ON jobs (created_at, id);
CREATE INDEX jobs_state ON jobs (state, created_at, id);
