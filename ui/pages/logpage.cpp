// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/logpage.h"

#include "service/apptext.h"
#include "ui/models/roles.h"
#include "ui/pages/log/copymenu.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/pages/log/exportdialog.h"
#include "ui/pages/log/filterbar.h"
#include "ui/pages/log/logtable.h"
#include "ui/pages/log/redeliverdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/heldpill.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitter.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kLoadingAfterMs = 250;
constexpr int kTickMs = 1'000;

}  // namespace

LogPage::LogPage(PageContext context)
    : Page(context, u"logPage"_s, tr("Webhook Log")),
      m_model(new LogModel(context.session, context.times, this)),
      m_filter(new FilterBar(context.state, this)),
      m_table(new LogTable(*m_model, this)),
      m_states(new ListStates(m_table, Glyph::Log, this)),
      m_message(new MessageBar(u"logMessage"_s, this)),
      m_pane(new DeliveryPane(context, this)),
      m_splitter(new Splitter(Qt::Vertical, this)),
      m_pill(new HeldPill(u"heldPill"_s, this)),
      //: whether new deliveries appear by themselves
      m_live(new Segments(u"logLive"_s, tr("New deliveries"), {tr("Live"), tr("Pause")}, this)),
      m_export(makeButton(u"exportDeliveries"_s, tr("Export…"), ButtonKind::Plain, this)),
      m_redeliver(makeButton(u"redeliverDeliveries"_s, tr("Redeliver…"), ButtonKind::Plain, this)) {
    m_states->setWords(ListStates::State::Loading, {tr("Looking through the log"), {}, {}});
    m_states->setWords(
        ListStates::State::Empty,
        {tr("Nothing was sent yet"), tr("Deliveries appear here as soon as a lead changes and a webhook listens."),
         tr("Go to webhooks")});
    m_states->setWords(
        ListStates::State::NoMatch,
        {tr("No delivery matches this filter"), tr("Change the filter above, or see everything."), tr("Clear filter")});
    buildHeader();
    build();
    makeActions();
    connectParts();
    restoreState();
    showMode();
}

void LogPage::buildHeader() {
    addHeaderWidget(m_pill);
    addHeaderWidget(m_live);
    addHeaderWidget(m_export);
    addHeaderWidget(m_redeliver);
}

void LogPage::build() {
    auto *list = new Pane(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_states);
    auto *detail = new Pane(this);
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->addWidget(m_pane);
    m_splitter->setObjectName(u"logSplitter"_s);
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({400, 400});
    body()->addWidget(m_filter);
    body()->addWidget(m_message);
    body()->addWidget(m_splitter, 1);
}

void LogPage::connectParts() {
    connect(m_filter, &FilterBar::filterChanged, this, &LogPage::applyFilter);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &LogModel::stateChanged, this, &LogPage::showState);
    connect(m_model, &LogModel::stateChanged, this, &LogPage::showMode);
    connect(m_model, &LogModel::stateChanged, this, &LogPage::showPending);
    connect(m_table, &LogTable::held, this, &LogPage::hold);
    connect(m_table, &LogTable::resumed, this, &LogPage::resume);
    connect(m_table, &Table::activatedRow, this, &LogPage::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LogPage::showCellMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::showSelection);
    connect(m_pill, &QAbstractButton::clicked, this, &LogPage::resume);
    connect(m_live, &Segments::chosen, this, [this](int index) {
        if (index == 0)
            resume();
        else
            m_model->setMode(LogModel::Mode::Paused);
    });
    connect(m_export, &QPushButton::clicked, this, &LogPage::exportAll);
    connect(m_redeliver, &QPushButton::clicked, this, [this] { redeliver(targets()); });
    connect(m_pane, &DeliveryPane::redeliverRequested, this, [this](qint64 id) { redeliver({id}); });
    connect(m_message, &MessageBar::actionTriggered, m_model, &LogModel::reload);
    connect(m_states, &ListStates::actionTriggered, this, [this](ListStates::State state) {
        if (state == ListStates::State::Failed)
            m_model->reload();
        else if (state == ListStates::State::NoMatch)
            setFilter({});
        else
            emit context().navigation.pageRequested(PageId::Webhooks);
    });
    Navigation &navigation = context().navigation;
    connect(&navigation, &Navigation::logRequested, this, &LogPage::setFilter);
    connect(&navigation, &Navigation::deliveryRequested, this, &LogPage::openDelivery);

    m_loading.setSingleShot(true);
    m_loading.setInterval(kLoadingAfterMs);
    connect(&m_loading, &QTimer::timeout, this, [this] { m_states->setState(ListStates::State::Loading); });
    // Waiting times count down.
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    m_tick.start();
}

void LogPage::restoreState() {
    const ConsoleState &state = context().state;
    m_table->restoreColumnState(state.value(u"log/columns"_s).toByteArray());
    m_splitter->restoreState(state.value(u"log/splitter"_s).toByteArray());
    m_pane->setTab(state.value(u"log/tab"_s, static_cast<int>(DeliveryPane::Exchange)).toInt());
    m_filter->setText(state.value(u"log/filter"_s).toString());
    if (!m_started)
        applyFilter(m_filter->text());
}

