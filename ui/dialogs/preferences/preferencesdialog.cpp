// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/preferences/preferencesdialog.h"

#include "service/apptext.h"
#include "ui/dialogs/preferences/computertab.h"
#include "ui/dialogs/preferences/networkstab.h"
#include "ui/dialogs/preferences/settingfield.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(760, 720);

const QString kNetworks = u"allow-network"_s;

QStringList splitNetworks(const QString &text) {
    QStringList networks;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        networks.append(part.trimmed());
    return networks;
}

}  // namespace

PreferencesDialog::PreferencesDialog(PageContext context, DispatchDuty::Wish wish, QWidget *parent)
    : ToolDialog(u"preferencesDialog"_s, tr("Preferences"), parent),
      m_context(context),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_computer(new ComputerTab(context, wish)),
      m_networks(new NetworksTab(context.session.isReadOnly() ? NetworksTab::Editing::ReadOnly
                                                              : NetworksTab::Editing::Allowed)),
      m_message(new MessageBar(u"preferencesMessage"_s)),
      m_save(makeButton(u"preferencesSave"_s, tr("Save"), ButtonKind::Primary)),
      m_revert(makeButton(u"preferencesRevert"_s, tr("Discard changes"))) {
    setBodyMargins({0, kUnit, 0, 0});
    m_tabs->setObjectName(u"preferencesTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the preferences"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("This computer"));
    m_tabs->addTab(tr("Deliveries"));
    m_tabs->addTab(tr("Networks"));
    m_stack->addWidget(m_computer);
    m_stack->addWidget(makeDeliveries());
    m_stack->addWidget(m_networks);
    body()->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kGap, 0, kGap, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    body()->addLayout(tabRow);
    body()->addWidget(new Rule(Qt::Horizontal));
    body()->addWidget(m_message);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &PreferencesDialog::refresh);

    QPushButton *close = makeButton(u"preferencesClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &PreferencesDialog::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { showValues(m_stored); });
    addLeading(m_revert);
    addTrailing(close);
    addTrailing(m_save);
    connect(m_computer, &ComputerTab::wishChosen, this, &PreferencesDialog::wishChosen);
    connect(&m_networks->model(), &NetworksModel::edited, this, &PreferencesDialog::refresh);
    // Somebody else may save meanwhile; what is being edited here stays.
    connect(&m_context.session, &Session::changed, this, &PreferencesDialog::load);
    resize(kFirstSize);
    refresh();
    load();
}

