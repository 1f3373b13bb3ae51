<?php
// Answers 401 to a request that was not signed with the secret.

function isGenuine(string $body, string $signature, string $secret): bool
{
    $expected = 'sha256=' . hash_hmac('sha256', $body, $secret);
    return hash_equals($expected, $signature);
}

$secret = getenv('LEADHUB_WEBHOOK_SECRET');
$body = file_get_contents('php://input');
$signature = $_SERVER['HTTP_X_LEADHUB_SIGNATURE'] ?? '';

if (!isGenuine($body, $signature, $secret)) {
    http_response_code(401);
    exit('The signature does not match.');
}

$event = json_decode($body, true);
// Queue $event for your own work, and answer at once: the sender waits 15 seconds.
http_response_code(204);
