# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Many links at once on a bad line: made from a list, revoked together, with the program killed on the way.

usage: bulk.py GATEHOUSE
"""

import server as botapi
from screen import (Atspi, add_bot_and_chat, application, check, dialog, enter, find, menu, press, rows, run, says,
                    unnamed, until)

NAMES = ["Booth %d" % n for n in range(1, 13)]
LOST = ["cut before", "cut after", "garbage", "redirect", "bad gateway"]


def journey(server, program):
    add_bot_and_chat()
    server.bucket = botapi.Bucket(4, 0.5)
    make_many(server)
    revoke_all(server, program)
    check(not unnamed(application()), "without a name: %s" % unnamed(application()))


def acts(server, method, key):
    with server.lock:
        return [parameters.get(key) for name, parameters in server.acts if name == method]


def make_many(server):
    server.faults["createChatInviteLink"] = ["slow", None] + [fault for lost in LOST for fault in (lost, None)]
    menu("Chat", "Create many…")
    form = lambda: dialog("Create many links")
    enter("Names or CSV", "\n".join(NAMES), form)
    check(not unnamed(form()), "without a name in “Create many links”: %s" % unnamed(form()))
    press("Create %d links" % len(NAMES), form)
    result = lambda: dialog("Save result")
    until("the end of the job", lambda: says("%d links made" % (len(NAMES) - len(LOST)), result())
          and says("%d links may exist" % len(LOST), result()), 90)
    press("Close", result)
    made = acts(server, "createChatInviteLink", "name")
    check(len(made) == len(set(made)), "made twice: %s" % made)
    # What was cut off before the server acted was never made; the other four lost answers were links.
    check(len(made) == len(NAMES) - 1, "made: %s" % made)
    known = set(names())
    check(len(known) == len(NAMES) - len(LOST) and known <= set(made), "in the table: %s" % known)


def names():
    return [cells[1] for _, cells in rows() if cells[1] in NAMES]


def revoke_all(server, program):
    known = names()
    server.faults["revokeChatInviteLink"] = [None, "cut after", "cut before", "slow", "bad gateway", "garbage"]
    table = find("Links", "table")
    for row, cells in rows():
        if cells[1] in known:
            Atspi.Table.add_row_selection(table, row)
        else:
            Atspi.Table.remove_row_selection(table, row)
    menu("Link", "Revoke")
    form = lambda: dialog("Revoke links")
    check(not unnamed(form()), "without a name in “Revoke links”: %s" % unnamed(form()))
    press("Revoke %d links" % len(known), form)
    until("two revoked links", lambda: len(revoked(server)) >= 2, 60)
    program.kill()
    server.unanswered.update(url for url, link in server.links.items() if link["is_revoked"])
    program.start()
    until("the end of the job", lambda: set(known) <= revoked(server), 90)
    until("all of them as Revoked", lambda: sum("Revoked" in cells for _, cells in rows()) == len(known), 60)
    check(revoked(server) == set(known), "revoked: %s" % revoked(server))


def revoked(server):
    with server.lock:
        return {link["name"] for link in server.links.values() if link["is_revoked"] and "name" in link}


run(journey)
