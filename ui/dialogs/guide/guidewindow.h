// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/tooldialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace webhooks::ui {

class GuideView;

/// The guide: its contents and a search at the side, a page beside them.
class GuideWindow final : public ToolDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    void open(const QString &topic);  ///< log.md#send-it-again
    QString page() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContents();
    void makeFooter();
    void fillContents();
    void colourHeadings();
    void search(const QString &text);
    void showNext();
    void followPage();

    GuideView *m_view;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_nothing;
    QPushButton *m_back;
    QPushButton *m_forward;
};

}  // namespace webhooks::ui
