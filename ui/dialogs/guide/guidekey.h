// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace webhooks::ui {

/// Where the guide explains what the widget stands in: webhooks.md, editor.md#delivery; the contents when nothing
/// knows.
QString guideTopic(const QWidget *widget);

/// F1 in the dialogs of a window: the keys of its menus do not reach them.
class GuideKey final : public QObject {
    Q_OBJECT

public:
    explicit GuideKey(QWidget &window);

signals:
    void pressed(QWidget *at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

}  // namespace webhooks::ui
