-- Definitions. `document` is the whole of one experiment as the contract writes it; the other columns are what lists and look-ups need.
CREATE TABLE experiments (
    id ID NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort BYTES NOT NULL,
    name_search TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at INT64 NOT NULL,
    document TEXT NOT NULL,
    CONSTRAINT experiments_pk PRIMARY KEY (id),
    CONSTRAINT experiments_state_known CHECK (state IN ('draft', 'running', 'paused', 'stopped', 'archived'))
);
CREATE UNIQUE INDEX experiments_code ON experiments (code);
CREATE INDEX experiments_by_name ON experiments (name_sort, id);
CREATE INDEX experiments_by_state_name ON experiments (state, name_sort, id);
CREATE INDEX experiments_by_changed ON experiments (changed_at, id);
CREATE INDEX experiments_by_state_changed ON experiments (state, changed_at, id);
CREATE INDEX experiments_by_search ON experiments (name_search, id);

-- What was reported, each id once. `visitor` is a hash of what the shop calls them; `event` is '' for an exposure; an order that names no
-- experiment (its id is all zeros) counts in every one that its visitor is in.
CREATE TABLE experiment_events (
    id ID NOT NULL,
    visitor ID NOT NULL,
    experiment_id ID NOT NULL,
    event TEXT NOT NULL,
    variant INT64 NOT NULL,
    at INT64 NOT NULL,
    units INT64 NOT NULL,
    revenue INT64 NOT NULL,
    cost INT64,
    CONSTRAINT experiment_events_pk PRIMARY KEY (id)
);
CREATE INDEX experiment_events_by_visitor ON experiment_events (visitor);

-- Who is in an experiment, and what became of them. `assigned`: the variant was drawn here; otherwise it is that of the first exposure.
CREATE TABLE experiment_visitors (
    visitor ID NOT NULL,
    experiment_id ID NOT NULL,
    version INT64 NOT NULL,
    variant INT64 NOT NULL,
    assigned INT64 NOT NULL,
    exposed_at INT64,
    views INT64 NOT NULL,
    mixed INT64 NOT NULL,
    CONSTRAINT experiment_visitors_pk PRIMARY KEY (visitor, experiment_id)
);

-- Of those who count, what each event brought: made from the events, and can be made again.
CREATE TABLE experiment_measures (
    visitor ID NOT NULL,
    experiment_id ID NOT NULL,
    event TEXT NOT NULL,
    version INT64 NOT NULL,
    variant INT64 NOT NULL,
    orders INT64 NOT NULL,
    revenue INT64 NOT NULL,
    profit INT64 NOT NULL,
    revenue_before INT64 NOT NULL,
    CONSTRAINT experiment_measures_pk PRIMARY KEY (visitor, experiment_id, event)
);
CREATE INDEX experiment_measures_by_revenue ON experiment_measures (experiment_id, version, event, revenue, variant, profit, revenue_before, orders);

-- The sums that results are made of, by the day of the visitors' first exposure; `sums` is a line of whole numbers of up to 128 bits.
CREATE TABLE experiment_days (
    experiment_id ID NOT NULL,
    version INT64 NOT NULL,
    variant INT64 NOT NULL,
    event TEXT NOT NULL,
    day INT64 NOT NULL,
    sums TEXT NOT NULL,
    CONSTRAINT experiment_days_pk PRIMARY KEY (experiment_id, version, variant, event, day)
);

-- What was not taken, and why; of experiments nobody knows under the id of zeros.
CREATE TABLE experiment_refusals (
    experiment_id ID NOT NULL,
    reason TEXT NOT NULL,
    times INT64 NOT NULL,
    CONSTRAINT experiment_refusals_pk PRIMARY KEY (experiment_id, reason)
);
