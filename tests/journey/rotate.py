# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Adds a bot and a chat and rotates the primary link.

usage: rotate.py GATEHOUSE
"""

import time

import server as botapi
from screen import (add_bot_and_chat, application, check, clipboard, find, press, run, table_row, text_of, unnamed,
                    until)


def journey(server, _):
    add_bot_and_chat()
    until("the chat in the title", lambda: find("Journey <b>News</b> — Gatehouse"))
    check(not unnamed(application()), "without a name: %s" % unnamed(application()))
    check(server.count("exportChatInviteLink") == 0, "rotated before anybody asked")

    press("Rotate primary link")
    until("the notice", lambda: find("Notice"))
    press("Undo")
    time.sleep(4)  # longer than the three seconds in which it would have happened
    check(server.count("exportChatInviteLink") == 0, "rotated although taken back")

    press("Rotate primary link")
    press("Rotate now")
    until("a new primary link", lambda: server.primary() != botapi.OLD_LINK)
    until("the new link", lambda: text_of(find("Primary link", "text")) == server.primary())
    until("the old link as Revoked", lambda: "Revoked" in table_row(botapi.OLD_LINK))
    until("the new link as primary", lambda: "Primary" in table_row(server.primary()))
    check(clipboard() == server.primary(), "in the clipboard: %r" % clipboard())
    check(server.count("exportChatInviteLink") == 1, "more than one exportChatInviteLink")


run(journey)
