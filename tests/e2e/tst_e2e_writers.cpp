// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/storm.h"
#include "support/testlength.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kLeads = 10;  // of one transaction

QString leadOf(int round, int place) {
    return u"lead %1 of %2"_s.arg(place).arg(round);
}

QByteArray inserts(int round, int from, int to) {
    QByteArray statements;
    for (int place = from; place < to; ++place)
        statements += "INSERT INTO leads (first_name) VALUES ('" + leadOf(round, place).toLatin1() + "');\n";
    return statements;
}

}  // namespace

/// Other programs that are killed while they write leads: their transactions are whole or never were.
class tst_E2eWriters final : public QObject {
    Q_OBJECT

private slots:
    void mayBeKilledInTheirTransactions_data();
    void mayBeKilledInTheirTransactions();

private:
    enum class Moment { InTransaction, InCommit, Afterwards };

    void writeUntil(Moment moment, int round, Running &writer);
    void readWhatIsCommitted(int rounds);

    std::unique_ptr<Storm> m_storm;
    QRandomGenerator m_random;
    QList<Moment> m_moments;  ///< of each round's kill
};

void tst_E2eWriters::mayBeKilledInTheirTransactions_data() {
    QTest::addColumn<QStringList>("writer");
    QTest::newRow("the sqlite3 shell") << QStringList{u"stdbuf"_s, u"-oL"_s,  u"sqlite3"_s,
                                                      u"-bail"_s,  u"-cmd"_s, u".timeout 60000"_s};
    QTest::newRow("PHP's PDO") << QStringList{u"php"_s, QStringLiteral(RECEIVERS "/statements.php")};
}

void tst_E2eWriters::mayBeKilledInTheirTransactions() {
    QFETCH(QStringList, writer);
    const int kills = amount("LEADHUB_TEST_KILLS", 9, 200);
    m_random = seededGenerator();
    m_storm = std::make_unique<Storm>();
    m_moments.clear();
    const auto service = m_storm->hub.service({});
    QVERIFY(service);
    const QString program = writer.takeFirst();
    writer.append(m_storm->hub.database());
    for (int round = 0; round < kills; ++round) {
        const auto process = m_storm->hub.start(program, writer, Running::Input::Written);
        m_moments.append(static_cast<Moment>(round % 3));
        writeUntil(m_moments.last(), round, *process);
        process->kill();
    }
    readWhatIsCommitted(kills);
    QVERIFY2(m_storm->waitForAll(kPatienceMs), QByteArray::number(m_storm->openDeliveries()));
    m_storm->report(kills);
    // Nobody who dispatches was killed: no outcome is unknown, nothing came twice.
    const QStringList discrepancies = m_storm->discrepancies(0);
    QVERIFY2(discrepancies.isEmpty(), qPrintable(discrepancies.join(u'\n')));
    QCOMPARE(m_storm->ledger.posts(), m_storm->committed.size());
}

void tst_E2eWriters::writeUntil(Moment moment, int round, Running &writer) {
    const auto said = [&](const char *word) { return writer.log().contains(word); };
    writer.write("BEGIN IMMEDIATE;\n" + inserts(round, 0, kLeads / 2) + "SELECT 'begun';\n");
    QTRY_VERIFY2_WITH_TIMEOUT(said("begun"), writer.log(), kPatienceMs);
    if (moment == Moment::InTransaction)
        return;
    writer.write(inserts(round, kLeads / 2, kLeads) + "COMMIT;\nSELECT 'committed';\n");
    if (moment == Moment::InCommit)
        (void)QTest::qWaitFor([&] { return said("committed"); }, m_random.bounded(1, 20));
    else
        QTRY_VERIFY2_WITH_TIMEOUT(said("committed"), writer.log(), kPatienceMs);
}

void tst_E2eWriters::readWhatIsCommitted(int rounds) {
    const QString all = QString::fromUtf8(m_storm->hub.sql("SELECT first_name FROM leads;").out);
    for (const QString &lead : all.split(u'\n', Qt::SkipEmptyParts))
        m_storm->committed.insert(lead);
    int inCommit = 0;
    for (int round = 0; round < rounds; ++round) {
        int written = 0;
        for (int place = 0; place < kLeads; ++place)
            written += m_storm->committed.contains(leadOf(round, place));
        QVERIFY2(written == 0 || written == kLeads, QByteArray::number(written));
        if (m_moments.at(round) == Moment::InCommit)
            inCommit += written == kLeads;
        else
            QCOMPARE(written, m_moments.at(round) == Moment::Afterwards ? kLeads : 0);
    }
    qInfo("of %d killed while they committed, %d had", rounds / 3, inCommit);
}

WEBHOOKS_TEST(tst_E2eWriters)
#include "tst_e2e_writers.moc"
