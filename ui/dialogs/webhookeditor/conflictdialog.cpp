// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/conflictdialog.h"

#include "ui/dialogs/webhookeditor/webhookparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kWidth = 720;

QRadioButton *makeChoice(const QString &objectName, const QString &text, const QString &whose, const QString &label,
                         QWidget *parent) {
    auto *choice = new QRadioButton(text.isEmpty() ? ConflictDialog::tr("(empty)") : text, parent);
    choice->setObjectName(objectName);
    //: %1: Name, URL …; %2: yours or theirs; %3: the value
    choice->setAccessibleName(ConflictDialog::tr("%1, %2: %3").arg(label, whose, text));
    return choice;
}

}  // namespace

ConflictDialog::ConflictDialog(const Webhook &base, const Webhook &mine, const Webhook &theirs, QWidget *parent)
    : QDialog(parent), m_mine(mine), m_theirs(theirs) {
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Somebody else changed this webhook"));
    auto *words = makeLabel(tr("“%1” was saved by somebody else while you were editing it. Choose what is kept; "
                               "nothing is written before you save.")
                                .arg(theirs.name),
                            Ink::Text, this);
    words->setWordWrap(true);
    auto *cancel = makeButton(u"conflictCancel"_s, tr("Cancel"), ButtonKind::Plain, this);
    auto *save = makeButton(u"conflictSave"_s, tr("Save what is chosen"), ButtonKind::Primary, this);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"conflictFields"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeTable(base));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(words);
    layout->addWidget(scroll, 1);
    layout->addSpacing(kUnit);
    layout->addLayout(buttons);
    resize(kWidth, layout->totalHeightForWidth(kWidth));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *ConflictDialog::makeTable(const Webhook &base) {
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kMargin);
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    //: column: the values that you typed
    grid->addWidget(makeHeading(tr("Yours"), table), 0, 1);
    //: column: the values that somebody else saved
    grid->addWidget(makeHeading(tr("Theirs"), table), 0, 2);
    const QList<WebhookPart> parts = webhookParts();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].isSame(m_mine, m_theirs))
            addRow(grid, i, base);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return table;
}

void ConflictDialog::addRow(QGridLayout *grid, qsizetype part, const Webhook &base) {
    const WebhookPart access = webhookParts()[part];
    const int row = grid->rowCount();
    QWidget *table = grid->parentWidget();
    const QString number = QString::number(part);
    auto *mine = makeChoice(u"mine%1"_s.arg(number), access.text(m_mine), tr("yours"), access.label, table);
    auto *theirs = makeChoice(u"theirs%1"_s.arg(number), access.text(m_theirs), tr("theirs"), access.label, table);
    auto *group = new QButtonGroup(table);
    group->addButton(mine);
    group->addButton(theirs);
    // What only they changed is theirs; everything else starts as yours.
    const bool onlyTheirs = access.isSame(base, m_mine);
    (onlyTheirs ? theirs : mine)->setChecked(true);
    grid->addWidget(makeLabel(access.label, Ink::Muted, table), row, 0, Qt::AlignVCenter);
    grid->addWidget(mine, row, 1, Qt::AlignVCenter);
    grid->addWidget(theirs, row, 2, Qt::AlignVCenter);
    m_rows.append({part, mine});
}

Webhook ConflictDialog::merged() const {
    Webhook merged = m_theirs;
    const QList<WebhookPart> parts = webhookParts();
    for (const Row &row : m_rows) {
        if (row.mine->isChecked())
            parts[row.part].copy(m_mine, merged);
    }
    return merged;
}

}  // namespace webhooks::ui
