#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Fills in what the packages say about the version, from CHANGELOG.md.

usage: generate.py metainfo|changelog|manual --version V --date SECONDS --contact WHO
                   --homepage URL --changes CHANGELOG.md [--template FILE] --output FILE

What is listed as unreleased is the version's, dated with the last commit. An output that ends in
.gz is compressed without a name or time, so that the same input gives the same bytes.
"""

import argparse
import gzip
import html
import re
import textwrap
import time
from email.utils import format_datetime
from datetime import datetime, timezone

HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d\d-\d\d))?\s*$")


def plain(markdown):
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return " ".join(re.sub(r"\*\*|`", "", text).split())


def read_releases(path, version, seconds):
    """[(version, date, is it out, [item])], the newest first."""
    releases = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            heading = HEADING.match(line)
            if heading:
                is_out = heading["version"] != "Unreleased"
                date = datetime.fromtimestamp(seconds, timezone.utc)
                if heading["date"]:
                    date = datetime.fromisoformat(heading["date"]).replace(tzinfo=timezone.utc)
                releases.append((heading["version"] if is_out else version, date, is_out, []))
            elif releases and line.startswith("- "):
                releases[-1][3].append(line[2:])
            elif releases and line.startswith("  ") and releases[-1][3]:
                releases[-1][3][-1] += line
    releases = [(number, date, is_out, [plain(item) for item in items])
                for number, date, is_out, items in releases]
    # Nothing new since the release of the same number, or nothing new at all.
    out = {number for number, _, is_out, _ in releases if is_out}
    return [release for release in releases if release[2] or (release[3] and release[0] not in out)]


def first_sentence(text):
    return re.split(r"(?<=[.;:!?])\s", text, maxsplit=1)[0].rstrip(".;:")


def metainfo(arguments, releases):
    lines = ["  <releases>"]
    for number, date, is_out, items in releases:
        kind = "stable" if is_out else "development"
        lines.append('    <release version="%s" date="%s" type="%s">' % (number, date.date().isoformat(), kind))
        lines += ["      <description>", "        <ul>"]
        lines += ["          <li>%s</li>" % html.escape(first_sentence(item), quote=False) for item in items]
        lines += ["        </ul>", "      </description>", "    </release>"]
    lines.append("  </releases>")
    return filled(arguments, {"RELEASES": "\n".join(lines), "HOMEPAGE": html.escape(arguments.homepage),
                              "VERSION": arguments.version})


def changelog(arguments, releases):
    entries = []
    for number, date, _, items in releases:
        text = ["gatehouse (%s) unstable; urgency=medium" % number, ""]
        text += [textwrap.fill(item, 78, initial_indent="  * ", subsequent_indent="    ") for item in items]
        text += ["", " -- %s  %s" % (arguments.contact, format_datetime(date)), ""]
        entries.append("\n".join(text))
    return "\n".join(entries)


def manual(arguments, _):
    return filled(arguments, {"DATE": time.strftime("%Y-%m-%d", time.gmtime(arguments.date)),
                              "VERSION": arguments.version})


def filled(arguments, values):
    with open(arguments.template, encoding="utf-8") as file:
        text = file.read()
    for name, value in values.items():
        text = text.replace("@%s@" % name, value)
    return text


def main():
    kinds = {"metainfo": metainfo, "changelog": changelog, "manual": manual}
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=kinds)
    parser.add_argument("--version", required=True)
    parser.add_argument("--date", required=True, type=int)
    parser.add_argument("--contact", required=True)
    parser.add_argument("--homepage", required=True)
    parser.add_argument("--changes", required=True)
    parser.add_argument("--template")
    parser.add_argument("--output", required=True)
    arguments = parser.parse_args()
    releases = read_releases(arguments.changes, arguments.version, arguments.date)
    data = kinds[arguments.kind](arguments, releases).encode()
    if arguments.output.endswith(".gz"):
        data = gzip.compress(data, 9, mtime=0)
    with open(arguments.output, "wb") as file:
        file.write(data)


main()
