-- What the results said in the moment an experiment was stopped: what was decided on, whatever came in since. One document as the contract writes it.
CREATE TABLE experiment_conclusions (
    experiment_id ID NOT NULL,
    document TEXT NOT NULL,
    CONSTRAINT experiment_conclusions_pk PRIMARY KEY (experiment_id)
);