QWidget *PreferencesDialog::makeDeliveries() {
    struct Made {
        const char *name;
        SettingField::Words words;
    };
    const Made made[] = {
        {"timeout", {tr("&Timeout"), tr("How long one attempt may take: 5s, 1m30s. A webhook may have its own.")}},
        {"max-retries", {tr("&Retries"), tr("Attempts after the first one, from 0 to 20.")}},
        {"backoff", {tr("&First wait"), tr("Before the first retry.")}},
        {"backoff-factor", {tr("F&actor"), tr("How much longer each wait is than the one before.")}},
        {"backoff-cap", {tr("&Longest wait"), tr("No retry waits longer than this.")}},
        {"concurrency", {tr("At &once"), tr("Attempts at the same time to one webhook.")}},
        {"auto-pause-after",
         {tr("&Pause after"), tr("Deliveries failed in a row that pause a webhook. 0: none is paused by itself.")}},
        {"auto-pause-span",
         {tr("Fa&iling for"), tr("The first and the last of these failures lie at least this far apart.")}},
        {"auto-pause-rate",
         {tr("&Error rate"),
          tr("Percent of attempts failed within that time that pause a webhook too. 0: none does.")}},
        {"auto-pause-probe",
         {tr("First pro&be"), tr("A paused webhook is probed after this time, then after twice as long, up to 1h.")}},
        {"retention-age", {tr("&Keep for"), tr("Finished deliveries go after this time: 30d, 12h.")}},
        {"retention-size",
         {tr("Largest &size"), tr("The oldest deliveries go when the database grows beyond it, like "
                                  "2GB. 0: any size.")}},
        {"audit-age", {tr("A&udit log for"), tr("Changes of webhooks and settings are kept in it for this time.")}},
    };
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    auto *intro = makeLabel(tr("Everybody who uses this database shares these settings."), Ink::Muted);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    QList<Field *> fields;
    for (const Made &one : made) {
        const SettingValue inUse = m_context.session.settings().value(QString::fromLatin1(one.name));
        auto *setting = new SettingField(one.name, one.words, inUse, this);
        connect(setting, &SettingField::edited, this, &PreferencesDialog::refresh);
        if (m_context.session.isReadOnly())
            setting->setReadOnly();
        m_settings.append(setting);
        fields.append(setting->field());
        layout->addWidget(setting->field());
    }
    layout->addStretch(1);
    alignLabels(fields);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"preferencesDeliveries"_s);
    scroll->setAccessibleName(tr("Deliveries"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

void PreferencesDialog::setTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void PreferencesDialog::load() {
    if (m_loaded && !changes().isEmpty())
        return;
    m_context.session.read(
        this, [](Store &store) { return store.settings().all(); },
        [this](const Result<Values> &stored) {
            if (!stored) {
                m_message->setMessage(Tone::Bad, errorText(stored.error()));
                return;
            }
            if (m_loaded && !changes().isEmpty())
                return;
            m_message->clear();
            m_stored = *stored;
            m_loaded = true;
            showValues(m_stored);
        });
}

void PreferencesDialog::showValues(const Values &stored) {
    for (SettingField *setting : std::as_const(m_settings))
        setting->setValue(stored.value(setting->name()));
    const QStringList ofDatabase = splitNetworks(stored.value(kNetworks));
    QStringList ofComputer;
    const SettingValue inUse = m_context.session.settings().value(kNetworks);
    // The database's count besides these.
    if (!inUse.origin.startsWith("database"_L1)) {
        for (const QString &network : inUse.values) {
            if (!ofDatabase.contains(network))
                ofComputer.append(network);
        }
    }
    m_networks->model().setNetworks(ofDatabase, ofComputer);
    refresh();
}

PreferencesDialog::Values PreferencesDialog::draft() const {
    Values values;
    for (const SettingField *setting : m_settings)
        values.insert(setting->name(), setting->value());
    values.insert(kNetworks, m_networks->model().ofDatabase().join(u','));
    return values;
}

PreferencesDialog::Values PreferencesDialog::changes() const {
    Values changed;
    const Values now = draft();
    for (auto value = now.cbegin(); value != now.cend(); ++value) {
        const bool isNetworks = value.key() == kNetworks;
        const QString before =
            isNetworks ? splitNetworks(m_stored.value(kNetworks)).join(u',') : m_stored.value(value.key());
        if (value.value() != before)
            changed.insert(value.key(), value.value());
    }
    return changed;
}

void PreferencesDialog::refresh() {
    const bool isShared = m_tabs->currentIndex() != static_cast<int>(Tab::Computer);
    const bool isChanged = m_loaded && !changes().isEmpty();
    const bool isGood = std::ranges::all_of(m_settings, &SettingField::isGood);
    m_save->setVisible(isShared && !m_context.session.isReadOnly());
    m_revert->setVisible(isShared && isChanged);
    m_save->setEnabled(isChanged && isGood);
}

void PreferencesDialog::save() {
    const Values changed = changes();
    Values before;
    for (auto value = changed.cbegin(); value != changed.cend(); ++value)
        before.insert(value.key(), m_stored.value(value.key()));
    m_save->setEnabled(false);
    m_context.session.change(
        this, [changed](Store &store) { return store.settings().setValues(changed); },
        [this, changed, before](const Result<void> &written) {
            if (!written) {
                m_context.toasts.showError(written.error());
                refresh();
                return;
            }
            for (auto value = changed.cbegin(); value != changed.cend(); ++value)
                m_stored.insert(value.key(), value.value());
            refresh();
            Session *session = &m_context.session;
            Toasts *toasts = &m_context.toasts;
            m_context.toasts.showAction(tr("%n setting(s) saved for everybody who uses this database.", nullptr,
                                           static_cast<int>(changed.size())),
                                        tr("Undo"), [session, toasts, before] {
                                            session->change(
                                                session,
                                                [before](Store &store) { return store.settings().setValues(before); },
                                                [toasts](const Result<void> &undone) {
                                                    if (!undone)
                                                        toasts->showError(undone.error());
                                                });
                                        });
        });
}

}  // namespace webhooks::ui
