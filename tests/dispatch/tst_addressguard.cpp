// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/addressguard.h"
#include "support/testprogram.h"

#include <QNetworkInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Which addresses requests may go to, and how names are looked up.
class tst_AddressGuard final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void checksLiteralAddresses_data();
    void checksLiteralAddresses();
    void refusesOwnPorts_data();
    void refusesOwnPorts();
    void refusesOwnPortsAtEveryInterface();
    void judgesLookups_data();
    void judgesLookups();
    void keepsTheOrderOfAddresses();
    void checksTheRulesAgain();
    void sharesLookups();
    void remembersAnswers();
    void remembersFailuresLessLong();
    void boundsLookups();
    void keepsPlacesForGoodNames();
    void keepsSlowNamesAside();

private:
    AddressGuard guard(const QStringList &allowed = {});
    void ask(AddressGuard &guard, const QString &name);
    void answer(const QString &name, const QStringList &addresses);

    qint64 m_now = 0;
    QStringList m_started;  ///< names in the order their lookups were started
    QHash<QString, LookupDone> m_running;
    QHash<QString, AddressGuard::Verdict> m_verdicts;
    QStringList m_answered;
};

void tst_AddressGuard::init() {
    m_now = 1'000'000;
    m_started.clear();
    m_running.clear();
    m_verdicts.clear();
    m_answered.clear();
}

AddressGuard tst_AddressGuard::guard(const QStringList &allowed) {
    QList<AddressRange> ranges;
    for (const QString &range : allowed) {
        ranges.append(*AddressRange::parse(range));
    }
    const Clock clock{[this] { return m_now; }, [this] { return m_now; }};
    return {AddressRules(ranges), clock, [this](const QString &name, QObject *, const LookupDone &done) {
                m_started.append(name);
                m_running.insert(name, done);
            }};
}

void tst_AddressGuard::ask(AddressGuard &guard, const QString &name) {
    const QUrl url(QString(u"https://"_s % name % u"/hook"_s));
    guard.checkLater(url, [this, name](const AddressGuard::Verdict &verdict) {
        m_verdicts.insert(name, verdict);
        m_answered.append(name);
    });
}

void tst_AddressGuard::answer(const QString &name, const QStringList &addresses) {
    LookupAnswer answer;
    for (const QString &address : addresses) {
        answer.addresses.append(QHostAddress(address));
    }
    answer.notFound = addresses.isEmpty();
    m_running.take(name)(answer);
}

void tst_AddressGuard::checksLiteralAddresses_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("a public IPv4 address") << u"https://8.8.8.8/"_s << u"8.8.8.8"_s;
    QTest::newRow("a public IPv6 address") << u"https://[2606:4700::1]/"_s << u"2606:4700::1"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1/"_s << QString();
    QTest::newRow("IPv6 loopback") << u"http://[::1]/"_s << QString();
    QTest::newRow("a private address") << u"http://192.168.1.1/"_s << QString();
    QTest::newRow("an allowed private address") << u"http://10.1.2.3/"_s << u"10.1.2.3"_s;
    QTest::newRow("loopback as one number") << u"http://2130706433/"_s << QString();
    QTest::newRow("loopback in hexadecimal") << u"http://0x7f.1/"_s << QString();
    QTest::newRow("loopback mapped to IPv6") << u"http://[::ffff:127.0.0.1]/"_s << QString();
    QTest::newRow("an allowed address mapped to IPv6") << u"http://[::ffff:10.1.2.3]/"_s << u"10.1.2.3"_s;
    QTest::newRow("the cloud's metadata") << u"http://169.254.169.254/"_s << QString();
}

void tst_AddressGuard::checksLiteralAddresses() {
    QFETCH(QString, url);
    QFETCH(QString, address);
    const AddressGuard guard = this->guard({u"10.0.0.0/8"_s});
    const auto verdict = guard.checkNow(QUrl(url));
    QVERIFY(verdict);
    QCOMPARE(verdict->has_value(), !address.isEmpty());
    if (verdict->has_value()) {
        QCOMPARE((*verdict)->size(), 1);
        QCOMPARE((*verdict)->first().toString(), address);
        return;
    }
    QCOMPARE(verdict->error().error, ErrorClass::BlockedAddress);
    QVERIFY(verdict->error().detail.contains(u"not allowed"_s) || verdict->error().detail.contains(u"never"_s));
}

