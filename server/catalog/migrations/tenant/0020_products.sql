-- What a shop sells. `code` is compared byte for byte; `name_sort` and `name_search` are made from the name (from the code when there
-- is none) and can be made again.
CREATE TABLE products (
    id ID NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort BYTES NOT NULL,
    name_search TEXT NOT NULL,
    kind TEXT NOT NULL,
    price INT64,
    created_at INT64 NOT NULL,
    CONSTRAINT products_pk PRIMARY KEY (id),
    CONSTRAINT products_kind_known CHECK (kind IN ('goods', 'postage', 'discount', 'fee', 'manual'))
);
CREATE UNIQUE INDEX products_code ON products (code);
CREATE INDEX products_by_name ON products (name_sort, id);
CREATE INDEX products_by_kind_name ON products (kind, name_sort, id);
CREATE INDEX products_by_kind_code ON products (kind, code);
CREATE INDEX products_by_search ON products (name_search, id);
CREATE INDEX products_by_kind_search ON products (kind, name_search, id);
