-- Which of the entries that wait in the platform's store for this shop's journal stand in it already: each goes in once.
CREATE TABLE identity_entries (
    id ID NOT NULL,
    CONSTRAINT identity_entries_pk PRIMARY KEY (id)
);
