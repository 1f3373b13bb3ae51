// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"

#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace webhooks {

/// What an ending means: the error class and one sentence for people.
struct Outcome {
    ErrorClass error = ErrorClass::None;
    QString detail;
};

/// How far a request without an answer had come.
struct Progress {
    bool posted = false;
    bool encrypted = false;  ///< or no TLS wanted
};

/// Whether a status is one that may come before the final answer. Qt 6.4 takes it for the answer, and the final one for
/// the next POST's (ARCHITECTURE 6).
bool isInterim(int status);

/// Judges a response head. `location` is the Location header.
Outcome outcomeOf(int status, const QString &reason, const QByteArray &location);

/// Judges an end without a response head.
Outcome outcomeOf(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &tlsErrors,
                  const QUrl &url, const Progress &progress);

/// Whether a reply that had a head ended before its body did. Most of Qt's errors only repeat the status.
bool isCut(QNetworkReply::NetworkError error, int status);

/// Foreign text fit for one line: control characters replaced, cut at a length.
QString oneLine(const QString &text, qsizetype length);

}  // namespace webhooks
