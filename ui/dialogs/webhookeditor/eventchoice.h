// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "store/eventstable.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
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
    /// How often each event happened lately, beside its name.
    void setCounts(const EventCounts &counts);

signals:
    void changed();  ///< by the user

private:
    void addGroup(QGridLayout &list, const QString &title, const QList<EventType> &types);

    Segments *m_segments;
    QWidget *m_list;
    QLabel *m_all;
    QLabel *m_span;  ///< what the counts are of
    QMap<EventType, QCheckBox *> m_boxes;
    QMap<EventType, QLabel *> m_counts;
};

}  // namespace webhooks::ui
