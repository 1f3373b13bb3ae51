// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dispatcherpage.h"

#include "service/apptext.h"
#include "ui/delegates/delegates.h"
#include "ui/models/dispatchersmodel.h"
#include "ui/models/loglinesmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/models/roles.h"
#include "ui/pages/dispatcher/databasepane.h"
#include "ui/widgets/chartpane.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/tables.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kNumberWidth = 100;
constexpr int kOftenMs = 2'000;
constexpr qsizetype kDiagnosticLines = 200;

/// Lines at least as serious as the chosen level.
class LevelFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLevel(Log::Level level) {
        m_level = level;
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override {
        return sourceModel()->index(row, 0, parent).data(LogLinesModel::LevelRole).toInt() <= static_cast<int>(m_level);
    }

private:
    Log::Level m_level = Log::Level::Debug;
};

}  // namespace

DispatcherPage::DispatcherPage(PageContext context, DispatchKeeper &keeper)
    : Page(context, u"dispatcherPage"_s, tr("Dispatcher")),
      m_keeper(keeper),
      m_dispatchers(new DispatchersModel(this)),
      m_queues(new QueueModel(this)),
      m_log(new LogLinesModel(context.times, this)),
      m_shownLog(new LevelFilter(this)) {
    m_shownLog->setSourceModel(m_log);
    m_database = new DatabasePane(context, this);
    auto *grid = new QGridLayout;
    grid->setSpacing(kGap);
    grid->addWidget(makeLists(), 0, 0);
    grid->addWidget(m_database, 0, 1);
    grid->addWidget(makeLog(), 1, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    body()->addWidget(makeState());
    body()->addLayout(grid, 1);
    connect(m_database, &DatabasePane::diagnosticsWanted, this, &DispatcherPage::copyDiagnostics);
    connect(&session(), &Session::changed, this, &DispatcherPage::load);
    connect(&session(), &Session::statusChanged, this, &DispatcherPage::showState);
    connect(&m_keeper, &DispatchKeeper::changed, this, [this] {
        showState();
        load();
    });
    m_often.setInterval(kOftenMs);
    connect(&m_often, &QTimer::timeout, this, &DispatcherPage::load);
    m_often.start();
    showLevels(m_level->current());
    load();
}

QWidget *DispatcherPage::makeState() {
    auto *pane = new Pane;
    pane->setObjectName(u"dispatcherState"_s);
    m_sentence = new InkLabel({}, Ink::Text, InkLabel::Size::Strong);
    m_sentence->setObjectName(u"dispatcherSentence"_s);
    m_detail = makeLabel({}, Ink::Muted, pane);
    m_detail->setObjectName(u"dispatcherDetail"_s);
    m_drain = makeButton(u"drainHere"_s, tr("Drain"));
    m_pause = makeButton(u"pauseSending"_s, tr("Pause all sending"));
    auto *words = new QVBoxLayout;
    words->setSpacing(kUnit / 2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(kPadding, kGap, kPadding, kGap);
    row->addLayout(words, 1);
    row->addWidget(m_drain);
    row->addWidget(m_pause);
    connect(m_drain, &QPushButton::clicked, this, &DispatcherPage::drainOrResume);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { setSending(m_facts.sending == Sending::On ? Sending::Paused : Sending::On); });
    return pane;
}

QWidget *DispatcherPage::makeLists() {
    auto *dispatchers = new Table(u"dispatchersTable"_s, tr("Dispatchers"));
    dispatchers->setModel(m_dispatchers);
    dispatchers->horizontalHeader()->setStretchLastSection(false);
    dispatchers->horizontalHeader()->setSectionResizeMode(DispatchersModel::Host, QHeaderView::Stretch);
    dispatchers->setColumnWidth(DispatchersModel::Heartbeat, 130);
    fitHeadings(*dispatchers);
    auto *first = new ListPane(u"dispatchers"_s, tr("Dispatchers"), dispatchers, context().toasts);
    first->setEmptyText(tr("Nobody is dispatching: deliveries wait until this console or a service sends them."));
    auto *queues = new Table(u"queueTable"_s, tr("Queue by webhook"));
    queues->setModel(m_queues);
    queues->horizontalHeader()->setStretchLastSection(false);
    queues->horizontalHeader()->setSectionResizeMode(QueueModel::Webhook, QHeaderView::Stretch);
    queues->setColumnWidth(QueueModel::Oldest, 140);
    for (const int column : {QueueModel::Pending, QueueModel::Due, QueueModel::Sending})
        queues->setColumnWidth(column, kNumberWidth);
    fitHeadings(*queues);
    auto *second = new ListPane(u"queue"_s, tr("Queue by webhook"), queues, context().toasts);
    second->setEmptyText(tr("Nothing waits to be sent."));
    connect(queues, &Table::activatedRow, this, [this](const QModelIndex &index) {
        emit context().navigation.logRequested(index.data(FilterRole).toString());
    });
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(first, 2);
    column->addWidget(second, 3);
    return lists;
}

QWidget *DispatcherPage::makeLog() {
    auto *pane = new Pane;
    pane->setObjectName(u"applicationLog"_s);
    m_level =
        new Segments(u"logLevel"_s, tr("Levels shown"), {tr("Errors"), tr("Warnings"), tr("Info"), tr("Debug")}, pane);
    m_level->setCurrent(context().state.value(u"dispatcher/level"_s, int(Log::Level::Info)).toInt());
    connect(m_level, &Segments::chosen, this, &DispatcherPage::showLevels);
    m_logTable = new Table(u"logTable"_s, tr("Application log"));
    m_logTable->setModel(m_shownLog);
    m_logTable->setItemDelegateForColumn(LogLinesModel::Level, new ChipDelegate(m_logTable));
    m_logTable->setColumnWidth(LogLinesModel::Time, 130);
    m_logTable->setColumnWidth(LogLinesModel::Level, 110);
    m_logTable->horizontalHeader()->setSectionResizeMode(LogLinesModel::Text, QHeaderView::Stretch);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(kPadding, 2 * kUnit, kPadding, 2 * kUnit);
    header->setSpacing(kGap);
    header->addWidget(makeHeading(tr("Application log")));
    header->addWidget(makeLabel(tr("since this console was opened"), Ink::Muted, pane));
    header->addStretch(1);
    header->addWidget(m_level);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(makeLogStates(), 1);
    return pane;
}

QWidget *DispatcherPage::makeLogStates() {
    m_logStates = new ListStates(m_logTable, Glyph::Log);
    m_logStates->setWords(
        ListStates::State::Empty,
        {tr("Nothing to tell yet"), tr("What this console meets while it works and dispatches appears here."), {}});
    m_logStates->setWords(ListStates::State::NoMatch, {tr("No line is this serious"), {}, tr("Show all levels")});
    connect(m_logStates, &ListStates::actionTriggered, this, [this] {
        m_level->setCurrent(static_cast<int>(Log::Level::Debug));
        showLevels(m_level->current());
    });
    connect(m_log, &QAbstractItemModel::rowsInserted, this, &DispatcherPage::showLogState);
    connect(m_log, &QAbstractItemModel::rowsRemoved, this, &DispatcherPage::showLogState);
    connect(m_log, &QAbstractItemModel::modelReset, this, &DispatcherPage::showLogState);
    return m_logStates;
}

void DispatcherPage::showLogState() {
    m_logStates->setState(m_shownLog->rowCount() > 0 ? ListStates::State::List
                          : m_log->rowCount() > 0    ? ListStates::State::NoMatch
                                                     : ListStates::State::Empty);
}

void DispatcherPage::appendLog(const LogLine &line) {
    // Follows the newest line until the reader scrolls up.
    const QScrollBar *bar = m_logTable->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    m_log->append(line);
    if (follows)
        m_logTable->scrollToBottom();
}

void DispatcherPage::showLevels(int choice) {
    static_cast<LevelFilter *>(m_shownLog)->setLevel(static_cast<Log::Level>(choice));
    m_logTable->scrollToBottom();
    showLogState();
}

void DispatcherPage::saveState() {
    context().state.setValue(u"dispatcher/level"_s, m_level->current());
}

void DispatcherPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    load();
}