void tst_AddressGuard::refusesOwnPorts_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("refused");
    QTest::newRow("own port at loopback") << u"http://127.0.0.1:8090/"_s << true;
    QTest::newRow("own port at another loopback address") << u"http://127.9.9.9:8090/"_s << true;
    QTest::newRow("own port at IPv6 loopback") << u"http://[::1]:8090/"_s << true;
    QTest::newRow("own port at the unspecified address") << u"http://0.0.0.0:8090/"_s << true;
    QTest::newRow("own port that is the scheme's") << u"http://127.0.0.1/"_s << true;
    QTest::newRow("another port at loopback") << u"http://127.0.0.1:8091/"_s << false;
    QTest::newRow("the same port elsewhere") << u"http://8.8.8.8:8090/"_s << false;
}

void tst_AddressGuard::refusesOwnPorts() {
    QFETCH(QString, url);
    QFETCH(bool, refused);
    AddressGuard guard = this->guard({u"127.0.0.0/8"_s, u"::1/128"_s, u"0.0.0.0/8"_s});
    guard.setOwnPorts({8090, 80});
    const auto verdict = guard.checkNow(QUrl(url));
    QVERIFY(verdict);
    QCOMPARE(!verdict->has_value(), refused);
    if (refused) {
        QCOMPARE(verdict->error().error, ErrorClass::BlockedAddress);
        QVERIFY(verdict->error().detail.contains(u"belongs to this program"_s));
    }
}

void tst_AddressGuard::refusesOwnPortsAtEveryInterface() {
    AddressGuard guard = this->guard({u"0.0.0.0/0"_s, u"::/0"_s});
    guard.setOwnPorts({8090});
    int refused = 0;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (QHostAddress address : addresses) {
        address.setScopeId({});
        QUrl url(u"http://host:8090/"_s);
        url.setHost(address.toString());
        const auto verdict = guard.checkNow(url);
        QVERIFY(verdict);
        QVERIFY2(!*verdict, qPrintable(url.toString()));
        refused += verdict->error().detail.contains(u"belongs to this program itself"_s);
    }
    QVERIFY(refused > 0);
}

void tst_AddressGuard::judgesLookups_data() {
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<ErrorClass>("error");
    QTest::newRow("one public address") << QStringList{u"8.8.8.8"_s} << ErrorClass::None;
    QTest::newRow("IPv6 only") << QStringList{u"2606:4700::1"_s} << ErrorClass::None;
    QTest::newRow("a private address") << QStringList{u"10.0.0.1"_s} << ErrorClass::BlockedAddress;
    QTest::newRow("a public and a private address")
        << QStringList{u"8.8.8.8"_s, u"10.0.0.1"_s} << ErrorClass::BlockedAddress;
    QTest::newRow("a public address and loopback")
        << QStringList{u"8.8.8.8"_s, u"2606:4700::1"_s, u"::1"_s} << ErrorClass::BlockedAddress;
    QTest::newRow("a mapped private address") << QStringList{u"::ffff:10.0.0.1"_s} << ErrorClass::BlockedAddress;
    QTest::newRow("no address") << QStringList() << ErrorClass::Dns;
}

void tst_AddressGuard::judgesLookups() {
    QFETCH(QStringList, addresses);
    QFETCH(ErrorClass, error);
    AddressGuard guard = this->guard();
    ask(guard, u"hooks.example.com"_s);
    QVERIFY(m_answered.isEmpty());
    answer(u"hooks.example.com"_s, addresses);
    const AddressGuard::Verdict verdict = m_verdicts.value(u"hooks.example.com"_s);
    QCOMPARE(verdict ? ErrorClass::None : verdict.error().error, error);
    if (error == ErrorClass::Dns) {
        QCOMPARE(verdict.error().detail, u"The name hooks.example.com could not be found."_s);
    }
}

void tst_AddressGuard::keepsTheOrderOfAddresses() {
    AddressGuard guard = this->guard();
    ask(guard, u"a.example"_s);
    answer(u"a.example"_s, {u"2606:4700::2"_s, u"9.9.9.9"_s, u"8.8.8.8"_s, u"9.9.9.9"_s});
    QStringList found;
    const AddressGuard::Verdict verdict = m_verdicts.value(u"a.example"_s);
    for (const IpAddress &address : *verdict) {
        found.append(address.toString());
    }
    QCOMPARE(found, QStringList({u"2606:4700::2"_s, u"9.9.9.9"_s, u"8.8.8.8"_s}));
}

