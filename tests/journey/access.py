# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Walks everything that a screen reader can reach: every page and every dialog of the menus. Each control that can
have the keyboard must have a name, and what happens must be announced.

usage: access.py GATEHOUSE
"""

import threading

from gi.repository import GLib

import server as botapi
from screen import (Atspi, add_bot_and_chat, application, check, children, clipboard, enter, find, is_shown, menu, press, run, says,
                    select_row, state_of, table_row, text_in, unnamed, until, walk)

# What opens a dialog of the system's own or leaves the program.
NOT_OURS = {"Import…", "Export…", "Back up ledger…", "Quit"}
# What is a part of the window.
PALETTE = "Command palette…"


class Announcements:
    """What a screen reader would say without being asked."""

    def __init__(self):
        self.said = []
        self.listener = Atspi.EventListener.new(self.heard)
        for event in ("object:announcement", "object:state-changed:showing", "object:text-changed:insert"):
            self.listener.register(event)
        threading.Thread(target=GLib.MainLoop().run, daemon=True).start()

    def heard(self, event):
        try:
            if event.type.startswith("object:announcement"):
                self.said.append(str(event.any_data))
            else:
                self.said.append(text_in(event.source))
        except Exception:  # it has gone already
            pass

    def come(self, part):
        until("the announcement “%s”" % part, lambda: any(part in text for text in list(self.said)))


def menus():
    """Every item below the menu bar that can be chosen, with its path."""
    bar = next(node for node in walk(application()) if node.get_role_name() == "menu bar")
    for top in children(bar):
        Atspi.Action.do_action(top, 0)
        until("the menu “%s”" % top.get_name(), lambda: any(is_shown(n) for n in walk(top) if n is not top))
        for node in list(walk(top)):
            if node is not top and node.get_role_name() in ("menu item", "check menu item", "radio menu item", "menu"):
                check(node.get_name(), "an item without a name below “%s”" % top.get_name())
                yield top.get_name(), node.get_name(), state_of(node, "SENSITIVE")
        close_menu(top)


def close_menu(top):
    key("Escape")
    until("the end of a menu", lambda: not any(is_shown(n) for n in walk(top) if n is not top))


def key(name):
    value = {"Escape": 0xff1b, "Return": 0xff0d}.get(name) or ord(name)
    Atspi.generate_keyboard_event(value, None, Atspi.KeySynthType.SYM)


def dialogs():
    return [node for node in children(application()) if node.get_role_name() in ("dialog", "alert") and is_shown(node)]


def walk_dialogs():
    walked = []
    for path in list(menus()):
        top, name, enabled = path
        if not name.endswith("…") or name in NOT_OURS or name == PALETTE or not enabled:
            continue
        menu(top, name)
        opened = until("a dialog of “%s”" % name, dialogs)[0]
        check(opened.get_name(), "“%s” opens a dialog without a title" % name)
        check(not unnamed(opened), "without a name in “%s”: %s" % (opened.get_name(), unnamed(opened)))
        walked.append(name)
        key("Escape")
        until("the end of “%s”" % opened.get_name(), lambda: not dialogs())
    check(len(walked) >= 10, "only %s" % walked)


def walk_pages():
    for page in ("Join requests", "Statistics", "Activity", "Links"):
        menu("View", page)
        until("the page “%s”" % page, lambda: not unnamed(application()) or None)
        check(not unnamed(application()), "without a name in “%s”: %s" % (page, unnamed(application())))


def use_the_palette():
    menu("View", PALETTE)
    enter("Command palette", "stat", application)
    found = until("something in the palette", lambda: says("Statistics", find("Results", "list")))
    check("View" in found.get_name(), "not said where it is: %s" % found.get_name())
    key("Escape")
    until("the end of the palette", lambda: not find("Results", "list"))


def read_a_row():
    """Cells are read with the title of their column, and a badge is a word."""
    table = find("Links", "table")
    titles = [Atspi.Table.get_column_header(table, column).get_name()
              for column in range(Atspi.Table.get_n_columns(table))]
    for title in ("State", "Name", "Link", "Kind", "Joined", "Expires"):
        check(title in titles, "no column “%s” among %s" % (title, titles))
    cells = table_row("Access")
    check("Active" in cells, "the state is no word: %s" % cells)


def change_language():
    """Chosen in Preferences, by its first letter; the window and the open page speak it at once."""
    menu("File", "Preferences…")
    combo = until("the choice “Language”", lambda: next(
        (node for node in walk(dialogs()[0]) if node.get_role_name() == "combo box" and is_labelled(node, "Language")), None))

    Atspi.Action.do_action(combo, 0)
    until("the list of languages", lambda: find("Deutsch", "list item"))
    key("d")
    key("Return")
    until("the menu in German", lambda: find("Datei", "menu item") or find("Datei", "menu"))
    until("Preferences in German", lambda: find("Einstellungen", "dialog"))
    check(not unnamed(application()), "without a name in German: %s" % unnamed(application()))


def is_labelled(node, name):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return any(relation.get_target(i).get_name() == name for i in range(relation.get_n_targets()))
    return False


def journey(server, _):
    until("the program in the accessibility tree", application)
    check(not unnamed(application()), "without a name at the first start: %s" % unnamed(application()))
    add_bot_and_chat()
    heard = Announcements()

    press("New link")
    form = lambda: next(iter(dialogs()), None)
    enter("Name", "Access", form)
    press("Create link", form)
    until("the link in the table", lambda: table_row("Access"))
    read_a_row()

    select_row("Access")
    menu("Link", "Copy link")
    heard.come("opied")

    walk_pages()
    walk_dialogs()
    use_the_palette()

    press("Rotate primary link")
    press("Rotate now")
    until("a new primary link", lambda: server.primary() != botapi.OLD_LINK)
    heard.come("otated")
    until("the new link in the clipboard", lambda: clipboard() == server.primary())

    change_language()


run(journey)
