#!/bin/sh
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs inside a clean tree, as somebody who just installed the program: delivery.sh LEADS PROGRAM [OPTION…] makes a database,
# a receiver and a webhook where there are none yet, writes a lead, and sees it delivered; LEADS are there afterwards.
set -eu

leads="$1"
shift
folder="$(mktemp -d)"
secret=/root/secret.txt
[ -e "$secret" ] || printf 'correct horse battery staple' >"$secret"

"$@" --quiet database init >/dev/null
mkfifo "$folder/says"
"$1" receive --port 8099 --secret-file "$secret" --count 1 >"$folder/says" 2>&1 &
receiver=$!
exec 3<"$folder/says"
read -r line <&3
[ "$line" = "listening on http://127.0.0.1:8099/" ]

if [ "$leads" = 1 ]; then
    "$@" --quiet webhooks add --name Proof --url http://127.0.0.1:8099/hook --event lead.created --secret-file "$secret" \
        --allow-network 127.0.0.0/8 >/dev/null
fi
"$@" --quiet leads add --set "email=lead$leads@example.com" >/dev/null
"$@" --quiet --allow-network 127.0.0.0/8 --service --once

# The receiver checks the signature, and ends by itself after one request.
wait "$receiver"
cat <&3 >"$folder/received"
grep -q "lead.created attempt 1 .* signature ok" "$folder/received"
[ "$("$@" --plain leads list | wc -l)" -eq "$leads" ]
[ "$("$@" --plain deliveries list --filter status:succeeded | wc -l)" -eq "$leads" ]
