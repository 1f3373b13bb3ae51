// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

bool agreed(QWidget *parent, const Question &question) {
    // The title bar is not read by everybody, and some desktops show none.
    QMessageBox box(QMessageBox::Question, question.title, question.title, QMessageBox::NoButton, parent);
    box.setInformativeText(question.text);
    box.setObjectName(u"question"_s);
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
