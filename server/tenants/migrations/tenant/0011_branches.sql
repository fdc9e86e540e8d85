-- The numbers under which tax offices know the business, and the places where it sells.
CREATE TABLE registrations (
    id ID NOT NULL,
    scheme TEXT NOT NULL,
    number TEXT NOT NULL,
    legal_name TEXT NOT NULL,
    created_at INT64 NOT NULL,
    CONSTRAINT registrations_pk PRIMARY KEY (id),
    CONSTRAINT registrations_scheme_number UNIQUE (scheme, number)
);
CREATE TABLE branches (
    id ID NOT NULL,
    name TEXT NOT NULL,
    registration_id ID,
    created_at INT64 NOT NULL,
    CONSTRAINT branches_pk PRIMARY KEY (id),
    CONSTRAINT branches_name UNIQUE (name),
    CONSTRAINT branches_registration FOREIGN KEY (registration_id) REFERENCES registrations (id)
);
CREATE INDEX branches_by_created ON branches (created_at, id);
CREATE INDEX branches_by_registration ON branches (registration_id);
CREATE INDEX registrations_by_created ON registrations (created_at, id);
