-- Whether documents were issued here before there were books to post them to.
CREATE TABLE sales_history (
    one INT64 NOT NULL,
    waits INT64 NOT NULL,
    CONSTRAINT sales_history_pk PRIMARY KEY (one)
);
INSERT INTO sales_history (one, waits) SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM documents) THEN 1 ELSE 0 END;
