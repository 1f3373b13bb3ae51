// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhookspage.h"

#include "service/apptext.h"
#include "ui/models/roles.h"
#include "ui/models/webhooksfilter.h"
#include "ui/pages/webhookactions.h"
#include "ui/pages/webhookalerts.h"
#include "ui/pages/webhookcommands.h"
#include "ui/pages/webhookslist.h"
#include "ui/pages/webhooksreading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/tables.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kSearchWidth = 260;
constexpr int kDetailHeight = 260;

const QString kColumnsKey = u"webhooks/columns"_s;
const QString kSearchKey = u"webhooks/search"_s;
const QString kSelectedKey = u"webhooks/selected"_s;
const QString kSplitterKey = u"webhooks/splitter"_s;

}  // namespace

WebhooksPage::WebhooksPage(PageContext context)
    : Page(context, u"webhooksPage"_s, tr("Webhooks")),
      m_model(new WebhooksModel(context.times, this)),
      m_filter(new WebhooksFilter(m_model, this)),
      m_table(makeWebhooksTable(m_filter, this)),
      m_states(makeWebhooksStates(m_table, this)),
      m_bar(new MessageBar(u"webhooksBar"_s, this)),
      m_alerts(new WebhookAlerts(m_bar, context.navigation, this)),
      m_splitter(new Splitter(Qt::Vertical, this)),
      m_detail(new WebhookDetail(context, this)),
      m_actions(new WebhookActions(context, this)),
      m_commands(new WebhookCommands(this, m_table)),
      m_search(makeEdit(u"webhookSearch"_s, tr("Search name, URL or event"), this)) {
    makeHeader();
    layOut();
    connectParts();
    connectNavigation();
    restoreState();
    showState();
    showStanding();
    reload();
}

void WebhooksPage::makeHeader() {
    m_search->setPlaceholderText(tr("Search name, URL or event"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    addHeaderWidget(m_search);
    const auto add = [this](const QString &name, const QString &text, ButtonKind kind, int command) {
        QPushButton *button = makeButton(name, text, kind, this);
        connect(button, &QPushButton::clicked, this, [this, command] { run(command); });
        addHeaderWidget(button);
        button->setEnabled(!session().isReadOnly());
    };
    add(u"importButton"_s, tr("Import…"), ButtonKind::Plain, WebhookCommands::Import);
    add(u"newButton"_s, tr("New webhook"), ButtonKind::Primary, WebhookCommands::New);
}

void WebhooksPage::layOut() {
    m_splitter->setObjectName(u"webhooksSplitter"_s);
    m_splitter->addWidget(m_states);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 400});
    m_detail->setMinimumHeight(kDetailHeight);
    m_detail->hide();
    body()->addWidget(m_bar);
    body()->addWidget(m_splitter, 1);
}

void WebhooksPage::connectParts() {
    connect(&session(), &Session::changed, this, &WebhooksPage::reload);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showState();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WebhooksPage::currentChanged);
    connect(m_table, &Table::activatedRow, this, [this] { run(WebhookCommands::Edit); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &WebhooksPage::showContextMenu);
    connect(m_model, &WebhooksModel::toggleRequested, m_actions, &WebhookActions::setActive);
    connect(m_actions, &WebhookActions::failed, this, &WebhooksPage::reload);
    connect(m_actions, &WebhookActions::added, this, &WebhooksPage::select);
    connect(m_commands, &WebhookCommands::triggered, this, &WebhooksPage::run);
    connect(m_alerts, &WebhookAlerts::testRequested, this, [this](qint64 id) { openEditor(id, WebhookEditor::Test); });
    connect(m_alerts, &WebhookAlerts::resumeRequested, m_actions, &WebhookActions::resume);
    connect(m_states, &ListStates::actionTriggered, this, [this](ListStates::State state) {
        if (state == ListStates::State::Empty)
            run(WebhookCommands::New);
        else if (state == ListStates::State::NoMatch)
            clearFilter();
        else
            reload();
    });
    connect(m_detail, &WebhookDetail::requested, this, [this](WebhookDetail::Action action) {
        using Action = WebhookDetail::Action;
        run(action == Action::Edit      ? WebhookCommands::Edit
            : action == Action::Test    ? WebhookCommands::Test
            : action == Action::Recover ? WebhookCommands::Recover
            : action == Action::Resume  ? WebhookCommands::Resume
                                        : WebhookCommands::ShowLog);
    });
}

void WebhooksPage::connectNavigation() {
    Navigation &navigation = context().navigation;
    connect(m_detail, &WebhookDetail::deliveryRequested, &navigation, &Navigation::deliveryRequested);
    connect(&navigation, &Navigation::webhookRequested, this, &WebhooksPage::select);
    connect(&navigation, &Navigation::editWebhookRequested, this,
            [this](qint64 id) { openEditor(id, WebhookEditor::General); });
    connect(&navigation, &Navigation::newWebhookRequested, this,
            [this](const QString &url) { m_actions->addFor(url, allWebhooks()); });
}

void WebhooksPage::restoreState() {
    ConsoleState &state = context().state;
    if (const QByteArray columns = state.value(kColumnsKey).toByteArray(); !columns.isEmpty())
        m_table->restoreColumnState(columns);
    m_search->setText(state.value(kSearchKey).toString());
    m_wanted = state.value(kSelectedKey).toLongLong();
    if (const QByteArray sizes = state.value(kSplitterKey).toByteArray(); !sizes.isEmpty())
        m_splitter->restoreState(sizes);
}

void WebhooksPage::saveState() {
    ConsoleState &state = context().state;
    state.setValue(kColumnsKey, m_table->columnState());
    state.setValue(kSearchKey, m_search->text());
    state.setValue(kSelectedKey, currentId());
    state.setValue(kSplitterKey, m_splitter->saveState());
}

