-- The rate of tax a product is sold at, in basis points; prices are without tax.
ALTER TABLE products ADD COLUMN tax_rate INT64 NOT NULL DEFAULT 0;
