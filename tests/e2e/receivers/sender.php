<?php
// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts leads on one connection, and prints the id of each that was accepted: sender.php PORT COUNT TOKEN
[, $port, $count, $token] = $argv;
$wire = stream_socket_client("tcp://127.0.0.1:$port");
for ($i = 0; $i < $count; $i++) {
    $body = json_encode(['email' => "php-$i@example.com", 'source' => 'web_form', 'tags' => ['vip']]);
    fwrite($wire, "POST /v1/leads HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer $token\r\n" .
        "Content-Type: application/json\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
    $status = fgets($wire);
    $length = 0;
    while (($line = rtrim(fgets($wire))) !== '') {
        if (stripos($line, 'Content-Length:') === 0) {
            $length = (int) substr($line, 15);
        }
    }
    $answer = json_decode(stream_get_contents($wire, $length));
    if (!str_contains($status, ' 202 ')) {
        fwrite(STDERR, $status);
        exit(1);
    }
    echo $answer->lead_id, "\n";
}
