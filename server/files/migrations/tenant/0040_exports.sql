-- Files made of lists; their jobs have the same ids.
CREATE TABLE exports (
    id ID NOT NULL,
    user_id ID NOT NULL,
    wish TEXT NOT NULL,
    file_name TEXT NOT NULL,
    row_count INT64 NOT NULL,
    byte_count INT64 NOT NULL,
    expires_at INT64 NOT NULL,
    CONSTRAINT exports_pk PRIMARY KEY (id)
);
CREATE INDEX exports_expiry ON exports (expires_at);
