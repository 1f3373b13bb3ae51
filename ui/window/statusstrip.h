// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/dispatchkeeper.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace webhooks::ui {

class Session;
class TimeDisplay;

/// The lower edge of the window, in words: database, who dispatches, what is in flight and due, what the page shows,
/// the time zone. Every part can be clicked.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    StatusStrip(Session &session, const DispatchKeeper &keeper, TimeDisplay &times, QWidget *parent = nullptr);

    void setShown(const QString &text);  ///< what a filter leaves: `299 match the filter`; empty: nothing

signals:
    void databaseClicked();
    void dispatchingClicked();
    void dueClicked();
    void shownClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addPart(const char *objectName, const QString &accessibleName);
    void refresh();
    void refreshDispatching();

    Session &m_session;
    const DispatchKeeper &m_keeper;
    TimeDisplay &m_times;
    QHBoxLayout *m_layout;
    QToolButton *m_database;
    QToolButton *m_dispatching;
    QToolButton *m_inFlight;
    QToolButton *m_due;
    QToolButton *m_shown;
    QToolButton *m_zone;
};

}  // namespace webhooks::ui
