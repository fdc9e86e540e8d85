-- The hour of the week a document was issued in, on the wall of the shop: 0 is Monday from 0:00, 167 Sunday from 23:00. Documents that
-- were there before this column have -1 and stand in no hour.
ALTER TABLE documents ADD COLUMN week_hour INT64 NOT NULL DEFAULT -1;
CREATE INDEX documents_week_hour ON documents (week_hour, issued_on, issued_at, id);
CREATE INDEX documents_kind_week_hour ON documents (kind, week_hour, issued_on, issued_at, id);
