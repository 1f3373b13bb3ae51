// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wireledger.h"

#include "support/program.h"

using namespace Qt::StringLiterals;

namespace webhooks {

LoggedAttempts loggedAttempts(const Program &hub) {
    const Ran read = hub.sql(
        "SELECT d.public_id, a.number, ifnull(a.error, '') FROM attempts a JOIN deliveries d ON d.id = a.delivery_id;");
    if (read.exit != 0)
        qWarning("the log cannot be read: %s", read.err.constData());
    LoggedAttempts logged;
    for (const QByteArray &line : read.out.split('\n')) {
        const QByteArrayList fields = line.split('|');
        if (fields.size() == 3)
            logged[fields.at(0)].insert(fields.at(1).toInt(), fields.at(2));
    }
    return logged;
}

void WireLedger::follow(const RawReceiver &receiver) {
    QObject::connect(&receiver, &RawReceiver::received, &receiver, [this, &receiver](int index) {
        const RawReceiver::Post &post = receiver.posts().at(index);
        add(post.delivery(), post.attempt());
        const auto payload = QJsonDocument::fromJson(post.body).object();
        m_leads.insert(payload.value("lead"_L1).toObject().value("first_name"_L1).toString());
    });
}

void WireLedger::add(const QByteArray &delivery, const QByteArray &attempt) {
    ++m_posts;
    m_attempts[delivery].append(attempt.toInt());
}

QByteArrayList WireLedger::duplicates() const {
    QByteArrayList twice;
    for (auto it = m_attempts.begin(); it != m_attempts.end(); ++it) {
        if (it->size() > 1)
            twice.append(it.key());
    }
    return twice;
}

QStringList WireLedger::discrepancies(const LoggedAttempts &logged) const {
    QStringList found;
    for (auto it = m_attempts.begin(); it != m_attempts.end(); ++it) {
        const QString delivery = QString::fromLatin1(it.key());
        for (const int attempt : QSet(it->begin(), it->end())) {
            if (it->count(attempt) > 1)
                found.append(
                    u"attempt %1 of %2 was sent %3 times"_s.arg(attempt).arg(delivery).arg(it->count(attempt)));
            if (!logged.value(it.key()).contains(attempt))
                found.append(u"attempt %1 of %2 was sent and is not in the log"_s.arg(attempt).arg(delivery));
        }
    }
    return found;
}

}  // namespace webhooks
