#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# Gatehouse @VERSION@ in one file: this script, and after its last line an archive. The first start unpacks it into the
# user's cache; each start runs what is there.
set -eu

version=@VERSION@
sum=@SUM@ # of the archive
lines=@LINES@ # of this script
size=@SIZE@ # in MB, unpacked
self=$(readlink -f -- "$0")
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/gatehouse-portable
name=$version-$(printf %.16s "$sum")
elsewhere="The variable XDG_CACHE_HOME can name another folder than $(dirname "$cache")."

fail() {
    printf 'gatehouse: %s\n' "$*" >&2
    # Whoever clicked on the file sees no terminal.
    if [ ! -t 2 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        if command -v zenity; then
            zenity --error --title=Gatehouse --no-markup --text="$*"
        elif command -v kdialog; then
            kdialog --title Gatehouse --error "$*"
        elif command -v xmessage; then
            xmessage "Gatehouse: $*"
        fi >/dev/null 2>&1 || true
    fi
    exit 1
}

archive() { tail -n "+$((lines + 1))" "$self"; }

# unpack FOLDER: an empty one.
unpack() {
    command -v xz >/dev/null || fail "The program xz is missing; the package is called xz or xz-utils."
    [ "$(archive | sha256sum | cut -d ' ' -f 1)" = "$sum" ] || fail "$self is damaged. Download it again."
    problem=$(archive | tar -C "$1" -xJf - 2>&1) || fail "Unpacking failed: $(printf '%s\n' "$problem" | head -n 1)." \
        "$(dirname "$1") needs $size MB of free space. ${2:-}"
}

keep() { mv -T "$new" "$cache/$name" 2>/dev/null || [ -x "$cache/$name/bin/gatehouse" ]; }

# What is not whole has another name: a start that is interrupted leaves nothing that looks usable, and of two at once
# the later one takes what the earlier one made.
prepare() {
    [ ! -x "$cache/$name/bin/gatehouse" ] || return 0
    new=$(umask 077 && mkdir -p "$cache" && mktemp -d "$cache/new.XXXXXX") || fail "Nothing can be written. $elsewhere"
    trap 'rm -rf "$new"' EXIT
    trap 'exit 1' HUP INT TERM
    unpack "$new" "$elsewhere"
    [ -x "$new/bin/gatehouse" ] || fail "No program may be started in $cache. $elsewhere"
    problem=$("$new/bin/gatehouse" --version 2>&1 >/dev/null) ||
        fail "This system is too old or lacks something: glibc 2.36, GCC's libraries, fontconfig, HarfBuzz, GLib and" \
            "D-Bus are needed. $problem"
    sync "$new" 2>/dev/null || true
    keep || {
        rm -rf "${cache:?}/$name" # emptied by somebody
        keep
    } || fail "Nothing can be kept. $elsewhere"
    rm -rf "$new"
    trap - EXIT HUP INT TERM
}

# Other versions go, and what was interrupted, unless it was begun within the hour or is running.
clean_up() {
    touch -c "$cache/$name"
    find "$(readlink -f "$cache")" -mindepth 1 -maxdepth 1 ! -name "$name" -mmin +60 | while IFS= read -r old; do
        # shellcheck disable=SC2010 # where the links lead
        ls -l /proc/[0-9]*/exe 2>/dev/null | grep -qF -- "-> $old/" || rm -rf "$old"
    done
}

data=${XDG_DATA_HOME:-${HOME:?}/.local/share}

install_menu() {
    # As the Desktop Entry Specification wants it: escapes of a quoted argument, and those of a string.
    quoted=$(printf %s "$self" | sed -e 's/\\/\\\\\\\\/g' -e 's/["$`]/\\\\&/g' -e 's/%/%%/g')
    mkdir -p "$data/applications" "$data/icons"
    for entry in gatehouse gatehouse-links; do
        while IFS= read -r line; do
            case $line in
            Exec=gatehouse*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=gatehouse}" ;;
            *) printf '%s\n' "$line" ;;
            esac
        done <"$cache/$name/share/applications/$entry.desktop" >"$data/applications/$entry.desktop"
    done
    cp -R "$cache/$name/share/icons/hicolor" "$data/icons/"
    echo "Gatehouse is in the menu and starts $self. After moving the file, do this again."
}

uninstall() {
    rm -f "$data/applications/gatehouse.desktop" "$data/applications/gatehouse-links.desktop"
    [ ! -d "$data/icons/hicolor" ] || find "$data/icons/hicolor" -path '*/apps/gatehouse.*' -type f -exec rm -f {} +
    rm -rf "$cache"
    echo "Removed: the menu entry, and what was unpacked. Your data stays in $data/gatehouse; $self can be deleted."
}

[ "$(uname -m)" = x86_64 ] || fail "This file is for 64-bit processors by Intel and AMD, not for $(uname -m)."
case ${1:-} in
--extract)
    [ $# -eq 2 ] || fail "usage: $self --extract NEW-FOLDER"
    mkdir -- "$2" || fail "$2 can't be made."
    unpack "$2"
    exit
    ;;
--uninstall)
    uninstall
    exit
    ;;
esac
prepare
clean_up
case ${1:-} in
--install)
    install_menu
    exit
    ;;
-h | --help)
    "$cache/$name/bin/gatehouse" --help
    cat <<HELP

This is the portable file. As the first argument it understands too:
  --install      put Gatehouse into the desktop's menu, for you alone
  --uninstall    remove that, and what was unpacked into $cache
  --extract DIR  unpack into a new folder DIR, and start nothing
HELP
    exit
    ;;
esac
unset QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH # of another Qt
export GATEHOUSE_STARTED_AS="$self"
exec "$cache/$name/bin/gatehouse" "$@"
