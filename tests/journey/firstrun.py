# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""From the first start to a link in the clipboard, as the window itself leads there. Two minutes at most.

usage: firstrun.py GATEHOUSE
"""

import os
import signal
import time

import server as botapi
from screen import (Atspi, application, check, children, clipboard, dialog, enter, find, press, run, says, secrets,
                    state_of, text_of, unnamed, until, walk)

TWO_MINUTES = 120


def steps():
    return next((node for node in walk(application()) if node.get_name() == "First steps"
                 and find("Hide the first steps", None, node)), None)


def try_the_demo():
    """It opens beside this program, with chats of its own."""
    ours = application()
    press("Try the demo")
    demo = until("the demo", lambda: next((app for app in children(Atspi.get_desktop(0)) if app.get_name() == "gatehouse"
                                           and app != ours and says("Acme News", app)), None))
    check(find("First steps", None, demo) is None, "first steps in the demo")
    os.kill(demo.get_process_id(), signal.SIGTERM)
    until("the end of the demo", lambda: sum(app.get_name() == "gatehouse" for app in children(Atspi.get_desktop(0))) == 1)


def journey(server, _):
    begin = time.monotonic()
    until("the program in the accessibility tree", application)
    until("the welcome", lambda: find("Welcome to Gatehouse"))
    for name in ("Try the demo", "Open an existing ledger…"):
        check(find(name, "push button"), "no button “%s”" % name)
    until("the focus on “Add bot…”", lambda: any(
        node.get_name() == "Add bot…" and state_of(node, "FOCUSED") for node in walk(application())))
    check(not unnamed(application()), "without a name: %s" % unnamed(application()))
    check(steps() is None, "steps beside the welcome")
    to_the_welcome = time.monotonic() - begin
    try_the_demo()


    begin = time.monotonic()
    press("Add bot…")
    add_bot = lambda: dialog("Add bot")
    enter("Bot token", botapi.TOKEN, add_bot)
    press("Check", add_bot)
    until("who the bot is", lambda: "journey_bot" in text_of(find("Bot", None, add_bot())))
    press("Add bot", add_bot)
    until("the token in the keychain", lambda: botapi.TOKEN in secrets().stdout)
    until("the end of the welcome", lambda: find("Welcome to Gatehouse") is None)

    press("Add a chat", lambda: until("the first steps", steps))
    add_chat = lambda: dialog("Add chat")
    enter("Chat", "@journey_news", add_chat)
    press("Check", add_chat)
    until("which chat it is", lambda: "Journey <b>News</b>" in text_of(find("Chat found", None, add_chat())))
    press("Add chat", add_chat)
    press("Not now", lambda: dialog("Listen for joins"))

    press("Make the first link", lambda: until("the first steps", steps))
    form = lambda: dialog("New link")
    enter("Name", "First", form)
    press("Create link", form)
    link = until("the link at Telegram", lambda: server.named("First"))["invite_link"]

    press("Copy it", lambda: until("the first steps", steps))
    until("the link in the clipboard", lambda: clipboard() == link)
    until("the last word", lambda: says("That was all", steps()))
    check(not unnamed(application()), "without a name: %s" % unnamed(application()))
    seconds = to_the_welcome + time.monotonic() - begin
    check(seconds < TWO_MINUTES, "%.1f s from the start to a copied link" % seconds)
    print("from the start to a copied link: %.1f s" % seconds)


run(journey)
