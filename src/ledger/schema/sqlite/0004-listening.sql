-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: MIT

-- What updates tell. Of visits, traffic and people there may be millions, so their times are whole
-- seconds since 1970 UTC, or quarters of an hour. A way in is a link's id, or minus the seat's key
-- for whoever came by no link that Telegram named.

-- state: a word (src/ledger/names.cpp). heard_at: the last time that updates were asked for and an
-- answer came. next_update: what is confirmed to Telegram with the next call; 0 = nothing yet.
CREATE TABLE listening (
    bot INTEGER PRIMARY KEY REFERENCES bots (id),
    state TEXT NOT NULL,
    heard_at INTEGER NOT NULL,
    next_update INTEGER NOT NULL
);

-- When it was listened; ended_at = 0: still is. What happened in between nobody told.
CREATE TABLE listening_spans (
    bot INTEGER NOT NULL REFERENCES bots (id),
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    PRIMARY KEY (bot, began_at)
) WITHOUT ROWID;

-- Which updates were taken in already, as ranges of their numbers. touched_at: milliseconds.
CREATE TABLE heard_updates (
    bot INTEGER NOT NULL REFERENCES bots (id),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    PRIMARY KEY (bot, first)
) WITHOUT ROWID;

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    username TEXT NOT NULL
);

-- One row each time that somebody was in the chat. joined_at = 0: before it was listened;
-- left_at = 0: still there. …_by: the update that told it, which orders what happened in one second.
CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    seat INTEGER NOT NULL REFERENCES seats (key),
    person INTEGER NOT NULL,
    way INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    joined_by INTEGER NOT NULL,
    left_at INTEGER NOT NULL,
    left_by INTEGER NOT NULL
);

CREATE INDEX visits_of_person ON visits (seat, person);

CREATE INDEX visits_by_way ON visits (way, joined_at);

-- What the visits add up to for each way in; kept by every write to visits. left_…: how many of
-- those who came stayed less than 10 minutes, a day, a week. pardoned_until: until when more people
-- than usual are no leak, in milliseconds.
CREATE TABLE tallies (
    way INTEGER PRIMARY KEY,
    seat INTEGER NOT NULL REFERENCES seats (key),
    joins INTEGER NOT NULL,
    leaves INTEGER NOT NULL,
    left_in_minutes INTEGER NOT NULL,
    left_in_a_day INTEGER NOT NULL,
    left_in_a_week INTEGER NOT NULL,
    pardoned_until INTEGER NOT NULL
);

CREATE INDEX tallies_of_seat ON tallies (seat);

-- How many came and went in each quarter of an hour: seconds since 1970 divided by 900. Leavers
-- count for the way by which they had come.
CREATE TABLE traffic (
    way INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    joins INTEGER NOT NULL,
    leaves INTEGER NOT NULL,
    PRIMARY KEY (way, quarter)
) WITHOUT ROWID;

-- The last time that somebody asked to be let in. asked_by: the update that told it. state: a word.
CREATE TABLE join_requests (
    seat INTEGER NOT NULL REFERENCES seats (key),
    person INTEGER NOT NULL,
    way INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    asked_by INTEGER NOT NULL,
    bio TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (seat, person)
) WITHOUT ROWID;

CREATE INDEX join_requests_open ON join_requests (seat, asked_at)
    WHERE state IN ('waiting', 'approving', 'declining');

-- What is done with whoever asks to come in by a link. decline_words: one a line.
CREATE TABLE request_rules (
    way INTEGER PRIMARY KEY,
    approve_all INTEGER NOT NULL,
    decline_words TEXT NOT NULL
);

-- Chats that were closed in one act and wait to be opened again. job: what closed it. reopen_at:
-- 0 = by hand; milliseconds.
CREATE TABLE gates (
    seat INTEGER PRIMARY KEY REFERENCES seats (key),
    job INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    holds_requests INTEGER NOT NULL,
    reopen_at INTEGER NOT NULL
);

-- A link for one person, revoked after the first join. expected: who that should be, as the user
-- wrote it.
ALTER TABLE links ADD COLUMN for_one INTEGER NOT NULL DEFAULT 0;

ALTER TABLE links ADD COLUMN expected TEXT NOT NULL DEFAULT '';

CREATE INDEX links_for_one ON links (id) WHERE for_one = 1;

-- Where people wait as Telegram tells it.
CREATE INDEX links_pending ON links (seat, pending_requests) WHERE pending_requests > 0 AND revoked = 0;
