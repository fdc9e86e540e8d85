-- Which device this server is in the journals it writes: one row. `incarnation` grows when its data comes back from a backup.
CREATE TABLE node_self (
    device_id ID NOT NULL,
    incarnation INT64 NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT node_self_pk PRIMARY KEY (device_id)
);
