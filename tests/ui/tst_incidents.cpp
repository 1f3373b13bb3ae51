// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/session/dispatchkeeper.h"
#include "ui/window/incidents.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

/// What is told to people who do not look at the window.
class TestIncidents final : public QObject {
    Q_OBJECT

private slots:
    void tellsOfAPause();
};

void TestIncidents::tellsOfAPause() {
    ConsoleFixture console;
    const Webhook webhook = console.database().addWebhook();
    const DispatchKeeper keeper(console.session());
    const Incidents incidents(console.session(), keeper);
    QSignalSpy happened(&incidents, &Incidents::happened);
    // Reads follow one another: after this one the first look is over, which tells of nothing.
    bool looked = false;
    console.session().read(
        this, [](Store &store) { return store.pauses().all(); }, [&](const auto &) { looked = true; });
    QTRY_VERIFY(looked);
    console.database().texts(
        u"INSERT INTO webhook_pauses (webhook_id, gave_up, first_at, paused_at, reason, probe_at) "
        "VALUES (%1, 20, 1, 2, '20 deliveries in a row failed within 1h.', 3)"_s.arg(webhook.id));
    QTRY_COMPARE_WITH_TIMEOUT(happened.size(), 1, 15'000);
    QVERIFY2(happened[0][0].toString().startsWith(webhook.name), qPrintable(happened[0][0].toString()));
    QVERIFY(happened[0][1].toString().startsWith("20 deliveries in a row failed within 1 h."_L1));
    QVERIFY(happened[0][1].toString().contains("wait"_L1));
}

WEBHOOKS_TEST(TestIncidents)
#include "tst_incidents.moc"
