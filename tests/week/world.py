# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Eight days of two chats, and the server that tells one bot of them, from the documentation alone.

The world is the same for the same seed. It goes on only as far as the driver allows and whoever
listens keeps up. What it knows for certain, and what the bot was told of it, are two things: people
come and go unheard while nobody may be told.
"""

import heapq
import json
import random
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journey"))
from server import BOT, TOKEN, Server  # noqa: E402

BEGIN = 1772409600  # 2026-03-02 00:00 UTC
HOUR, DAY = 3600, 86400
LENGTH = 8 * DAY
STAYS = {"minutes": 600, "day": DAY, "week": 7 * DAY}
CLUB = {"id": -1001000000101, "type": "supergroup", "title": "Week <i>Club</i>", "username": "week_club"}
NEWS = {"id": -1001000000102, "type": "channel", "title": "Week News"}
CHATS = {chat["id"]: chat for chat in (CLUB, NEWS)}
OLGA = {"id": 7001, "is_bot": False, "first_name": "Olga", "last_name": "Ø", "username": "olga"}
LINKS, FOREIGN_LINKS = 500, 24
DEFAULT_UPDATES = {"message", "my_chat_member", "chat_join_request"}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class Link:
    def __init__(self, number, chat, url, **fields):
        self.number, self.chat, self.url = number, chat, url
        self.is_foreign = url.endswith(("…", "..."))
        self.hash = url.rsplit("+", 1)[1].rstrip("….")  # the first part only, of a truncated one
        self.fields = {"creator": OLGA if self.is_foreign else {k: BOT[k] for k in ("id", "is_bot", "first_name", "username")},
                       "creates_join_request": False, "is_primary": False, "is_revoked": False, **fields}
        self.waiting = 0

    def shown(self):
        pending = {"pending_join_request_count": self.waiting} if self.waiting else {}
        return {"invite_link": self.url, **self.fields, **pending}


class Update:
    """What happened, and whether the bot was told: pending, heard (and confirmed) or lost. order:
    among all that happened; id: among those that are for the bot."""

    __slots__ = ("id", "order", "kind", "body", "date", "news", "fate", "was_sent")

    def __init__(self, number, kind, body, date, news):
        self.id, self.kind, self.body, self.date, self.news = number, kind, body, date, news
        self.order = 0
        self.fate, self.was_sent = "pending", False

    def shown(self):
        return {"update_id": self.id, self.kind: self.body}


class World:
    """Who comes and goes. emit: takes every update as it happens, and says whether it is one for the
    bot; only those get a number."""

    def __init__(self, seed, updates, emit):
        self.random = random.Random(seed)
        self.emit = emit
        self.now = self.began = BEGIN
        self.ids = 500000001
        self.people = {}
        self.known = set()  # (chat, person): was there, or asked
        self.comers = 0
        self.people[OLGA["id"]] = OLGA
        self.standing = {}  # (chat, person): status of whoever is inside
        self.came_by = {}  # (chat, person): way
        self.gone = {chat: [] for chat in CHATS}  # who was inside once
        self.asking = {}  # (chat, person): link or None
        self.counts = {}  # (chat, way): [joins, leaves]
        self.agenda = []
        self.order = 0
        self.links = self.make_links()
        # Four in ten arrivals leave a trace more: they leave, or were asking first.
        self.pause = LENGTH / (updates / 1.45)
        self.at(BEGIN, self.arrive)

    def make_links(self):
        def text(n):
            return "".join(self.random.choice(LETTERS) for _ in range(n))

        links = []
        for number in range(LINKS):
            chat = (CLUB, NEWS)[number % 2]["id"]
            if number < FOREIGN_LINKS:
                url = "https://t.me/+" + text(8).rstrip("-_") + ("…" if number % 4 < 2 else "...")
                links.append(Link(number, chat, url, creates_join_request=number % 12 == 0))
            elif number < FOREIGN_LINKS + 2:
                links.append(Link(number, chat, "https://t.me/+" + text(16), is_primary=True))
            else:
                name = {} if number % 7 == 0 else {"name": "Stand %d \U0001f33b" % number}
                limit = {"member_limit": 99999} if number % 11 == 3 else {}
                date = {"expire_date": 1900000000 + number} if number % 5 == 0 else {}
                approval = not limit and number % 9 == 0
                links.append(Link(number, chat, "https://t.me/+" + text(16),
                                  creates_join_request=approval, **name, **date, **limit))
        assert len({link.hash for link in links}) == LINKS
        return links

    # What comes next.

    def at(self, when, act, *what):
        self.order += 1
        heapq.heappush(self.agenda, (int(when), self.order, act, what))

    def step(self):
        when, _, act, what = heapq.heappop(self.agenda)
        self.now = max(self.now, when)
        act(*what)

    def play_until(self, when):
        while self.agenda[0][0] <= when:
            self.step()
        self.now = when

    def arrive(self):
        self.at(self.now + self.random.expovariate(1 / self.pause), self.arrive)
        chat = self.random.choice(list(CHATS))
        if self.random.random() < 0.12:
            self.trifle(chat)
        person = self.visitor(chat)
        if person is None:
            return
        dice = self.random.random()
        if dice < 0.06:
            self.follow(chat, person, self.some_link(chat, True))
        elif dice < 0.75:
            self.follow(chat, person, self.some_link(chat, False))
        elif dice < 0.79:
            self.ask(chat, person, None)
        elif dice < 0.85:  # a folder link may name the chat's link or not
            link = self.some_link(chat, False) if self.random.random() < 0.5 else None
            self.join(chat, person, link, via_chat_folder_invite_link=True)
        else:
            self.join(chat, person, None)

    def visitor(self, chat):
        """Somebody new, or somebody who was inside before."""
        gone = self.gone[chat]
        if gone and self.random.random() < 0.3:
            i = self.random.randrange(len(gone))
            gone[i], gone[-1] = gone[-1], gone[i]
            person = gone.pop()
            return None if (chat, person) in self.asking else person
        if self.comers and self.random.random() < 0.1:  # somebody of the other chat, perhaps
            person = 10_000_000 + 7 * self.random.randrange(self.comers)
            return None if (chat, person) in self.known else person
        number = self.comers
        self.comers += 1
        person = 10_000_000 + 7 * number
        self.people[person] = {"id": person, "is_bot": False, "first_name": "Name%d" % number,
                               **({"last_name": "O'Tail \u202e%d" % number} if number % 3 == 0 else {}),
                               **({"username": "user%d" % number} if number % 2 else {})}
        return person

    def some_link(self, chat, is_foreign):
        first, last = (0, FOREIGN_LINKS) if is_foreign else (FOREIGN_LINKS, LINKS)
        # A few are everywhere, most are seldom used.
        spread = self.random.random() ** (3 if self.random.random() < 0.5 else 1)
        number = first + int(spread * (last - first))
        return self.links[number if self.links[number].chat == chat else number ^ 1]

    def follow(self, chat, person, link):
        if link.fields["creates_join_request"]:
            self.ask(chat, person, link)
        else:
            self.join(chat, person, link)

    # What happens.

    def tell(self, kind, body, news=None):
        if self.emit(Update(self.ids, kind, body, self.now, news)):
            self.ids += 1

    def member(self, person, status, is_member=None):
        shown = {"status": status, "user": self.people[person]}
        if status == "restricted":
            shown.update({"is_member": is_member, "can_send_messages": False, "until_date": 0})
        if status == "administrator":
            shown.update({"can_be_edited": False, "is_anonymous": False, "can_manage_chat": True,
                          "can_invite_users": True})
        if status == "kicked":
            shown["until_date"] = 0
        return shown

    def change(self, chat, person, old, new, by=None, news=None, **more):
        self.tell("chat_member", {"chat": CHATS[chat], "from": by or self.people[person], "date": self.now,
                                  "old_chat_member": old, "new_chat_member": new, **more}, news)

    def join(self, chat, person, link, by=None, **flags):
        place = (chat, person)
        if place in self.standing:
            return
        before = self.random.choice([("left",), ("left",), ("left",), ("kicked",), ("restricted", False)])
        after = self.random.choice([("member",)] * 9 + [("restricted", True)])
        self.standing[place] = after[0]
        self.known.add(place)
        way = link.hash if link else None
        self.came_by[place] = way
        self.counts.setdefault((chat, way), [0, 0])[0] += 1
        more = {"invite_link": link.shown()} if link else {}
        self.change(chat, person, self.member(person, *before), self.member(person, *after), by,
                    ("joined", chat, person, way), **more, **flags)
        stay = self.some_stay()
        if stay is not None:
            self.at(self.now + stay, self.leave, chat, person)

    def some_stay(self):
        dice = self.random.random()
        if dice < 0.02:
            return self.random.choice([0, 599, 600, 601, DAY - 1, DAY, DAY + 1, 7 * DAY - 1, 7 * DAY, 7 * DAY + 1])
        if dice < 0.18:
            return self.random.randrange(0, 600)
        if dice < 0.40:
            return self.random.randrange(600, DAY)
        if dice < 0.65:
            return self.random.randrange(DAY, 8 * DAY)
        return None

    def leave(self, chat, person):
        place = (chat, person)
        status = self.standing.pop(place)
        self.gone[chat].append(person)
        self.counts[chat, self.came_by.pop(place)][1] += 1
        after, by = self.random.choice([(("left",), None), (("left",), None), (("kicked",), OLGA),
                                        (("restricted", False), OLGA)])
        self.change(chat, person, self.member(person, status, True), self.member(person, *after), by,
                    ("left", chat, person, None))

    def ask(self, chat, person, link):
        place = (chat, person)
        if place in self.standing or place in self.asking:
            return
        self.asking[place] = link
        self.known.add(place)
        if link:
            link.waiting += 1
        more = {"invite_link": link.shown()} if link else {}
        bio = {"bio": "I sell <b>hats</b>"} if person % 4 == 0 else {}
        self.tell("chat_join_request", {"chat": CHATS[chat], "from": self.people[person], "user_chat_id": person,
                                        "date": self.now, **bio, **more},
                  ("asked", chat, person, link.hash if link else None))
        later = self.now + self.random.randrange(1, 6 * HOUR)
        if self.random.random() < 0.8:
            self.at(later, self.decide, chat, person, self.random.random() < 0.75)

    def decide(self, chat, person, is_approved):
        link = self.asking.pop((chat, person))
        if link:
            link.waiting -= 1
        if is_approved:
            self.join(chat, person, link, by=OLGA, **({} if link else {"via_join_request": True}))
        else:  # of which nobody is told
            self.gone[chat].append(person)

    def trifle(self, chat):
        """Something that is no coming and no going."""
        dice = self.random.random()
        inside = next((place for place in self.some_places() if place[0] == chat), None)
        if dice < 0.2:
            rights = {"status": "administrator", "user": BOT, "can_be_edited": False, "is_anonymous": False,
                      "can_manage_chat": True, "can_invite_users": True, "can_pin_messages": dice < 0.1}
            self.tell("my_chat_member", {"chat": CHATS[chat], "from": OLGA, "date": self.now,
                                         "old_chat_member": rights, "new_chat_member": rights})
        elif dice < 0.25 and inside:  # of a kind that is newer than the program
            old = {**self.member(inside[1], self.standing[inside]), "status": "guardian"}
            self.change(chat, inside[1], old, {**old, "is_awake": True}, OLGA)
        elif dice < 0.4:
            self.tell("message", {"message_id": self.ids, "chat": CHATS[chat], "date": self.now, "text": "Hello"})
        elif dice < 0.6 and self.gone[chat]:
            person = self.random.choice(self.gone[chat])
            if (chat, person) not in self.standing:
                states = [("left",), ("kicked",), ("restricted", False)]
                old, new = self.random.sample(states, 2)
                self.change(chat, person, self.member(person, *old), self.member(person, *new), OLGA)
        elif inside:
            old = self.standing[inside]
            new = self.random.choice([s for s in ("member", "restricted", "administrator") if s != old])
            self.standing[inside] = new
            self.change(chat, inside[1], self.member(inside[1], old, True), self.member(inside[1], new, True), OLGA)

    def some_places(self):
        for _ in range(20 if self.comers else 0):
            place = (self.random.choice(list(CHATS)), 10_000_000 + 7 * self.random.randrange(self.comers))
            if place in self.standing:
                yield place

    def murmur(self):
        """The smallest update there is."""
        olga = {"status": "creator", "user": OLGA, "is_anonymous": False}
        self.change(NEWS["id"], OLGA["id"], olga, {**olga, "custom_title": "Boss"}, OLGA)


class WeekServer(Server):
    """The Bot API for the world's bot. Answers are disturbed as the seed says; `speed`: how many
    seconds of waiting the program takes for one."""

    def __init__(self, seed, updates, speed):
        super().__init__()
        self.http.RequestHandlerClass.disable_nagle_algorithm = True
        self.http.handle_error = self.failed
        self.news = threading.Condition(self.lock)
        self.faults = defaultdict(list)
        self.random = random.Random(seed + 1)
        self.speed = speed
        self.updates = []  # all there ever were
        self.queue = []  # what waits to be fetched, in the order of delivery
        self.held = []  # (number of updates, update): comes late
        self.latest_hold = max(10, min(300, updates // 50))
        self.answers = []  # numbers sent together and not confirmed yet
        self.confirmed = 0  # all below were, save those that come late
        self.recent = []  # confirmed a moment ago
        self.heard = 0
        self.moves = 0  # of those heard, how many came and went
        self.confirming = lambda numbers: None  # called before updates are forgotten
        self.telling = lambda now: None  # called with the world's time
        self.budget = 0
        self.is_finishing = False
        self.is_calm = True  # nothing is disturbed
        self.waylays = self.has_waylaid = False  # calls that would confirm an answer get nowhere
        self.webhook = ""
        self.allowed = set(DEFAULT_UPDATES)
        self.waiter = None
        self.last_offset, self.last_poll = None, 0
        self.flooded_until = 0
        self.figures = {"answers": 0, "delivered": 0, "again": 0, "late": 0, "faults": 0, "conflicts": 0}
        self.world = World(seed, updates, self.emit)

    def failed(self, request, address):
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):  # who was killed doesn't read the answer
            self.violations.append("the server: %r" % error)

    # What happens in the world.

    def emit(self, update):
        if update.kind not in self.allowed:
            update.id = 0
        update.order = len(self.updates)
        self.updates.append(update)
        if self.webhook or not update.id:
            update.fate, update.body = "lost", None
        elif not self.is_calm and self.random.random() < 0.03:
            heapq.heappush(self.held, (len(self.updates) + self.random.randrange(3, self.latest_hold), update.id, update))
        else:
            self.queue.append(update)
        while self.held and self.held[0][0] <= len(self.updates):
            self.queue.append(heapq.heappop(self.held)[2])
        return bool(update.id)

    def murmur(self):
        was_calm, self.is_calm = self.is_calm, True
        self.world.murmur()
        self.is_calm = was_calm

    def produce(self):
        enough = 100 if self.is_calm else self.random.randrange(1, 101)
        while len(self.queue) < enough and self.budget > 0:
            before = len(self.updates)
            self.world.step()
            self.budget -= len(self.updates) - before
        old = self.world.now - DAY
        for update in self.queue:
            if update.date < old:
                assert not update.was_sent, "the test can't know whether it was heard"
                update.fate, update.body = "lost", None
        self.queue = [update for update in self.queue if update.fate == "pending"]

    # What the driver does; every one of these under the lock.

    def begin(self, telling):
        """Another program begins, which knows of no flood wait."""
        self.telling = telling
        self.flooded_until = 0
        self.waylays = self.has_waylaid = False

    def grant(self, updates):
        """Lets so many more updates happen."""
        self.budget += updates
        self.is_finishing = False
        self.news.notify_all()

    def finish(self):
        """Nothing more happens, and what was held back comes."""
        self.budget = 0
        self.is_finishing = True
        while self.held:
            self.queue.append(heapq.heappop(self.held)[2])
        self.news.notify_all()

    def is_drained(self):
        return not self.queue and not self.held

    def set_webhook(self, url):
        self.webhook = url
        self.allowed = set(DEFAULT_UPDATES)  # setWebhook without allowed_updates by a program that never set them
        self.news.notify_all()

    # The Bot API.

    def next_fault(self, path):
        method = path.split("/")[-1]
        if method == "getUpdates" and self.waylays and self.answers:
            self.has_waylaid = True
            self.news.notify_all()
            return "cut before"
        if self.is_calm or method != "getUpdates" or self.random.random() > 0.06:
            return None
        self.figures["faults"] += 1
        return self.random.choice(["cut before", "cut after", "garbage", "bad gateway"])

    def answer(self, path, headers, body):
        prefix = "/bot" + TOKEN + "/"
        if not path.startswith(prefix):
            return self.refused(401, "Unauthorized")
        method = path[len(prefix):]
        if headers.get("Content-Type") != "application/json":
            self.violate(method, "Content-Type is %r" % headers.get("Content-Type"))
        parameters = json.loads(body)
        self.calls.append((method, parameters))
        self.news.notify_all()
        if method == "getMe":
            return self.ok(BOT)
        if method == "getWebhookInfo":
            return self.ok({"url": self.webhook, "has_custom_certificate": False,
                            "pending_update_count": len(self.queue)})
        if method == "getUpdates":
            return self.get_updates(parameters)
        if method not in ("getChat", "getChatMember", "getChatMemberCount"):
            self.violate(method, "nobody asked for this")
            return self.refused(404, "Not Found: method not found")
        chat = next((c for c in CHATS.values()
                     if parameters.get("chat_id") in (c["id"], "@" + c.get("username", ""))), None)
        if chat is None:
            return self.refused(400, "Bad Request: chat not found")
        if method == "getChat":
            primary = next(link for link in self.world.links
                           if link.fields["is_primary"] and link.chat == chat["id"])
            return self.ok({**chat, "invite_link": primary.url})
        if method == "getChatMember":
            return self.ok({"status": "administrator", "user": BOT, "can_be_edited": False,
                            "is_anonymous": False, "can_manage_chat": True, "can_invite_users": True})
        return self.ok(sum(1 for place in self.world.standing if place[0] == chat["id"]) + 2)

    def refuse_poll(self, why):
        self.figures["conflicts"] += 1
        return self.refused(409, "Conflict: " + why)

    def get_updates(self, asked):
        self.look_at(asked)
        if self.webhook:
            return self.refuse_poll("can't use getUpdates method while webhook is active; use deleteWebhook "
                                    "to delete the webhook first")
        now = time.monotonic()
        if now < self.flooded_until:
            self.violate("getUpdates", "%.3f s before the flood wait is over" % (self.flooded_until - now))
        if not self.is_calm and self.random.random() < 0.01:
            seconds = self.random.randrange(1, 3)
            self.flooded_until = now + 0.95 * seconds / self.speed
            return 429, {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after %d" % seconds,
                         "parameters": {"retry_after": seconds}}
        if "allowed_updates" in asked:
            self.allowed = set(asked["allowed_updates"]) or set(DEFAULT_UPDATES)
        offset, limit, timeout = asked.get("offset", 0), asked.get("limit", 100), min(asked.get("timeout", 0), 50)
        since = (now - self.last_poll) * self.speed
        if offset == self.last_offset and since < 3:
            timeout = max(timeout, 3)
            limit = 1 if since < 0.5 else limit
        self.last_offset, self.last_poll = offset, now
        self.confirm(offset)
        me, until = object(), now + timeout / self.speed
        batch = self.pick(offset, limit)
        if not batch and timeout:
            self.waiter = me
            self.news.notify_all()
        while not batch and timeout:
            self.news.wait(max(0, until - time.monotonic()))
            if self.webhook:
                return self.refuse_poll("terminated by setWebhook request")
            if self.waiter is not me:
                return self.refuse_poll("terminated by other getUpdates request; make sure that only one bot "
                                        "instance is running")
            batch = self.pick(offset, limit)
            if not batch and time.monotonic() >= until:
                break
        if self.waiter is me:
            self.waiter = None
        return self.ok([update.shown() for update in batch])

    def look_at(self, asked):
        kinds = {"offset": int, "limit": int, "timeout": int, "allowed_updates": list}
        for key, value in asked.items():
            if type(value) is not kinds.get(key):
                self.violate("getUpdates", "%s is %r" % (key, value))
        if asked.get("offset", 0) < 0:
            self.violate("getUpdates", "a negative offset drops updates")
        if not 1 <= asked.get("limit", 100) <= 100:
            self.violate("getUpdates", "limit %r" % asked["limit"])

    def confirm(self, offset):
        """An offset confirms the answers that end right before it. One that was told too late to
        come in order counts as confirmed only where all of those held it."""
        sent = [numbers for top, numbers in self.answers if top == offset - 1]
        if not sent:
            if any(self.confirmed < u.id < offset for u in self.queue):
                self.violate("getUpdates", "offset %d confirms what was never sent" % offset)
            return
        done = set.intersection(*sent)
        self.answers.clear()
        self.confirming(sorted(done))
        self.confirmed = max(self.confirmed, offset - 1)
        for update in self.queue:
            if update.id in done:
                update.fate = "heard"
                self.recent.append(update)
                self.heard += 1
                self.moves += update.news is not None and update.news[0] != "asked"
        self.queue = [update for update in self.queue if update.fate == "pending"]
        for update in self.recent[:-200]:
            update.body = None
        self.recent = self.recent[-200:]
        self.news.notify_all()

    def pick(self, offset, limit):
        """The next answer: at most so many, at least one of them not late, or it could not be
        confirmed."""
        self.produce()
        self.telling(self.world.now)
        batch = self.queue[:limit]
        if not any(u.id >= offset for u in batch):
            if self.queue and self.is_finishing and self.queue[-1].id < offset:
                self.murmur()
            fresh = next((u for u in self.queue if u.id >= offset), None)
            if fresh is None:
                return []
            batch = batch[:limit - 1] + [fresh]
        self.figures["answers"] += 1
        self.figures["delivered"] += len(batch)
        self.figures["again"] += sum(1 for u in batch if u.was_sent)
        self.figures["late"] += sum(1 for u in batch if u.id < offset)
        for update in batch:
            update.was_sent = True
        self.answers.append((max(u.id for u in batch), {u.id for u in batch}))
        if not self.is_calm:
            if self.recent and self.random.random() < 0.1:
                old = self.random.sample(self.recent, min(len(self.recent), limit - len(batch), 15))
                self.figures["again"] += len(old)
                batch = batch + old
            if self.random.random() < 0.4:
                self.random.shuffle(batch)
        return batch
