-- Papers as they were issued. One that names a customer is sealed under that customer's paper key; the hash is of the content as it
-- stands here, so that it says nothing of a name once the key is gone.
CREATE TABLE papers (
    document_id ID NOT NULL,
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    customer_id ID,
    sha256 BYTES NOT NULL,
    issued_at INT64 NOT NULL,
    content BYTES NOT NULL,
    CONSTRAINT papers_pk PRIMARY KEY (document_id, language, format),
    CONSTRAINT papers_document FOREIGN KEY (document_id) REFERENCES documents (id)
);
CREATE INDEX papers_customer ON papers (customer_id) WHERE customer_id IS NOT NULL;
