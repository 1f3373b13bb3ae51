# shellcheck shell=bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# ./dev package: sourced by ./dev, whose need, begin and fail it uses.
: "${root:?is set by ./dev}"

# qt6-wayland and qt6-translations-l10n are part of the portable archive.
packagePackages=("${buildPackages[@]}" appstream binutils desktop-file-utils dpkg-dev file lintian patchelf python3
    qt6-translations-l10n qt6-wayland rpm)
provePackages=(debootstrap iproute2)

# The time of the last commit stands in every package, so that building twice gives the same bytes.
packagingTime() {
    git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md
}

makePackages() { # build folder, folder of packages
    local build="$1" folder="$2" config generator
    rm -rf "$folder"
    for config in Console Server; do
        for generator in DEB RPM; do
            cpack --config "$build/CPack$config.cmake" -G "$generator" -B "$folder" >"$build/cpack.log" 2>&1 ||
                { cat "$build/cpack.log"; exit 1; }
        done
    done
    rm -rf "$folder/_CPack_Packages"
    packaging/linux/portable/build.sh "$build" "$folder"
    local package name
    for package in "$folder"/*.deb; do
        name="$(dpkg-deb --field "$package" Package)"
        dpkg-deb --fsys-tarfile "$package" |
            tar --extract --to-stdout "./usr/share/doc/$name/sbom.cdx.json" >"${package%.deb}.cdx.json"
    done
    (cd -- "$folder" && sha256sum -- * >SHA256SUMS)
}

checkPackages() { # build folder, folder of packages
    local build="$1" folder="$2"
    desktop-file-validate packaging/linux/desktop/*.desktop
    appstreamcli validate --no-net "$build"/packaging/linux/desktop/*.metainfo.xml
    lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$folder"/*.deb
    rpm -K --nosignature "$folder"/*.rpm
}

runPackaging() {
    local prove=no
    if (($# > 0)); then
        [[ "$*" == --prove ]] || fail "package: unknown argument: $*" 64
        ((EUID == 0)) || fail "package --prove: only root can make Debian trees" 77
        prove=yes
        packagePackages+=("${provePackages[@]}")
    fi
    need "${packagePackages[@]}"
    SOURCE_DATE_EPOCH="$(packagingTime)"
    export SOURCE_DATE_EPOCH
    local build="$root/build/package" folder="$root/build/packages"
    begin "Building (package)"
    cmake --preset package --log-level=NOTICE
    # Resources keep the time at which they were compiled in.
    cmake --build --preset package --clean-first
    begin "Packages"
    makePackages "$build" "$folder"
    begin "Checking the packages"
    checkPackages "$build" "$folder"
    if [[ "$prove" == yes ]]; then
        begin "Building again, elsewhere and without a cache"
        cmake --preset package --log-level=NOTICE -B "$build-again" -D CMAKE_CXX_COMPILER_LAUNCHER=
        cmake --build "$build-again" --clean-first
        makePackages "$build-again" "$folder-again"
        diff "$folder/SHA256SUMS" "$folder-again/SHA256SUMS" || fail "the packages differ when they are built twice"
        begin "Proving the packages in clean trees"
        packaging/linux/prove/prove.sh "$folder" "$root/build/proof"
    fi
    ls -l "$folder"
}
