// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuemodel.h"

#include "ui/models/roles.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

QString counted(qint64 count) {
    return count >= Backlog::kMost ? QueueModel::tr("%1 or more").arg(countText(Backlog::kMost)) : countText(count);
}

}  // namespace

void QueueModel::setQueues(const QList<WebhookQueue> &queues, qint64 now) {
    m_now = now;
    const bool sameShape = std::ranges::equal(queues, m_queues, {}, &WebhookQueue::webhookId, &WebhookQueue::webhookId);
    if (!sameShape)
        beginResetModel();
    m_queues = queues;
    if (!sameShape)
        endResetModel();
    else if (!m_queues.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int QueueModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_queues.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString QueueModel::text(const WebhookQueue &queue, int column) const {
    switch (column) {
        case Webhook:
            return queue.webhookName;
        case Pending:
            return counted(queue.pending);
        case Due:
            return counted(queue.due);
        case Sending:
            return countText(queue.sending);
        case Oldest:
            if (queue.oldestDueAt)
                return agoText(*queue.oldestDueAt, m_now);
            return queue.nextDueAt ? waitText(*queue.nextDueAt, m_now) : QString(u'–');
    }
    return {};
}

/// Read by a screen reader.
QString QueueModel::sentence(const WebhookQueue &queue) const {
    const QString counts = tr("%1: %2 pending, %3 due, %4 in flight")
                               .arg(queue.webhookName, text(queue, Pending), text(queue, Due), text(queue, Sending));
    if (queue.oldestDueAt)
        //: %1: the counts of a queue; %2: such as "5 min 3 s"
        return tr("%1, the oldest is due for %2").arg(counts, text(queue, Oldest));
    //: %1: the counts of a queue; %2: such as "in 38 s"
    return queue.nextDueAt ? tr("%1, the next one %2").arg(counts, text(queue, Oldest)) : counts;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const WebhookQueue &queue = m_queues[index.row()];
    switch (role) {
        case IdRole:
            return queue.webhookId;
        case Qt::DisplayRole:
            return text(queue, index.column());
        case EmphasisRole:
            return index.column() == Webhook;
        case MutedRole:
            return !queue.active;
        case FilterRole:
            return QString(u"webhook:#%1 status:pending,sending"_s.arg(queue.webhookId));
        case Qt::TextAlignmentRole:
            return index.column() == Webhook ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            if (index.column() == Webhook)
                return sentence(queue);
            return {};
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Webhook)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Webhook:
            return tr("Webhook");
        case Pending:
            return tr("Pending");
        case Due:
            return tr("Due");
        case Sending:
            return tr("In flight");
        case Oldest:
            return tr("Oldest or next");
    }
    return {};
}

}  // namespace webhooks::ui
