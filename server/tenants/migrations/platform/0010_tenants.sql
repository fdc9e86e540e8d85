-- Every business on this platform. A row in the state `creating` is a name held while the tenant's own store is made.
CREATE TABLE tenants (
    id ID NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort BYTES NOT NULL,
    state TEXT NOT NULL,
    country_pack TEXT NOT NULL,
    currency TEXT NOT NULL,
    zone TEXT NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT tenants_pk PRIMARY KEY (id),
    CONSTRAINT tenants_slug UNIQUE (slug),
    CONSTRAINT tenants_state_known CHECK (state IN ('creating', 'trial', 'active', 'closed'))
);
CREATE INDEX tenants_by_created ON tenants (created_at, id);
CREATE INDEX tenants_by_name ON tenants (name_sort, id);
