<?php
// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a lead as a PHP application does: `php writer.php DATABASE`.

declare(strict_types=1);

$db = new PDO('sqlite:' . $argv[1], options: [PDO::ATTR_TIMEOUT => 5, PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->beginTransaction();
$db->prepare('INSERT INTO leads (first_name, source, email) VALUES (?, ?, ?)')->execute(['Nobody', 'web_form', null]);
$db->rollBack();
$db->prepare('INSERT INTO leads (first_name, source, tags) VALUES (?, ?, ?)')
   ->execute(['Zoë', 'landing/page', json_encode(['from-webinar'])]);
