# shellcheck shell=bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# ./dev release: sourced by ./dev, whose begin, fail and packaging it uses. The version stands in CMakeLists.txt alone, and
# CHANGELOG.md says when it was released: packages, metainfo and program take both from there.
: "${root:?is set by ./dev}"

releaseUsage="release VERSION [--dry-run] [--no-packages], where VERSION is like 1.2.0"

projectVersion() {
    sed -nE 's/^project\(.* VERSION ([0-9.]+) .*/\1/p' CMakeLists.txt
}

changesSinceRelease() {
    awk '/^## /{inside = ($2 == "[Unreleased]"); next} inside && /^(- |  )/' CHANGELOG.md
}

isLower() { # version, version
    [[ "$1" != "$2" && "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" == "$1" ]]
}

checkReadyFor() { # version
    local version="$1" current last dirty
    [[ "$version" =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$ ]] || fail "$releaseUsage" 64
    git rev-parse --verify --quiet HEAD >/dev/null || fail "release: this is no Git repository with a commit"
    git symbolic-ref --quiet HEAD >/dev/null || fail "release: HEAD is on no branch"
    dirty="$(git status --porcelain)"
    [[ -z "$dirty" ]] || fail "release: commit or put aside first:"$'\n'"$dirty"
    ! git rev-parse --verify --quiet "refs/tags/v$version" >/dev/null || fail "release: the tag v$version exists"
    current="$(projectVersion)"
    [[ -n "$current" ]] || fail "release: CMakeLists.txt has no version"
    ! isLower "$version" "$current" || fail "release: $version is lower than $current, the version in CMakeLists.txt"
    last="$(sed -nE 's/^## \[([0-9.]+)\].*/\1/p' CHANGELOG.md | head -n 1)"
    [[ -z "$last" ]] || isLower "$last" "$version" || fail "release: CHANGELOG.md has $last already"
    [[ -n "$(changesSinceRelease)" ]] || fail "release: CHANGELOG.md says nothing below [Unreleased]"
}

# What the release changes, into a folder beside the sources.
writeRelease() { # version, folder
    local version="$1" folder="$2" day
    day="$(date --utc --date "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%F)"
    sed -E "s/^(project\(.* VERSION )[0-9.]+ /\1$version /" CMakeLists.txt >"$folder/CMakeLists.txt"
    # The plan for [Unreleased] ("To become 1.2.0.") is fulfilled.
    awk -v heading="## [$version] - $day" '
        /^To become / {skip = 1; next}
        skip && /^$/ {skip = 0; next}
        {skip = 0; print}
        /^## \[Unreleased\]$/ {print ""; print heading}' CHANGELOG.md >"$folder/CHANGELOG.md"
}

showRelease() { # version, folder, with packages: yes or no
    local file
    for file in CMakeLists.txt CHANGELOG.md; do
        diff -u --label "a/$file" --label "b/$file" "$file" "$2/$file" || true
    done
    printf '\nThen: git commit -m "Release %s"\n' "$1"
    [[ "$3" == no ]] || printf '      ./dev package   (build/packages, with SHA256SUMS)\n'
    printf '      git tag --annotate v%s\n' "$1"
    printf '\ndev: this was a dry run, nothing was changed\n'
}

makeRelease() { # version, folder, with packages: yes or no
    begin "Release $1"
    # Read before [Unreleased] is emptied.
    local changes
    changes="$(changesSinceRelease)"
    cp "$2/CMakeLists.txt" "$2/CHANGELOG.md" .
    git commit --quiet --message "Release $1" -- CMakeLists.txt CHANGELOG.md
    # The tag says that packages could be made: without them the commit can be taken back.
    if [[ "$3" == yes ]]; then
        begin "Packages of $1 (when this fails: git reset --hard HEAD~1)"
        runPackaging
    fi
    git tag --annotate --cleanup=verbatim --message "LeadHub Webhooks $1" --message "$changes" "v$1"
    git show --no-patch --format='dev: %h %s' HEAD
    printf 'dev: released %s; publish it with: git push --follow-tags\n' "$1"
}

runRelease() {
    local version="" action=makeRelease packages=yes argument folder
    for argument in "$@"; do
        case "$argument" in
            --dry-run) action=showRelease ;;
            --no-packages) packages=no ;;
            -*) fail "release: unknown argument: $argument" 64 ;;
            *)
                [[ -z "$version" ]] || fail "$releaseUsage" 64
                version="$argument"
                ;;
        esac
    done
    checkReadyFor "$version"
    folder="$(mktemp -d)"
    writeRelease "$version" "$folder"
    "$action" "$version" "$folder" "$packages"
    rm -rf "$folder"
}
