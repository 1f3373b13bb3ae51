// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/preferences/computertab.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/window/tray.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

Field::Message hint(const QString &text) {
    return {Field::Message::Kind::Hint, text, {}};
}

/// As its speakers write it. Qt adds a territory where there are several: “American English”.
QString ownName(const QString &code) {
    static const QHash<QString, QString> others{
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}};
    QString name = others.value(code, QLocale(code).nativeLanguageName());
    name[0] = name[0].toUpper();
    return name;
}

}  // namespace

QStringList availableLanguages() {
    QStringList codes{u"en"_s};
    const QStringList files =
        QDir(u":/translations"_s).entryList({u"leadhub-webhooks_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(QFileInfo(file).completeBaseName().section(u'_', 1));
    codes.removeDuplicates();
    return codes;
}

ComputerTab::ComputerTab(PageContext context, DispatchDuty::Wish wish, QWidget *parent)
    : QWidget(parent), m_context(context) {
    auto *notify = new SwitchButton(u"notifications"_s, tr("When a webhook starts failing or recovers, and when nobody "
                                                           "dispatches"));
    auto *tray =
        new SwitchButton(u"closeToTray"_s, tr("Closing the window leaves the console in the notification area"));
    QList<Field *> fields{makeLanguage(),
                          makeAppearance(),
                          makeZone(),
                          makeSwitch(tr("Notify"), notify, Tray::kNotifyKey, Unset::On),
                          makeSwitch(tr("When closed"), tray, Tray::kCloseKey, Unset::Off),
                          makeSending(wish)};
    alignLabels(fields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap + kUnit);
    for (Field *field : std::as_const(fields))
        layout->addWidget(field);
    fields[4]->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    layout->addStretch(1);
}

Field *ComputerTab::makeLanguage() {
    auto *box = new QComboBox;
    box->setObjectName(u"language"_s);
    box->addItem(tr("As the system"), QString());
    const QStringList codes = availableLanguages();
    for (const QString &code : codes)
        box->addItem(ownName(code), code);
    box->setCurrentIndex(std::max(0, box->findData(m_context.state.value(ConsoleState::kLanguage).toString())));
    auto *field = new Field(tr("&Language"), box);
    connect(box, &QComboBox::activated, this, [this, box, field] {
        m_context.state.setValue(ConsoleState::kLanguage, box->currentData());
        field->setMessages({hint(tr("The language changes with the next start."))});
    });
    return field;
}

Field *ComputerTab::makeAppearance() {
    auto *segments = new Segments(u"appearance"_s, tr("Appearance"), {tr("As the system"), tr("Light"), tr("Dark")});
    segments->setCurrent(m_context.state.value(ConsoleState::kAppearance, 0).toInt());
    connect(segments, &Segments::chosen, this, [this](int index) {
        m_context.state.setValue(ConsoleState::kAppearance, index);
        applyTheme(*qApp, static_cast<Appearance>(index));
    });
    return new Field(tr("Appearance"), segments);
}

Field *ComputerTab::makeZone() {
    auto *segments = new Segments(u"timeZone"_s, tr("Times"), {tr("Local"), tr("UTC")});
    const auto show = [this, segments] {
        segments->setCurrent(m_context.times.zone() == TimeDisplay::Zone::Utc ? 1 : 0);
    };
    show();
    connect(&m_context.times, &TimeDisplay::changed, segments, show);
    connect(segments, &Segments::chosen, this, [this](int index) {
        m_context.times.setZone(index == 1 ? TimeDisplay::Zone::Utc : TimeDisplay::Zone::Local);
    });
    auto *field = new Field(tr("Times"), segments);
    field->setMessages({hint(tr("What is copied or exported is always in UTC."))});
    return field;
}

Field *ComputerTab::makeSwitch(const QString &label, SwitchButton *button, const QString &key, Unset unset) {
    button->setChecked(m_context.state.value(key, unset == Unset::On).toBool());
    connect(button, &QAbstractButton::toggled, this, [this, key](bool on) { m_context.state.setValue(key, on); });
    return new Field(label, button);
}

Field *ComputerTab::makeSending(DispatchDuty::Wish wish) {
    auto *button = new SwitchButton(u"sendHere"_s, tr("This computer sends the webhooks of this database"));
    button->setChecked(wish == DispatchDuty::Wish::SendHere);
    button->setEnabled(!m_context.session.isReadOnly());
    connect(button, &QAbstractButton::toggled, this,
            [this](bool on) { emit wishChosen(on ? DispatchDuty::Wish::SendHere : DispatchDuty::Wish::LeaveIt); });
    auto *field = new Field(tr("Dispatching"), button);
    field->setMessages({hint(m_context.session.isReadOnly()
                                 ? tr("This database is open for reading only.")
                                 : tr("While the console is open, and while no service or other console does it. Each "
                                      "delivery is sent by one of them only."))});
    return field;
}

}  // namespace webhooks::ui
