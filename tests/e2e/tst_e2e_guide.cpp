// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Runs the commands of the guide as they stand there: blocks marked `sh run`, and `sh run beside` for what goes on in
/// another terminal. Each page begins where “Your first webhook” ended.
class TestE2eGuide final : public QObject {
    Q_OBJECT

private slots:
    void commandsWork_data();
    void commandsWork();

private:
    struct Block {
        bool isBeside;
        QString commands;
    };

    static QList<Block> blocksOf(const QString &page);
    void run(const Program &hub, const Block &block);
    void runBeside(const Program &hub, const QString &commands);

    std::vector<std::unique_ptr<Running>> m_beside;
};

namespace {

const QString kFirst = u"first-webhook.md"_s;

/// The ports of the guide, and free ones to stand in for them.
QMap<QString, quint16> freePorts() {
    QMap<QString, quint16> ports;
    for (const QString &port : {u"8080"_s, u"8081"_s, u"9797"_s, u"9798"_s})
        ports.insert(port, freePort());
    return ports;
}

}  // namespace

QList<TestE2eGuide::Block> TestE2eGuide::blocksOf(const QString &page) {
    static const QRegularExpression form(
        u"^```sh run( beside)?\\n(.*?)^```$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QFile file(QStringLiteral(GUIDE) % u'/' % page);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<Block> blocks;
    auto matches = form.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        blocks.append({!match.captured(1).isEmpty(), match.captured(2)});
    }
    return blocks;
}

void TestE2eGuide::commandsWork_data() {
    QTest::addColumn<QString>("page");
    const QStringList pages = QDir(QStringLiteral(GUIDE)).entryList({u"*.md"_s}, QDir::Files);
    for (const QString &page : pages) {
        if (!blocksOf(page).isEmpty())
            QTest::newRow(qPrintable(page)) << page;
    }
}

void TestE2eGuide::commandsWork() {
    QFETCH(const QString, page);
    m_beside.clear();
    Program hub;
    hub.setEnvironment(u"LEADHUB_WEBHOOKS_DATABASE"_s, u"leads.sqlite"_s);
    hub.setEnvironment(u"PATH"_s,
                       QFileInfo(QStringLiteral(PROGRAM)).absolutePath() % u':' % qEnvironmentVariable("PATH"));
    QList<Block> blocks = blocksOf(kFirst);
    if (page != kFirst)
        blocks += blocksOf(page);
    const QMap<QString, quint16> ports = freePorts();
    for (Block &block : blocks) {
        for (auto port = ports.begin(); port != ports.end(); ++port)
            block.commands.replace(port.key(), QString::number(*port));
        run(hub, block);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestE2eGuide::run(const Program &hub, const Block &block) {
    if (block.isBeside)
        return runBeside(hub, block.commands);
    const Ran ran = hub.tool(u"bash"_s, {u"-eu"_s, u"-o"_s, u"pipefail"_s, u"-c"_s, block.commands}, {});
    QVERIFY2(ran.exit == 0, QByteArray(block.commands.toUtf8() + ran.out + ran.err));
}

void TestE2eGuide::runBeside(const Program &hub, const QString &commands) {
    m_beside.push_back(hub.start(u"bash"_s, {u"-c"_s, QString(u"exec "_s % commands)}));
    Running &beside = *m_beside.back();
    QTRY_VERIFY2_WITH_TIMEOUT(beside.log().contains("listening on") || beside.log().contains("service.ready"),
                              QByteArray(commands.toUtf8() + beside.log()), 15'000);
}

WEBHOOKS_TEST(TestE2eGuide)
#include "tst_e2e_guide.moc"
