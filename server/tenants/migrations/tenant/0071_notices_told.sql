-- What the platform had to tell this shop and its journal has: each once, however often it was tried.
CREATE TABLE notices_told (
    notice_id ID NOT NULL,
    CONSTRAINT notices_told_pk PRIMARY KEY (notice_id)
);
-- A branch or a tax registration that is not used any more.
ALTER TABLE branches ADD COLUMN retired_at INT64;
ALTER TABLE registrations ADD COLUMN retired_at INT64;
