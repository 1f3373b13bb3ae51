// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/auditwindow.h"

#include "service/apptext.h"
#include "ui/models/auditwords.h"
#include "ui/models/roles.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(1240, 700);
constexpr int kPage = 200;
constexpr int kTypingMs = 150;
constexpr int kFieldLetters = 28;  // at most, of the name of a field

}  // namespace

AuditWindow::AuditWindow(PageContext context, QWidget *parent)
    : ToolDialog(u"auditWindow"_s, tr("Audit log"), parent),
      m_context(context),
      m_model(context.times, context.session.clock()),
      m_search(makeEdit(u"auditSearch"_s, tr("Search the audit log"))),
      m_webhook(new QComboBox),
      m_table(new Table(u"auditTable"_s, tr("Changes"))),
      m_states(new ListStates(m_table, Glyph::Clock)),
      m_what(new InkLabel({}, Ink::Text, InkLabel::Size::Title)),
      m_who(new InkLabel({}, Ink::Muted)),
      m_detail(new QWidget),
      m_changes(new Table(u"auditFields"_s, tr("Fields before and after"))),
      m_noFields(new InkLabel(tr("This change has no values."), Ink::Muted)),
      m_open(makeButton(u"auditOpenWebhook"_s, tr("Show webhook"))) {
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *splitter = new Splitter(Qt::Horizontal);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({kFirstSize.width() * 65 / 100, kFirstSize.width() * 35 / 100});
    body()->addWidget(makeTop());
    body()->addWidget(splitter, 1);
    addLeading(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const AuditEntry &entry = m_model.entries()[m_table->currentIndex().row()];
        emit m_context.navigation.webhookRequested(entry.webhookId.value_or(0));
    });
    QPushButton *close = makeButton(u"auditClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
    resize(kFirstSize);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &AuditWindow::reload);
    connect(&m_model, &AuditModel::moreWanted, this, &AuditWindow::readMore);
    connect(&m_context.session, &Session::changed, this, [this] {
        readWebhooks();
        reload();
    });
    m_states->setState(ListStates::State::Loading);
    showEntry({});
    readWebhooks();
    reload();
}

QWidget *AuditWindow::makeTop() {
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    m_search->setPlaceholderText(tr("Search who, what or a value"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_webhook->setObjectName(u"auditWebhook"_s);
    m_webhook->setAccessibleName(tr("Changes of which webhook"));
    m_webhook->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_webhook->setMinimumContentsLength(24);
    m_webhook->addItem(tr("All changes"), qint64(0));
    connect(m_webhook, &QComboBox::currentIndexChanged, this, &AuditWindow::reload);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_webhook);
    return top;
}

QWidget *AuditWindow::makeList() {
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AuditModel::Subject, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(AuditModel::When, 17 * letter);
    m_table->setColumnWidth(AuditModel::What, 25 * letter);
    m_table->setColumnWidth(AuditModel::Who, 17 * letter);
    m_table->setColumnWidth(AuditModel::Through, 19 * letter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditWindow::showEntry);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { showEntry(m_table->currentIndex()); });
    using State = ListStates::State;
    m_states->setWords(State::Loading, {tr("Reading the audit log…"), {}, {}});
    m_states->setWords(State::Empty, {tr("No changes yet"),
                                      tr("Who adds, changes or deletes a webhook, changes a setting or sends "
                                         "deliveries again is listed here. Leads are not."),
                                      {}});
    m_states->setWords(State::NoMatch, {tr("No change matches"), {}, tr("Show all changes")});
    connect(m_states, &ListStates::actionTriggered, this, [this] {
        m_search->clear();
        m_webhook->setCurrentIndex(0);
        reload();
    });
    auto *pane = new Pane;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_states);
    return pane;
}

QWidget *AuditWindow::makeDetail() {
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    m_what->setObjectName(u"auditWhat"_s);
    m_what->setWordWrap(true);
    m_who->setObjectName(u"auditWho"_s);
    m_who->setWordWrap(true);
    m_changes->setModel(&m_fields);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_changes->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AuditFieldsModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(AuditFieldsModel::After, QHeaderView::Stretch);
    auto *pane = new Pane;
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_changes);
    layout->addWidget(m_what);
    layout->addWidget(m_who);
    layout->addSpacing(kUnit);
    layout->addWidget(m_noFields);
    layout->addWidget(pane, 1);
    layout->addStretch();
    return m_detail;
}

AuditFilter AuditWindow::filter() const {
    AuditFilter filter;
    if (const qint64 webhook = m_webhook->currentData().toLongLong(); webhook != 0)
        filter.webhookId = webhook;
    filter.text = m_search->text().trimmed();
    if (!filter.text.isEmpty())
        filter.actions = auditActionsLike(filter.text);
    return filter;
}

