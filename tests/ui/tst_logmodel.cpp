// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/models/logmodel.h"
#include "ui/models/roles.h"
#include "ui/pages/log/logtable.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;
using Next = FinishedAttempt::Next;
using Mode = LogModel::Mode;

class TestLogModel final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void idsGrowAtBothEnds();
    void idsTakeAndGiveInTheMiddle_data();
    void idsTakeAndGiveInTheMiddle();
    void listsNewestFirst();
    void answersWithAPlaceholderUntilTheRowIsThere();
    void cellsNameTheirFilter();
    void rowsReadAsASentence();
    void findsOnlyWhatMatches();
    void goesOnOverSlices();
    void followingPutsNewRowsOnTop();
    void heldCountsWhatIsNew();
    void heldShowsChangesInPlace();
    void rowsThatMatchNoLongerStayDimmed();
    void rowsThatMatchByNowWaitForTheMerge();
    void rowsChangedWithoutAnAttemptShow();
    void unseenRowsChangedWithoutAnAttemptAreNoticed();
    void rowsThatMatchWithoutAnAttemptAreFound();
    void pausedStaysSoOverANewFilter();
    void theSelectedRowStaysWhereItIs();
    void aNewFilterForgetsTheOldOne();

private:
    LogModel &model() { return *m_model; }
    static DeliveryFilter filter(const QString &text) {
        const auto parsed = parseDeliveryFilter(text, kNow);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        return *parsed;
    }
    void addLeads(int count) {
        m_fixture->database().texts(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO leads "
            "(first_name, last_name) SELECT 'Jane', 'Smith' FROM n"_s.arg(count));
    }
    void load(const QString &text = {}) {
        model().setFilter(filter(text));
        QTRY_VERIFY(model().isComplete());
    }
    void attempt(qint64 deliveryId, Next next) {
        auto &database = m_fixture->database();
        database.texts(u"UPDATE deliveries SET due_at = 1 WHERE id = %1"_s.arg(deliveryId));
        database.texts(
            u"UPDATE deliveries SET due_at = %2 WHERE state = 'pending' AND id <> %1"_s.arg(deliveryId).arg(kNow * 2));
        AttemptResult result;
        result.status = 503;
        result.error = next == Next::Succeeded ? ErrorClass::None : ErrorClass::Http5xx;
        result.detail = u"The receiver answered 503."_s;
        for (const ClaimedDelivery &claimed : database.claim(m_dispatcher, m_webhook, 1))
            database.finish(m_dispatcher, claimed, next, kNow, result);
    }
    QString text(int row, int column) {
        const QModelIndex index = model().index(row, column);
        (void)index.data();
        (void)QTest::qWaitFor([&] { return model().rowAt(row) != nullptr; });
        return index.data().toString();
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<TimeDisplay> m_times;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_webhook = 0;
    qint64 m_dispatcher = 0;
};

