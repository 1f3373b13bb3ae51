#!/usr/bin/env bash
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The main job from end to end, on a database and receivers of its own: leads change, signed webhooks go out, a receiver
# fails and is tried again, and every signature is checked. Nothing leaves this machine, nothing outside a new temporary
# folder is touched. Exit status 0 only when every request arrived with a good signature.

set -euo pipefail
shopt -s inherit_errexit

samples="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
program="$samples/../../build/release/bin/leadhub-webhooks"
keep=no

usage() {
    cat <<'TEXT'
Usage: demo.sh [--program FILE] [--keep]

  --program FILE   the leadhub-webhooks to use; otherwise the one that ./dev build makes
  --keep           leave the folder with the database and the receivers' output
TEXT
}

while (($# > 0)); do
    case "$1" in
        --program)
            (($# > 1)) || { usage >&2; exit 64; }
            program="$2"
            shift
            ;;
        --keep) keep=yes ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; exit 64 ;;
    esac
    shift
done
program="$(realpath -m -- "$program")"
[[ -x "$program" ]] || { echo "demo: no program at $program (./dev build makes it)" >&2; exit 66; }

# Somebody's own settings and keys must neither be used nor changed.
unset "${!LEADHUB_WEBHOOKS_@}"
folder="$(mktemp -d "${TMPDIR:-/tmp}/leadhub-webhooks-demo.XXXXXX")"
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_STATE_HOME="$folder/state"
receivers=()

cleanUp() {
    local status=$? receiver
    for receiver in "${receivers[@]}"; do
        kill "$receiver" 2>/dev/null || true
    done
    if [[ "$keep" == yes ]] || ((status != 0)); then
        printf '\nThe demo'\''s folder: %s\n' "$folder"
    else
        rm -rf -- "$folder"
    fi
}
trap cleanUp EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

stop() {
    printf '\ndemo: %s\n' "$1" >&2
    exit 1
}

title() {
    printf '\n== %s\n' "$1"
}

hub() {
    "$program" --database "$folder/demo.sqlite" --allow-network 127.0.0.0/8 "$@"
}

# Shows the command, without the options that all of them have, and runs it.
run() {
    local word shown="leadhub-webhooks"
    for word in "$@"; do
        word="${word/#"$folder/"/}"
        word="${word/#"$samples/"/}"
        [[ "$word" =~ ^[A-Za-z0-9_./:=@%+,-]+$ ]] || word="'$word'"
        shown+=" $word"
    done
    printf '$ %s\n' "$shown"
    hub "$@"
}

# startReceiver NAME OPTION…: its output goes to NAME.log, its address to the variable `address`.
startReceiver() {
    local log="$folder/$1.log"
    shift
    : >"$log"
    "$program" receive --port 0 --secret-file "$folder/secret.txt" "$@" >"$log" 2>"$log.errors" &
    local receiver=$! turn
    receivers+=("$receiver")
    for ((turn = 0; turn < 100; ++turn)); do
        address="$(sed -n 's/^listening on //p' "$log")"
        [[ -z "$address" ]] || return 0
        kill -0 "$receiver" 2>/dev/null || break
        sleep 0.1
    done
    cat -- "$log.errors" >&2
    stop "the receiver did not start"
}

waitForReceivers() {
    local receiver turn
    for receiver in "${receivers[@]}"; do
        for ((turn = 0; turn < 100; ++turn)); do
            kill -0 "$receiver" 2>/dev/null || continue 2
            sleep 0.1
        done
        return 0
    done
}

count() { # pattern, file
    grep -cE -- "$1" "$2" || true
}

unfinished() {
    hub --plain deliveries list --filter 'status:pending,retrying,sending' --limit 1000 >"$folder/unfinished.txt"
    count '(lead|form)\.[a-z_]+' "$folder/unfinished.txt"
}

# A retry is due later, and --once leaves what is due later: so ask until nothing is left.
dispatch() {
    local turn left
    run --service --once 2>>"$folder/service.log" || stop "dispatching failed; see $folder/service.log"
    for ((turn = 0; turn < 50; ++turn)); do
        left="$(unfinished)"
        ((left > 0)) || return 0
        sleep 0.2
        hub --service --once 2>>"$folder/service.log" || stop "dispatching failed; see $folder/service.log"
    done
    stop "$left deliveries are still waiting"
}

# Events made below: one per sample lead, and lead.updated ×3, lead.stage_changed, lead.assigned, lead.deleted,
# form.submitted. The flaky receiver hears lead.created only, and hears two of them twice.
leads=$(($(wc -l <"$samples/leads.csv") - 1))
steadyRequests=$((leads + 7))
flakyRequests=$((leads + 2))

echo "Every command below also has: --database demo.sqlite --allow-network 127.0.0.0/8"

title "A database, and two receivers: the second answers 503 to its first two requests"
printf 'demo-%s\n' "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')" >"$folder/secret.txt"
run database init
startReceiver steady --count "$steadyRequests"
steady="$address"
startReceiver flaky --count "$flakyRequests" --status 503 --status-count 2
flaky="$address"
echo "listening on $steady and $flaky"

title "Two signed webhooks"
run webhooks add --name "Sync to CRM" --url "$steady" --secret-file "$folder/secret.txt" \
    --event lead.created --event lead.updated --event lead.deleted \
    --event lead.stage_changed --event lead.assigned --event form.submitted
run webhooks add --name "New lead alert" --url "$flaky" --secret-file "$folder/secret.txt" \
    --event lead.created --backoff 100ms --backoff-factor 2 --concurrency 1
run webhooks list

title "$leads leads arrive"
run leads import "$samples/leads.csv"
dispatch
echo "What the first receiver saw:"
sed -n '2,6p' "$folder/steady.log"
echo "… and $((leads - 5)) more"

title "Leads change"
run leads edit 1 --set status=qualified
run leads edit 2 --set stage=Qualified
run leads edit 3 --set assigned_to=julie.roy@example.com
run leads delete 5 --yes
run forms submit --lead 7 --form "Contact form"
dispatch
echo "What the first receiver saw:"
tail -n 7 "$folder/steady.log"

title "The Webhook Log"
run deliveries list --limit 20

title "A delivery that failed first and was sent again"
retried="$(hub --plain deliveries list --filter 'attempt:>1' --limit 1 | grep -m1 -oE '\b[0-9a-f]{32}\b' || true)"
retried="${retried%%$'\n'*}"
[[ -n "$retried" ]] || stop "no delivery was tried twice"
run deliveries show "$retried"

title "The receivers' verdicts"
waitForReceivers
good=0
for name in steady flaky; do
    expected="${name}Requests"
    verified="$(count 'signature ok' "$folder/$name.log")"
    requests=$(($(wc -l <"$folder/$name.log") - 1))
    printf '%-7s %d requests, %d with signature ok (expected %d)\n' "$name:" "$requests" "$verified" "${!expected}"
    ((requests == ${!expected} && verified == requests)) || good=1
done
((good == 0)) || stop "not every request arrived with a good signature"
echo "Every signature was verified."

if [[ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]]; then
    title "The same in the console: close its window to end the demo"
    # 69: the display is named but not there, or this build has no console.
    hub || (($? == 69)) || stop "the console ended with an error"
fi
