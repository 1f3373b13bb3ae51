<?php
// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Router for `php -S`: verifies each request, and appends what came and what was answered to RECORDS, a line of JSON each.

declare(strict_types=1);

$rawBody = file_get_contents('php://input');
$secret = file_get_contents(getenv('SECRET_FILE'));

register_shutdown_function(static function () use ($rawBody): void {
    $record = [
        'method' => $_SERVER['REQUEST_METHOD'],
        'path' => $_SERVER['REQUEST_URI'],
        'headers' => getallheaders(),
        'body' => base64_encode($rawBody),
        'answered' => http_response_code(),
    ];
    file_put_contents(getenv('RECORDS'), json_encode($record, JSON_THROW_ON_ERROR) . "\n", FILE_APPEND);
});
http_response_code(204);

// Word for word from the specification, "HMAC Signature Verification".
$computed = 'sha256=' . hash_hmac('sha256', $rawBody, $secret);
if (!hash_equals($computed, $_SERVER['HTTP_X_LEADHUB_SIGNATURE'])) {
http_response_code(401);
exit;
}
