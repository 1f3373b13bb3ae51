// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "store/pauses.h"
#include "store/statistics.h"
#include "ui/theme/chip.h"
#include "ui/timedisplay.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

enum class WebhookHealth {
    Active,
    Inactive,
    Failing,  ///< active, and kFailingAfter attempts in a row did not succeed
    Paused,   ///< by itself: nothing is sent to it but a probe
    Locked,   ///< its secret cannot be read, so nothing is sent to it
};

/// Of an active webhook whose secret can be read.
WebhookHealth healthOf(bool paused, qint64 failedInARow);

/// A webhook with what became of its deliveries in the last 24 hours.
struct WebhookEntry {
    Webhook webhook;
    WebhookActivity activity;
    std::optional<WebhookPause> pause = {};

    WebhookHealth health() const;
    std::optional<double> successShare() const;  ///< 0..1; empty: no attempts
    bool operator==(const WebhookEntry &) const = default;
};

Chip chipOf(WebhookHealth health);
QString pauseText(const WebhookPause &pause);                ///< why, in one sentence
QString probeText(const WebhookPause &pause, qint64 nowMs);  ///< when it is tried again, in one sentence
QString eventsText(const Webhook &webhook);                  ///< `All events`, `lead.created`, `lead.*`, `3 events`

/// The webhooks, by id. Rows keep their identity when the list is read again.
class WebhooksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Active, State, Name, Url, Events, Success, Pending, LastDelivery, Created, Signed, Standard, Id };
    static constexpr int kColumns = Id + 1;
    static constexpr int kSortRole = Qt::UserRole;

    explicit WebhooksModel(const TimeDisplay &times, QObject *parent = nullptr);

    void setEntries(const QList<WebhookEntry> &entries, qint64 nowMs);
    const QList<WebhookEntry> &entries() const { return m_entries; }
    const WebhookEntry *find(qint64 id) const;  ///< nullptr: not there; valid until the next setEntries()
    QModelIndex indexOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void toggleRequested(qint64 id, bool active);

private:
    QString text(const WebhookEntry &entry, int column) const;
    QVariant sortValue(const WebhookEntry &entry, int column) const;
    QString tip(const WebhookEntry &entry, int column) const;
    QString sentence(const WebhookEntry &entry) const;
    QString lastDeliveryText(const WebhookActivity &activity) const;

    const TimeDisplay &m_times;
    QList<WebhookEntry> m_entries;
    qint64 m_now = 0;
};

}  // namespace webhooks::ui
