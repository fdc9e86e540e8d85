-- The total of a document is its lines, their tax, and what rounds it off. An imported line has the amount of its tax alone, at no rate.
ALTER TABLE documents ADD COLUMN tax_minor INT64 NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN round_off_minor INT64 NOT NULL DEFAULT 0;
ALTER TABLE document_lines ADD COLUMN tax_rate INT64 NOT NULL DEFAULT 0;
ALTER TABLE document_lines ADD COLUMN tax_minor INT64 NOT NULL DEFAULT 0;
-- What was uploaded or begun before a column of tax could be matched has none.
UPDATE imports SET preview = replace(preview, '"dateFormat":', '"tax":-1,"dateFormat":');
UPDATE jobs SET payload = replace(payload, '"dateFormat":', '"tax":-1,"dateFormat":') WHERE kind = 'sales.import';
