# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Adds a bot and a chat and rotates the primary link, in Wine, with the keyboard alone.

usage: windows.py GATEHOUSE.EXE USER-FOLDER PICTURES

Wine has no accessibility tree, so what the program does is seen in what the server was asked, in the
ledger and in the titles of windows. USER-FOLDER is the user's home in Wine, with the default profile.
"""

import os
import sqlite3
import subprocess
import sys
import time

import server as botapi

PROGRAM, HOME, PICTURES = sys.argv[1:]
PROFILE = os.path.join(HOME, "AppData", "Roaming", "gatehouse")
LOG = os.path.join(PICTURES, "gatehouse.log")


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def until(what, attempt, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = attempt()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError("never came: " + what)


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout.split()


def picture(name):
    subprocess.run(["import", "-window", "root", os.path.join(PICTURES, name + ".png")], check=True)


def window(title):
    """The one that has this title, in front of all others."""
    def attempt():
        found = xdotool("search", "--onlyvisible", "--name", "^%s$" % title)
        return found and xdotool("getactivewindow") == found[-1:]
    until("a window “%s” in front" % title, attempt)
    time.sleep(0.5)  # what it shows first takes the keys


def key(*keys):
    subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)


def enter(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def command(name):
    """Through the palette."""
    key("ctrl+k")
    time.sleep(1)
    enter(name)
    time.sleep(1)
    key("Return")


def start(server, *more):
    with open(LOG, "ab") as log:
        return subprocess.Popen(["wine", PROGRAM, "--lang", "en", "--api-server", server.url, "--log-level", "debug",
                                 *more], stdout=log, stderr=log)


def quit_it(program):
    key("ctrl+q")
    check(program.wait(30) == 0, "it ended with %s" % program.returncode)


def main():
    server = botapi.Server()
    program = start(server)
    window("Gatehouse")
    command("Add bot")
    window("Add bot")
    enter(botapi.TOKEN)
    key("Return")  # Check
    until("getMe", lambda: server.count("getMe"))
    time.sleep(1)
    picture("add-bot")
    key("Return")  # Add bot
    window("All links — Gatehouse")

    command("Add chat")
    window("Add chat")
    enter("@journey_news")
    key("Return")  # Check
    until("getChatMember", lambda: server.count("getChatMemberCount"))
    time.sleep(1)
    picture("add-chat")
    key("Return")  # Add chat
    window("Listen for joins")
    key("Escape")
    title = ".*Journey <b>News</b>.* — Gatehouse"
    window(title)
    check(server.count("exportChatInviteLink") == 0, "rotated before anybody asked")

    key("ctrl+shift+r")
    until("a new primary link", lambda: server.primary() != botapi.OLD_LINK)
    time.sleep(1)
    picture("rotated")
    check(server.count("exportChatInviteLink") == 1, "more than one exportChatInviteLink")

    # Another start hands over to this one, and ends.
    check(start(server, server.primary()).wait(30) == 0, "a second start did not end well")
    window(title)
    quit_it(program)

    with sqlite3.connect("file:%s?mode=ro" % os.path.join(PROFILE, "ledger.sqlite"), uri=True) as ledger:
        links = dict(ledger.execute("SELECT url, revoked FROM links"))
    check(set(links) == {botapi.OLD_LINK, server.primary()}, "in the ledger: %s" % links)
    check(links[botapi.OLD_LINK] and not links[server.primary()], "in the ledger: %s" % links)

    # The server knows this one token only: the calls of a new start have it from the keychain.
    server.calls.clear()
    program = start(server)
    window(title)
    key("F5")
    until("calls with the token that was kept", lambda: server.count("getChat"))
    quit_it(program)

    check(not server.violations, "violations: %s" % server.violations)
    secret = botapi.TOKEN.split(":")[1].encode()
    for folder in HOME, PICTURES:
        for where, folders, files in os.walk(folder):
            if folder == PICTURES:
                folders.clear()  # Windows itself is beside them
            for name in files:
                with open(os.path.join(where, name), "rb") as file:
                    content = file.read()
                check(secret not in content and secret.decode().encode("utf-16-le") not in content,
                      "the token is in " + os.path.join(where, name))
    print("1 passed, 0 failed")


try:
    main()
except BaseException:
    picture("failed")
    raise
