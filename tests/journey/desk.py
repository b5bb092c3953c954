# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""The daily work with links, from outside: make, edit, pause, resume, extend, rotate, revoke, subscribe, adopt, undo.

usage: desk.py GATEHOUSE
"""

from screen import (action, add_bot_and_chat, application, check, choose, clipboard, dialog, enter, find, menu, press,
                    run, says, select_row, state_of, table_row, text_of, toggle, unnamed, until)

LOST = "https://t.me/+AdoptedAdopted1"


def journey(server, _):
    add_bot_and_chat()
    make(server)
    edit(server)
    pause_and_resume(server)
    extend_and_undo(server)
    rotate(server)
    revoke(server)
    subscribe(server)
    adopt(server)
    lose_the_right(server)
    check(not unnamed(application()), "without a name: %s" % unnamed(application()))


def make(server):
    press("New link")
    form = lambda: dialog("New link")
    check(not unnamed(form()), "without a name in “New link”: %s" % unnamed(form()))
    enter("Name", "Autumn  fair", form)
    toggle("Limit members", form)
    enter("Member limit", "50", form)
    choose("1 week", form)
    until("the summary", lambda: "50" in text_of(find("Summary", None, form())))
    press("Create link", form)
    link = until("the link at Telegram", lambda: server.named("Autumn fair"))
    check(link.get("member_limit") == 50 and "expire_date" in link, "made as %s" % link)
    until("the link in the table", lambda: "Active" in table_row("Autumn fair"))
    check(server.count("createChatInviteLink") == 1, "more than one createChatInviteLink")


def edit(server):
    select_row("Autumn fair")
    menu("Link", "Edit…")
    form = lambda: dialog("Edit link")
    check(not unnamed(form()), "without a name in “Edit link”: %s" % unnamed(form()))
    save = find("Save changes", "push button", form())
    check(not state_of(save, "SENSITIVE"), "“Save changes” is on although nothing was changed")
    toggle("Require approval", form)
    check(not state_of(find("Limit members", "check box", form()), "SENSITIVE"), "a limit beside approval")
    toggle("Require approval", form)
    check(state_of(find("Limit members", "check box", form()), "CHECKED"), "the limit did not come back")
    enter("Name", "Winter fair", form)
    press("Save changes", form)
    link = until("the new name", lambda: server.named("Winter fair"))
    check(link.get("member_limit") == 50 and "expire_date" in link, "the edit lost a setting: %s" % link)
    until("the new name in the table", lambda: table_row("Winter fair"))


def pause_and_resume(server):
    select_row("Winter fair")
    menu("Link", "Pause")
    until("approval", lambda: server.named("Winter fair")["creates_join_request"])
    check("member_limit" not in server.named("Winter fair"), "approval with a limit")
    until("Paused", lambda: "Paused" in table_row("Winter fair"))
    menu("Link", "Resume")
    until("no approval", lambda: not server.named("Winter fair")["creates_join_request"])
    check(server.named("Winter fair").get("member_limit") == 50, "the limit was not restored")
    until("Active", lambda: "Active" in table_row("Winter fair"))


def extend_and_undo(server):
    before = server.named("Winter fair")["expire_date"]
    menu("Link", "Extend", "7 days")
    until("seven days more", lambda: server.named("Winter fair")["expire_date"] == before + 7 * 86400)
    until("the undo", lambda: action("Undo: extend by 7 days"))
    menu("Link", "Undo: extend by 7 days")
    until("the expiry as it was", lambda: server.named("Winter fair")["expire_date"] == before)


def rotate(server):
    old = server.named("Winter fair")["invite_link"]
    select_row("Winter fair")
    menu("Link", "Rotate")
    press("Rotate now")
    until("the old link dead", lambda: server.links[old]["is_revoked"])
    new = until("the twin", lambda: server.named("Winter fair"))["invite_link"]
    check(new != old, "the twin is the old one")
    until("the new link in the clipboard", lambda: clipboard() == new)


def revoke(server):
    select_row("Winter fair", "Active")
    url = server.named("Winter fair")["invite_link"]
    menu("Link", "Revoke")
    press("Undo")
    check(not server.links[url]["is_revoked"], "revoked although taken back")
    menu("Link", "Revoke")
    press("Revoke now")
    until("the link dead", lambda: server.links[url]["is_revoked"])
    check(server.count("revokeChatInviteLink") == 2, "more than two revokeChatInviteLink")


def subscribe(server):
    menu("Chat", "New subscription link…")
    form = lambda: dialog("New subscription link")
    check(not unnamed(form()), "without a name in “New subscription link”: %s" % unnamed(form()))
    enter("Name", "Patrons", form)
    enter("Price in Stars", "250", form)
    press("Create link", form)
    until("the subscription link", lambda: server.named("Patrons"))
    until("it in the table", lambda: table_row("Patrons"))
    select_row("Patrons")
    menu("Link", "Edit…")
    form = lambda: dialog("Rename subscription link")
    enter("Name", "Friends", form)
    press("Save changes", form)
    until("the new name", lambda: server.named("Friends"))
    check(server.count("editChatSubscriptionInviteLink") == 1, "not renamed once")


def adopt(server):
    server.links[LOST] = server.fresh(LOST, name="Lost")
    menu("Chat", "Adopt links…")
    form = lambda: dialog("Adopt links")
    check(not unnamed(form()), "without a name in “Adopt links”: %s" % unnamed(form()))
    enter("Text with links", "look: %s, and nothing else" % LOST, form)
    press("Adopt links", form)
    until("it in the table", lambda: "Unverified" in table_row(LOST))
    select_row(LOST)
    menu("Link", "Revoke")
    press("Revoke now")
    until("the adopted link dead", lambda: server.links[LOST]["is_revoked"])


def lose_the_right(server):
    server.may_invite = False
    press("New link")
    form = lambda: dialog("New link")
    enter("Name", "Too late", form)
    press("Create link", form)
    until("the refusal", lambda: says("may not manage invite links", form()))
    press("Cancel", form)
    until("“New link” off", lambda: not state_of(find("New link", "push button"), "SENSITIVE"))
    server.may_invite = True
    press("Refresh")
    until("“New link” on", lambda: state_of(find("New link", "push button"), "SENSITIVE"))


run(journey)
