# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Has the program started with the session, ends it and starts it again: it finds its token in the keychain.

usage: again.py GATEHOUSE
"""

import glob
import os
import sys

from screen import add_bot_and_chat, application, check, dialog, enter, menu, press, run, toggle, until


def journey(server, program):
    add_bot_and_chat()
    start_with_the_session()
    program.end()
    until("the end of the program in the accessibility tree", lambda: application() is None)
    program.start()
    until("the program in the accessibility tree", application)
    before = server.count("getChat")
    press("Refresh")
    until("a call with the token", lambda: server.count("getChat") > before)


def start_with_the_session():
    menu("File", "Preferences…")
    form = lambda: dialog("Preferences")
    enter("Search preferences", "log in", form)
    toggle("Start Gatehouse when I log in", form)
    entry = os.path.join(os.environ["HOME"], ".config", "autostart", "gatehouse-*.desktop")
    path = until("an entry for the session", lambda: glob.glob(entry))[0]
    with open(path, encoding="utf-8") as file:
        check('\nExec="%s" "--background" ' % sys.argv[1] in file.read(), "another program starts with the session")
    press("Close", form)


run(journey)
