#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# with-keyring.sh MODE PROGRAM [ARGUMENT…]
# Runs a program in a session bus and a home of its own, which are gone afterwards. MODE is the
# keychain that it finds:
#   unlocked  GNOME Keyring with an open login keyring, whose password is "pw"
#   new       GNOME Keyring without any keyring
#   none      no secret service at all
# Nobody can be asked for a password: there is no display and no prompter.
set -eu

mode=$1
shift

for tool in dbus-run-session:dbus-daemon gnome-keyring-daemon:gnome-keyring \
    secret-tool:libsecret-tools; do
    if ! command -v "${tool%:*}" >/dev/null; then
        echo "This test needs ${tool%:*}: install the package ${tool#*:}." >&2
        exit 1
    fi
done

dir=$(mktemp -d "${TMPDIR:-/tmp}/gatehouse-keyring.XXXXXX")
trap 'rm -rf "$dir"' EXIT
mkdir -m 700 "$dir/home" "$dir/run" "$dir/services"
export HOME="$dir/home" XDG_RUNTIME_DIR="$dir/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL \
    XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME \
    XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION KDE_SESSION_VERSION

# The bus starts the daemon at the first call and lets callers wait until it is ready.
case $mode in
unlocked) start='printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets' ;;
new) start='gnome-keyring-daemon --foreground --components=secrets' ;;
none) start= ;;
*)
    echo "with-keyring.sh: no such mode: $mode" >&2
    exit 2
    ;;
esac
if [ -n "$start" ]; then
    cat >"$dir/services/org.freedesktop.secrets.service" <<SERVICE
[D-BUS Service]
Name=org.freedesktop.secrets
Exec=/bin/sh -c "$start"
SERVICE
fi
cat >"$dir/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$dir/run</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$dir/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

dbus-run-session --config-file="$dir/bus.conf" -- "$@"
