-- Which node does a job, and until when that is its own unless it says so again. `home_id`: the only node that can, because its folder has
-- the files.
ALTER TABLE jobs ADD COLUMN home_id ID;
ALTER TABLE jobs ADD COLUMN leased_by ID;
ALTER TABLE jobs ADD COLUMN lease_until INT64 NOT NULL DEFAULT 0;