void tst_AddressGuard::checksTheRulesAgain() {
    AddressGuard guard = this->guard({u"10.0.0.0/8"_s});
    const QUrl url(u"https://a.example/"_s);
    ask(guard, u"a.example"_s);
    answer(u"a.example"_s, {u"10.0.0.1"_s});
    QVERIFY(guard.checkNow(url)->has_value());
    guard.setRules(AddressRules());
    QVERIFY(!guard.checkNow(url)->has_value());
    QCOMPARE(guard.checkNow(url)->error().error, ErrorClass::BlockedAddress);
}

void tst_AddressGuard::sharesLookups() {
    AddressGuard guard = this->guard();
    for (int i = 0; i < 5; ++i) {
        ask(guard, u"a.example"_s);
    }
    QCOMPARE(m_started.size(), 1);
    answer(u"a.example"_s, {u"8.8.8.8"_s});
    QCOMPARE(m_answered.size(), 5);
}

void tst_AddressGuard::remembersAnswers() {
    AddressGuard guard = this->guard();
    const QUrl url(u"https://a.example/"_s);
    QVERIFY(!guard.checkNow(url));
    ask(guard, u"a.example"_s);
    answer(u"a.example"_s, {u"8.8.8.8"_s});
    m_now += Resolver::kKeepAnswerMs - 1;
    QVERIFY(guard.checkNow(url));
    m_now += 1;
    QVERIFY(!guard.checkNow(url));
    ask(guard, u"a.example"_s);
    QCOMPARE(m_started.size(), 2);
}

void tst_AddressGuard::remembersFailuresLessLong() {
    AddressGuard guard = this->guard();
    const QUrl url(u"https://a.example/"_s);
    ask(guard, u"a.example"_s);
    answer(u"a.example"_s, {});
    m_now += Resolver::kKeepFailureMs - 1;
    QCOMPARE(guard.checkNow(url)->error().error, ErrorClass::Dns);
    m_now += 1;
    QVERIFY(!guard.checkNow(url));
}

void tst_AddressGuard::boundsLookups() {
    AddressGuard guard = this->guard();
    for (int i = 0; i < 40; ++i) {
        ask(guard, u"name%1.example"_s.arg(i));
    }
    QCOMPARE(m_started.size(), Resolver::kMaxUnknown);
    for (int i = 0; i < 40; ++i) {
        const QString name = u"name%1.example"_s.arg(i);
        QVERIFY(m_running.contains(name));
        answer(name, {u"8.8.8.8"_s});
        QVERIFY(m_running.size() <= Resolver::kMaxUnknown);
    }
    QCOMPARE(m_answered.size(), 40);
    m_now += Resolver::kKeepAnswerMs;
    for (int i = 0; i < 40; ++i) {
        ask(guard, u"name%1.example"_s.arg(i));
    }
    QCOMPARE(m_running.size(), Resolver::kMaxLookups);
}

void tst_AddressGuard::keepsPlacesForGoodNames() {
    AddressGuard guard = this->guard();
    ask(guard, u"good.example"_s);
    answer(u"good.example"_s, {u"8.8.8.8"_s});
    m_now += Resolver::kKeepAnswerMs;
    for (int i = 0; i < 40; ++i) {
        ask(guard, u"hanging%1.example"_s.arg(i));
    }
    ask(guard, u"good.example"_s);
    QVERIFY(m_running.contains(u"good.example"_s));
}

void tst_AddressGuard::keepsSlowNamesAside() {
    AddressGuard guard = this->guard();
    for (int i = 0; i < 12; ++i) {
        ask(guard, u"hanging%1.example"_s.arg(i));
    }
    m_now += 10'000;
    for (int i = 0; i < 12; ++i) {
        answer(u"hanging%1.example"_s.arg(i), {});
    }
    m_now += Resolver::kKeepFailureMs;
    for (int i = 0; i < 12; ++i) {
        ask(guard, u"hanging%1.example"_s.arg(i));
    }
    QCOMPARE(m_running.size(), Resolver::kMaxSlow);
    ask(guard, u"new.example"_s);
    QVERIFY(m_running.contains(u"new.example"_s));

    answer(u"hanging0.example"_s, {u"8.8.8.8"_s});
    QVERIFY(m_running.contains(u"hanging4.example"_s));
    m_now += Resolver::kKeepAnswerMs;
    ask(guard, u"hanging0.example"_s);
    QVERIFY(m_running.contains(u"hanging0.example"_s));
}

WEBHOOKS_TEST(tst_AddressGuard)
#include "tst_addressguard.moc"
