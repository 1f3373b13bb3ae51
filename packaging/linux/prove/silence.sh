#!/bin/sh
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command in a network of its own, and fails when it listened to, sent or left running anything: silence.sh COMMAND…
set -eu

"$@"

sockets="$(cat /proc/net/tcp /proc/net/tcp6 /proc/net/udp /proc/net/udp6 /proc/net/raw /proc/net/raw6 /proc/net/packet | grep -v 'sl \|^sk ' || true)"
if [ -n "$sockets" ]; then
    printf 'Sockets are open:\n%s\n' "$sockets"
    exit 1
fi
# Every packet that anybody wanted to send, on whichever way: OutRequests, and OutNoRoutes for those without one.
sent="$(awk '/^Ip: [0-9]/ {print $11 + $13}' /proc/net/snmp)"
sent6="$(awk '/^Ip6Out(Requests|NoRoutes)/ {sum += $2} END {print sum + 0}' /proc/net/snmp6)"
if [ "$((sent + sent6))" -ne 0 ]; then
    echo "$((sent + sent6)) packets were sent"
    exit 1
fi
if grep -l leadhub /proc/[0-9]*/comm; then
    echo "The program is running"
    exit 1
fi
