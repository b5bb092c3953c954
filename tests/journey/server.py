# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""A Bot API server for one bot in one channel, written from the documentation alone.

It keeps what it was asked, and every way in which that breaks the API's rules.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "987654321:AAG-journeyTokenThatNobodyMaySee01234"
BOT = {"id": 987654321, "is_bot": True, "first_name": "Journey", "username": "journey_bot",
       "can_join_groups": True, "can_read_all_group_messages": False}
CHAT = -1001234567890
OLD_LINK = "https://t.me/+OldLinkOldLink1"
NEW_LINK = "https://t.me/+NewLinkNewLink2"


class Server:
    def __init__(self):
        self.calls = []
        self.violations = []
        self.link = OLD_LINK
        self.lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                with outer.lock:
                    code, answer = outer.answer(self.path, self.headers, body)
                data = json.dumps(answer).encode()
                self.send_response(code)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.http.server_address[1]

    def count(self, method):
        with self.lock:
            return sum(1 for name, _ in self.calls if name == method)

    def answer(self, path, headers, body):
        prefix = "/bot" + TOKEN + "/"
        if not path.startswith(prefix):
            return 401, {"ok": False, "error_code": 401, "description": "Unauthorized"}
        method = path[len(prefix):]
        if headers.get("Content-Type") != "application/json":
            self.violations.append("%s: Content-Type is %r" % (method, headers.get("Content-Type")))
        parameters = json.loads(body) if body else {}
        if None in parameters.values():
            self.violations.append("%s: null among %r" % (method, parameters))
        self.calls.append((method, parameters))
        if method == "getMe":
            return self.ok(BOT)
        if parameters.get("chat_id") not in (CHAT, "@journey_news"):
            return self.refused(400, "Bad Request: chat not found")
        if method == "getChat":
            return self.ok({"id": CHAT, "type": "channel", "title": "Journey <b>News</b>",
                            "username": "journey_news", "invite_link": self.link})
        if method == "getChatMember":
            return self.ok({"status": "administrator", "user": BOT, "can_be_edited": False,
                            "is_anonymous": False, "can_invite_users": True})
        if method == "getChatMemberCount":
            return self.ok(1234)
        if method == "exportChatInviteLink":
            self.link = NEW_LINK
            return self.ok(NEW_LINK)
        self.violations.append("unexpected method " + method)
        return self.refused(404, "Not Found: method not found")

    @staticmethod
    def ok(result):
        return 200, {"ok": True, "result": result}

    @staticmethod
    def refused(code, description):
        return code, {"ok": False, "error_code": code, "description": description}
