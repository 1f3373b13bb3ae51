// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace webhooks::ui {

/// The ground of the console's dialogs: content on a pane, and buttons in a footer below a line. Escape closes.
class ToolDialog : public QDialog {
    Q_OBJECT

public:
    ToolDialog(const QString &objectName, const QString &title, QWidget *parent);

protected:
    QVBoxLayout *body() { return m_body; }  ///< with the dialog's margins
    void setBodyMargins(const QMargins &margins);
    void addLeading(QWidget *widget);   ///< at the start of the footer
    void addTrailing(QWidget *widget);  ///< at its end
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QWidget *m_footer;
    QHBoxLayout *m_footerLayout;
    int m_leading = 0;
};

}  // namespace webhooks::ui
