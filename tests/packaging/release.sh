#!/usr/bin/env bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# ./dev release in a repository of its own: what it refuses, a dry run that changes nothing, and a release.
#   release.sh SOURCES WORK

set -euo pipefail
shopt -s inherit_errexit

sources="$1"
work="$2"
rm -rf "$work"
mkdir -p "$work"
cp -R "$sources"/{dev,packaging,CMakeLists.txt} "$work"
cd -- "$work"
# Nobody's settings, and the same day always: 2026-12-01.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 SOURCE_DATE_EPOCH=1796083200
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.com GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.com

die() {
    printf 'release.sh: %s\n' "$1" >&2
    exit 1
}

same() { # what, wanted, found
    [[ "$2" == "$3" ]] || die "$1 is"$'\n'"$3"$'\n'"instead of"$'\n'"$2"
}

refuses() { # exit status, words, arguments
    local wanted="$1" words="$2" status=0 said
    shift 2
    said="$(./dev release "$@" 2>&1)" || status=$?
    same "the exit status of release $*" "$wanted" "$status"
    [[ "$said" == *"$words"* ]] || die "release $* said: $said"
}

sed -i -E 's/^(project\(.* VERSION )[0-9.]+ /\11.1.0 /' CMakeLists.txt
cat >CHANGELOG.md <<'TEXT'
# Changelog

## [Unreleased]

To become 1.2.0.

### Added

- One thing, told
  in two lines.
- Another.

## [1.1.0] - 2026-10-01

- Old.
TEXT
git init --quiet --initial-branch main
git add --all
git commit --quiet --message "Start"

refuses 64 "where VERSION is like"
refuses 64 "where VERSION is like" 1.2
refuses 64 "where VERSION is like" 01.2.0
refuses 64 "where VERSION is like" 1.2.0 1.3.0
refuses 64 "unknown argument: --force" 1.2.0 --force
refuses 1 "1.0.9 is lower than 1.1.0" 1.0.9
refuses 1 "CHANGELOG.md has 1.1.0 already" 1.1.0
touch forgotten
refuses 1 "?? forgotten" 1.2.0 --dry-run
rm forgotten
git tag v1.2.0
refuses 1 "the tag v1.2.0 exists" 1.2.0
git tag --delete v1.2.0 >/dev/null
git checkout --quiet --detach
refuses 1 "HEAD is on no branch" 1.2.0
git checkout --quiet main

before="$(git rev-parse HEAD)"
shown="$(./dev release 1.2.0 --dry-run)"
for line in "+project(leadhub-webhooks VERSION 1.2.0 LANGUAGES CXX" "+## [1.2.0] - 2026-12-01" "-To become 1.2.0." \
    "./dev package" "git tag --annotate v1.2.0"; do
    [[ "$shown" == *"$line"* ]] || die "the dry run does not show $line but"$'\n'"$shown"
done
same "the commit after a dry run" "$before" "$(git rev-parse HEAD)"
same "the state after a dry run" "" "$(git status --porcelain)$(git tag)"

./dev release 1.2.0 --no-packages >/dev/null
same "the state after the release" "" "$(git status --porcelain)"
same "what the tag names" "$(git rev-parse HEAD)" "$(git rev-parse 'v1.2.0^{commit}')"
same "what the commit changed" $'CHANGELOG.md\nCMakeLists.txt' "$(git show --name-only --format= HEAD)"
same "its subject" "Release 1.2.0" "$(git show --no-patch --format=%s HEAD)"
same "the changelog" "$(cat <<'TEXT'
# Changelog

## [Unreleased]

## [1.2.0] - 2026-12-01

### Added

- One thing, told
  in two lines.
- Another.

## [1.1.0] - 2026-10-01

- Old.
TEXT
)" "$(cat CHANGELOG.md)"
same "the tag's text" $'LeadHub Webhooks 1.2.0\n\n- One thing, told\n  in two lines.\n- Another.' \
    "$(git for-each-ref --format='%(contents)' refs/tags/v1.2.0)"
refuses 1 "the tag v1.2.0 exists" 1.2.0
refuses 1 "CHANGELOG.md says nothing below [Unreleased]" 1.3.0
