// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/apptext.h"
#include "service/sentences.h"
#include "support/testprogram.h"

#include "domain/addressrules.h"
#include "domain/times.h"
#include "domain/webhook.h"
#include "service/language.h"
#include "service/settings.h"
#include "store/sqlerror.h"
#include "support/brackets.h"
#include "support/teststore.h"

#include <QLocale>
#include <QSqlError>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

Webhook good() {
    return TestStore::sample();
}

QString problemOf(const Webhook &webhook) {
    const QList<WebhookProblem> problems = problemsOf(webhook, AddressRules(QList<AddressRange>()));
    return problems.isEmpty() ? QString() : problems.first().message;
}

QString problemOfUrl(const QString &url) {
    Webhook webhook = good();
    webhook.url = url;
    return problemOf(webhook);
}

QString problemOfHeader(const HttpHeader &header) {
    Webhook webhook = good();
    webhook.headers = {header};
    return problemOf(webhook);
}

Error sqliteError(int code) {
    return toError(QSqlError({}, u"said by SQLite"_s, QSqlError::StatementError, QString::number(code)));
}

}  // namespace

class TestAppText final : public QObject {
    Q_OBJECT

private slots:
    void knowsSentences_data();
    void knowsSentences();
    void keepsValues();
    void translatesOneSentenceAfterTheOther();
    void joinsSentences();
    void leavesWhatItDoesNotKnow();
    void saysWhatToDo();
    void languageSetsDatesAndNumbers();
    void languageSetsTheDirection();

private:
    void addWebhooks();
    void addErrors();
};

void TestAppText::addWebhooks() {
    Webhook webhook = good();
    webhook.name.clear();
    QTest::newRow("a webhook without a name") << problemOf(webhook);
    webhook.name = QString(201, u'x');
    QTest::newRow("a long name") << problemOf(webhook);
    webhook = good();
    webhook.allEvents = false;
    QTest::newRow("no event") << problemOf(webhook);
    webhook = good();
    webhook.overrides.timeoutMs = 1;
    QTest::newRow("a short timeout") << problemOf(webhook);
    webhook = good();
    webhook.overrides.backoffCapMs = 1;
    QTest::newRow("a short longest wait") << problemOf(webhook);
    for (const char *url :
         {"", "ftp://x", "https://", "https://a b", "https://user@x", "https://x#y", "https://x.0x1/",
          "http://hooks.example.com/", "https://x/?token=1", "https://127.0.0.1/", "https://169.254.169.254/"})
        QTest::addRow("the URL “%s”", url) << problemOfUrl(QString::fromLatin1(url));
    QTest::newRow("a reserved header") << problemOfHeader({"Host", "x"});
    QTest::newRow("a header on two lines") << problemOfHeader({"X-Team", "a\nb"});
    QTest::newRow("a header with a space") << problemOfHeader({"X Team", "a"});
}

void TestAppText::addErrors() {
    constexpr int kPermission = 3;
    constexpr int kBusy = 5;
    constexpr int kReadOnly = 8;
    constexpr int kIo = 10;
    constexpr int kCorrupt = 11;
    constexpr int kFull = 13;
    constexpr int kCannotOpen = 14;
    constexpr int kNotADatabase = 26;
    for (const int code : {kPermission, kBusy, kReadOnly, kIo, kCorrupt, kFull, kCannotOpen, kNotADatabase})
        QTest::addRow("SQLite's error %d", code) << sqliteError(code).message;
    TestStore store;
    QTest::newRow("another edit") << u"“Billing prod” was changed by somebody else meanwhile."_s;
    QTest::newRow("no such webhook") << (*store).webhooks().byId(7).error().message;
}