void DispatcherPage::load() {
    if (m_loading || (!isVisible() && !m_facts.info.path.isEmpty()))
        return;
    m_loading = true;
    session().query(
        this, [at = now()](Store &store) { return loadDispatcherFacts(store, at); },
        [this](const Result<DispatcherFacts> &facts) { take(facts); });
}

void DispatcherPage::take(const Result<DispatcherFacts> &facts) {
    m_loading = false;
    if (!facts) {
        m_sentence->setInk(Ink::Bad);
        m_sentence->setText(tr("The database does not answer."));
        m_detail->setText(errorText(facts.error()));
        return;
    }
    m_facts = *facts;
    m_dispatchers->setDispatchers(m_facts.dispatchers, now());
    m_queues->setQueues(m_facts.queues, now());
    m_database->setFacts(m_facts);
    showState();
}

QStringList DispatcherPage::hosts() {
    QStringList hosts;
    for (const DispatcherRow &row : session().duty().live())
        hosts.append(row.host);
    hosts.removeDuplicates();
    return hosts;
}

void DispatcherPage::showState() {
    const bool paused = m_facts.sending == Sending::Paused;
    if (paused) {
        m_sentence->setInk(Ink::Warning);
        m_sentence->setText(tr("All sending is paused."));
        m_detail->setText(tr("Events are still recorded; their deliveries wait until sending is resumed."));
    } else if (hosts().isEmpty()) {
        m_sentence->setInk(Ink::Warning);
        m_sentence->setText(tr("Nobody is dispatching."));
        m_detail->setText(m_keeper.isDrained()
                              ? tr("This computer is drained. Deliveries wait until it or a service sends them.")
                              : tr("Deliveries wait until this console or a service sends them."));
    } else {
        m_sentence->setInk(Ink::Text);
        //: %1 lists computers
        m_sentence->setText(tr("Webhooks are sent from %1.").arg(hosts().join(u", "_s)));
        qint64 due = 0;
        for (const WebhookQueue &queue : std::as_const(m_facts.queues))
            due += queue.active ? queue.due : 0;
        m_detail->setText(tr("%1 in flight, %2 due.").arg(countText(m_facts.info.sending), countText(due)));
    }
    m_pause->setText(paused ? tr("Resume sending") : tr("Pause all sending"));
    m_pause->setEnabled(!session().isReadOnly());
    showDrain();
}

