<?php
// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the statements on standard input, one a line, as a PHP application does: `php statements.php DATABASE`.

declare(strict_types=1);

$db = new PDO('sqlite:' . $argv[1], options: [PDO::ATTR_TIMEOUT => 60, PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
while (($statement = fgets(STDIN)) !== false) {
    foreach ($db->query($statement, PDO::FETCH_NUM) as $row) {
        echo implode('|', $row), "\n";
    }
}