void AuditWindow::showWebhook(qint64 webhookId) {
    int index = m_webhook->findData(webhookId);
    if (index < 0) {
        // Its name follows with the next answer; a webhook that is gone keeps its number.
        m_webhook->addItem(u"#%1"_s.arg(webhookId), webhookId);
        index = m_webhook->count() - 1;
    }
    m_search->clear();
    m_webhook->setCurrentIndex(index);
}

void AuditWindow::readWebhooks() {
    m_context.session.read(
        this, [](Store &store) { return store.webhooks().all(); },
        [this](const Result<QList<Webhook>> &webhooks) {
            if (!webhooks)
                return;
            for (const Webhook &webhook : *webhooks) {
                const int index = m_webhook->findData(webhook.id);
                if (index < 0)
                    m_webhook->addItem(webhook.name, webhook.id);
                else
                    m_webhook->setItemText(index, webhook.name);
            }
        });
}

void AuditWindow::read(qint64 beforeId, int limit, const std::function<void(const Page &)> &then) {
    m_context.session.query(
        this,
        [filter = filter(), beforeId, limit](Store &store) -> Result<Page> {
            auto entries = store.audit().list(filter, beforeId, limit + 1);
            if (!entries)
                return std::unexpected(entries.error());
            const bool isMore = entries->size() > limit;
            if (isMore)
                entries->removeLast();
            return Page{*entries, isMore ? AuditModel::Rest::More : AuditModel::Rest::None};
        },
        [this, then, reading = m_reading](const Result<Page> &page) {
            if (reading != m_reading)
                return;
            if (page) {
                then(*page);
                return;
            }
            m_states->setWords(ListStates::State::Failed,
                               {tr("The audit log cannot be read"), errorText(page.error()), tr("Try again")});
            m_states->setState(ListStates::State::Failed);
        });
}

void AuditWindow::reload() {
    m_typing.stop();
    ++m_reading;
    read(0, std::max(kPage, m_model.rowCount()), [this](const Page &page) {
        m_model.setEntries(page.entries, page.rest);
        showState();
        if (!m_table->currentIndex().isValid())
            showEntry({});
    });
}

void AuditWindow::readMore() {
    read(m_model.entries().last().id, kPage, [this](const Page &page) { m_model.append(page.entries, page.rest); });
}

void AuditWindow::showState() {
    using State = ListStates::State;
    const bool isNarrowed = !m_search->text().trimmed().isEmpty() || m_webhook->currentIndex() > 0;
    m_states->setState(m_model.rowCount() > 0 ? State::List : isNarrowed ? State::NoMatch : State::Empty);
    m_detail->setVisible(m_states->state() == State::List);
}

/// Values get the room: a webhook that was added has none before, a deleted one none after.
void AuditWindow::fitFields(const QString &action) {
    m_changes->setColumnHidden(AuditFieldsModel::Before, action == auditActionName(AuditAction::WebhookAdded));
    m_changes->setColumnHidden(AuditFieldsModel::After, action == auditActionName(AuditAction::WebhookDeleted));
    m_changes->resizeColumnToContents(AuditFieldsModel::Field);
    const int widest = kFieldLetters * fontMetrics().averageCharWidth();
    m_changes->setColumnWidth(AuditFieldsModel::Field,
                              std::min(m_changes->columnWidth(AuditFieldsModel::Field), widest));
}

void AuditWindow::showEntry(const QModelIndex &index) {
    const bool isThere = index.isValid() && index.row() < m_model.rowCount();
    const AuditEntry entry = isThere ? m_model.entries()[index.row()] : AuditEntry();
    m_fields.setEntry(entry);
    const bool hasFields = m_fields.rowCount() > 0;
    m_what->setText(isThere ? QString(auditActionText(entry.action)) : QString());
    QStringList facts;
    if (isThere)
        facts = {auditSubjectText(entry), auditWhoText(entry.actor), auditProgramText(entry.actor.program),
                 m_context.times.full(entry.at)};
    facts.removeAll(QString());
    // Latin names must not turn the order of the facts round where the language runs from right to left.
    const QString mark = isRightToLeft() ? QString(QChar(0x200f)) : QString();
    m_who->setText(mark % facts.join(QString(mark % u" · "_s)));
    m_changes->parentWidget()->setVisible(hasFields);
    fitFields(entry.action);
    m_noFields->setVisible(isThere && !hasFields);
    const bool isStored = entry.webhookId && m_webhook->findData(*entry.webhookId) >= 0;
    m_open->setEnabled(isThere && isStored);
}

}  // namespace webhooks::ui
