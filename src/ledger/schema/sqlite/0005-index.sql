-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: MIT

-- What the index in memory is made of (src/ledger/linkindex.h), side by side in an index of its own,
-- so that a million links are read without their rows. Times are whole seconds; "never" is the last.
ALTER TABLE links ADD COLUMN lookup BLOB GENERATED ALWAYS AS (CAST(
    seat || ' ' || filters || ' ' || state || ' ' || kind || ' ' || joined || ' ' || member_limit
    || ' ' || pending_requests || ' ' || min(expires_at / 1000, 4294967295) || ' ' || (created_at / 1000)
    || ' ' || (confirmed_at / 1000) || ' ' || search AS BLOB)) VIRTUAL;

CREATE INDEX links_lookup ON links (id, lookup);

-- Orders come from memory now. Two are left for what is shown before all of it is read.
DROP INDEX links_by_name;

DROP INDEX links_by_expiry;

DROP INDEX links_of_seat_by_name;

DROP INDEX links_of_seat_by_expiry;

DROP INDEX links_of_seat_by_state;
