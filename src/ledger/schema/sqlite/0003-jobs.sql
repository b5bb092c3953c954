-- Work of many steps that goes on after the program ended. Kinds, states and reasons are words
-- (src/ledger/jobs.cpp).
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL
);

-- One row per link; link_hash is '' for a link that is to be made. request: what is asked for, as
-- JSON. reason: why it was not done, '' = it was, or is not known.
CREATE TABLE job_steps (
    job INTEGER NOT NULL REFERENCES jobs (id),
    position INTEGER NOT NULL,
    bot INTEGER NOT NULL,
    chat INTEGER NOT NULL REFERENCES chats (key),
    link_hash TEXT NOT NULL,
    request TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    answer TEXT NOT NULL,
    result_url TEXT NOT NULL,
    PRIMARY KEY (job, position)
) WITHOUT ROWID;

CREATE INDEX job_steps_by_state ON job_steps (job, state, bot, chat, position);

CREATE INDEX job_steps_of_chat ON job_steps (chat);

-- How many steps of a job are in each state; kept by the triggers below.
CREATE TABLE job_counts (
    job INTEGER NOT NULL REFERENCES jobs (id),
    state TEXT NOT NULL,
    steps INTEGER NOT NULL,
    PRIMARY KEY (job, state)
) WITHOUT ROWID;

CREATE TRIGGER job_steps_are_counted AFTER INSERT ON job_steps
BEGIN
    INSERT INTO job_counts (job, state, steps) VALUES (NEW.job, NEW.state, 1)
        ON CONFLICT (job, state) DO UPDATE SET steps = steps + 1;
END;

CREATE TRIGGER job_steps_are_counted_anew AFTER UPDATE OF state ON job_steps
WHEN OLD.state <> NEW.state
BEGIN
    UPDATE job_counts SET steps = steps - 1 WHERE job = OLD.job AND state = OLD.state;
    INSERT INTO job_counts (job, state, steps) VALUES (NEW.job, NEW.state, 1)
        ON CONFLICT (job, state) DO UPDATE SET steps = steps + 1;
END;
