// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/webhookeditor.h"

#include "service/apptext.h"
#include "ui/dialogs/webhookeditor/codetab.h"
#include "ui/dialogs/webhookeditor/conflictdialog.h"
#include "ui/dialogs/webhookeditor/deliverytab.h"
#include "ui/dialogs/webhookeditor/generaltab.h"
#include "ui/dialogs/webhookeditor/headerstab.h"
#include "ui/dialogs/webhookeditor/requestpanel.h"
#include "ui/dialogs/webhookeditor/securitytab.h"
#include "ui/dialogs/webhookeditor/testtab.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kSize(1020, 720);

}  // namespace

WebhookEditor::WebhookEditor(const PageContext &context, const Webhook &stored, const QList<Webhook> &all,
                             QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_draft(new WebhookDraft(stored, all, context.session.settings().addressRules(), this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_bar(new MessageBar(u"editorBar"_s, this)),
      m_panel(new RequestPanel(context.session, *m_draft, this)),
      m_why(makeLabel({}, Ink::Muted, this)),
      m_save(makeButton(u"save"_s, tr("&Save"), ButtonKind::Primary, this)),
      m_sendTest(makeButton(u"editorSendTest"_s, tr("Sen&d test"), ButtonKind::Plain, this)) {
    setObjectName(u"webhookEditor"_s);
    setWindowTitle(stored.id == 0 ? tr("New webhook") : tr("Edit “%1”").arg(stored.name));
    m_tabs->setObjectName(u"editorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the webhook"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    setBackgroundRole(QPalette::Base);
    makeTabs();
    layOut();
    connectParts();
    load();
    resize(kSize);
    setWindowModality(Qt::WindowModal);
    m_editorTabs.first()->focusField(WebhookField::Name);
}

void WebhookEditor::makeTabs() {
    Session &session = m_context.session;
    addTab(new GeneralTab(session, *m_draft, this), tr("General"));
    addTab(new SecurityTab(session, m_context.times, *m_draft, this), tr("Security"));
    addTab(new DeliveryTab(session, m_context.times, *m_draft, this), tr("Delivery"));
    addTab(new HeadersTab(*m_draft, this), tr("Headers"));
    m_test = new TestTab(session, *m_draft, this);
    addPlainTab(m_test, tr("Test"));
    addPlainTab(new CodeTab(this), tr("Receiver code"));
}

void WebhookEditor::addTab(EditorTab *tab, const QString &title) {
    m_editorTabs.append(tab);
    connect(tab, &EditorTab::allowRequested, this, &WebhookEditor::allowNetwork);
    addPlainTab(tab, title);
}

void WebhookEditor::addPlainTab(QWidget *tab, const QString &title) {
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(tab);
    scroll->setBackgroundRole(QPalette::Base);
    tab->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(scroll);
    m_tabs->addTab(title);
}

QWidget *WebhookEditor::makeFooter() {
    auto *footer = new QWidget(this);
    auto *cancel = makeButton(u"cancel"_s, tr("Cancel"), ButtonKind::Plain, footer);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kUnit * 2);
    layout->addWidget(m_sendTest);
    layout->addWidget(m_why, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_why->setObjectName(u"whyNotSaved"_s);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &WebhookEditor::reject);
    return footer;
}

void WebhookEditor::layOut() {
    auto *line = new Rule(Qt::Horizontal, this);
    auto *under = new Rule(Qt::Horizontal, this);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kGap, kUnit, kGap, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabRow);
    layout->addWidget(line);
    layout->addWidget(m_bar);
    layout->addLayout(middle, 1);
    layout->addWidget(under);
    layout->addWidget(makeFooter());
}

void WebhookEditor::connectParts() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_panel->setEventType(index == Test ? std::optional(m_test->eventType()) : std::nullopt);
        m_sendTest->setVisible(index != Test);
    });
    connect(m_test, &TestTab::eventChosen, this, [this] { m_panel->setEventType(m_test->eventType()); });
    connect(m_sendTest, &QPushButton::clicked, this, [this] {
        showTab(Test);
        m_test->send(TestRequest::Signing::Right);
    });
    connect(m_save, &QPushButton::clicked, this, &WebhookEditor::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &WebhookEditor::save);
    connect(m_draft, &WebhookDraft::changed, this, &WebhookEditor::refresh);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_draft->isNew())
            return;
        compare();
    });
    connect(&m_context.session, &Session::changed, this, &WebhookEditor::lookForChanges);
}

void WebhookEditor::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void WebhookEditor::load() {
    for (EditorTab *tab : std::as_const(m_editorTabs))
        tab->load();
    const bool locked = m_draft->webhook().locked;
    for (const Tab tab : {Security, Headers})
        m_tabs->setTabEnabled(tab, !locked);
    showStanding();
    refresh();
}

void WebhookEditor::showStanding() {
    if (m_context.session.isReadOnly())
        m_bar->setMessage(Tone::Info, tr("This database is open for reading only: nothing can be saved."));
    else if (m_draft->webhook().locked)
        m_bar->setMessage(Tone::Warning,
                          tr("The database's key is not on this computer: secret and headers cannot be read, and "
                             "nothing is sent. Import the key file under Dispatcher; the rest can be changed."));
    else if (m_context.session.status().locked)
        m_bar->setMessage(Tone::Warning, tr("The database's key is not on this computer: a secret or headers cannot be "
                                            "stored. Import the key file under Dispatcher."));
    else
        m_bar->clear();
}

