#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# on-a-screen.sh PROGRAM [ARGUMENT…]
# Runs a program in a session bus that is there already, with a screen, a window manager and the
# accessibility bus of its own.
set -eu

for tool in Xvfb:xvfb openbox:openbox; do
    if ! command -v "${tool%:*}" >/dev/null; then
        echo "This test needs ${tool%:*}: install the package ${tool#*:}." >&2
        exit 1
    fi
done
launcher=/usr/libexec/at-spi-bus-launcher
if [ ! -x "$launcher" ]; then
    echo "This test needs at-spi-bus-launcher: install the package at-spi2-core." >&2
    exit 1
fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/gatehouse-screen.XXXXXX")
trap 'kill $pids 2>/dev/null || true; rm -rf "$dir"' EXIT
pids=
mkfifo "$dir/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$dir/display" 2>/dev/null &
pids="$pids $!"
read -r number <"$dir/display"
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
openbox 2>/dev/null &
pids="$pids $!"
"$launcher" --launch-immediately 2>/dev/null &
pids="$pids $!"

"$@"
