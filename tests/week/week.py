# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Plays a week to a listener that is killed again and again, and compares what it counted.

    week.py week_listener

GATEHOUSE_TEST_WEEK: how many joins and leaves it has to hear; 3000 without it. GATEHOUSE_TEST_SEED
repeats a world and its disturbances, though not the moments of the kills.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

from truth import LedgerFile, expected, other_differences, self_check
from world import DAY, HOUR, TOKEN, WeekServer

SPEED = 50


class Listener:
    """The program. Its words and its end wake who waits for the server's news."""

    def __init__(self, week, *options):
        self.week = week
        self.words = []
        with week.server.lock:
            now = str(week.server.world.now)
            self.process = subprocess.Popen(
                [week.program, str(week.ledger.path), week.server.url, str(SPEED), now, *options],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "GATEHOUSE_WEEK_TOKEN": TOKEN})
            week.server.begin(self.tell)
        threading.Thread(target=self.read, daemon=True).start()

    def tell(self, now):
        try:
            os.write(self.process.stdin.fileno(), b"%d\n" % now)
        except (BrokenPipeError, ValueError):
            pass  # killed

    def read(self):
        for line in self.process.stdout:
            self.note(line.decode().strip())
        self.note("end")

    def note(self, word):
        with self.week.server.news:
            self.words.append(word)
            self.week.server.news.notify_all()

    def kill(self):
        self.process.kill()
        assert self.process.wait() == -9, "it ended by itself: %d" % self.process.returncode
        with self.week.server.lock:
            self.process.stdin.close()


