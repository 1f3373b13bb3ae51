// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"
#include "support/refusedtargets.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

/// The command line's door: what may not be sent to is not stored.
class RefusedUrlsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_probe.reset(); }
    void addRefuses_data() { addRefusedTargets(); }
    void addRefuses();
    void editRefuses_data() { addRefusedTargets(); }
    void editRefuses();

private:
    Ran run(const QString &noun, const QStringList &arguments, bool everythingAllowed) const {
        const QStringList networks =
            everythingAllowed ? QStringList{u"--allow-network=0.0.0.0/0"_s, u"--allow-network=::/0"_s} : QStringList();
        return m_probe->run(networks + QStringList{u"webhooks"_s, noun} + arguments);
    }

    std::unique_ptr<CommandProbe> m_probe;
};

void RefusedUrlsTest::initTestCase() {
    m_probe = std::make_unique<CommandProbe>();
    m_probe->addWebhook(u"Good"_s, EventType::LeadCreated);
}

void RefusedUrlsTest::addRefuses() {
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    QFETCH(const bool, evenAllowed);
    for (const bool allowed : {false, true}) {
        if (allowed && !evenAllowed)
            continue;
        const Ran refused =
            run(u"add"_s, {u"--name"_s, u"Bad"_s, u"--event"_s, u"*"_s, QString(u"--url="_s % url)}, allowed);
        QCOMPARE(refused.exit, 64);
        QVERIFY2(refused.err.contains(words.toUtf8()), refused.err);
        QVERIFY(refused.out.isEmpty());
    }
    QCOMPARE(m_probe->store().webhooks().all()->size(), 1);
}

void RefusedUrlsTest::editRefuses() {
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    const QString before = m_probe->store().webhooks().byId(1)->url;
    const Ran refused = run(u"edit"_s, {u"1"_s, QString(u"--url="_s % url)}, false);
    QCOMPARE(refused.exit, 64);
    QVERIFY2(refused.err.contains(words.toUtf8()), refused.err);
    QCOMPARE(m_probe->store().webhooks().byId(1)->url, before);
}

WEBHOOKS_TEST(RefusedUrlsTest)
#include "tst_refusedurls.moc"
