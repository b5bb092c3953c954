# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# What the scripts share: the packages Gatehouse is built from, and their installation. Sourced,
# not run. The caller has set -euo pipefail.

# shellcheck disable=SC2034 # for the callers
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'gatehouse: %s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# Debian 12 and newer, Ubuntu 24.04 and newer.
debian_build=(g++ cmake ninja-build ccache pkgconf
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev libexpected-dev libqrencode-dev)
# Loaded at run time: the ledger's driver, the way to the keychain, the texts of Qt's own dialogs.
debian_run=(libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n)
# A real keychain in a session bus of its own, and a quick linker. Add here what a new test needs.
debian_test=(gnome-keyring libsecret-tools dbus-daemon openssl
    xvfb xauth openbox at-spi2-core python3-gi gir1.2-atspi-2.0 xclip mold xz-utils)
# Makes and checks packages (scripts/package), and tries them (scripts/try-deb, scripts/try-portable).
debian_package=(git python3 librsvg2-bin dpkg-dev rpm lintian appstream desktop-file-utils
    binutils patchelf xz-utils qt6-wayland fcitx5-frontend-qt6)
debian_try=(debootstrap debian-archive-keyring util-linux xvfb xdotool imagemagick desktop-file-utils)
# Draws the icon for Windows (packaging/windows/draw-icon).
debian_icon=(librsvg2-bin icoutils imagemagick)
# Cross-builds for Windows (scripts/package windows), and tries the installer in Wine (scripts/try-windows).
debian_windows=(git python3 g++-mingw-w64-x86-64-posix libz-mingw-w64-dev nsis tcl dpkg-dev)
debian_try_windows=(wine wine64 xvfb xauth openbox xdotool imagemagick fonts-dejavu-core python3)

# Fedora. The names in parentheses are provided by whatever package has the library.
fedora_build=(gcc-c++ cmake ninja-build ccache pkgconf-pkg-config
    'cmake(Qt6Widgets)' 'cmake(Qt6Svg)' 'cmake(Qt6LinguistTools)'
    'cmake(Qt6Keychain)' 'cmake(tl-expected)' 'pkgconfig(libqrencode)')
fedora_run=(libsecret qt6-qttranslations)
fedora_test=(gnome-keyring libsecret dbus-daemon openssl
    xorg-x11-server-Xvfb openbox at-spi2-core python3-gobject xclip mold xz)

# macOS with Homebrew. None of these arrays may be empty: its bash 3.2 stumbles over that.
homebrew_build=(cmake ninja ccache pkgconf qt qtkeychain tl-expected qrencode)
homebrew_run=(qt)
homebrew_test=(qt)

# Prints debian, fedora, homebrew, or nothing where we do not know the package manager.
package_system() {
    if [[ $(uname -s) == Darwin ]]; then
        ! command -v brew >/dev/null || echo homebrew
        return
    fi
    local ID='' ID_LIKE='' VERSION_ID=''
    # shellcheck source=/dev/null
    [[ ! -r ${OS_RELEASE:-/etc/os-release} ]] || . "${OS_RELEASE:-/etc/os-release}"
    case " $ID $ID_LIKE " in
    *' ubuntu '* | *' debian '*)
        local oldest=0
        [[ $ID != debian ]] || oldest=12
        [[ $ID != ubuntu ]] || oldest=24
        # Debian's testing and unstable have no number.
        if [[ -n $VERSION_ID && ${VERSION_ID%%.*} -lt $oldest ]]; then
            return
        fi
        echo debian
        ;;
    *' fedora '*) echo fedora ;;
    esac
}

# missing_packages SYSTEM PACKAGE…: those that are not installed, one a line. Changes nothing.
missing_packages() {
    local system=$1 package installed
    shift
    case $system in
    debian)
        installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
        for package in "$@"; do
            grep -qxF "installed $package" <<<"$installed" || echo "$package"
        done
        ;;
    fedora)
        for package in "$@"; do
            rpm -q --whatprovides "$package" >/dev/null 2>&1 || echo "$package"
        done
        ;;
    homebrew)
        installed=$(brew list --formula -1)
        for package in "$@"; do
            grep -qxF "$package" <<<"$installed" || echo "$package"
        done
        ;;
    esac
}

install_packages() {
    local system=$1
    shift
    local -a as_root=()
    if [[ $system != homebrew && $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || die "This needs root, and there is no sudo. Install them as root."
        as_root=(sudo)
    fi
    case $system in
    debian)
        "${as_root[@]}" apt-get update
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "$@"
        ;;
    fedora) "${as_root[@]}" dnf install -y --setopt=install_weak_deps=False "$@" ;;
    homebrew) brew install "$@" ;;
    esac
}

# need PURPOSE KIND…: installs the missing packages of these kinds (build, run, test; package, try).
need() {
    local purpose=$1 system kind list package
    local -a packages=() missing=()
    shift
    system=$(package_system)
    if [[ -z $system ]]; then
        say "I know the packages of Debian 12, Ubuntu 24.04, Fedora and Homebrew only, and newer ones."
        say "Gatehouse needs g++ 12 or clang 14, CMake 3.25, Ninja, pkg-config, Qt 6.4 (Base with SQLite," \
            "SVG, Tools), QtKeychain for Qt 6, tl-expected and libqrencode."
        die "With these installed: cmake --workflow --preset release"
    fi
    for kind in "$@"; do
        list="${system}_${kind}[@]"
        packages+=("${!list}")
    done
    while read -r package; do
        missing+=("$package")
    done < <(missing_packages "$system" "${packages[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "$purpose needs ${#missing[@]} packages that are not installed: ${missing[*]}"
    say "Installing them from your system's own sources."
    install_packages "$system" "${missing[@]}"
}

# build PRESET: configures once; afterwards the build system notices by itself what has changed.
build() {
    local preset=$1
    local rules=$root/build/$preset/build.ninja
    if [[ ! -f $rules || $root/CMakePresets.json -nt $rules ]]; then
        say "Preparing the build in build/$preset. The first build takes some minutes."
        (cd "$root" && cmake --preset "$preset")
    fi
    say "Building what has changed."
    (cd "$root" && cmake --build --preset "$preset")
}

# newest_package PATTERN: that of build/packages which was made last.
newest_package() {
    find "${GATEHOUSE_PACKAGE_OUTPUT:-$root/build/packages}" -maxdepth 1 -name "$1" -printf '%T@ %p\n' |
        sort -n | tail -1 | cut -d' ' -f2-
}