void TestLogModel::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    m_webhook = m_fixture->database().addWebhook(TestStore::sample(u"Billing prod"_s)).id;
    m_dispatcher = m_fixture->database().addDispatcher();
    m_times = std::make_unique<TimeDisplay>();
    m_times->setZone(TimeDisplay::Zone::Utc);
    m_model = std::make_unique<LogModel>(m_fixture->session(), *m_times);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestLogModel::cleanup() {
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestLogModel::idsGrowAtBothEnds() {
    LogIds ids;
    ids.append({5, 4});
    ids.prepend({9, 7});
    ids.append({2});
    QCOMPARE(ids.mid(0, 99), (QList<qint64>{9, 7, 5, 4, 2}));
    QCOMPARE(ids.rowOf(5), std::optional<qsizetype>(2));
    QCOMPARE(ids.rowOf(6), std::optional<qsizetype>());
    QCOMPARE(ids.rowFor(10), 0);
    QCOMPARE(ids.rowFor(6), 2);
    QCOMPARE(ids.rowFor(1), 5);
}

void TestLogModel::idsTakeAndGiveInTheMiddle_data() {
    QTest::addColumn<qint64>("id");
    QTest::newRow("above all") << qint64{10};
    QTest::newRow("among the newer") << qint64{8};
    QTest::newRow("between both") << qint64{6};
    QTest::newRow("among the older") << qint64{3};
    QTest::newRow("below all") << qint64{1};
}

void TestLogModel::idsTakeAndGiveInTheMiddle() {
    QFETCH(const qint64, id);
    LogIds ids;
    ids.append({5, 4, 2});
    ids.prepend({9, 7});
    const QList<qint64> before = ids.mid(0, 99);
    ids.insert(id);
    QList<qint64> expected = before;
    expected.append(id);
    std::ranges::sort(expected, std::greater<>());
    QCOMPARE(ids.mid(0, 99), expected);
    ids.remove(*ids.rowOf(id), 1);
    QCOMPARE(ids.mid(0, 99), before);
    ids.remove(1, 3);
    QCOMPARE(ids.mid(0, 99), (QList<qint64>{9, 2}));
}

void TestLogModel::listsNewestFirst() {
    addLeads(3);
    load();
    QCOMPARE(model().ids(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(model().idAt(0), 3);
    QCOMPARE(model().rowOf(1), 2);
    QCOMPARE(model().rowOf(7), -1);
}

void TestLogModel::answersWithAPlaceholderUntilTheRowIsThere() {
    addLeads(1);
    QString before;
    connect(&model(), &QAbstractItemModel::rowsInserted, this, [&] {
        before = model().index(0, LogCells::Event).data().toString();
        QCOMPARE(model().index(0, 0).data(IdRole).toLongLong(), 1);
    });
    load();
    QCOMPARE(before, u"…"_s);
    const QModelIndex event = model().index(0, LogCells::Event);
    QTRY_COMPARE(event.data().toString(), u"lead.created"_s);
    QCOMPARE(text(0, LogCells::Lead), u"Jane Smith"_s);
    QCOMPARE(text(0, LogCells::Webhook), u"Billing prod"_s);
    QCOMPARE(text(0, LogCells::Attempts), u"0/4"_s);
    QVERIFY(model().index(0, 0).data(ChipRole).isValid());
}

void TestLogModel::cellsNameTheirFilter() {
    addLeads(1);
    attempt(1, Next::Failed);
    load();
    QCOMPARE(text(0, LogCells::Result), u"503"_s);
    const auto term = [this](int column) { return model().index(0, column).data(FilterRole).toString(); };
    QCOMPARE(term(LogCells::Status), u"status:failed"_s);
    QCOMPARE(term(LogCells::Event), u"event:lead.created"_s);
    QCOMPARE(term(LogCells::Lead), u"lead:1"_s);
    QCOMPARE(term(LogCells::Webhook), u"webhook:\"Billing prod\""_s);
    QCOMPARE(term(LogCells::Result), u"code:503"_s);
    QVERIFY(parseDeliveryFilter(term(LogCells::Created), kNow).has_value());
    for (int column = 0; column < LogCells::kColumns; ++column) {
        if (!term(column).isEmpty())
            QCOMPARE(must(m_fixture->store().log().ids(filter(term(column)), kNow, 0, 9)), QList<qint64>{1});
    }
}

void TestLogModel::rowsReadAsASentence() {
    addLeads(1);
    attempt(1, Next::Failed);
    load();
    QCOMPARE(text(0, LogCells::Result), u"503"_s);
    const QString sentence = model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith("Failed: lead.created about Jane Smith to Billing prod at "_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains("attempt 1 of 4"_L1), qPrintable(sentence));
}

void TestLogModel::findsOnlyWhatMatches() {
    addLeads(4);
    attempt(2, Next::Failed);
    load(u"status:failed"_s);
    QCOMPARE(model().ids(), QList<qint64>{2});
}

void TestLogModel::goesOnOverSlices() {
    addLeads(6'000);
    load();
    QCOMPARE(model().rowCount(), 6'000);
    QCOMPARE(model().idAt(5'999), 1);
    QCOMPARE(text(5'999, LogCells::Event), u"lead.created"_s);
}

void TestLogModel::followingPutsNewRowsOnTop() {
    addLeads(1);
    load();
    addLeads(2);
    QTRY_COMPARE(model().ids(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(model().waiting(), 0);
}

void TestLogModel::heldCountsWhatIsNew() {
    addLeads(1);
    load();
    model().setMode(Mode::Held);
    addLeads(2);
    QTRY_COMPARE(model().waiting(), 2);
    QCOMPARE(model().rowCount(), 1);
    model().setMode(Mode::Following);
    QCOMPARE(model().ids(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(model().waiting(), 0);
}

void TestLogModel::heldShowsChangesInPlace() {
    addLeads(2);
    load();
    model().setVisibleRows(0, 1);
    QCOMPARE(text(1, LogCells::Result), QString());
    model().setMode(Mode::Held);
    attempt(1, Next::Failed);
    QTRY_COMPARE(text(1, LogCells::Result), u"503"_s);
    QCOMPARE(model().rowOf(1), 1);
}

void TestLogModel::rowsThatMatchNoLongerStayDimmed() {
    addLeads(3);
    load(u"status:pending"_s);
    model().setVisibleRows(0, 2);
    model().setMode(Mode::Held);
    const QModelIndex middle = model().index(1, 0);
    attempt(2, Next::Succeeded);
    QTRY_VERIFY(middle.data(DimmedRole).toBool());
    QCOMPARE(model().rowCount(), 3);
    model().setMode(Mode::Following);
    QCOMPARE(model().ids(), (QList<qint64>{3, 1}));
}

void TestLogModel::rowsThatMatchByNowWaitForTheMerge() {
    addLeads(3);
    attempt(3, Next::Failed);
    attempt(1, Next::Failed);
    load(u"status:failed"_s);
    model().setMode(Mode::Held);
    attempt(2, Next::Failed);
    QTRY_COMPARE(model().waiting(), 1);
    QCOMPARE(model().ids(), (QList<qint64>{3, 1}));
    model().setMode(Mode::Following);
    QCOMPARE(model().ids(), (QList<qint64>{3, 2, 1}));
}

void TestLogModel::rowsChangedWithoutAnAttemptShow() {
    addLeads(3);
    load();
    model().setVisibleRows(0, 2);
    QCOMPARE(text(1, LogCells::Status), u"Due"_s);
    must(m_fixture->store().changes().cancel({2}, kNow));
    QTRY_COMPARE(text(1, LogCells::Status), u"Cancelled"_s);
    must(m_fixture->store().changes().redeliver({2}, 1, 0, {}));
    QTRY_COMPARE(text(1, LogCells::Status), u"Due"_s);
    QCOMPARE(model().ids(), (QList<qint64>{3, 2, 1}));
}

void TestLogModel::unseenRowsChangedWithoutAnAttemptAreNoticed() {
    addLeads(300);
    load(u"status:pending"_s);
    model().setVisibleRows(0, 2);
    model().setMode(Mode::Held);
    const QModelIndex unseen = model().index(model().rowOf(20), 0);
    must(m_fixture->store().changes().cancel({20}, kNow));
    (void)unseen.data();
    QTRY_VERIFY(unseen.data(DimmedRole).toBool());
    QCOMPARE(model().rowCount(), 300);
    must(m_fixture->store().changes().cancel({10, 11}, kNow));
    model().setMode(Mode::Following);
    QTRY_COMPARE(model().rowCount(), 297);
    QCOMPARE(model().rowOf(11), -1);
}

void TestLogModel::rowsThatMatchWithoutAnAttemptAreFound() {
    addLeads(300);
    must(m_fixture->store().changes().cancel({300}, kNow));
    load(u"status:cancelled"_s);
    QCOMPARE(model().ids(), QList<qint64>{300});
    model().setMode(Mode::Held);
    must(m_fixture->store().changes().cancel({20, 200}, kNow));
    QTRY_COMPARE(model().waiting(), 2);
    QCOMPARE(model().ids(), QList<qint64>{300});
    must(m_fixture->store().changes().redeliver({200}, kNow, 0, {}));
    QTRY_COMPARE(model().waiting(), 1);
    model().setMode(Mode::Following);
    QCOMPARE(model().ids(), (QList<qint64>{300, 20}));
}

void TestLogModel::pausedStaysSoOverANewFilter() {
    addLeads(1);
    load();
    model().setMode(Mode::Paused);
    load(u"status:pending"_s);
    QCOMPARE(model().mode(), Mode::Paused);
    addLeads(1);
    QTRY_COMPARE(model().waiting(), 1);
    QCOMPARE(model().rowCount(), 1);
}

void TestLogModel::theSelectedRowStaysWhereItIs() {
    addLeads(200);
    load();
    auto *table = new LogTable(model(), nullptr);
    connect(table, &LogTable::held, &model(), [this] { model().setMode(Mode::Held); });
    m_fixture->show(table);
    table->selectRow(5);
    QCOMPARE(model().mode(), Mode::Held);
    const qint64 id = model().idAt(5);
    const int y = table->visualRect(model().index(5, 0)).y();
    addLeads(50);
    QTRY_COMPARE(model().waiting(), 50);
    QCOMPARE(table->visualRect(model().index(model().rowOf(id), 0)).y(), y);
    QCOMPARE(table->selectedIds(), QList<qint64>{id});
    QCOMPARE(table->selectedCount(), 1);
}

void TestLogModel::aNewFilterForgetsTheOldOne() {
    addLeads(3'000);
    model().setFilter({});
    model().setFilter(filter(u"status:failed"_s));
    QTRY_VERIFY(model().isComplete());
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(!model().error());
}

WEBHOOKS_TEST(TestLogModel)
#include "tst_logmodel.moc"