void WebhooksPage::fillMenu(QMenu &menu) {
    m_commands->fillMenu(menu);
}

void WebhooksPage::reload() {
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    session().query(
        this, [at = now()](Store &store) { return readWebhooks(store, at); },
        [this](const Result<QList<WebhookEntry>> &entries) { take(entries); });
}

void WebhooksPage::take(const Result<QList<WebhookEntry>> &entries) {
    m_loading = false;
    if (std::exchange(m_again, false))
        reload();
    if (!entries) {
        m_states->setWords(ListStates::State::Failed,
                           {tr("The webhooks cannot be read"), errorText(entries.error()), tr("Try again")});
        m_states->setState(ListStates::State::Failed);
        return;
    }
    m_loaded = true;
    m_model->setEntries(*entries, now());
    if (m_wanted != 0)
        select(m_wanted);
    if (!m_table->selectionModel()->hasSelection())
        m_table->chooseRow(m_table->currentIndex().row());
    showState();
    m_alerts->show(*entries, now());
    showSubtitle();
    currentChanged();
}

void WebhooksPage::select(qint64 id) {
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    m_wanted = index.isValid() ? 0 : id;
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

qint64 WebhooksPage::currentId() const {
    return m_table->currentIndex().data(IdRole).toLongLong();
}

const WebhookEntry *WebhooksPage::current() const {
    return m_model->find(currentId());
}

QList<Webhook> WebhooksPage::allWebhooks() const {
    QList<Webhook> webhooks;
    for (const WebhookEntry &entry : m_model->entries())
        webhooks.append(entry.webhook);
    return webhooks;
}

void WebhooksPage::currentChanged() {
    showStanding();
    const WebhookEntry *entry = current();
    m_detail->setVisible(entry != nullptr);
    if (!entry)
        return;
    m_detail->showEntry(*entry);
    loadDetail();
}

void WebhooksPage::loadDetail() {
    if (m_loadingDetail) {
        m_detailAgain = true;
        return;
    }
    m_loadingDetail = true;
    session().query(
        this, [id = currentId(), at = now()](Store &store) { return readFacts(store, id, at); },
        [this, id = currentId()](const Result<WebhookDetail::Facts> &facts) {
            m_loadingDetail = false;
            if (std::exchange(m_detailAgain, false))
                loadDetail();
            if (facts && id == currentId())
                m_detail->showFacts(*facts);
        });
}

void WebhooksPage::showStanding() {
    const WebhookEntry *entry = current();
    m_commands->setStanding({.hasWebhook = entry != nullptr,
                             .isActive = entry && entry->webhook.active,
                             .isLocked = entry && entry->webhook.locked,
                             .isPaused = entry && entry->health() == WebhookHealth::Paused,
                             .isReadOnly = session().isReadOnly()});
}

void WebhooksPage::showState() {
    using State = ListStates::State;
    if (!m_loaded)
        m_states->setState(State::Loading);
    else if (m_model->rowCount() == 0)
        m_states->setState(State::Empty);
    else
        m_states->setState(m_filter->rowCount() == 0 ? State::NoMatch : State::List);
    //: in the status bar: how many webhooks a search leaves
    emit filtered(m_search->text().isEmpty()
                      ? QString()
                      : tr("%1 of %2 shown").arg(countText(m_filter->rowCount()), countText(m_model->rowCount())));
}

void WebhooksPage::clearFilter() {
    m_search->clear();
}

void WebhooksPage::showSubtitle() {
    const QString count = countText(m_model->rowCount());
    const int needing = m_alerts->needing();
    //: %1: how many webhooks there are
    setSubtitle(needing == 0 ? count : tr("%1 · %n need(s) attention", nullptr, needing).arg(count));
}

void WebhooksPage::run(int command) {
    switch (command) {
        case WebhookCommands::New:
            openEditor(0, WebhookEditor::General);
            break;
        case WebhookCommands::Import:
            m_actions->importFile();
            break;
        case WebhookCommands::Export:
            m_actions->exportFile();
            break;
        default:
            runOnCurrent(command);
    }
}

void WebhooksPage::runOnCurrent(int command) {
    const WebhookEntry *entry = current();
    if (!entry)
        return;
    const Webhook webhook = entry->webhook;
    switch (command) {
        case WebhookCommands::Edit:
            openEditor(webhook.id, WebhookEditor::General);
            break;
        case WebhookCommands::Test:
            openEditor(webhook.id, WebhookEditor::Test);
            break;
        case WebhookCommands::Rotate:
            openEditor(webhook.id, WebhookEditor::Security);
            break;
        case WebhookCommands::Toggle:
            m_actions->setActive(webhook.id, !webhook.active);
            break;
        case WebhookCommands::Resume:
            m_actions->resume({webhook});
            break;
        case WebhookCommands::Duplicate:
            m_actions->duplicate(webhook);
            break;
        case WebhookCommands::Recover:
            m_actions->recover(webhook);
            break;
        case WebhookCommands::ShowLog:
            emit context().navigation.logRequested(logFilter(webhook.id));
            break;
        case WebhookCommands::ShowChanges:
            emit context().navigation.auditRequested(webhook.id);
            break;
        case WebhookCommands::Delete:
            m_actions->remove(webhook.id);
            break;
        default:
            break;
    }
}

void WebhooksPage::openEditor(qint64 id, WebhookEditor::Tab tab) {
    m_actions->edit(id, allWebhooks(), tab);
}

void WebhooksPage::showContextMenu(const QPoint &position) {
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"webhookMenu"_s);
    m_commands->fillContextMenu(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

}  // namespace webhooks::ui
