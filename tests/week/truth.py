# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""What a ledger must say after what was told, and what it says: read from its file, without the
program."""

import sqlite3
from collections import Counter, defaultdict
from contextlib import closing

from world import STAYS, TOKEN

BOT_ID = int(TOKEN.split(":")[0])
QUARTER = 900


class Figures:
    """Counts by way: (chat, link's hash or None for no link)."""

    def __init__(self):
        self.tallies = defaultdict(Counter)  # joins, leaves, inside, stayed minutes/day/week
        self.traffic = {}  # (way, quarter): (joins, leaves)
        self.inside = {}  # (chat, person): way
        self.visits = Counter()  # (chat, person, way, joined, left)
        self.requests = {}  # (chat, person): (way, asked, "waiting" or "elsewhere")

    def differences(self, other):
        """In words; self is the truth."""
        for name in ("tallies", "traffic", "inside", "visits", "requests"):
            mine, its = dict(getattr(self, name)), dict(getattr(other, name))
            for key in sorted(set(mine) | set(its), key=repr):
                if mine.get(key) != its.get(key):
                    yield "%s of %s: expected %s, the ledger has %s" % (name, key, mine.get(key), its.get(key))


def count_visit(figures, now, chat, person, way, joined, left):
    """One visit; 0 is not known when it began, or still there."""
    figures.visits[chat, person, way, joined, left] += 1
    if not left:
        figures.inside[chat, person] = way
    if not joined:
        return
    tally = figures.tallies[chat, way]
    tally["joins"] += 1
    tally["leaves" if left else "inside"] += 1
    for name, length in STAYS.items():
        tally["stayed " + name] += (left or now) - joined >= length


def expected(updates, now):
    """From updates (world.Update) in any order. Who comes again without a word of having left has
    left in between, at the latest now."""
    figures = Figures()
    traffic = defaultdict(lambda: [0, 0])
    stories = defaultdict(list)
    for update in updates:
        if update.news:
            what, chat, person, way = update.news
            stories[chat, person].append((update.date, update.order, what, way))
    for (chat, person), story in stories.items():
        since = way = None
        for date, _, what, by in sorted(story):
            if what == "asked":
                figures.requests[chat, person] = (by, date, "waiting")
            elif what == "joined":
                if since is not None:
                    count_visit(figures, now, chat, person, way, since, date)
                since, way = date, by
                traffic[(chat, way), date // QUARTER][0] += 1
                if (chat, person) in figures.requests:
                    figures.requests[chat, person] = (*figures.requests[chat, person][:2], "elsewhere")
            else:
                traffic[(chat, way if since is not None else None), date // QUARTER][1] += 1
                count_visit(figures, now, chat, person, way if since is not None else None, since or 0, date)
                since = None
        if since is not None:
            count_visit(figures, now, chat, person, way, since, 0)
    figures.traffic = {key: tuple(value) for key, value in traffic.items()}
    return figures


class LedgerFile:
    """The file of a program that may be running."""

    def __init__(self, path):
        self.path = path

    def rows(self, sql, *values):
        with closing(sqlite3.connect("file:%s?mode=ro" % self.path, uri=True, timeout=20)) as file:
            return file.execute(sql, values).fetchall()

    def is_sound(self):
        return self.rows("PRAGMA quick_check") == [("ok",)]

    def state(self):
        return next((row[0] for row in self.rows("SELECT state FROM listening WHERE bot = ?", BOT_ID)), "")

    def missing(self, numbers):
        """Which updates are not remembered as taken in."""
        ranges = self.rows("SELECT first, last FROM heard_updates WHERE bot = ? ORDER BY first", BOT_ID)
        return [n for n in numbers if not any(first <= n <= last for first, last in ranges)]

    def ways(self):
        """Number of a way in: (chat, hash or None)."""
        seats = self.rows("SELECT s.key, c.telegram_id FROM seats s JOIN chats c ON c.key = s.chat "
                          "WHERE s.bot = ?", BOT_ID)
        links = self.rows("SELECT l.id, c.telegram_id, l.hash FROM links l JOIN seats s ON s.key = l.seat "
                          "JOIN chats c ON c.key = s.chat")
        return {**{-key: (chat, None) for key, chat in seats},
                **{number: (chat, text.rstrip("….")) for number, chat, text in links}}

    def figures(self, now):
        figures, ways = Figures(), self.ways()
        chats = {-key: way[0] for key, way in ways.items() if way[1] is None}
        for way, joins, leaves, *left in self.rows(
                "SELECT way, joins, leaves, left_in_minutes, left_in_a_day, left_in_a_week FROM tallies"):
            if joins or leaves or any(left):
                tally = figures.tallies[ways[way]]
                tally.update({"joins": joins, "leaves": leaves, "inside": joins - leaves})
                for (name, length), gone in zip(STAYS.items(), left):
                    is_open = self.rows("SELECT count(*) FROM visits WHERE way = ? AND left_at = 0 AND joined_at > ?",
                                        way, now - length)[0][0]
                    tally["stayed " + name] = joins - gone - is_open
        figures.traffic = {(ways[way], quarter): (joins, leaves) for way, quarter, joins, leaves in self.rows(
            "SELECT way, quarter, joins, leaves FROM traffic WHERE joins <> 0 OR leaves <> 0")}
        for seat, person, way, joined, left in self.rows("SELECT seat, person, way, joined_at, left_at FROM visits"):
            figures.visits[chats[seat], person, ways[way][1], joined, left] += 1
            if not left:
                figures.inside[chats[seat], person] = ways[way][1]
        for seat, person, way, asked, state in self.rows("SELECT seat, person, way, asked_at, state FROM join_requests"):
            figures.requests[chats[seat], person] = (ways[way][1], asked, state)
        return figures


def other_differences(ledger, world, figures, updates):
    """Of links and people."""
    rows = ledger.rows("SELECT c.telegram_id, l.hash, l.url, l.name, l.creator, l.joined, l.inside, l.role "
                       "FROM links l JOIN seats s ON s.key = l.seat JOIN chats c ON c.key = s.chat")
    found = {(chat, text.rstrip("….")): row for chat, text, *row in rows}
    if len(found) != len(rows):
        yield "%d links are in the ledger, %d of them are different ones" % (len(rows), len(found))
    people = {row[0]: row[1:] for row in ledger.rows("SELECT id, name, username FROM people")}
    named = {update.news[3] for update in updates if update.news and update.news[3]}
    for link in world.links:
        row = found.pop((link.chat, link.hash), None)
        if row is None:
            if link.hash in named:
                yield "%s is not in the ledger" % link.url
            continue
        url, name, creator, joined, inside, role = row
        tally = figures.tallies.get((link.chat, link.hash), {})
        counted = (tally.get("joins", 0), tally.get("inside", 0))
        if (max(joined, 0), max(inside, 0)) != counted:
            yield "%s has joined %d, inside %d; expected %d, %d" % (link.url, joined, inside, *counted)
        if not link.is_foreign and url != link.url:
            yield "%s is %s in the ledger" % (link.url, url)
        if link.hash in named and (name, creator, role == 0) != (
                link.fields.get("name", ""), link.fields["creator"]["id"], link.fields["is_primary"]):
            yield "%s: name %r, creator %r, role %r" % (link.url, name, creator, role)
        if link.is_foreign and people.get(creator) != ("Olga Ø", "olga"):
            yield "%s: its creator is %r" % (link.url, people.get(creator))
    for key in found:
        yield "nobody made the link %s" % (key,)
    for person in {update.news[2] for update in updates if update.news}:
        shown = world.people[person]
        name = " ".join(filter(None, (shown["first_name"], shown.get("last_name"))))
        if people.get(person) != (name, shown.get("username", "")):
            yield "%d is %r in the ledger" % (person, people.get(person))


def self_check(world, updates):
    """The world counted as it went; the same must come of all that ever happened."""
    figures = expected(updates, world.now)
    counted = {way: tuple(c) for way, c in world.counts.items()}
    sums = {way: (t["joins"], t["leaves"]) for way, t in figures.tallies.items()}
    assert counted == sums and world.came_by == figures.inside, "the test counts wrongly"

