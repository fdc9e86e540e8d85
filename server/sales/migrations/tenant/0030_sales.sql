CREATE TABLE documents (
    id ID NOT NULL,
    series TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    issued_at INT64 NOT NULL,
    issued_on TEXT NOT NULL,
    customer_id ID,
    customer_snapshot TEXT NOT NULL,
    country TEXT NOT NULL,
    line_count INT64 NOT NULL,
    total_minor INT64 NOT NULL,
    currency TEXT NOT NULL,
    rounding_ten_millionths INT64 NOT NULL,
    reverses_id ID,
    branch_id ID,
    content_hash BYTES,
    CONSTRAINT documents_pk PRIMARY KEY (id),
    CONSTRAINT documents_series_number UNIQUE (series, number),
    CONSTRAINT documents_customer FOREIGN KEY (customer_id) REFERENCES customers (id),
    CONSTRAINT documents_reverses FOREIGN KEY (reverses_id) REFERENCES documents (id)
);
CREATE INDEX documents_issued ON documents (issued_on, issued_at, id);
CREATE INDEX documents_number ON documents (number, id);
CREATE INDEX documents_total ON documents (total_minor, id);
CREATE INDEX documents_kind_issued ON documents (kind, issued_on, issued_at, id);
CREATE INDEX documents_kind_number ON documents (kind, number, id);
CREATE INDEX documents_kind_total ON documents (kind, total_minor, id);
CREATE INDEX documents_country_issued ON documents (country, issued_on, issued_at, id);
CREATE INDEX documents_country_total ON documents (country, total_minor, id);
CREATE INDEX documents_kind_country_issued ON documents (kind, country, issued_on, issued_at, id);
CREATE INDEX documents_customer_issued ON documents (customer_id, issued_on, issued_at, id);
CREATE INDEX documents_reversed ON documents (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TABLE document_lines (
    document_id ID NOT NULL,
    line_no INT64 NOT NULL,
    product_id ID NOT NULL,
    description TEXT NOT NULL,
    quantity INT64 NOT NULL,
    unit_price INT64 NOT NULL,
    amount_minor INT64 NOT NULL,
    reverses_line INT64,
    CONSTRAINT document_lines_pk PRIMARY KEY (document_id, line_no),
    CONSTRAINT document_lines_document FOREIGN KEY (document_id) REFERENCES documents (id),
    CONSTRAINT document_lines_product FOREIGN KEY (product_id) REFERENCES products (id)
) CLUSTERED;
CREATE INDEX document_lines_product ON document_lines (product_id, document_id, line_no, amount_minor, quantity);

-- The next number of each series, taken in the transaction that issues the document, so that no number is ever skipped.
CREATE TABLE document_series (
    code TEXT NOT NULL,
    next_number INT64 NOT NULL,
    CONSTRAINT document_series_pk PRIMARY KEY (code)
) CLUSTERED;
