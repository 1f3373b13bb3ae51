// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startpage.h"

#include "service/apptext.h"
#include "ui/consolestate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kWidth = 760;

struct CardLook {
    Glyph glyph;
    const char *objectName;
    QString title;
    QString text;
};

CardLook lookOf(StartPage::Choice choice) {
    switch (choice) {
        case StartPage::Choice::Create:
            return {
                Glyph::Add, "createCard", StartPage::tr("Create a database here"),
                StartPage::tr("A new file on this computer. Other programs write leads into it, webhooks leave it.")};
        case StartPage::Choice::Open:
            return {Glyph::Database, "openCard", StartPage::tr("Open a database"),
                    StartPage::tr("A LeadHub Webhooks file that is on this computer already.")};
        case StartPage::Choice::Shared:
            return {Glyph::Computer, "sharedCard", StartPage::tr("Connect to a shared database"),
                    StartPage::tr("A file on a network drive. Sending is best left to the machine that holds it.")};
        case StartPage::Choice::Demo:
            return {Glyph::Play, "demoCard", StartPage::tr("Look around with demo data"),
                    StartPage::tr("Made-up leads and webhooks in a file of its own. Nothing is sent.")};
    }
    return {};
}

}  // namespace

StartPage::StartPage(const ConsoleState &state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_message(new MessageBar(u"startMessage"_s, this)),
      m_cards(new QWidget(this)),
      m_recent(new Pane(this)),
      m_recentRows(new QVBoxLayout(m_recent)) {
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));

    auto *grid = new QGridLayout(m_cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(makeCard(Choice::Create), 0, 0);
    grid->addWidget(makeCard(Choice::Open), 0, 1);
    grid->addWidget(makeCard(Choice::Shared), 1, 0);
    grid->addWidget(makeCard(Choice::Demo), 1, 1);
    m_recentRows->setContentsMargins(kGap, kGap, kGap, kGap);
    m_recentRows->setSpacing(kUnit);

    auto *column = new QWidget(this);
    column->setFixedWidth(kWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(kGap);
    auto *mark = new QLabel(column);
    mark->setPixmap(applicationIcon().pixmap(56, 56));
    rows->addWidget(mark);
    rows->addWidget(makeTitle(tr("Which database holds your leads and webhooks?"), column));
    rows->addWidget(makeLabel(tr("One file holds everything: webhooks, leads, deliveries and the Webhook Log."),
                              Ink::Muted, column));
    rows->addSpacing(kUnit);
    rows->addWidget(m_message);
    rows->addWidget(m_cards);
    rows->addWidget(m_recent);

    // Not by alignment: the height for the words would be asked for the whole width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    connect(m_message, &MessageBar::actionTriggered, this, [this](int index) {
        if (m_mayReadOnly && index == 1)
            emit readOnlyChosen(m_failedPath);
        else
            emit recentChosen(m_failedPath);
    });
    refresh();
}

QWidget *StartPage::makeCard(Choice choice) {
    const CardLook look = lookOf(choice);
    auto *card = new Pane(m_cards);
    auto *symbol = new QLabel(card);
    symbol->setPixmap(icon(look.glyph, Ink::Accent).pixmap(20, 20));
    auto *text = makeLabel(look.text, Ink::Muted, card);
    text->setWordWrap(true);
    auto *button = makeButton(QString::fromLatin1(look.objectName), look.title,
                              choice == Choice::Create ? ButtonKind::Primary : ButtonKind::Plain, card);
    button->setAccessibleDescription(look.text);
    connect(button, &QPushButton::clicked, this, [this, choice] { emit chosen(choice); });

    auto *words = new QVBoxLayout;
    words->setSpacing(kGap);
    words->addWidget(text);
    words->addStretch(1);
    words->addWidget(button, 0, Qt::AlignLeading);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kGap);
    layout->addWidget(symbol, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return card;
}

void StartPage::refresh() {
    m_message->clear();
    m_cards->setEnabled(true);
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList recent = m_state.recentDatabases();
    m_recent->setVisible(!recent.isEmpty());
    m_recentRows->addWidget(makeHeading(tr("Opened before"), m_recent));
    for (const QString &path : recent) {
        // A path runs from left to right, also where the window does not.
        constexpr QChar kLeftToRightMark(0x200e);
        auto *button =
            makeButton(u"recent:%1"_s.arg(QFileInfo(path).fileName()),
                       QString(kLeftToRightMark % QDir::toNativeSeparators(path)), ButtonKind::Link, m_recent);
        m_recentRows->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
    }
}

void StartPage::setBusy(const QString &path) {
    m_message->setMessage(Tone::Info, tr("Opening %1…").arg(QDir::toNativeSeparators(path)));
    m_cards->setEnabled(false);
}

void StartPage::showError(const QString &path, const Error &error) {
    refresh();
    m_failedPath = path;
    m_mayReadOnly = error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Permission;
    QStringList actions{tr("Try again")};
    if (m_mayReadOnly)
        actions.append(tr("Open read-only"));
    m_message->setMessage(Tone::Bad, openProblemText(path, error), actions);
}

QString openProblemText(const QString &path, const Error &error) {
    const QString file = QDir::toNativeSeparators(path);
    switch (error.code) {
        case ErrorCode::NotFound:
            return StartPage::tr("There is no file %1. It may have been moved, or its drive is not connected.")
                .arg(file);
        case ErrorCode::Busy:
            return StartPage::tr("Another program holds %1 locked. Wait until it is done, then try again.").arg(file);
        case ErrorCode::ReadOnly:
        case ErrorCode::Permission:
            return StartPage::tr(
                       "This account may not write %1. Ask its owner for write access to the file and its folder, or "
                       "open it "
                       "to read only.")
                .arg(file);
        case ErrorCode::NewerSchema:
            return StartPage::tr(
                       "%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the "
                       "file as it is.")
                .arg(file);
        case ErrorCode::ForeignSchema:
            return StartPage::tr(
                       "%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not "
                       "touched.")
                .arg(file);
        case ErrorCode::Corrupt:
            return StartPage::
                tr("%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.")
                    .arg(file);
        case ErrorCode::DiskFull:
            return StartPage::tr("The disk that holds %1 is full. Free some space, then try again.").arg(file);
        default:
            return StartPage::tr("%1 cannot be opened: %2").arg(file, errorText(error));
    }
}

}  // namespace webhooks::ui
