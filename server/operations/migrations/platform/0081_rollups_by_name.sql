-- All rows of one route or of one cause.
CREATE INDEX request_rollups_name ON request_rollups (grain, subject, name, started_at, id);
