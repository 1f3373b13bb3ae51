// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"
#include "support/wireledger.h"

#include <QRandomGenerator>

#include <vector>

namespace webhooks {

/// A database under load for processes to be killed on: leads that are committed, the receiver of their webhook, and
/// what each of them knows.
class Storm final {
public:
    static constexpr int kConcurrency = 8;

    Storm();

    bool commitLeads(int count);
    /// Until so many POSTs have come since leads were last committed, or rather since that began.
    bool waitForPosts(qsizetype count, int timeoutMs);
    /// Until the receiver has every committed lead and the log says so.
    bool waitForAll(int timeoutMs);
    qsizetype openDeliveries() const;

    /// What the ledgers of writer, receiver and log disagree about, in sentences. Duplicates are allowed where the log
    /// says that an outcome is unknown, and of these only what `kills` can have caused.
    QStringList discrepancies(int kills) const;
    void report(int kills) const;

    Program hub;
    RawReceiver receiver;
    WireLedger ledger;
    QSet<QString> committed;  ///< first names of leads

private:
    qsizetype unknownOutcomes(const LoggedAttempts &logged) const;

    qsizetype m_postsBefore = 0;
};

/// Those who dispatch: services, and perhaps a console that steps in for them.
class Crew final {
public:
    enum class Console { Without, With };

    Crew(const Program &hub, int services, Console console);

    void startMissing();
    void killOneOf(QRandomGenerator &random);
    QByteArray logs() const;
    qsizetype size() const { return static_cast<qsizetype>(m_members.size()); }

private:
    struct Member {
        Console isConsole = Console::Without;
        std::unique_ptr<Running> process;
    };

    const Program &m_hub;
    std::vector<Member> m_members;
};

}  // namespace webhooks
