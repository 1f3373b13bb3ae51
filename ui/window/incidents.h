// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pauses.h"
#include "store/statistics.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace webhooks::ui {

class ConsoleState;
class DispatchKeeper;
class Session;

/// Notices what someone should hear of even when the window is not looked at: a webhook starts failing, is
/// paused by itself, it recovered, nobody dispatches while deliveries are due. One word per incident, not per delivery.
class Incidents final : public QObject {
    Q_OBJECT

public:
    Incidents(Session &session, const DispatchKeeper &keeper, QObject *parent = nullptr);

signals:
    /// At most kMostPerMinute; what is more is left to the pages.
    void happened(const QString &title, const QString &text);

private:
    struct Named {
        QString name;
        bool active = false;
        WebhookActivity activity;
        std::optional<WebhookPause> pause;
    };

    void look();
    void compare(const QList<Named> &webhooks);
    void comparePause(const Named &webhook);
    void lookForDispatcher();
    void tell(const QString &title, const QString &text);

    Session &m_session;
    const DispatchKeeper &m_keeper;
    QTimer m_look;
    QSet<qint64> m_failing;
    QSet<qint64> m_paused;
    bool m_first = true;  ///< what is failing at the start is no news
    bool m_looking = false;
    qint64 m_idleSince = 0;  ///< monotonic: nobody dispatches since then; 0: somebody does
    bool m_toldIdle = false;
    QList<qint64> m_told;  ///< monotonic times of the last minute
};

}  // namespace webhooks::ui
