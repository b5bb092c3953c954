# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""files.py SOURCE-FOLDER BUILD-FOLDER: what releases are made with."""

import json
import os
import pathlib
import plistlib
import re
import subprocess
import sys
import unittest

BUILD = pathlib.Path(sys.argv.pop())
SOURCE = pathlib.Path(sys.argv.pop())


def read(name):
    return (SOURCE / name).read_text(encoding="utf-8")


def run(*words, **environment):
    return subprocess.run(
        words, cwd=SOURCE, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


class Releases(unittest.TestCase):
    def test_takes_the_same_sources_everywhere(self):
        def pinned(name):
            text = read(name)
            addresses = re.findall(r"https://\S+\.tar\.\w+", text)
            sums = re.findall(r"\b[0-9a-f]{64}\b", text)
            self.assertEqual(len(addresses), len(sums), name)
            return dict(zip(addresses, sums))

        here = pinned("scripts/libraries")
        self.assertEqual(len(here), 3)
        self.assertEqual(pinned("packaging/flatpak/io.github.gatehouse.Gatehouse.yml"), here)

    def test_writes_property_lists_that_can_be_read(self):
        info = plistlib.loads(re.sub(r"@\w+@", "1.0", read("packaging/macos/Info.plist.in")).encode())
        self.assertEqual(info["CFBundleExecutable"], "Gatehouse")
        languages = {path.stem.removeprefix("gatehouse_") for path in SOURCE.glob("translations/gatehouse_*.ts")}
        self.assertEqual(set(info["CFBundleLocalizations"]), languages)
        entitlements = read("packaging/macos/entitlements.plist")
        self.assertEqual(plistlib.loads(entitlements.encode()), {})
        self.assertNotIn("<!--", entitlements, "macOS takes no comments there")

    def test_opens_no_holes_in_the_flatpak(self):
        manifest = read("packaging/flatpak/io.github.gatehouse.Gatehouse.yml")
        holes = set(re.findall(r"^  - (--\S+)", manifest, re.MULTILINE))
        known = {"--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}
        self.assertEqual(holes, known | {"--talk-name=org.freedesktop.secrets"})

    def test_lists_what_this_build_is_made_of(self):
        first = run("scripts/sbom", str(BUILD), SOURCE_DATE_EPOCH="86400")
        self.assertEqual(first.returncode, 0, first.stderr)
        bill = json.loads(first.stdout)
        self.assertEqual(bill["metadata"]["timestamp"], "1970-01-02T00:00:00Z")
        versions = {entry["name"]: entry.get("version") for entry in bill["components"]}
        self.assertRegex(versions["Qt"], r"^6\.\d+\.\d+$")
        for name in ("QtKeychain", "tl-expected", "libqrencode"):
            self.assertRegex(versions[name], r"^\d+\.\d+")
        known = {entry["bom-ref"] for entry in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
        self.assertEqual({entry["ref"] for entry in bill["dependencies"]}, known)
        again = run("scripts/sbom", str(BUILD), SOURCE_DATE_EPOCH="86400")
        self.assertEqual(again.stdout, first.stdout)

    def test_makes_no_release_that_the_changelog_does_not_know(self):
        refused = run("scripts/release-notes", "99.0.0")
        self.assertNotEqual(refused.returncode, 0)
        self.assertEqual(refused.stdout, "")
        self.assertIn("99.0.0", refused.stderr)


unittest.main()
