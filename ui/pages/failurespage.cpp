// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/failurespage.h"

#include "service/apptext.h"
#include "ui/delegates/delegates.h"
#include "ui/models/failuresmodel.h"
#include "ui/models/reasontext.h"
#include "ui/models/roles.h"
#include "ui/pages/failures/failurebar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

FailuresPage::FailuresPage(PageContext context)
    : Page(context, u"failuresPage"_s, tr("Failures")),
      m_model(new FailuresModel(
          context.times, [this] { return now(); }, this)),
      m_table(new Table(u"failuresTable"_s, tr("Failures by webhook and reason"))),
      m_states(nullptr),
      m_message(new MessageBar(u"failuresMessage"_s, this)),
      m_bar(new FailureBar(this)),
      m_run(context.session) {
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(FailuresModel::State, new ChipDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(FailuresModel::Reason, QHeaderView::Stretch);
    m_table->setColumnWidth(FailuresModel::Webhook, 260);
    m_table->setColumnWidth(FailuresModel::Deliveries, 110);
    m_table->setColumnWidth(FailuresModel::When, 260);
    m_table->setColumnWidth(FailuresModel::State, 120);
    m_table->restoreColumnState(context.state.value(u"failures/columns"_s).toByteArray());
    m_states = new ListStates(m_table, Glyph::Check, this);
    m_states->setWords(ListStates::State::Empty,
                       {tr("Nothing has failed"),
                        tr("Deliveries that ran out of attempts gather here until they are sent again or dismissed."),
                        {}});
    m_states->setState(ListStates::State::Loading);
    auto *pane = new Pane(this);
    auto *inPane = new QVBoxLayout(pane);
    inPane->setContentsMargins(0, 0, 0, 0);
    inPane->addWidget(m_states);
    body()->addWidget(m_message);
    body()->addWidget(pane, 1);
    body()->addWidget(m_bar);
    m_bar->setPerSecond(context.state.value(u"failures/rate"_s, 10).toInt());
    m_bar->hide();

    connect(m_states, &ListStates::actionTriggered, this, &FailuresPage::load);
    connect(m_table, &Table::activatedRow, this, &FailuresPage::showInLog);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FailuresPage::showCurrent);
    connect(m_bar, &FailureBar::redeliverOneWanted, this, &FailuresPage::redeliverOne);
    connect(m_bar, &FailureBar::redeliverAllWanted, this, &FailuresPage::redeliverAll);
    connect(m_bar, &FailureBar::dismissWanted, this, &FailuresPage::dismiss);
    connect(m_bar, &FailureBar::logWanted, this, &FailuresPage::showInLog);
    connect(m_bar, &FailureBar::webhookWanted, this, &FailuresPage::openWebhook);
    connect(m_bar, &FailureBar::cancelWanted, &m_run, &RedeliverRun::cancel);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        session().read(
            this, [group = m_probed](Store &store) { return store.failures().ids(group); },
            [this](const Result<QList<qint64>> &ids) {
                if (ids)
                    redeliver(*ids);
                else
                    this->context().toasts.showError(ids.error());
            });
    });
    connect(&session(), &Session::changed, this, &FailuresPage::load);
    connectRun();
    load();
}

void FailuresPage::connectRun() {
    connect(&m_run, &RedeliverRun::failed, this, [this](const Error &error) {
        m_bar->hideProgress();
        context().toasts.showError(error);
    });
    connect(&m_run, &RedeliverRun::finished, this, [this](qint64 redelivered) {
        m_bar->hideProgress();
        const auto count = static_cast<int>(redelivered);
        context().toasts.show(
            redelivered == m_run.total()
                ? tr("%n deliveries are on their way again.", nullptr, count)
                : tr("%n of %1 deliveries are on their way again.", nullptr, count).arg(countText(m_run.total())));
    });
}

void FailuresPage::fillMenu(QMenu &menu) {
    const auto group = current();
    const auto add = [&](const QString &text, void (FailuresPage::*action)(), bool enabled) {
        menu.addAction(text, this, action)->setEnabled(group && enabled);
    };
    const bool writes = !session().isReadOnly() && !m_run.isRunning();
    add(tr("Redeliver one first"), &FailuresPage::redeliverOne, writes && group && group->webhookActive);
    add(tr("Redeliver all…"), &FailuresPage::redeliverAll, writes && group && group->webhookActive);
    add(tr("Dismiss"), &FailuresPage::dismiss, writes);
    menu.addSeparator();
    add(tr("Show in log"), &FailuresPage::showInLog, true);
    add(tr("Open webhook"), &FailuresPage::openWebhook, group && !group->webhookDeleted);
}

void FailuresPage::saveState() {
    context().state.setValue(u"failures/columns"_s, m_table->columnState());
    context().state.setValue(u"failures/rate"_s, m_bar->perSecond());
}

void FailuresPage::load() {
    watchProbe();
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    session().query(
        this, [](Store &store) { return store.failures().groups(); },
        [this](const Result<QList<FailureGroup>> &groups) { take(groups); });
}

