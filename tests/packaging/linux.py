# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Compares packaging/linux with the program, and its release notes with the change log.

usage: linux.py GATEHOUSE
"""

import gzip
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LINUX = os.path.join(ROOT, "packaging", "linux")
PROGRAM = sys.argv.pop(1)

CHANGES = """# Changelog

Text before the first release.

## [Unreleased]

### Added

- **Rotate** by `Ctrl+R`; see [the guide](docs/guide.md). More
  in the second line.

## [1.0.0] - 2026-03-01

### Fixed

- A < B & C.
"""


def read(*path):
    with open(os.path.join(LINUX, *path), encoding="utf-8") as file:
        return file.read()


def languages():
    names = os.listdir(os.path.join(ROOT, "translations"))
    return {match[1] for match in (re.fullmatch(r"gatehouse_(\w+)\.ts", name) for name in names) if match}


def generate(kind, output, *more, changes=CHANGES):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "CHANGELOG.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(changes)
        made = os.path.join(folder, output)
        subprocess.run([sys.executable, os.path.join(LINUX, "generate.py"), kind, "--version", "1.1.0",
                        "--date", "1780000000", "--contact", "Somebody <somebody@example.org>",
                        "--homepage", "https://example.org/gatehouse", "--changes", path, "--output", made, *more], check=True)
        with open(made, "rb") as file:
            return file.read()


def metainfo():
    return xml.fromstring(generate("metainfo", "out.xml", "--template", os.path.join(
        LINUX, "io.github.gatehouse.Gatehouse.metainfo.xml.in")))


class Linux(unittest.TestCase):
    def test_manual_and_completion_have_every_option(self):
        told = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True).stdout
        options = set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", told))
        variables = set(re.findall(r"GATEHOUSE_[A-Z_]+", told))
        self.assertGreater(len(options), 7)
        self.assertGreater(len(variables), 6)
        manual = read("gatehouse.1.in").replace("\\-", "-")
        self.assertEqual(options, set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", manual)))
        self.assertEqual(variables, set(re.findall(r"GATEHOUSE_[A-Z_]+", manual)))
        completion = read("gatehouse.bash")
        self.assertEqual(options, set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", completion)))

    def test_every_language_is_there(self):
        others = languages() - {"en"}
        self.assertEqual(len(others), 11)
        desktop = read("gatehouse.desktop")
        for key in "GenericName", "Comment", "Keywords":
            self.assertEqual(others, set(re.findall(r"^%s\[(\w+)\]=." % key, desktop, re.M)), key)
        metainfo = read("io.github.gatehouse.Gatehouse.metainfo.xml.in")
        self.assertEqual(others, set(re.findall(r'<summary xml:lang="(\w+)">', metainfo)))
        offered = re.search(r'-W "(ar [^"]*)"', read("gatehouse.bash"))[1]
        self.assertEqual(languages(), set(offered.split()))

    def test_nothing_is_taken_from_other_programs(self):
        for name in os.listdir(LINUX):
            if name.endswith(".desktop"):
                self.assertNotRegex(read(name), r"(?m)^MimeType", name)

    def test_completion_completes(self):
        def complete(*words):
            script = """. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
                compopt() { :; }
                _gatehouse gatehouse "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
                printf '%s\\n' "${COMPREPLY[@]}" """
            out = subprocess.run(["bash", "-euc", script, "bash", os.path.join(LINUX, "gatehouse.bash"),
                                  "gatehouse", *words], capture_output=True, text=True, check=True)
            return out.stdout.split()
        self.assertEqual(complete("--de"), ["--demo"])
        self.assertEqual(complete("--lang", "pt"), ["pt_BR"])
        self.assertEqual(complete("--lang", "=", "u"), ["uk", "uz"])
        self.assertEqual(len(complete("--lang", "=")), len(languages()))
        self.assertEqual(complete("--log-level", "d"), ["debug"])
        self.assertEqual(complete("--", "--de"), [])

    def test_screenshots_are_there_and_of_their_size(self):
        screenshots = metainfo().findall("screenshots/screenshot/image")
        self.assertGreater(len(screenshots), 2)
        for image in screenshots:
            folder, path = image.text.split("/raw/v1.1.0/")
            self.assertEqual(folder, "https://example.org/gatehouse")
            with open(os.path.join(ROOT, path), "rb") as file:
                size = struct.unpack(">II", file.read(24)[16:])
            self.assertEqual(size, (int(image.get("width")), int(image.get("height"))), path)

    def test_release_notes_are_the_change_log(self):
        root = metainfo()
        releases = root.findall("releases/release")
        self.assertEqual([(r.get("version"), r.get("date"), r.get("type")) for r in releases],
                         [("1.1.0", "2026-05-28", "development"), ("1.0.0", "2026-03-01", "stable")])
        self.assertEqual([item.text for item in root.iterfind("releases/release//li")],
                         ["Rotate by Ctrl+R", "A < B & C"])

    def test_changelog_is_debians(self):
        data = generate("changelog", "changelog.gz")
        self.assertEqual(data, generate("changelog", "changelog.gz"))
        self.assertEqual(data[4:8], bytes(4))  # no time
        self.assertEqual(gzip.decompress(data).decode(), """gatehouse (1.1.0) unstable; urgency=medium

  * Rotate by Ctrl+R; see the guide. More in the second line.

 -- Somebody <somebody@example.org>  Thu, 28 May 2026 20:26:40 +0000

gatehouse (1.0.0) unstable; urgency=medium

  * A < B & C.

 -- Somebody <somebody@example.org>  Sun, 01 Mar 2026 00:00:00 +0000
""")

    def test_a_release_has_nothing_unreleased(self):
        changes = "## [Unreleased]\n\n## [1.1.0] - 2026-06-01\n\n- Done.\n"
        text = gzip.decompress(generate("changelog", "changelog.gz", changes=changes)).decode()
        self.assertEqual(text.count("urgency"), 1)


if __name__ == "__main__":
    unittest.main()
