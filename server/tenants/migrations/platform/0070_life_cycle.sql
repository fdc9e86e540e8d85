-- A shop's plan, dates and states. Neither database can widen a check the same way, so the table is made anew with the names it had.
CREATE TABLE tenants_kept (
    id ID NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort BYTES NOT NULL,
    state TEXT NOT NULL,
    country_pack TEXT NOT NULL,
    currency TEXT NOT NULL,
    zone TEXT NOT NULL,
    created_at INT64 NOT NULL
);
INSERT INTO tenants_kept (id, slug, name, name_sort, state, country_pack, currency, zone, created_at)
    SELECT id, slug, name, name_sort, state, country_pack, currency, zone, created_at FROM tenants;
DROP TABLE tenants;

-- Versions of plans; `calls_limit` NULL: as many as they like. Prices are a month's.
CREATE TABLE plans (
    code TEXT NOT NULL,
    version INT64 NOT NULL,
    title TEXT NOT NULL,
    price_minor INT64 NOT NULL,
    price_currency TEXT NOT NULL,
    calls_limit INT64,
    trial_days INT64 NOT NULL,
    made_at INT64 NOT NULL,
    CONSTRAINT plans_pk PRIMARY KEY (code, version)
);
INSERT INTO plans (code, version, title, price_minor, price_currency, calls_limit, trial_days, made_at) VALUES ('own', 1, 'Own computer', 0, 'USD', NULL, 0, 0);

-- `name_search` is '' until the server has folded the name. 9999-12-31 is a day that never comes: no end, no next step.
CREATE TABLE tenants (
    id ID NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort BYTES NOT NULL,
    name_search TEXT NOT NULL,
    state TEXT NOT NULL,
    country_pack TEXT NOT NULL,
    currency TEXT NOT NULL,
    zone TEXT NOT NULL,
    created_at INT64 NOT NULL,
    plan TEXT NOT NULL,
    plan_version INT64 NOT NULL,
    ends_on TEXT NOT NULL,
    state_until TEXT NOT NULL,
    paid INT64 NOT NULL,
    legal_hold INT64 NOT NULL,
    warned_month TEXT NOT NULL,
    CONSTRAINT tenants_pk PRIMARY KEY (id),
    CONSTRAINT tenants_slug UNIQUE (slug),
    CONSTRAINT tenants_plan FOREIGN KEY (plan, plan_version) REFERENCES plans (code, version),
    CONSTRAINT tenants_state_known CHECK (state IN ('creating', 'trial', 'active', 'due', 'grace', 'readOnly', 'suspended', 'closed'))
);
INSERT INTO tenants (id, slug, name, name_sort, name_search, state, country_pack, currency, zone, created_at, plan, plan_version, ends_on, state_until, paid,
                     legal_hold, warned_month)
    SELECT id, slug, name, name_sort, '', CASE state WHEN 'trial' THEN 'active' ELSE state END, country_pack, currency, zone, created_at, 'own', 1, '9999-12-31',
           '9999-12-31', 1, 0, '' FROM tenants_kept;
DROP TABLE tenants_kept;
CREATE INDEX tenants_by_created ON tenants (created_at, id);
CREATE INDEX tenants_by_name ON tenants (name_sort, id);
CREATE INDEX tenants_by_end ON tenants (ends_on, id);
CREATE INDEX tenants_by_search ON tenants (name_search, id);
CREATE INDEX tenants_by_state_name ON tenants (state, name_sort, id);
CREATE INDEX tenants_by_state_end ON tenants (state, ends_on, id);
CREATE INDEX tenants_by_state_search ON tenants (state, name_search, id);
CREATE INDEX tenants_by_plan_name ON tenants (plan, name_sort, id);
CREATE INDEX tenants_by_plan_version ON tenants (plan, plan_version);
CREATE INDEX tenants_by_country_name ON tenants (country_pack, name_sort, id);
CREATE INDEX tenants_by_state_plan ON tenants (state, plan, name_sort, id);
CREATE INDEX tenants_by_state_country ON tenants (state, country_pack, name_sort, id);
CREATE INDEX tenants_by_plan_country ON tenants (plan, country_pack, name_sort, id);
CREATE INDEX tenants_by_warned ON tenants (warned_month, name_sort, id);
CREATE INDEX tenants_by_step ON tenants (state_until, id);

-- A module of a shop that was ever dated; one without a row is on.
CREATE TABLE tenant_modules (
    tenant_id ID NOT NULL,
    module TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    CONSTRAINT tenant_modules_pk PRIMARY KEY (tenant_id, module),
    CONSTRAINT tenant_modules_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
-- This month's calls of a shop: those that were made, and those the servers hold ready.
CREATE TABLE tenant_usage (
    tenant_id ID NOT NULL,
    month TEXT NOT NULL,
    calls INT64 NOT NULL,
    CONSTRAINT tenant_usage_pk PRIMARY KEY (tenant_id)
);
CREATE TABLE usage_days (
    tenant_id ID NOT NULL,
    day TEXT NOT NULL,
    calls INT64 NOT NULL,
    CONSTRAINT usage_days_pk PRIMARY KEY (tenant_id, day)
) CLUSTERED;
-- What still has to be told in a shop's own journal; no transaction spans two stores.
CREATE TABLE tenant_notices (
    id ID NOT NULL,
    tenant_id ID NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    user_id ID NOT NULL,
    CONSTRAINT tenant_notices_pk PRIMARY KEY (id)
);
CREATE INDEX tenant_notices_by_tenant ON tenant_notices (tenant_id, id);
