-- Where a session is used and what it was proved by. `tenant_id`: where it acts, which for support is a shop they do not belong to.
ALTER TABLE sessions ADD COLUMN tenant_id ID;
ALTER TABLE sessions ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN used_at INT64 NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN proved_at INT64 NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN unlocked_until INT64 NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN visit_reason TEXT NOT NULL DEFAULT '';
UPDATE sessions SET tenant_id = (SELECT m.tenant_id FROM memberships m WHERE m.id = sessions.membership_id);
CREATE INDEX sessions_by_tenant ON sessions (tenant_id, created_at, id);
-- A shop's own roles; `permissions` are published names with a space between.
CREATE TABLE roles (
    id ID NOT NULL,
    tenant_id ID NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT roles_pk PRIMARY KEY (id),
    CONSTRAINT roles_tenant_id_name_folded UNIQUE (tenant_id, name_folded)
);
ALTER TABLE memberships ADD COLUMN custom_role_id ID;
ALTER TABLE memberships ADD COLUMN state TEXT NOT NULL DEFAULT 'active';
CREATE INDEX memberships_by_role ON memberships (custom_role_id);
-- The second step of a sign-in. `last_step` is the newest time step whose code was taken: none is taken twice. The secret is sealed.
CREATE TABLE second_steps (
    user_id ID NOT NULL,
    secret TEXT NOT NULL,
    last_step INT64 NOT NULL,
    confirmed_at INT64,
    CONSTRAINT second_steps_pk PRIMARY KEY (user_id),
    CONSTRAINT second_steps_user FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE TABLE recovery_codes (
    user_id ID NOT NULL,
    code_hash BYTES NOT NULL,
    used_at INT64,
    CONSTRAINT recovery_codes_pk PRIMARY KEY (user_id, code_hash),
    CONSTRAINT recovery_codes_user FOREIGN KEY (user_id) REFERENCES users (id)
) CLUSTERED;
-- Secrets that open one thing once: a sign-in whose password was right (challenge), a place in a shop (invitation), a new password (reset).
CREATE TABLE one_time_codes (
    code_hash BYTES NOT NULL,
    kind TEXT NOT NULL,
    user_id ID NOT NULL,
    membership_id ID,
    address TEXT NOT NULL,
    failures INT64 NOT NULL,
    expires_at INT64 NOT NULL,
    CONSTRAINT one_time_codes_pk PRIMARY KEY (code_hash)
) CLUSTERED;
CREATE INDEX one_time_codes_by_user ON one_time_codes (user_id, kind);
CREATE INDEX one_time_codes_by_expiry ON one_time_codes (expires_at);
CREATE TABLE api_keys (
    id ID NOT NULL,
    tenant_id ID NOT NULL,
    made_by ID NOT NULL,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    key_hash BYTES NOT NULL,
    scopes TEXT NOT NULL,
    created_at INT64 NOT NULL,
    expires_at INT64,
    used_at INT64,
    rotated_at INT64,
    revoked_at INT64,
    CONSTRAINT api_keys_pk PRIMARY KEY (id),
    CONSTRAINT api_keys_key_hash UNIQUE (key_hash)
);
CREATE INDEX api_keys_by_tenant ON api_keys (tenant_id, created_at, id);
-- What was refused. `place` is a tenant's id as text, or '' where nobody knows whose; `network` is an address without its last part.
CREATE TABLE refusals (
    place TEXT NOT NULL,
    hour INT64 NOT NULL,
    kind TEXT NOT NULL,
    network TEXT NOT NULL,
    count INT64 NOT NULL,
    CONSTRAINT refusals_pk PRIMARY KEY (place, hour, kind, network)
) CLUSTERED;
-- Entries for a shop's journal, written with the rows they speak of and brought over after the commit: no transaction spans two stores.
CREATE TABLE entries_due (
    id ID NOT NULL,
    tenant_id ID NOT NULL,
    kind TEXT NOT NULL,
    entity_id ID NOT NULL,
    body TEXT NOT NULL,
    actor_id ID NOT NULL,
    CONSTRAINT entries_due_pk PRIMARY KEY (id)
);
CREATE INDEX entries_due_by_tenant ON entries_due (tenant_id, id);
