// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/storm.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks {

Storm::Storm() {
    receiver.setReactions({RawReceiver::answersAfter(15)});
    ledger.follow(receiver);
    (void)hub.addWebhook(receiver.url().toString(),
                         u"--name Storm --event lead.created --concurrency %1"_s.arg(kConcurrency));
}

bool Storm::commitLeads(int count) {
    m_postsBefore = ledger.posts();
    const qsizetype first = committed.size();
    const Ran written = hub.sql("INSERT INTO leads (first_name) WITH RECURSIVE n(i) AS (SELECT " +
                                QByteArray::number(first) + " UNION ALL SELECT i + 1 FROM n WHERE i < " +
                                QByteArray::number(first + count - 1) + ") SELECT 'lead ' || i FROM n;");
    for (qsizetype i = first; written.exit == 0 && i < first + count; ++i)
        committed.insert(u"lead %1"_s.arg(i));
    return written.exit == 0;
}

bool Storm::waitForPosts(qsizetype count, int timeoutMs) {
    return QTest::qWaitFor([&] { return ledger.posts() >= m_postsBefore + count; }, timeoutMs);
}

bool Storm::waitForAll(int timeoutMs) {
    return QTest::qWaitFor([&] { return ledger.leads().size() >= committed.size(); }, timeoutMs) &&
           QTest::qWaitFor([&] { return openDeliveries() == 0; }, timeoutMs);
}

qsizetype Storm::openDeliveries() const {
    return hub.sql("SELECT count(*) FROM deliveries WHERE state <> 'succeeded';").out.trimmed().toLongLong();
}

qsizetype Storm::unknownOutcomes(const LoggedAttempts &logged) const {
    qsizetype unknown = 0;
    for (const auto &attempts : logged)
        unknown += std::ranges::count(attempts, "connection_lost");
    return unknown;
}

QStringList Storm::discrepancies(int kills) const {
    const LoggedAttempts logged = loggedAttempts(hub);
    QStringList found = ledger.discrepancies(logged);
    for (const QString &lead : committed - ledger.leads())
        found.append(u"%1 was committed and never arrived"_s.arg(lead));
    for (const QString &lead : ledger.leads() - committed)
        found.append(u"%1 arrived and was not committed"_s.arg(lead));
    for (auto it = logged.begin(); it != logged.end(); ++it) {
        const QByteArrayList errors = it->values();
        const qsizetype unknown = errors.count("connection_lost");
        if (unknown != errors.size() - 1 || !errors.last().isEmpty())
            found.append(u"the attempts of %1 ended as: %2"_s.arg(QString::fromLatin1(it.key()),
                                                                  QString::fromLatin1(errors.join(", "))));
    }
    if (const qsizetype unknown = unknownOutcomes(logged); unknown > kills * kConcurrency)
        found.append(u"%1 outcomes are unknown after %2 kills"_s.arg(unknown).arg(kills));
    return found;
}

void Storm::report(int kills) const {
    const qsizetype unknown = unknownOutcomes(loggedAttempts(hub));
    qInfo("%d kills: %lld events committed, %lld POSTs, %lld deliveries came more than once, %lld outcomes unknown",
          kills, static_cast<long long>(committed.size()), static_cast<long long>(ledger.posts()),
          static_cast<long long>(ledger.duplicates().size()), static_cast<long long>(unknown));
}

Crew::Crew(const Program &hub, int services, Console console) : m_hub(hub) {
    for (int i = 0; i < services; ++i)
        m_members.push_back({Console::Without, nullptr});
    if (console == Console::With)
        m_members.push_back({Console::With, nullptr});
}

void Crew::startMissing() {
    for (Member &member : m_members) {
        if (!member.process || !member.process->isRunning())
            member.process = member.isConsole == Console::With ? m_hub.startConsole() : m_hub.startService({});
    }
}

void Crew::killOneOf(QRandomGenerator &random) {
    m_members.at(random.bounded(static_cast<quint32>(m_members.size()))).process->kill();
}

QByteArray Crew::logs() const {
    QByteArray all;
    for (const Member &member : m_members)
        all += QByteArray(member.isConsole == Console::With ? "console:\n" : "service:\n") + member.process->log();
    return all;
}

}  // namespace webhooks
