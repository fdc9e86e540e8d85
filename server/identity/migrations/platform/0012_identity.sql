-- People, what they are where, and their sign-ins. `email_folded` is what two e-mails are compared by. Tokens are kept only as SHA-256.
CREATE TABLE users (
    id ID NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT users_pk PRIMARY KEY (id),
    CONSTRAINT users_email_folded UNIQUE (email_folded)
);
-- Without a tenant: a role on the platform itself.
CREATE TABLE memberships (
    id ID NOT NULL,
    user_id ID NOT NULL,
    tenant_id ID,
    role TEXT NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT memberships_pk PRIMARY KEY (id),
    CONSTRAINT memberships_user FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT memberships_user_id_tenant_id UNIQUE (user_id, tenant_id)
);
CREATE UNIQUE INDEX memberships_user_id ON memberships (user_id) WHERE tenant_id IS NULL;
CREATE INDEX memberships_by_tenant ON memberships (tenant_id, created_at, id);
CREATE TABLE sessions (
    id ID NOT NULL,
    membership_id ID NOT NULL,
    created_at INT64 NOT NULL,
    expires_at INT64 NOT NULL,
    ended_at INT64,
    CONSTRAINT sessions_pk PRIMARY KEY (id),
    CONSTRAINT sessions_membership FOREIGN KEY (membership_id) REFERENCES memberships (id)
);
CREATE INDEX sessions_by_membership ON sessions (membership_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
-- `used_at`: when a refresh token was first exchanged.
CREATE TABLE session_tokens (
    token_hash BYTES NOT NULL,
    session_id ID NOT NULL,
    kind TEXT NOT NULL,
    issued_at INT64 NOT NULL,
    expires_at INT64 NOT NULL,
    used_at INT64,
    CONSTRAINT session_tokens_pk PRIMARY KEY (token_hash),
    CONSTRAINT session_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id),
    CONSTRAINT session_tokens_kind_known CHECK (kind IN ('access', 'refresh'))
) CLUSTERED;
CREATE INDEX session_tokens_by_session ON session_tokens (session_id);
CREATE INDEX session_tokens_by_expiry ON session_tokens (expires_at);