void WebhookEditor::noteTouched() {
    const Webhook &now = m_draft->webhook();
    const Webhook &start = m_draft->stored();
    if (now.name != start.name)
        m_touched.insert(WebhookField::Name);
    if (now.url != start.url)
        m_touched.insert(WebhookField::Url);
    if (now.events != start.events || now.allEvents != start.allEvents)
        m_touched.insert(WebhookField::Events);
}

/// Nobody is told off for what they have not come to yet.
QList<WebhookProblem> WebhookEditor::shownProblems() const {
    QList<WebhookProblem> problems = m_draft->problems();
    if (!m_draft->isNew())
        return problems;
    const QSet<WebhookField> needed{WebhookField::Name, WebhookField::Url, WebhookField::Events};
    problems.removeIf([&](const WebhookProblem &problem) {
        return needed.contains(problem.field) && !m_touched.contains(problem.field);
    });
    return problems;
}

void WebhookEditor::refresh() {
    noteTouched();
    const bool hasErrors = m_draft->hasErrors();
    const bool readOnly = m_context.session.isReadOnly();
    m_save->setEnabled(!hasErrors && !m_saving && !readOnly && (m_draft->isNew() || m_draft->isChanged()));
    m_sendTest->setEnabled(!hasErrors && !m_test->isSending() && !readOnly && !m_draft->webhook().locked);
    const bool isUntouched = m_draft->isNew() && m_touched.size() < 3;
    m_why->setText(!hasErrors    ? QString()
                   : isUntouched ? tr("A webhook needs a name, a URL and at least one event.")
                                 : tr("Correct the marked fields to save."));
    showTabProblems(shownProblems());
}

void WebhookEditor::showTabProblems(const QList<WebhookProblem> &problems) {
    for (int i = 0; i < m_editorTabs.size(); ++i) {
        EditorTab *tab = m_editorTabs[i];
        tab->showProblems(problems);
        const bool isWrong = std::ranges::any_of(problems, [tab](const WebhookProblem &problem) {
            return problem.severity == WebhookProblem::Severity::Error && tab->has(problem.field);
        });
        m_tabs->setTabIcon(i, isWrong ? icon(Glyph::Exclamation, Ink::Bad) : QIcon());
    }
}

void WebhookEditor::save() {
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    refresh();
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this, [edit = m_draft->edit(), now](Store &store) { return saveWebhook(store, edit, now); },
        [this](const Result<SavedWebhook> &result) { take(result); });
}

void WebhookEditor::take(const Result<SavedWebhook> &result) {
    m_saving = false;
    if (result) {
        emit saved(*result);
        accept();
        return;
    }
    refresh();
    if (result.error().code == ErrorCode::Conflict)
        compare();
    else if (result.error().code == ErrorCode::NotFound)
        lookForChanges();
    else
        m_bar->setMessage(Tone::Bad, errorText(result.error()));
}

void WebhookEditor::compare() {
    m_context.session.read(
        this, [id = m_draft->webhook().id](Store &store) { return store.webhooks().byId(id); },
        [this](const Result<Webhook> &theirs) {
            if (theirs)
                showConflict(*theirs);
            else
                m_bar->setMessage(Tone::Bad, errorText(theirs.error()));
        });
}

void WebhookEditor::showConflict(const Webhook &theirs) {
    auto *dialog = new ConflictDialog(m_draft->stored(), m_draft->webhook(), theirs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, theirs] {
        m_draft->rebase(theirs, dialog->merged());
        load();
        save();
    });
    if (dialog->differences() == 0) {
        // Both wrote the same, or only the secret differs: nothing to choose.
        dialog->accept();
        return;
    }
    dialog->open();
}

void WebhookEditor::lookForChanges() {
    if (m_draft->isNew() || m_saving)
        return;
    m_context.session.read(
        this, [id = m_draft->webhook().id](Store &store) { return store.webhooks().byId(id); },
        [this](const Result<Webhook> &now) {
            if (!now && now.error().code == ErrorCode::NotFound) {
                m_draft->makeNew();
                m_bar->setMessage(Tone::Warning,
                                  tr("Somebody deleted this webhook meanwhile. Saving makes a new one."));
            } else if (now && now->revision != m_draft->stored().revision) {
                m_bar->setMessage(Tone::Warning, tr("Somebody else changed this webhook meanwhile."), {tr("Compare…")});
            }
        });
}

void WebhookEditor::allowNetwork(const QString &network) {
    const Question question{tr("Allow %1?").arg(network),
                            tr("Every webhook of this database may then send to addresses in %1. Allow it only when "
                               "you know what listens there.")
                                .arg(network),
                            tr("Allow %1").arg(network)};
    if (!m_context.prompts.confirm(this, question))
        return;
    m_context.session.change(
        this, [network](Store &store) { return webhooks::ui::allowNetwork(store, network); },
        [this](const Result<QList<AddressRange>> &allowed) {
            if (allowed)
                m_draft->setRules(AddressRules(m_draft->rules().allowed() + *allowed));
            else
                m_bar->setMessage(Tone::Bad, errorText(allowed.error()));
        });
}

void WebhookEditor::reject() {
    const Question question{tr("Discard the changes?"), tr("What you changed in this webhook is not saved yet."),
                            tr("Discard")};
    if (m_draft->isChanged() && !m_context.prompts.confirm(this, question))
        return;
    QDialog::reject();
}

}  // namespace webhooks::ui
