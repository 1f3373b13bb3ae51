// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace webhooks::ui {

class Segments;

/// Which events a webhook listens to: the six by name, or all with those that later versions bring.
class EventChoice final : public QWidget {
    Q_OBJECT

public:
    explicit EventChoice(QWidget *parent = nullptr);

    void load(const Webhook &webhook);
    void store(Webhook &webhook) const;

signals:
    void changed();  ///< by the user

private:
    void addGroup(const QString &title, const QList<EventType> &types);

    Segments *m_segments;
    QWidget *m_list;
    QLabel *m_all;
    QMap<EventType, QCheckBox *> m_boxes;
};

}  // namespace webhooks::ui
