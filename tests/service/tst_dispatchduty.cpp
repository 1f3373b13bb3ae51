// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/dispatchduty.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

using Step = DispatchDuty::Step;
using Wish = DispatchDuty::Wish;

DispatcherRow ours(qint64 id) {
    DispatcherRow row = DispatcherWatch::thisProcess(u"console"_s, 0);
    row.id = id;
    return row;
}

DispatcherRow other(const QString &kind, qint64 id) {
    DispatcherRow row = ours(id);
    row.kind = kind;
    row.host = u"srv-01"_s;
    row.process = u"elsewhere/boot/namespace/1/2"_s;
    return row;
}

}  // namespace

class TestDispatchDuty final : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void stepsInAfterTheLease();
    void beatingDispatcherStaysAlive();

private:
    qint64 m_now = 0;
    Clock m_clock{.wall = [this] { return m_now; }, .monotonic = [this] { return m_now; }};
};

void TestDispatchDuty::decides_data() {
    QTest::addColumn<QList<DispatcherRow>>("rows");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<bool>("runs");
    QTest::addColumn<Step>("step");
    const DispatcherRow service = other(u"service"_s, 2);
    QTest::newRow("nobody dispatches and it is wanted: start")
        << QList<DispatcherRow>{} << Wish::SendHere << false << Step::Start;
    QTest::newRow("nobody dispatches and it is not wanted: nothing")
        << QList<DispatcherRow>{} << Wish::LeaveIt << false << Step::Nothing;
    QTest::newRow("a service dispatches: stay out")
        << QList<DispatcherRow>{service} << Wish::SendHere << false << Step::Nothing;
    QTest::newRow("a service came while this console dispatches: give way")
        << QList<DispatcherRow>{ours(1), service} << Wish::SendHere << true << Step::Stop;
    QTest::newRow("a console that was here first goes on: give way")
        << QList<DispatcherRow>{other(u"console"_s, 1), ours(2)} << Wish::SendHere << true << Step::Stop;
    QTest::newRow("a console that came later gives way itself: nothing")
        << QList<DispatcherRow>{ours(1), other(u"console"_s, 2)} << Wish::SendHere << true << Step::Nothing;
    QTest::newRow("a command's test send does not count: start")
        << QList<DispatcherRow>{other(u"command"_s, 1)} << Wish::SendHere << false << Step::Start;
    QTest::newRow("no longer wanted: stop") << QList<DispatcherRow>{ours(1)} << Wish::LeaveIt << true << Step::Stop;
    QTest::newRow("not registered yet: nothing")
        << QList<DispatcherRow>{service} << Wish::SendHere << true << Step::Nothing;
}

void TestDispatchDuty::decides() {
    QFETCH(const QList<DispatcherRow>, rows);
    QFETCH(const Wish, wish);
    QFETCH(const bool, runs);
    DispatchDuty duty(m_clock);
    duty.look(rows);
    QTEST(duty.step(wish, runs), "step");
}

void TestDispatchDuty::stepsInAfterTheLease() {
    DispatchDuty duty(m_clock);
    const DispatcherRow service = other(u"service"_s, 2);
    duty.look({service});
    QVERIFY(duty.dispatchesElsewhere());
    m_now += DispatcherWatch::kLeaseMs - 1;
    duty.look({service});
    QCOMPARE(duty.step(Wish::SendHere, false), Step::Nothing);
    m_now += 1;
    duty.look({service});
    QCOMPARE(duty.step(Wish::SendHere, false), Step::Start);
}

void TestDispatchDuty::beatingDispatcherStaysAlive() {
    DispatchDuty duty(m_clock);
    DispatcherRow service = other(u"service"_s, 2);
    for (int i = 0; i < 5; ++i) {
        duty.look({service});
        QVERIFY(duty.dispatchesElsewhere());
        m_now += DispatcherWatch::kLeaseMs - 1;
        ++service.heartbeat;
    }
}

WEBHOOKS_TEST(TestDispatchDuty)
#include "tst_dispatchduty.moc"
