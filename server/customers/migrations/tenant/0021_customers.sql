-- The people a shop sells to. `name`, `phone`, `email`, `note` (and what is made from them) are personal and stand nowhere else in the
-- clear; an erased row keeps its number and country. `name_sort` and `name_search` are made from the name, from the number without one.
CREATE TABLE customers (
    id ID NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort BYTES NOT NULL,
    name_search TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL,
    country TEXT NOT NULL,
    created_at INT64 NOT NULL,
    erased_at INT64,
    CONSTRAINT customers_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX customers_number ON customers (number) WHERE number <> '';
CREATE INDEX customers_by_name ON customers (name_sort, id);
CREATE INDEX customers_by_number ON customers (number, id);
CREATE INDEX customers_by_country_name ON customers (country, name_sort, id);
CREATE INDEX customers_by_country_number ON customers (country, number, id);
CREATE INDEX customers_by_search ON customers (name_search, id);
CREATE INDEX customers_by_country_search ON customers (country, name_search, id);
