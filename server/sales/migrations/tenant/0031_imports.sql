CREATE TABLE imports (
    id ID NOT NULL,
    preview TEXT NOT NULL,
    file_here INT64 NOT NULL,
    job_id ID,
    created_at INT64 NOT NULL,
    CONSTRAINT imports_pk PRIMARY KEY (id)
);
CREATE INDEX imports_job ON imports (job_id);
