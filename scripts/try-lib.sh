# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# What scripts/try-deb and scripts/try-portable share: a bare Debian that knows nothing of the sources, and a screen.
# Sourced after lib.sh, not run. Needs root; what is kept lies in build/try, the pictures of the windows too.

# stand_apart ARGUMENT…: starts the calling script anew, apart from this system: its processes and mounts end with it.
stand_apart() {
    [[ $EUID -eq 0 ]] || die "A system inside the system takes root: sudo $0"
    [[ $(package_system) == debian ]] || die "This works on Debian and Ubuntu only."
    [[ -z ${GATEHOUSE_APART:-} ]] || return 0
    need "Trying packages" try
    exec env GATEHOUSE_APART=1 unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
}

# shellcheck disable=SC2317 # called by the trap
leave_system() {
    umount -R "$system/proc" "$system/dev/shm" 2>/dev/null || true
    rm -rf --one-file-system "$system" "$notes"
}

# enter_system NAME RELEASE: makes the system, with a user "visitor", and the screen.
# $work has what is kept, $notes what is not; "${inside[@]}" and "${visitor[@]}" run a command in the system.
enter_system() {
    umask 022
    work=$root/build/try/$1-$2
    local base=$root/build/try/$2.tar
    rm -rf "$work"
    mkdir -p "$work"
    system=$(mktemp -d "$work/system.XXXXXX")
    notes=$(mktemp -d "$work/notes.XXXXXX")
    trap leave_system EXIT

    if [[ ! -f $base ]]; then
        say "Making a bare Debian, $2."
        debootstrap --variant=minbase "$2" "$system" >"$work/debootstrap.log"
        tar -C "$system" --one-file-system -cf "$base.part" .
        mv "$base.part" "$base"
    else
        tar -C "$system" -xpf "$base"
    fi
    chmod 755 "$system"
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    mount -t proc proc "$system/proc"
    mkdir -p "$system/dev/shm"
    mount -t tmpfs tmpfs "$system/dev/shm"
    # No package starts a daemon.
    printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
    chmod 755 "$system/usr/sbin/policy-rc.d"

    local plain=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
    inside=(chroot "$system" "${plain[@]}" HOME=/root)
    visitor=(chroot --userspec=visitor:visitor "$system" "${plain[@]}" HOME=/home/visitor XDG_RUNTIME_DIR=/run/visitor)
    "${inside[@]}" useradd --create-home --shell /bin/sh visitor
    "${inside[@]}" install -d -m 700 -o visitor /run/visitor /home/visitor/.config
    home=$system/home/visitor
    data=$home/.local/share/gatehouse
    : >"$work/apt.log"
    quietly "${inside[@]}" apt-get update

    # From outside, so that nothing but what is tried needs to be in the system.
    mkfifo "$notes/display"
    Xvfb -displayfd 3 -ac -screen 0 1600x1000x24 -nolisten tcp 3>"$notes/display" 2>/dev/null &
    local number
    read -r number <"$notes/display"
    export DISPLAY=":$number"
}

quietly() { "$@" >>"$work/apt.log" 2>&1 || die "This failed, see $work/apt.log: ${*: -4}"; }
get() { quietly "${inside[@]}" apt-get install -y --no-install-recommends "$@"; }

# shows NAME COMMAND…: starts the program, keeps a picture of its window as NAME.png and its $title, and ends it.
shows() {
    local name=$1 pid window='' colours status=0
    shift
    "${visitor[@]}" DISPLAY="$DISPLAY" "$@" 2>"$work/$name.log" &
    pid=$!
    for _ in {1..150}; do
        window=$(xdotool search --onlyvisible --name 'Gatehouse' 2>/dev/null | head -1) || true
        [[ -z $window ]] || break
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
    done
    [[ -n $window ]] || die "No window came: $(cat "$work/$name.log")"
    # What is in it is read from the ledger.
    sleep 3
    import -window "$window" "$work/$name.png"
    colours=$(identify -format %k "$work/$name.png")
    [[ $colours -gt 100 ]] || die "The window has $colours colours: nothing was painted."
    title=$(xdotool getwindowname "$window")
    say "A window: $title, $(identify -format %wx%h "$work/$name.png")."
    kill -TERM "$(xdotool getwindowpid "$window")"
    wait "$pid" || status=$?
    [[ $status -eq 0 ]] || die "It ended with $status."
    # A bare system has no fonts for every script.
    ! grep -v 'OpenType support missing' "$work/$name.log" >&2 || die "It complained."
}

# shows_windows COMMAND…: the demo, which leaves nothing, and the program, which makes a ledger.
shows_windows() {
    shows demo "$@" --demo
    [[ ! -e $data ]] || die "The demo left files."
    shows own "$@"
    [[ -s $data/ledger.sqlite ]] || die "There is no ledger."
    (cd "$data" && find . -type f -exec sha256sum {} + >"$notes/data")
}

# does_the_job PROGRAM: through the accessibility tree, with a real keychain.
does_the_job() {
    say "Doing the main job: a bot, a chat, a rotation; then a second start with the token from the keychain."
    get gnome-keyring libsecret-tools dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0 xvfb openbox xclip
    mkdir -p "$system/opt/journey"
    cp "$root"/tests/journey/*.{py,sh} "$root/tests/vault/with-keyring.sh" "$system/opt/journey"
    for journey in rotate again; do
        "${visitor[@]}" /opt/journey/with-keyring.sh unlocked /opt/journey/on-a-screen.sh \
            /usr/bin/python3 "/opt/journey/$journey.py" "$1"
    done
    rm -r "$system/opt/journey"
}

# leaves_only_data: after the removal.
leaves_only_data() {
    local left
    left=$(find "$system" -xdev -iname '*gatehouse*' ! -path "$data" ! -path "$data/*")
    [[ -z $left ]] || die "Left behind: $left"
    (cd "$data" && sha256sum --check --quiet "$notes/data") || die "The user's data has changed."
    say "All well. What is left is the user's: $(cd "$data" && find . -type f | sort | paste -sd' ')"
}
