-- Feature flags; `roles` are names with a comma between them, '' for all.
CREATE TABLE flags (
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    percent INT64 NOT NULL,
    roles TEXT NOT NULL,
    CONSTRAINT flags_pk PRIMARY KEY (name),
    CONSTRAINT flags_percent_possible CHECK (percent >= 0 AND percent <= 100)
);
-- What is said for a single shop, whatever the share says.
CREATE TABLE flag_tenants (
    tenant_id ID NOT NULL,
    flag TEXT NOT NULL,
    is_on INT64 NOT NULL,
    CONSTRAINT flag_tenants_pk PRIMARY KEY (tenant_id, flag),
    CONSTRAINT flag_tenants_flag FOREIGN KEY (flag) REFERENCES flags (name)
);
CREATE INDEX flag_tenants_by_flag ON flag_tenants (flag);
