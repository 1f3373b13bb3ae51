#!/usr/bin/env bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Proves packages in clean Debian trees, each command in a network of its own: prove.sh PACKAGES WORK
#   PACKAGES  the folder that ./dev package fills
#   WORK      where the trees are made
# Needs root, and reaches Debian's mirror as the machine does. Trees are removed at the end, but for the first one, which
# the others are copies of.

set -euo pipefail
shopt -s inherit_errexit

packages="$(cd -- "$1" && pwd -P)"
work="$2"
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
migrations="$here/../../../resources/schema/sqlite"
mkdir -p "$work"
work="$(cd -- "$work" && pwd -P)"
program=/usr/bin/leadhub-webhooks
# As administrators use what the service uses.
service=("$program" --config /etc/leadhub-webhooks/service.conf)
database=/var/lib/leadhub-webhooks/leadhub-webhooks.sqlite
key=/etc/leadhub-webhooks/master.key
tree=""

die() {
    printf 'prove.sh: %s\n' "$1" >&2
    exit 1
}

passed() {
    printf '  ok: %s\n' "$1"
}

# A command inside the tree, with no other network than a loopback interface, and no process left behind.
alone() {
    unshare --net --pid --fork --kill-child --mount-proc="$tree/proc" sh -c 'ip link set lo up && exec "$@"' sh \
        chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

connected() {
    chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

newTree() { # name, what to expect of it
    printf '\n%s\n' "$2"
    if [[ ! -d "$work/base" ]]; then
        local codename mirror
        codename="$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)"
        # The one that this machine uses.
        mirror="$(apt-get indextargets --format "\$(REPO_URI)" "Codename: $codename" "Origin: Debian" | sort -u | head -n 1)"
        rm -rf "$work/base.new"
        debootstrap --variant=minbase --include=systemd "$codename" "$work/base.new" "$mirror" >"$work/debootstrap.log"
        { apt-config dump Acquire && echo 'Dpkg::Use-Pty "0";'; } >"$work/base.new/etc/apt/apt.conf.d/90host"
        mv "$work/base.new" "$work/base"
    fi
    [[ -z "$tree" ]] || rm -rf "$tree"
    tree="$work/$1"
    rm -rf "$tree"
    cp -a "$work/base" "$tree"
    install -D -m 755 "$here/delivery.sh" "$tree/proof/delivery.sh"
    install -m 755 "$here/silence.sh" "$tree/proof/silence.sh"
}

installPackage() { # file
    local name
    name="/proof/$(basename -- "$1")"
    cp "$1" "$tree/proof/"
    connected apt-get -qq update
    connected apt-get -qq install --no-install-recommends --download-only -y "$name" >/dev/null
    alone /proof/silence.sh apt-get -qq install --no-install-recommends -y "$name" >"$work/apt.log" 2>&1 ||
        { cat "$work/apt.log"; die "apt does not install $name quietly"; }
    [[ -z "$(find "$tree/etc/systemd" "$tree/var/lib/systemd" -name '*leadhub*')" ]] || die "a unit was enabled"
    passed "apt installs $(basename -- "$1"); nothing listens, runs, was sent or enabled"
}

checkVersion() { # version, program
    local said
    said="$(alone "$2" --version)"
    [[ "$said" == "leadhub-webhooks $1" ]] || die "--version says $said instead of $1"
    passed "--version says $1"
}

deliver() { # leads afterwards, command…
    alone /proof/delivery.sh "$@" >"$work/delivery.log" 2>&1 || { cat "$work/delivery.log"; die "lead $1 was not delivered"; }
    passed "lead $1 is delivered, signed"
}

startConsole() { # program
    local status=0
    alone env QT_QPA_PLATFORM=offscreen timeout 10 "$1" --database /root/console.sqlite >"$work/console.log" 2>&1 || status=$?
    # Until timeout ends it.
    ((status == 124)) || { cat "$work/console.log"; die "the console ended with $status"; }
    passed "the console starts"
}

schemaOf() { # database; where SQLite's header holds user_version
    echo "$((16#$(od -An -j60 -N4 -tx1 "$1" | tr -d ' ')))"
}

# The server package as a previous version would have come, with a number below every other.
previousPackage() {
    local folder="$work/previous"
    rm -rf "$folder"
    dpkg-deb --raw-extract "$(echo "$packages"/leadhub-webhooks-server_*.deb)" "$folder"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "$folder/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$folder" "$work/leadhub-webhooks-server_0.0.1-1.deb" >/dev/null
    rm -rf "$folder"
    echo "$work/leadhub-webhooks-server_0.0.1-1.deb"
}

proveUpgrade() { # package
    local schema backups
    schema="$(find "$migrations" -name '*.sql' | wc -l)"
    "$here/backdate.py" "$tree$database" "$migrations"
    installPackage "$1"
    checkVersion "$version" "$program"
    deliver 2 "${service[@]}"
    [[ "$(schemaOf "$tree$database")" == "$schema" ]] || die "the database was not migrated"
    backups="$(find "$tree$(dirname "$database")" -name '*backup*')"
    [[ -n "$backups" && "$(wc -l <<<"$backups")" == 1 ]] || die "there is not one backup but: $backups"
    [[ "$(schemaOf "$backups")" == "$((schema - 1))" ]] || die "the backup is of schema $(schemaOf "$backups")"
    passed "the upgrade kept the data, and made a backup before it migrated schema $((schema - 1)) to $schema"
}

proveRemoval() { # package
    alone apt-get -qq remove -y "$1" >/dev/null
    [[ ! -e "$tree$program" && -e "$tree$database" && -e "$tree$key" ]] || die "remove left the program, or took data"
    alone apt-get -qq purge -y "$1" >"$work/purge.log"
    [[ -e "$tree$database" && -e "$tree$key" && ! -e "$tree/etc/leadhub-webhooks/service.conf" ]] ||
        die "purge left settings, or took data"
    grep -q "leadhub-webhooks: $(dirname "$database") was kept" "$work/purge.log" || die "purge does not say what it kept"
    passed "removed and purged: database and key are kept"
}

proveServer() {
    newTree server "Server package"
    installPackage "$(previousPackage)"
    ! connected dpkg-query --show libqt6gui6 >/dev/null 2>&1 || die "it brings libraries for windows"
    [[ "$(connected stat --format %U:%a "$(dirname "$database")")" == leadhub:750 ]] || die "the service's folder is not its own"
    deliver 1 "${service[@]}"
    proveUpgrade "$(echo "$packages"/leadhub-webhooks-server_*.deb)"
    proveRemoval leadhub-webhooks-server
}

proveConsole() {
    newTree console "Console package"
    installPackage "$(echo "$packages"/leadhub-webhooks-server_*.deb)"
    deliver 1 "${service[@]}"
    # It takes the place of the server package.
    installPackage "$(echo "$packages"/leadhub-webhooks_*.deb)"
    checkVersion "$version" "$program"
    deliver 2 "${service[@]}"
    startConsole "$program"
    proveRemoval leadhub-webhooks
}

provePortable() {
    newTree portable "Portable archive"
    tar --extract --file "$(echo "$packages"/leadhub-webhooks-*.tar.gz)" --directory "$tree/opt"
    ! connected dpkg-query --list 'libqt6*' >/dev/null 2>&1 || die "the tree has Qt"
    local portable
    portable="$(cd -- "$tree" && echo opt/*/bin/leadhub-webhooks)"
    checkVersion "$version" "/$portable"
    deliver 1 "/$portable" --database /root/portable.sqlite
    # What Qt says when something is missing in the archive that no linker knows.
    ! grep -E '^qt\.|cannot open|Failed to load' "$work/delivery.log" || die "the archive lacks something"
    startConsole "/$portable"
    ! grep -E '^qt\.|cannot open|Failed to load' "$work/console.log" || die "the archive lacks something"
    passed "it lacks nothing"
}

version="$(dpkg-deb --field "$(echo "$packages"/leadhub-webhooks-server_*.deb)" Version | cut -d - -f 1)"
proveServer
proveConsole
provePortable
rm -rf "$tree"
"$here/rpm.sh" "$packages"
printf '\nprove.sh: all of it is proved\n'
