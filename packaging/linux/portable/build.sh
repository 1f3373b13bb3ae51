#!/usr/bin/env bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes an archive of a build that runs without Qt: build.sh BUILD FOLDER writes FOLDER/leadhub-webhooks-….tar.gz.
# SOURCE_DATE_EPOCH says which time its files have: the same bytes each time.

set -euo pipefail
shopt -s inherit_errexit

build="$(cd -- "$1" && pwd -P)"
folder="$2"
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
version="$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")"
machine="$(uname -m)"
name="leadhub-webhooks-$version-linux-$machine"
tree="$build/portable/$name"
documents="$tree/share/doc/leadhub-webhooks"

# The C library belongs to the system: its parts must fit each other and the kernel.
isOfSystem() {
    case "$(basename -- "$1")" in
        ld-linux*.so.* | libc.so.6 | libm.so.6 | libmvec.so.1 | libdl.so.2 | librt.so.1 | libpthread.so.0 | libresolv.so.2) ;;
        *) return 1 ;;
    esac
}

install() {
    rm -rf "$build/portable"
    local component
    for component in common console; do
        DESTDIR="$tree" cmake --install "$build" --component "$component" --prefix / --strip >/dev/null
    done
    # These are for packages of distributions.
    rm -f "$documents/changelog.Debian"
}

pathOfQt() { # PLUGINS, LIBS, TRANSLATIONS
    qtpaths6 --query "QT_INSTALL_$1"
}

bringQt() {
    local file files=("$tree/bin/leadhub-webhooks") library
    while read -r _ file; do
        if [[ "$file" == */* ]]; then
            mkdir -p "$tree/plugins/${file%/*}"
            cp -L "$(pathOfQt PLUGINS)/$file" "$tree/plugins/$file"
            files+=("$tree/plugins/$file")
        else
            cp -L "$(pathOfQt LIBS)/$file" "$tree/lib/"
            files+=("$tree/lib/$file")
        fi
    done < <(grep -v '^#' "$here/../loaded.txt")
    while read -r library; do
        isOfSystem "$library" || cp -L "$library" "$tree/lib/"
    done < <(ldd "${files[@]}" | sed -n 's/.* => \(\/[^ ]*\) (0x.*/\1/p' | sort -u)
    mkdir "$tree/translations"
    cp -L "$(pathOfQt TRANSLATIONS)"/qtbase_*.qm "$tree/translations/"
    cp "$here/qt.conf" "$tree/bin/"
    # RPATH rather than RUNPATH: it holds for the libraries of libraries and plugins too, which stay as they are.
    patchelf --force-rpath --set-rpath "\$ORIGIN/../lib" "$tree/bin/leadhub-webhooks"
}

neededGlibc() {
    find "$tree/bin" "$tree/lib" "$tree/plugins" -type f \( -name '*.so*' -o -perm /111 \) -exec objdump -T {} + 2>/dev/null |
        grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1 | cut -d _ -f 2
}

document() {
    local glibc
    glibc="$(neededGlibc)"
    sed -e "s/@VERSION@/$version/g" -e "s/@MACHINE@/$machine/g" -e "s/@GLIBC@/$glibc/g" -e "s/@NAME@/$name/g" \
        "$here/README.txt.in" >"$tree/README.txt"
    cp "$here/../../../LICENSE" "$tree/"
    mkdir "$documents/licences"
    "$here/../sbom.py" --name leadhub-webhooks --version "$version" --program "$build/bin/leadhub-webhooks" \
        --shipped "$tree/bin/leadhub-webhooks" --copyright "$documents/licences" >"$documents/sbom.cdx.json"
}

pack() {
    mkdir -p "$folder"
    tar --create --directory "$build/portable" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
        --mode='u=rwX,go=rX' --mtime="@$SOURCE_DATE_EPOCH" "$name" | gzip -9n >"$folder/$name.tar.gz"
}

install
bringQt
document
pack
