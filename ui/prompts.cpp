// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts.h"

#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kTextCharacters = 48;

bool agreed(QWidget *parent, const Question &question) {
    // The title bar is not read by everybody, and some desktops show none.
    QMessageBox box(QMessageBox::Question, question.title, question.title, QMessageBox::NoButton, parent);
    box.setInformativeText(question.text);
    box.setObjectName(u"question"_s);
    if (auto *words = box.findChild<QLabel *>(u"qt_msgbox_label"_s))
        words->setFont(strongFont(box.font()));
    if (auto *words = box.findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        words->setMinimumWidth(kTextCharacters * box.fontMetrics().averageCharWidth());
    QPushButton *decline = question.decline.isEmpty() ? box.addButton(QMessageBox::Cancel)
                                                      : box.addButton(question.decline, QMessageBox::RejectRole);
    const QPushButton *agree = box.addButton(question.agree, QMessageBox::AcceptRole);
    box.setDefaultButton(decline);
    box.setEscapeButton(decline);
    box.exec();
    return box.clickedButton() == agree;
}

}  // namespace

Prompts Prompts::system() {
    return {.confirm = &agreed,
            .openFile = [](QWidget *parent, const QString &title,
                           const QString &filter) { return QFileDialog::getOpenFileName(parent, title, {}, filter); },
            .saveFile =
                [](QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) {
                    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
                }};
}

}  // namespace webhooks::ui
