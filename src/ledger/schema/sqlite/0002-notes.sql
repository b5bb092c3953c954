-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: MIT

-- What people write beside a link, and which links a rotation joined. tags: names, one a line.
-- placements: one a line, "+" before the place's name where it is up to date and "-" where the link
-- there is to be replaced. cost_hundredths: NULL = not told. predecessor, successor: hashes of links
-- of the same seat, '' = none.
ALTER TABLE links ADD COLUMN tags TEXT NOT NULL DEFAULT '';

ALTER TABLE links ADD COLUMN placements TEXT NOT NULL DEFAULT '';

ALTER TABLE links ADD COLUMN cost_hundredths INTEGER;

ALTER TABLE links ADD COLUMN cost_currency TEXT NOT NULL DEFAULT '';

ALTER TABLE links ADD COLUMN predecessor TEXT NOT NULL DEFAULT '';

ALTER TABLE links ADD COLUMN successor TEXT NOT NULL DEFAULT '';

-- The colour of each tag; folded as domain::foldedForSearch() does.
CREATE TABLE tags (
    folded_name TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    colour INTEGER NOT NULL
) WITHOUT ROWID;

-- What a call that is to be repeated asks for, as JSON.
ALTER TABLE intents ADD COLUMN request TEXT NOT NULL DEFAULT '';

CREATE INDEX history_by_time ON history (at);
