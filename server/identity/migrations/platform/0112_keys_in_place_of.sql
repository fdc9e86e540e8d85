-- Of keys that took each other's place, the first: whose the answers are that were kept for all of them. Nothing in the first itself.
ALTER TABLE api_keys ADD COLUMN first_id ID;
