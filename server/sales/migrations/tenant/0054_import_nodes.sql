-- The node whose folder has an import's file; NULL before there were several.
ALTER TABLE imports ADD COLUMN node_id ID;