class Week:
    def __init__(self, program, moves, seed):
        self.program, self.moves = program, moves
        self.random = random.Random(seed)
        self.server = WeekServer(seed, moves, SPEED)
        self.server.confirming = self.look_before_confirming
        self.folder = Path(tempfile.mkdtemp(prefix="gatehouse-week-"))
        self.ledger = LedgerFile(self.folder / "ledger.sqlite")
        self.kills = self.caught = self.stored = 0
        self.listener = None

    # Tools.

    def must(self, condition, what):
        if not condition:
            raise AssertionError(what)

    def wait(self, condition, what):
        """Until the server's or the listener's news make it true."""
        with self.server.news:
            self.server.news.wait_for(lambda: condition() or "end" in self.listener.words, 120)
            self.must(condition(), "%s never came; %s" % (what, self.listener.words))

    def start(self, *options, until="ready"):
        self.listener = Listener(self, *options)
        if until:
            self.wait(lambda: until in self.listener.words, until)

    def kill(self):
        self.listener.kill()
        self.kills += 1
        with self.server.lock:
            sent = set().union(*(numbers for _, numbers in self.server.answers))
        if sent:
            self.caught += 1
            self.stored += not self.ledger.missing(sent)
        self.must(self.ledger.is_sound(), "the ledger is damaged")

    def look_before_confirming(self, numbers):
        missing = self.ledger.missing(numbers)
        if missing:
            self.server.violate("getUpdates", "confirms %r, which are not in the ledger" % missing[:5])

    def flow(self, on):
        with self.server.lock:
            if on:
                self.server.grant(10**9)
            else:
                self.server.finish()

    def drain(self):
        """All that happened is heard and confirmed, so that it is certain what was."""
        self.flow(False)
        self.wait(self.server.is_drained, "the last update")

    def play(self, seconds):
        with self.server.lock:
            self.server.world.play_until(self.server.world.now + seconds)

    # The week.

    def begin(self):
        server = self.server
        self.play(6 * HOUR)  # nobody listens yet
        links = self.folder / "links"
        known = [link for link in server.world.links
                 if not link.is_foreign and not link.fields["is_primary"] and link.number % 3 == 0]
        links.write_text("".join("%d %s\n" % (link.chat, link.url) for link in known), "utf-8")
        self.start("--set-up", str(links), "--turn-on")
        self.size = self.bytes()
        server.is_calm = False

    def bytes(self):
        (pages,), (free,), (size,) = (self.ledger.rows("PRAGMA " + what)[0]
                                      for what in ("page_count", "freelist_count", "page_size"))
        return (pages - free) * size

    def kill_at_some_moment(self, moves):
        server = self.server
        self.flow(True)
        self.wait(lambda: server.moves >= moves, "%d joins and leaves" % moves)
        # When it has stored an answer and is about to confirm it; at any moment; right after an
        # answer; before it has begun at all.
        manner = self.random.randrange(4)
        answers = server.figures["answers"] + 1
        if manner == 0:
            with server.lock:
                server.waylays = True
            self.wait(lambda: server.has_waylaid, "a confirmation")
        if manner == 2:
            self.wait(lambda: server.figures["answers"] >= answers, "an answer")
        if manner == 3:
            self.kill()
            self.start(until=None)
        time.sleep(self.random.random() * (0, 0.02, 0.06, 0.15)[manner])
        self.kill()

    def stay_away(self):
        """For longer than Telegram keeps updates."""
        self.drain()
        self.kill()
        self.play(30 * HOUR)
        self.away_until = self.server.world.now
        self.start()

    def set_webhook(self):
        server = self.server
        self.drain()
        with server.lock:
            server.set_webhook("https://bot.example.org/updates")
        self.wait(lambda: "off" in self.listener.words, "the end of listening")
        self.must(self.ledger.state() == "webhook", "state %s with a webhook" % self.ledger.state())
        polls = server.count("getUpdates")
        self.play(8 * HOUR)
        self.kill()
        self.start()
        self.kill()
        self.start("--turn-on", until="refused")
        self.kill()
        self.must(server.count("getUpdates") == polls, "updates were asked for in spite of the webhook")
        self.must(self.ledger.state() == "webhook", "state %s with a webhook" % self.ledger.state())
        with server.lock:
            server.webhook = ""
        self.play(HOUR)  # of which the default set of updates is kept
        self.start()
        self.kill()
        self.must(server.count("getUpdates") == polls, "it switched itself on")
        self.start("--turn-on")

    def poll_beside(self):
        """Another program asks, until the listener gives way."""
        def ask():
            while "off" not in self.listener.words:
                request = urllib.request.Request("%s/bot%s/getUpdates" % (self.server.url, TOKEN), b'{"timeout":50}',
                                                 {"Content-Type": "application/json"})
                try:
                    urllib.request.urlopen(request, timeout=60).read()
                except OSError:
                    pass  # terminated by the listener's poll, or disturbed

        self.drain()
        other = threading.Thread(target=ask)
        other.start()
        self.wait(lambda: "off" in self.listener.words, "the end of listening")
        self.must(self.ledger.state() == "conflict", "state %s with another program" % self.ledger.state())
        self.play(HOUR)
        self.flow(True)  # answers the other program, which confirms nothing
        other.join()
        self.kill()
        self.start("--turn-on")

    def run(self, kills):
        began = time.monotonic()
        self.begin()
        events = {kills // 3: self.stay_away, kills // 2: self.set_webhook, 2 * kills // 3: self.poll_beside}
        for n in range(kills):
            if n in events:
                events[n]()
            self.kill_at_some_moment(self.moves * (n + 1) // (kills + 1))
            self.start()
        self.flow(True)
        self.wait(lambda: self.server.moves >= self.moves, "the last join")
        self.drain()
        seconds = time.monotonic() - began
        self.kill()
        return seconds

    # What came of it.

    def differences(self):
        server = self.server
        now = server.world.now
        yield from server.violations
        heard = [update for update in server.updates if update.fate == "heard"]
        self_check(server.world, server.updates)
        truth = expected(heard, now)
        yield from truth.differences(self.ledger.figures(now))
        yield from other_differences(self.ledger, server.world, truth, heard)
        yield from self.span_differences()
        if self.ledger.state() != "on":
            yield "the state is %s" % self.ledger.state()

    def span_differences(self):
        """Listened: until the absence, until the webhook, until the other program, and still."""
        spans = self.ledger.rows("SELECT began_at, ended_at FROM listening_spans ORDER BY began_at")
        if [end == 0 for _, end in spans] != [False, False, False, True]:
            yield "it was listened %r" % spans
        elif abs(spans[1][0] / 1000 - (self.away_until - DAY)) > HOUR:
            yield "what is missing ends at %d, and not at %d" % (spans[1][0] / 1000, self.away_until - DAY)

    def report(self, seconds):
        server, heard = self.server, sum(1 for update in self.server.updates if update.fate == "heard")
        joins = sum(1 for u in server.updates if u.fate == "heard" and u.news and u.news[0] == "joined")
        print("%d updates heard (%d joins and leaves), %d lost on purpose, in %.1f s: %.0f a second"
              % (heard, server.moves, len(server.updates) - heard, seconds, heard / seconds))
        print("%d kills, %d of them between an answer and its confirmation, %d of those after it was stored"
              % (self.kills, self.caught, self.stored))
        print("%d people inside, %d links, %.1f days; %.0f bytes a join; %s"
              % (len(server.world.standing), len(server.world.links), (server.world.now - server.world.began) / DAY,
                 (self.bytes() - self.size) / joins, json.dumps(server.figures)))


def main():
    moves = int(os.environ.get("GATEHOUSE_TEST_WEEK", "3000"))
    seed = int(os.environ.get("GATEHOUSE_TEST_SEED") or random.SystemRandom().randrange(2**32))
    print("seed %d" % seed, flush=True)
    week = Week(sys.argv[1], moves, seed)
    try:
        seconds = week.run(6 if moves < 20000 else 40)
        week.report(seconds)
        differences = list(week.differences())
    except AssertionError as error:
        differences = ["%s" % error, *week.server.violations]
        if week.listener and week.listener.process.poll() is None:
            week.listener.process.kill()
    for difference in differences[:40]:
        print(difference)
    if differences:
        print("%d differences; the ledger is in %s" % (len(differences), week.folder))
        return 1
    for file in week.folder.iterdir():
        file.unlink()
    week.folder.rmdir()
    return 0


if __name__ == "__main__":
    sys.exit(main())
