# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""A Bot API server for one bot in one channel, written from the documentation alone.

It keeps what it was asked, and every way in which that breaks the API's rules.
"""

import itertools
import json
import math
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "987654321:AAG-journeyTokenThatNobodyMaySee01234"
BOT = {"id": 987654321, "is_bot": True, "first_name": "Journey", "username": "journey_bot",
       "can_join_groups": True, "can_read_all_group_messages": False}
CHAT = -1001234567890
OLD_LINK = "https://t.me/+OldLinkOldLink1"
LAST_DATE = 2**31 - 1
MONTH = 2592000
SETTINGS = {"name": str, "expire_date": int, "member_limit": int, "creates_join_request": bool}


class Bucket:
    """A flood limit: so many calls at once, then so many a second."""

    def __init__(self, burst, per_second):
        self.burst, self.per_second = burst, per_second
        self.left, self.at = burst, time.monotonic()

    def wait(self):
        """Takes a call, or says after how many whole seconds there is one."""
        now = time.monotonic()
        self.left = min(self.burst, self.left + (now - self.at) * self.per_second)
        self.at = now
        if self.left >= 1:
            self.left -= 1
            return 0
        return math.ceil((1 - self.left) / self.per_second)


class Server:
    def __init__(self):
        self.calls = []
        self.acts = []  # the mutations among them that were carried out
        self.faults = {}  # method: what happens to the next calls, one after the other
        self.unanswered = set()  # links that are revoked, and nobody may know it
        self.bucket = None
        self.rests_until = 0
        self.violations = []
        self.numbers = itertools.count(1)
        self.may_invite = True
        self.links = {OLD_LINK: self.fresh(OLD_LINK, is_primary=True)}
        self.lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                with outer.lock:
                    fault = outer.next_fault(self.path)
                    if fault == "cut before":
                        return self.cut()
                    code, answer = outer.answer(self.path, self.headers, body)
                    if fault and code == 429:  # it happens to a call that is carried out
                        outer.faults[self.path.split("/")[-1]].insert(0, fault)
                        fault = None
                    if fault and fault != "slow":
                        outer.unanswered.add(json.loads(body).get("invite_link"))
                data = json.dumps(answer).encode()
                if fault == "cut after":
                    return self.cut()
                if fault == "garbage":
                    data = b"<html>Welcome to the hotel"
                if fault == "bad gateway":
                    code, data = 502, b""
                self.send_response(302 if fault == "redirect" else code)
                if fault == "redirect":
                    self.send_header("Location", outer.url + "/elsewhere")
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if fault == "slow":
                    for byte in data[:-1]:
                        self.wfile.write(bytes([byte]))
                        time.sleep(0.002)
                    data = data[-1:]
                self.wfile.write(data)
                return None

            def do_GET(self):
                outer.violate("GET", self.path)
                self.cut()

            def cut(self):
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)

            def log_message(self, *args):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    # What a journey asks.

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.http.server_address[1]

    def count(self, method):
        with self.lock:
            return sum(1 for name, _ in self.calls if name == method)

    def last(self, method):
        with self.lock:
            return next(parameters for name, parameters in reversed(self.calls) if name == method)

    def primary(self):
        return next(url for url, link in self.links.items() if link["is_primary"] and not link["is_revoked"])

    def named(self, name):
        """The living link of that name, or None."""
        with self.lock:
            return next((link for link in self.links.values()
                         if link.get("name") == name and not link["is_revoked"]), None)

    # The server.

    def fresh(self, url, **fields):
        return {"invite_link": url, "creator": {k: BOT[k] for k in ("id", "is_bot", "first_name", "username")},
                "creates_join_request": False, "is_primary": False, "is_revoked": False, **fields}

    def make(self, **fields):
        url = "https://t.me/+Journey%09d" % next(self.numbers)
        self.links[url] = self.fresh(url, **fields)
        return self.links[url]

    def violate(self, method, what):
        self.violations.append("%s: %s" % (method, what))

    def next_fault(self, path):
        waiting = self.faults.get(path.split("/")[-1])
        return waiting.pop(0) if waiting else None

    def flood(self, method):
        """How many seconds the chat has to wait; what comes earlier than it was told is noted."""
        now = time.monotonic()
        if now < self.rests_until:
            self.violate(method, "%.1f s before the flood wait is over" % (self.rests_until - now))
        wait = self.bucket.wait() if self.bucket else 0
        if wait:
            self.rests_until = now + wait
        return wait

    def answer(self, path, headers, body):
        prefix = "/bot" + TOKEN + "/"
        if not path.startswith(prefix):
            return self.refused(401, "Unauthorized")
        method = path[len(prefix):]
        if headers.get("Content-Type") != "application/json":
            self.violate(method, "Content-Type is %r" % headers.get("Content-Type"))
        parameters = json.loads(body) if body else {}
        if None in parameters.values():
            self.violate(method, "null among %r" % parameters)
        self.calls.append((method, parameters))
        if method == "getMe":
            return self.ok(BOT)
        if method == "getWebhookInfo":
            return self.ok({"url": "", "has_custom_certificate": False, "pending_update_count": 0})
        if parameters.get("chat_id") not in (CHAT, "@journey_news"):
            return self.refused(400, "Bad Request: chat not found")
        if method == "getChat":
            invite = {"invite_link": self.primary()} if self.may_invite else {}
            return self.ok({"id": CHAT, "type": "channel", "title": "Journey <b>News</b>",
                            "username": "journey_news", **invite})
        if method == "getChatMember":
            return self.ok({"status": "administrator", "user": BOT, "can_be_edited": False,
                            "is_anonymous": False, "can_invite_users": self.may_invite})
        if method == "getChatMemberCount":
            return self.ok(1234)
        handler = {"exportChatInviteLink": self.export, "createChatInviteLink": self.create,
                   "editChatInviteLink": self.edit, "createChatSubscriptionInviteLink": self.subscribe,
                   "editChatSubscriptionInviteLink": self.rename, "revokeChatInviteLink": self.revoke}.get(method)
        if handler is None:
            self.violate(method, "unexpected")
            return self.refused(404, "Not Found: method not found")
        wait = self.flood(method)
        if wait:
            return 429, {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after %d" % wait,
                         "parameters": {"retry_after": wait}}
        self.acts.append((method, parameters))
        if not self.may_invite:
            return self.refused(400, "Bad Request: not enough rights to manage chat invite link")
        return handler(method, parameters)

    def export(self, method, parameters):
        self.links[self.primary()]["is_revoked"] = True
        return self.ok(self.make(is_primary=True)["invite_link"])

    def settings(self, method, parameters, complete):
        """Looks at the four settings and gives them as a link has them."""
        allowed = set(SETTINGS) | {"chat_id"} | ({"invite_link"} if complete else set())
        for key in set(parameters) - allowed:
            self.violate(method, "unknown parameter " + key)
        for key, kind in SETTINGS.items():
            if key not in parameters:
                if complete:
                    self.violate(method, key + " is missing, which resets it")
            elif type(parameters[key]) is not kind:
                self.violate(method, "%s is %r" % (key, parameters[key]))
        name = parameters.get("name", "")
        date = parameters.get("expire_date", 0)
        limit = parameters.get("member_limit", 0)
        approval = parameters.get("creates_join_request", False)
        if len(name) > 32:
            self.violate(method, "a name of %d code points" % len(name))
        if date and not time.time() < date <= LAST_DATE:
            self.violate(method, "expire_date %d" % date)
        if not 0 <= limit <= 99999:
            self.violate(method, "member_limit %d" % limit)
        if approval and limit:
            self.violate(method, "approval and a limit")
        wanted = {"creates_join_request": approval}
        wanted.update({"name": " ".join(name.split())} if name.split() else {})
        wanted.update({"expire_date": date} if date else {})
        wanted.update({"member_limit": limit} if limit else {})
        return wanted

    def create(self, method, parameters):
        return self.ok(self.make(**self.settings(method, parameters, False)))

    def subscribe(self, method, parameters):
        if parameters.get("subscription_period") != MONTH:
            self.violate(method, "period %r" % parameters.get("subscription_period"))
        price = parameters.get("subscription_price")
        if type(price) is not int or not 1 <= price <= 10000:
            self.violate(method, "price %r" % price)
        name = {"name": parameters["name"]} if parameters.get("name") else {}
        return self.ok(self.make(subscription_period=MONTH, subscription_price=price, **name))

    def living(self, method, parameters):
        link = self.links.get(parameters.get("invite_link"))
        if link is None:
            self.violate(method, "the link is unknown: %r" % parameters.get("invite_link"))
        elif link["is_revoked"] and link["invite_link"] not in self.unanswered:
            self.violate(method, "the link is revoked")
        return link if link and not link["is_revoked"] else None

    def edit(self, method, parameters):
        wanted = self.settings(method, parameters, True)
        link = self.living(method, parameters)
        if link is None:
            return self.refused(400, "Bad Request: INVITE_HASH_EXPIRED")
        if link["is_primary"]:
            self.violate(method, "the link is primary")
            return self.refused(400, "Bad Request: CHAT_INVITE_PERMANENT")
        if "subscription_period" in link:
            self.violate(method, "the link is a subscription link")
        for key in SETTINGS:
            link.pop(key, None)
        link.update(wanted)
        return self.ok(link)

    def rename(self, method, parameters):
        link = self.living(method, parameters)
        if link is None:
            return self.refused(400, "Bad Request: INVITE_HASH_EXPIRED")
        if "subscription_period" not in link:
            self.violate(method, "the link is no subscription link")
        link.pop("name", None)
        if parameters.get("name"):
            link["name"] = parameters["name"]
        return self.ok(link)

    def revoke(self, method, parameters):
        link = self.living(method, parameters)
        if link is None:
            return self.refused(400, "Bad Request: INVITE_HASH_EXPIRED")
        link["is_revoked"] = True
        return self.ok(link)

    @staticmethod
    def ok(result):
        return 200, {"ok": True, "result": result}

    @staticmethod
    def refused(code, description):
        return code, {"ok": False, "error_code": code, "description": description}
