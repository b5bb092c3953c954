-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: MIT

-- How the steps are read: lines that start with two hyphens are dropped, an empty line ends a
-- statement. A published step never changes; what comes later is a step of its own.
--
-- Times are milliseconds since 1970 UTC. Instead of NULL, columns that are sorted by hold a value
-- that sorts where it belongs: an unknown time is 0, "never" is 9223372036854775807, an unknown
-- count is -1, "no limit" is 2147483647. Names, titles and texts are never NULL.
-- Enumerations are numbers in the order of their declaration in src/domain, save those of history
-- and intents, which are words (src/ledger/names.cpp). Yes is 1, no is 0.
-- Nothing here is secret: tokens are in the keychain and nowhere else.

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    applied_at INTEGER NOT NULL
);

-- shown = 0: taken off the screen; comes back when it is written again.
-- sort_… = folded for sorting, as domain::foldedForSearch() does.
CREATE TABLE bots (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    username TEXT NOT NULL,
    used_elsewhere INTEGER NOT NULL,
    api_server TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    shown INTEGER NOT NULL
);

-- Everything refers to a chat by key, because Telegram gives a group a new number when it becomes a
-- supergroup. moved_to: this was the chat's number once, or its row before two rows became one; it
-- always names the living row.
CREATE TABLE chats (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    moved_to INTEGER REFERENCES chats (key),
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    sort_title TEXT NOT NULL,
    username TEXT NOT NULL,
    members INTEGER
);

CREATE TABLE seats (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    bot INTEGER NOT NULL REFERENCES bots (id),
    chat INTEGER NOT NULL REFERENCES chats (key),
    status INTEGER NOT NULL,
    may_invite INTEGER NOT NULL,
    checked_at INTEGER NOT NULL,
    primary_rotated_at INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    UNIQUE (bot, chat)
);

CREATE INDEX seats_of_chat ON seats (chat);

-- kind, state, filters and next_change_at follow from the other columns and the time of writing.
-- filters: bit n is set where the link passes domain::LinkFilter n. next_change_at: when time alone
-- changes state or filters; NULL = never. search: name, note and url, folded.
-- period (seconds) and stars: of subscription links, else NULL. paused_…: what resuming puts back.
CREATE TABLE links (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seat INTEGER NOT NULL REFERENCES seats (key),
    hash TEXT NOT NULL CHECK (hash <> ''),
    url TEXT NOT NULL,
    role INTEGER NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    member_limit INTEGER NOT NULL,
    approval INTEGER NOT NULL,
    period INTEGER,
    stars INTEGER,
    revoked INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    uncertain INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    paused_name TEXT,
    paused_expires_at INTEGER,
    paused_limit INTEGER,
    paused_approval INTEGER,
    pending_requests INTEGER NOT NULL,
    joined INTEGER NOT NULL,
    inside INTEGER NOT NULL,
    note TEXT NOT NULL,
    creator INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    filters INTEGER NOT NULL,
    next_change_at INTEGER,
    search TEXT NOT NULL
);

CREATE UNIQUE INDEX links_of_seat ON links (seat, hash);

CREATE INDEX links_by_hash ON links (hash);

CREATE INDEX links_primary ON links (seat) WHERE role = 0 AND revoked = 0;

CREATE INDEX links_due ON links (next_change_at) WHERE next_change_at IS NOT NULL;

-- The orders of the table. They hold what the filters ask for too, so that an order is read from the
-- index alone.
CREATE INDEX links_by_created ON links (created_at, id, seat, filters);

CREATE INDEX links_by_name ON links (sort_name, id, seat, filters);

CREATE INDEX links_by_expiry ON links (expires_at, id, seat, filters);

CREATE INDEX links_of_seat_by_created ON links (seat, created_at, id, filters);

CREATE INDEX links_of_seat_by_name ON links (seat, sort_name, id, filters);

CREATE INDEX links_of_seat_by_expiry ON links (seat, expires_at, id, filters);

CREATE INDEX links_of_seat_by_state ON links (seat, state, id, filters);

-- How many links of a seat pass each filter; kept by every write to links.
CREATE TABLE link_counts (
    seat INTEGER NOT NULL REFERENCES seats (key),
    filter INTEGER NOT NULL,
    links INTEGER NOT NULL,
    PRIMARY KEY (seat, filter)
) WITHOUT ROWID;

-- One row per mutating call, from plan to answer.
CREATE TABLE intents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL,
    bot INTEGER NOT NULL,
    chat INTEGER NOT NULL REFERENCES chats (key),
    link_hash TEXT NOT NULL,
    was TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    answer TEXT NOT NULL
);

CREATE INDEX intents_by_state ON intents (state, id);

-- Append-only. chat is the row as it was then (see chats.moved_to); NULL for what concerns a bot only.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    bot INTEGER NOT NULL,
    chat INTEGER REFERENCES chats (key),
    link_hash TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    answer TEXT NOT NULL
);

CREATE INDEX history_of_seat ON history (bot, chat, id);

CREATE INDEX history_of_link ON history (bot, chat, link_hash, id);

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER history_is_never_cut BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

-- The one row says up to when states were worked out, so that a clock set back is noticed.
CREATE TABLE clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    evaluated_at INTEGER NOT NULL
);

INSERT INTO clock (id, evaluated_at) VALUES (1, 0);
