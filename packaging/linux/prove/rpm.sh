#!/usr/bin/env bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Looks into the RPM packages with rpm's own tools: rpm.sh PACKAGES. They hold what the Debian packages hold, need what the
# program links, and run the scripts of packaging/linux/rpm and no others.

set -euo pipefail
shopt -s inherit_errexit

packages="$1"
scripts="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../rpm" && pwd -P)"

same() { # what, wanted, found
    if [[ "$2" != "$3" ]]; then
        printf 'rpm.sh: %s differs:\n' "$1" >&2
        diff <(echo "$2") <(echo "$3") >&2 || true
        exit 1
    fi
}

for name in leadhub-webhooks leadhub-webhooks-server; do
    rpm="$(echo "$packages/$name"-[0-9]*.rpm)"
    deb="$(echo "$packages/$name"_*.deb)"
    printf '\n%s\n' "$(basename -- "$rpm")"

    root="$(mktemp -d)"
    dpkg-deb --extract "$deb" "$root"
    same "the list of files" "$(find "$root" -type f -printf '/%P\n' | sort)" \
        "$(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" | sed -n 's/^-[^ ]* //p' | sort)"
    same "the settings that updates leave alone" /etc/leadhub-webhooks/service.conf "$(rpm -qp --configfiles "$rpm")"
    same "the scripts" "POSTIN PREUN" "$(rpm -qp --qf '%|PREIN?{PREIN }|%|POSTIN?{POSTIN }|%|PREUN?{PREUN}|%|POSTUN?{ POSTUN}|' "$rpm")"
    same "the script after installing" "$(cat "$scripts/post")" "$(rpm -qp --qf '%{POSTIN}' "$rpm" | sed '/./,$!d')"
    same "the script before removing" "$(cat "$scripts/preun")" "$(rpm -qp --qf '%{PREUN}' "$rpm" | sed '/./,$!d')"

    needed="$(objdump -p "$root/usr/bin/leadhub-webhooks" | sed -n 's/^ *NEEDED *\(lib.*\)$/\1()(64bit)/p' | sort)"
    found="$(rpm -qp --requires "$rpm" | grep '^lib[^(]*()(64bit)$' | sort)"
    same "the list of libraries" "$needed" "$found"
    rpm -qp --requires "$rpm" | grep -Fxq '(qt6-qtbase or qt6-sql-sqlite)'
    rpm -qp --requires "$rpm" | grep -Fxq /bin/sh
    printf '  ok: files, settings, scripts and %d libraries\n' "$(wc -l <<<"$needed")"

    rm -r "${root:?}"/*
    rpm --root "$root" --dbpath /rpm --install --nodeps --noscripts --ignoreos "$rpm"
    rpm --root "$root" --dbpath /rpm --verify --nodeps --noscripts --nouser --nogroup "$name"
    rpm --root "$root" --dbpath /rpm --erase --nodeps --noscripts "$name"
    same "what removing leaves" "" "$(find "$root" -path "$root/rpm" -prune -o -type f -print)"
    rm -rf "$root"
    printf '  ok: rpm installs, verifies and removes it\n'
done