int DispatcherPage::ownInFlight() {
    qint64 count = 0;
    for (const DispatcherRow &row : std::as_const(m_facts.dispatchers))
        count += row.kind == "console"_L1 && session().duty().isOurs(row) ? row.inFlight : 0;
    return static_cast<int>(count);
}

bool DispatcherPage::isWanted() {
    return m_keeper.who() == DispatchKeeper::Who::Nobody && m_keeper.state() == EngineThread::State::Stopped &&
           m_keeper.wish() == DispatchDuty::Wish::LeaveIt && !m_keeper.isDrained() && !session().isReadOnly();
}

/// Draining says how far it is, also while others send on or everything is paused.
void DispatcherPage::showDrain() {
    const EngineThread::State state = m_keeper.state();
    const bool ending = state == EngineThread::State::Stopping;
    const bool drained = m_keeper.isDrained() && state == EngineThread::State::Stopped;
    m_drain->setVisible(drained || isWanted() || state != EngineThread::State::Stopped);
    m_drain->setEnabled(!ending);
    if (isWanted()) {
        m_drain->setText(tr("Send from here…"));
        m_drain->setToolTip({});
        return;
    }
    m_drain->setText(drained ? tr("Send from here again") : tr("Drain"));
    m_drain->setToolTip(drained ? tr("This computer sends webhooks again when nobody else does.")
                                : tr("This computer claims nothing more and stops when its attempts in flight have "
                                     "finished."));
    if (!ending)
        return;
    m_sentence->setInk(Ink::Accent);
    m_sentence->setText(tr("This computer is finishing its attempts."));
    const int left = ownInFlight();
    m_detail->setText(left > 0 ? tr("%n attempts still in flight; nothing more is claimed.", nullptr, left)
                               : tr("Nothing is in flight any more."));
}

void DispatcherPage::drainOrResume() {
    if (isWanted())
        emit context().navigation.preferencesRequested();
    else if (m_keeper.isDrained())
        m_keeper.resume();
    else
        m_keeper.drain();
}

void DispatcherPage::setSending(Sending sending) {
    session().change(
        this, [sending](Store &store) { return store.settings().setSending(sending); },
        [this, sending](const Result<void> &set) {
            if (!set)
                return context().toasts.showError(set.error());
            m_facts.sending = sending;
            showState();
            const bool paused = sending == Sending::Paused;
            context().toasts.showAction(
                paused ? tr("All sending is paused. What is in flight is finished.") : tr("Sending goes on."),
                tr("Undo"), [this, paused] { setSending(paused ? Sending::On : Sending::Paused); });
        });
}

void DispatcherPage::copyDiagnostics() {
    QGuiApplication::clipboard()->setText(
        diagnosticsText(m_facts, session().settings(), m_log->plainText(kDiagnosticLines), now()));
    context().toasts.show(tr("Diagnostics are on the clipboard, without secrets, URLs and lead data."));
}

}  // namespace webhooks::ui