void FailuresPage::take(const Result<QList<FailureGroup>> &groups) {
    m_loading = false;
    if (std::exchange(m_again, false))
        load();
    if (!groups) {
        m_states->setWords(ListStates::State::Failed,
                           {tr("The failures cannot be read"), errorText(groups.error()), tr("Try again")});
        m_states->setState(ListStates::State::Failed);
        m_bar->hide();
        return;
    }
    m_model->setGroups(*groups);
    m_states->setState(groups->isEmpty() ? ListStates::State::Empty : ListStates::State::List);
    setSubtitle(groups->isEmpty() ? QString() : tr("%n deliveries", nullptr, static_cast<int>(m_model->deliveries())));
    if (!groups->isEmpty() && !m_table->selectionModel()->hasSelection())
        m_table->chooseRow(std::max(m_table->currentIndex().row(), 0));
    showCurrent();
}

std::optional<FailureGroup> FailuresPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? std::optional(m_model->group(index.row()))
                                                                : std::nullopt;
}

void FailuresPage::showCurrent() {
    const auto group = current();
    m_bar->setVisible(group.has_value() || m_run.isRunning());
    if (group)
        m_bar->setGroup(*group, m_model->sentence(*group),
                        session().isReadOnly() ? FailureBar::Usable::No : FailureBar::Usable::Yes);
}

void FailuresPage::redeliverOne() {
    const auto group = current();
    if (!group)
        return;
    session().change(
        this,
        [group = *group, at = now()](Store &store) -> Result<qint64> {
            const auto ids = store.failures().ids(group);
            if (!ids)
                return std::unexpected(ids.error());
            if (ids->isEmpty())
                return 0;
            const auto sent = store.changes().redeliver({ids->last()}, at, 0, {});
            return sent ? Result<qint64>(*sent > 0 ? ids->last() : 0) : sent;
        },
        [this, group = *group](const Result<qint64> &probe) {
            if (!probe)
                return context().toasts.showError(probe.error());
            m_probe = *probe;
            m_probed = group;
            if (m_probe == 0)
                return context().toasts.show(tr("None of these deliveries is left."));
            m_message->setMessage(Tone::Info, tr("One delivery to %1 is on its way.").arg(group.webhookName));
        });
}

void FailuresPage::watchProbe() {
    if (m_probe == 0)
        return;
    session().read(
        this, [id = m_probe](Store &store) { return store.log().byId(id); },
        [this](const Result<Delivery> &delivery) { tellProbe(delivery); });
}

void FailuresPage::tellProbe(const Result<Delivery> &delivery) {
    if (!delivery || m_probe != delivery->id || !delivery->finishedAt)
        return;
    m_probe = 0;
    const QString name = m_probed.webhookName;
    if (delivery->state != DeliveryState::Succeeded) {
        m_message->setMessage(
            Tone::Bad, tr("%1 did not take it: %2.").arg(name, reasonText(delivery->lastError, delivery->lastStatus)));
        return;
    }
    const auto rest = static_cast<int>(m_probed.deliveries - 1);
    if (rest == 0)
        m_message->setMessage(Tone::Good, tr("%1 took it.").arg(name));
    else
        m_message->setMessage(Tone::Good, tr("%1 took it. The others can follow.").arg(name),
                              {tr("Redeliver the other %n", nullptr, rest)});
}

void FailuresPage::redeliverAll() {
    const auto group = current();
    if (!group || m_run.isRunning())
        return;
    session().read(
        this, [group = *group](Store &store) { return store.failures().ids(group); },
        [this, name = group->webhookName](const Result<QList<qint64>> &ids) {
            if (!ids)
                return context().toasts.showError(ids.error());
            const auto count = static_cast<int>(ids->size());
            const int rate = m_bar->perSecond();
            const Question question{
                tr("Redeliver failed deliveries"),
                tr("%n deliveries to %1 are sent again, %2 per second: about %3.", nullptr, count)
                    .arg(name, countText(rate), durationText(qint64{1'000'000} * std::max(count / rate, 1))),
                tr("Redeliver %n", nullptr, count)};
            if (context().prompts.confirm(this, question))
                redeliver(*ids);
        });
}

void FailuresPage::redeliver(const QList<qint64> &ids) {
    m_message->clear();
    const auto group = current();
    m_run.start(ids, m_bar->perSecond(), now(), group ? group->filter() : QString());
    m_bar->showProgress(m_run.work(), m_run.total());
}

void FailuresPage::dismiss() {
    const auto group = current();
    if (!group)
        return;
    session().change(
        this, [group = *group](Store &store) { return store.failures().dismiss(group); },
        [this, group = *group](const Result<void> &dismissed) {
            if (!dismissed)
                return context().toasts.showError(dismissed.error());
            context().toasts.showAction(tr("%n failures of %1 are dismissed. They stay in the log.", nullptr,
                                           static_cast<int>(group.deliveries))
                                            .arg(group.webhookName),
                                        tr("Undo"), [this, group] {
                                            session().change(
                                                this, [group](Store &store) { return store.failures().restore(group); },
                                                [this](const Result<void> &restored) {
                                                    if (!restored)
                                                        context().toasts.showError(restored.error());
                                                });
                                        });
        });
}

void FailuresPage::showInLog() {
    if (const auto group = current())
        emit context().navigation.logRequested(group -> filter());
}

void FailuresPage::openWebhook() {
    if (const auto group = current())
        emit context().navigation.webhookRequested(group -> webhookId);
}

}  // namespace webhooks::ui