void TestAppText::knowsSentences_data() {
    QTest::addColumn<QString>("english");
    addWebhooks();
    addErrors();
    QTest::newRow("a pause after failures") << u"20 deliveries in a row failed within 1h3m."_s;
    QTest::newRow("a pause by the error rate") << u"21 of 40 attempts failed within 1h."_s;
    QTest::newRow("a pause by 410") << u"The receiver asked to stop: it answered 410 Gone."_s;
    QTest::newRow("refused") << u"The server refused the connection on port 443."_s;
    QTest::newRow("timeout") << u"No answer within 15s."_s;
    QTest::newRow("DNS") << u"The name hooks.example.com could not be found."_s;
    QTest::newRow("TLS") << u"The certificate is not for the name hooks.example.com."_s;
    for (const char *wrong : {"15", "h", "1h1h", "5 minutes", "99999999999d"})
        QTest::addRow("the duration “%s”", wrong) << parseDuration(QString::fromLatin1(wrong)).error().message;
    for (const char *wrong : {"ten", "10.0.0.0/99", "10.0.0.1/8"})
        QTest::addRow("the network “%s”", wrong) << AddressRange::parse(QString::fromLatin1(wrong)).error().message;
    QTest::newRow("a limit") << Settings::check(u"timeout"_s, u"10m"_s).error().message;
    QTest::newRow("what the limit is") << Settings::check(u"timeout"_s, u"10m"_s).error().hint;
    QTest::newRow("a size") << Settings::check(u"retention-size"_s, u"big"_s).error().message;
    QTest::newRow("a count") << Settings::check(u"max-retries"_s, u"some"_s).error().message;
    QTest::newRow("an answer") << u"Answered 503 Service Unavailable."_s;
    QTest::newRow("redirect") << u"Answered 302 to https://example.com/; redirects are not followed."_s;
}

void TestAppText::knowsSentences() {
    QFETCH(const QString, english);
    QVERIFY(!english.isEmpty());
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const QString text = appText(english);
    QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'), qPrintable(text));
}

void TestAppText::keepsValues() {
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCOMPARE(appText(u"The name %2 was not found within 5s."_s), u"[The name %2 was not found within 5 s.]"_s);
    QCOMPARE(appText(u"No answer within 1m30s."_s), u"[No answer within 1 min 30 s.]"_s);
    QCOMPARE(appText(u"No connection within 250ms."_s), u"[No connection within 250 ms.]"_s);
    QCOMPARE(appText(u"It must be from 1s to 5m."_s), u"[It must be from 1s to 5m.]"_s);
    QCOMPARE(appText(u"The timeout must be from 1s to 2m."_s), u"[[The timeout] must be from 1s to 2m.]"_s);
}

void TestAppText::translatesOneSentenceAfterTheOther() {
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCOMPARE(appText(u"The URL has no host. Write it like https://example.com/hooks/leads."_s),
             u"[The URL has no host.] [Write it like https://example.com/hooks/leads.]"_s);
    QCOMPARE(appText(u"It has been paused since 2026-04-29T10:31:07Z. 21 of 40 attempts failed within 1h. It is not "
                     "probed; `webhooks resume 3` ends the pause."_s),
             u"[It has been paused since 2026-04-29T10:31:07Z.] [21 of 40 attempts failed within 1 h.] [It is not "
             "probed; `webhooks resume 3` ends the pause.]"_s);
}

void TestAppText::joinsSentences() {
    QCOMPARE(joinSentences({}), QString());
    QCOMPARE(joinSentences({u"One."_s, u"Two?"_s, u"Three."_s}), u"One. Two? Three."_s);
    QCOMPARE(joinSentences({u"一つ。"_s, u"二つ？"_s, u"三つ。"_s}), u"一つ。二つ？三つ。"_s);
}

void TestAppText::leavesWhatItDoesNotKnow() {
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCOMPARE(appText(u"Something new happened"_s), u"Something new happened"_s);
    QCOMPARE(appText({}), QString());
}

void TestAppText::saysWhatToDo() {
    const Error busy = sqliteError(5);
    QCOMPARE(errorText(busy), QString(busy.message % u' ' % busy.hint));
    QCOMPARE(errorText({ErrorCode::Internal, u"It failed."_s, {}}), u"It failed."_s);
}

void TestAppText::languageSetsDatesAndNumbers() {
    const QLocale before;
    installLanguage(QLocale(QLocale::German));
    QCOMPARE(QLocale().toString(1'234.5), u"1.234,5"_s);
    QCOMPARE(QLocale().dayName(1), u"Montag"_s);
    QLocale::setDefault(before);
}

void TestAppText::languageSetsTheDirection() {
    const QLocale before;
    QCOMPARE(installLanguage(QLocale(QLocale::Arabic)).textDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().toString(1'234), u"1,234"_s);
    // Hebrew is not among the languages: its windows are in English.
    QCOMPARE(installLanguage(QLocale(QLocale::Hebrew)).textDirection(), Qt::LeftToRight);
    QLocale::setDefault(before);
}

WEBHOOKS_TEST(TestAppText)
#include "tst_apptext.moc"
