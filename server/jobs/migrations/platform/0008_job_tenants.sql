-- Tenants that may have unfinished jobs: where a starting server looks. Written before a job is, so it may name one too many, never one too few.
CREATE TABLE job_tenants (
    tenant_id ID NOT NULL,
    noted_at INT64 NOT NULL,
    CONSTRAINT job_tenants_pk PRIMARY KEY (tenant_id)
) CLUSTERED;
