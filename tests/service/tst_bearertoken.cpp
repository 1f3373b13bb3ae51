// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/bearertoken.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr auto kToken = "0123456789abcdef0123456789abcdef";

}  // namespace

class BearerTokenTest : public QObject {
    Q_OBJECT

private slots:
    void readsFiles_data();
    void readsFiles();

private:
    const QTemporaryDir m_folder;
};

void BearerTokenTest::readsFiles_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");
    QTest::newRow("a token") << kToken + "\n"_ba << true;
    QTest::newRow("a short one") << "hunter2\n"_ba << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("two lines") << kToken + "\n"_ba + kToken + "\n" << false;
    QTest::newRow("spaces") << "correct horse battery staple"_ba << false;
}

void BearerTokenTest::readsFiles() {
    QFETCH(QByteArray, content);
    QFETCH(bool, good);
    const QString path = m_folder.filePath(u"token"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto loaded = BearerToken::load(path);
    QCOMPARE(loaded.has_value(), good);
    if (!good) {
        QCOMPARE(loaded.error().code, ErrorCode::Configuration);
        QVERIFY(!loaded.error().message.contains("hunter2"_L1));
        return;
    }
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    QVERIFY(!must(BearerToken::load(path)).isOpenToOthers());
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(must(BearerToken::load(path)).isOpenToOthers());
    QCOMPARE(BearerToken::load(m_folder.filePath(u"nothing"_s)).error().code, ErrorCode::Configuration);
}

WEBHOOKS_TEST(BearerTokenTest)
#include "tst_bearertoken.moc"
