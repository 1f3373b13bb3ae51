// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace webhooks::ui {

/// Short messages at the lower end of the window, one at a time, newest wins. Announced to screen readers.
class Toasts final : public QObject {
    Q_OBJECT

public:
    explicit Toasts(QWidget *window);

    void show(const QString &text);
    /// With one action (`Undo`); Ctrl+Z triggers it while it shows. `gone` is called when it is too late.
    void showAction(const QString &text, const QString &action, std::function<void()> triggered,
                    std::function<void()> gone = {});
    /// What went wrong and what to do; stays until it is closed.
    void showError(const Error &error);

    QString text() const;  ///< what shows now; empty: nothing
    bool trigger();        ///< the action of what shows now

private:
    class Bubble;

    void place(Bubble *bubble);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
    QPointer<Bubble> m_bubble;
};

}  // namespace webhooks::ui