void LogPage::saveState() {
    ConsoleState &state = context().state;
    state.setValue(u"log/columns"_s, m_table->columnState());
    state.setValue(u"log/splitter"_s, m_splitter->saveState());
    state.setValue(u"log/tab"_s, m_pane->tab());
    state.setValue(u"log/filter"_s, m_filter->text());
}

void LogPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    loadWords();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LogPage::loadWords() {
    session().read(
        this, [](Store &store) { return store.webhooks().all(); },
        [this](const Result<QList<Webhook>> &webhooks) {
            if (!webhooks)
                return;
            FilterWords words;
            for (const Webhook &webhook : *webhooks)
                words.webhooks.append(webhook.name);
            for (const EventType type : kEventTypes)
                words.events.append(eventTypeName(type));
            m_filter->setWords(words);
        });
}

void LogPage::setFilter(const QString &text) {
    m_filter->setText(text);
}

void LogPage::applyFilter(const QString &text) {
    const auto filter = parseDeliveryFilter(text, now());
    if (!filter)
        return;
    m_started = true;
    m_pane->showDelivery(m_pendingId);
    m_model->setFilter(*filter);
}

void LogPage::showState() {
    const bool rows = m_model->rowCount() > 0;
    const auto &error = m_model->error();
    if (error && rows)
        m_message->setMessage(Tone::Bad, errorText(*error), {tr("Try again")});
    else
        m_message->clear();
    setSubtitle(m_model->isComplete() ? tr("%Ln deliveries", nullptr, m_model->rowCount())
                                      //: the search goes on
                                      : tr("%Ln deliveries so far", nullptr, m_model->rowCount()));
    const bool everything = m_model->filter().kind == DeliveryFilter::Kind::Everything;
    //: in the status bar: how many deliveries the filter leaves
    emit filtered(everything ? QString() : tr("%Ln match the filter", nullptr, m_model->rowCount()));
    if (!rows && !m_model->isComplete()) {
        if (!m_loading.isActive() && m_states->state() != ListStates::State::Loading)
            m_loading.start();
        return;
    }
    m_loading.stop();
    if (error && !rows)
        m_states->setWords(ListStates::State::Failed,
                           {tr("The log cannot be read"), errorText(*error), tr("Try again")});
    m_states->setState(rows         ? ListStates::State::List
                       : error      ? ListStates::State::Failed
                       : everything ? ListStates::State::Empty
                                    : ListStates::State::NoMatch);
}

void LogPage::showMode() {
    const bool paused = m_model->mode() == LogModel::Mode::Paused;
    const auto waiting = static_cast<int>(m_model->waiting());
    m_pill->setVisible(m_model->mode() != LogModel::Mode::Following);
    QString text = paused ? tr("Paused") : tr("Held");
    if (waiting > 0)
        text = paused ? tr("Paused · %Ln new", nullptr, waiting) : tr("Held · %Ln new", nullptr, waiting);
    m_pill->setText(text);
    m_pill->setToolTip(tr("Show what is new and follow again (End)"));
    m_pill->updateGeometry();
    m_pill->update();
    m_live->setCurrent(paused ? 1 : 0);
    const qsizetype count = m_table->selectedCount() > 1 ? m_table->selectedCount() : m_model->rowCount();
    const bool chosen = m_table->selectedCount() > 1 || m_model->filter().kind != DeliveryFilter::Kind::Everything;
    const bool complete = m_table->selectedCount() > 1 || m_model->isComplete();
    m_redeliver->setText(chosen && complete && count > 0 ? tr("Redeliver %L1…").arg(count) : tr("Redeliver…"));
    m_redeliver->setEnabled(chosen && complete && count > 0 && !session().isReadOnly());
    m_redeliver->setToolTip(chosen ? QString() : tr("Choose deliveries, or narrow the list by a filter first."));
    m_export->setEnabled(m_model->rowCount() > 0);
}

void LogPage::hold() {
    if (m_model->mode() == LogModel::Mode::Following && m_model->rowCount() > 0)
        m_model->setMode(LogModel::Mode::Held);
}

void LogPage::resume() {
    m_model->setMode(LogModel::Mode::Following);
    m_table->followAgain();
}

void LogPage::showSelection() {
    showMode();
    if (m_table->selectedCount() == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row()))
        m_pane->showDelivery(m_model->idAt(current.row()));
    m_pendingId = 0;
}

void LogPage::openDelivery(qint64 id) {
    m_pendingId = id;
    m_pane->showDelivery(id);
    if (m_model->rowOf(id) < 0 && !m_filter->text().isEmpty())
        setFilter({});
    showPending();
}

void LogPage::showPending() {
    if (m_pendingId == 0 || m_model->rowOf(m_pendingId) < 0)
        return;
    m_table->showId(std::exchange(m_pendingId, 0));
}

}  // namespace webhooks::ui
