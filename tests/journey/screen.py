# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""The program on the screen, seen and driven through the accessibility tree alone."""

import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import server as botapi  # noqa: E402

NEWER_ROLES = {"push button": "button"}  # since AT-SPI 2.54


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def until(what, attempt, seconds=20):
    """The first true answer of attempt(); the tree changes under our feet, so errors mean "not yet"."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = attempt()
            if found:
                return found
        except Exception:  # a node that has just gone
            pass
        time.sleep(0.1)
    raise AssertionError("never came: " + what)


def application():
    desktop = Atspi.get_desktop(0)
    return next((app for app in children(desktop) if app.get_name() == "gatehouse"), None)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def find(name, role=None, root=None):
    for node in walk(root or application()):
        if node.get_name() == name and (role is None or node.get_role_name() in (role, NEWER_ROLES.get(role))) \
                and is_shown(node):
            return node
    return None


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def press(name, root=None):
    def attempt():
        node = find(name, "push button", root() if root else None)
        return node if node and node.get_state_set().contains(Atspi.StateType.SENSITIVE) else None
    node = until("an enabled button “%s”" % name, attempt)
    Atspi.Action.do_action(node, 0)


def field(name, root):
    """The label of a field has its name too; only the field can be edited."""
    return next((node for node in walk(root) if node.get_name() == name and is_shown(node)
                 and node.get_state_set().contains(Atspi.StateType.EDITABLE)), None)


def enter(name, text, root):
    node = until("a field “%s”" % name, lambda: field(name, root()))
    Atspi.EditableText.set_text_contents(node, text)


def state_of(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def text_in(node):
    """What a node says: its name, or its text where it has one."""
    try:
        return text_of(node) or node.get_name()
    except Exception:
        return node.get_name()


def says(part, root):
    return next((node for node in walk(root) if part in text_in(node)), None)


def toggle(name, root):
    box = until("a box “%s”" % name, lambda: find(name, "check box", root()))
    Atspi.Action.do_action(box, 0)


def choose(name, root):
    button = until("a choice “%s”" % name, lambda: find(name, "radio button", root()))
    Atspi.Action.do_action(button, 0)


def action(name):
    """An item of a menu, be the menu open or not."""
    return next((node for node in walk(application()) if node.get_name() == name
                 and node.get_role_name() == "menu item"), None)


def menu(*path):
    """Chooses an item of the menu bar as a person does: menu after menu, by their actions."""
    for name in path[:-1]:
        node = until("a menu “%s”" % name, lambda: next(
            (n for n in walk(application()) if n.get_name() == name and n.get_role_name() in ("menu", "menu item")),
            None))
        Atspi.Action.do_action(node, 0)
    item = until("an enabled item “%s”" % path[-1],
                 lambda: (lambda n: n if n and state_of(n, "SENSITIVE") else None)(action(path[-1])))
    Atspi.Action.do_action(item, 0)


def dialog(title):
    return until("a window “%s”" % title, lambda: find(title, "dialog"))


def rows():
    table = find("Links", "table")
    for row in range(Atspi.Table.get_n_rows(table)):
        yield row, [Atspi.Table.get_accessible_at(table, row, column).get_name()
                    for column in range(Atspi.Table.get_n_columns(table))]


def table_row(*words):
    """The cells of the first row that has all these words among them."""
    return next((cells for _, cells in rows() if all(word in cells for word in words)), None)


def select_row(*words):
    row = until("a row with %s" % (words,), lambda: next(
        ((number + 1,) for number, cells in rows() if all(word in cells for word in words)), None))[0] - 1
    table = find("Links", "table")
    for other in Atspi.Table.get_selected_rows(table):
        Atspi.Table.remove_row_selection(table, other)
    Atspi.Table.add_row_selection(table, row)


def unnamed(root):
    return ["%s below %s" % (node.get_role_name(), node.get_parent().get_role_name())
            for node in walk(root)
            if node.get_state_set().contains(Atspi.StateType.FOCUSABLE) and is_shown(node)
            and not node.get_name()
            and not (node.get_role_name() == "combo box" and node.get_relation_set())
            and node.get_role_name() not in ("frame", "dialog", "filler", "panel", "scroll pane", "table cell")]


def clipboard():
    return subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True,
                          timeout=10, check=False).stdout


def secrets():
    return subprocess.run(["secret-tool", "search", "--all", "--unlock", "user", str(botapi.BOT["id"])],
                          capture_output=True, text=True, check=False)


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def add_bot_and_chat():
    """Through the dialogs, as a person does it."""
    until("the program in the accessibility tree", application)
    press("Add bot…")
    add_bot = lambda: dialog("Add bot")
    enter("Bot token", botapi.TOKEN, add_bot)
    press("Check", add_bot)
    until("who the bot is", lambda: "journey_bot" in text_of(find("Bot", None, add_bot())))
    check(not unnamed(add_bot()), "without a name in “Add bot”: %s" % unnamed(add_bot()))
    press("Add bot", add_bot)
    until("the token in the keychain", lambda: botapi.TOKEN in secrets().stdout)

    press("Add chat…")
    add_chat = lambda: dialog("Add chat")
    enter("Chat", "https://t.me/journey_news", add_chat)
    press("Check", add_chat)
    until("which chat it is", lambda: "Journey <b>News</b>" in text_of(find("Chat found", None, add_chat())))
    press("Add chat", add_chat)
    press("Not now", lambda: dialog("Listen for joins"))
    until("the primary link", lambda: text_of(find("Primary link", "text")) == botapi.OLD_LINK)


class Program:
    def __init__(self, command, log):
        self.command, self.log = command, log
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, stderr=self.log, stdout=self.log)

    def runs(self):
        return self.process.poll() is None

    def kill(self):
        """As a crash or the end of the power does."""
        self.process.kill()
        self.process.wait(10)
        until("the end of the program in the accessibility tree", lambda: application() is None)

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def run(journey):
    """Starts the program on an empty profile, lets journey(server, program) happen, and looks for the token."""
    server = botapi.Server()
    with tempfile.TemporaryDirectory() as profile:
        log = open(os.path.join(os.environ["HOME"], "log"), "w+b")
        program = Program([sys.argv[1], "--profile", profile, "--api-server", server.url, "--log-level", "debug"], log)
        try:
            program.start()
            journey(server, program)
            check(not server.violations, "violations: %s" % server.violations)
            check(program.runs(), "the program has ended")
        finally:
            program.end()
        log.seek(0)
        written = log.read()
        check(botapi.TOKEN.encode() not in written, "the token is in the log")
        for folder, _, files in os.walk(profile):
            for name in files:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    check(botapi.TOKEN.split(":")[1].encode() not in file.read(), "the token is in " + name)
                check(os.stat(path).st_mode & 0o077 == 0, name + " can be read by others")
    print("1 passed, 0 failed")
