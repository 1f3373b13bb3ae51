// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lead.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// What other programs cannot write into `leads` (0007_limits.sql).
class TestLeadLimits final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void refuses_data();
    void refuses();
    void takes_data();
    void takes();

private:
    std::unique_ptr<TestStore> m_store;
};

void TestLeadLimits::refuses_data() {
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("constraint");
    QTest::newRow("no id") << u"(id) VALUES (0)"_s << u"id_is_exact_in_javascript"_s;
    QTest::newRow("an id too large") << u"(id) VALUES (9007199254740992)"_s << u"id_is_exact_in_javascript"_s;
    QTest::newRow("the largest of all") << u"(id) VALUES (9223372036854775807)"_s << u"id_is_exact_in_javascript"_s;
    QTest::newRow("30 February") << u"(created_at) VALUES ('2026-02-30')"_s << u"created_at_is_a_time"_s;
    QTest::newRow("31 April") << u"(created_at) VALUES ('2026-04-31T10:00:00Z')"_s << u"created_at_is_a_time"_s;
    QTest::newRow("hour 24") << u"(created_at) VALUES ('2026-04-29 24:00:00')"_s << u"created_at_is_a_time"_s;
    QTest::newRow("29 February of no leap year")
        << u"(created_at) VALUES ('2025-02-29')"_s << u"created_at_is_a_time"_s;
}

void TestLeadLimits::refuses() {
    QFETCH(const QString, columns);
    QFETCH(const QString, constraint);
    const Error error = m_store->refusal(u"INSERT INTO leads "_s % columns);
    QVERIFY2(error.message.contains(constraint), qPrintable(error.message));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 0);
}

void TestLeadLimits::takes_data() {
    QTest::addColumn<QString>("columns");
    QTest::newRow("the largest id") << u"(id) VALUES (%1)"_s.arg(kMaxLeadId);
    QTest::newRow("29 February of a leap year") << u"(created_at) VALUES ('2028-02-29')"_s;
    QTest::newRow("a time with an offset") << u"(created_at) VALUES ('2026-12-31T23:30:00-08:00')"_s;
    QTest::newRow("a time with a fraction") << u"(created_at) VALUES ('2026-04-30 23:59:59.999')"_s;
}

void TestLeadLimits::takes() {
    QFETCH(const QString, columns);
    m_store->texts(u"INSERT INTO leads "_s % columns);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 1);
}

WEBHOOKS_TEST(TestLeadLimits)
#include "tst_leadlimits.moc"
