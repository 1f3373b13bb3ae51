// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/webhooksmodel.h"

#include "service/apptext.h"
#include "ui/models/reasontext.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

bool isNumber(int column) {
    return column == WebhooksModel::Pending || column == WebhooksModel::Id;
}

}  // namespace

WebhookHealth healthOf(bool paused, qint64 failedInARow) {
    if (paused)
        return WebhookHealth::Paused;
    return failedInARow >= kFailingAfter ? WebhookHealth::Failing : WebhookHealth::Active;
}

WebhookHealth WebhookEntry::health() const {
    if (!webhook.active)
        return WebhookHealth::Inactive;
    if (webhook.locked)
        return WebhookHealth::Locked;
    return healthOf(pause.has_value(), activity.failedInARow);
}

std::optional<double> WebhookEntry::successShare() const {
    const qint64 attempts = activity.succeeded + activity.failed;
    if (attempts == 0)
        return std::nullopt;
    return static_cast<double>(activity.succeeded) / static_cast<double>(attempts);
}

Chip chipOf(WebhookHealth health) {
    switch (health) {
        case WebhookHealth::Active:
            //: the state of a webhook
            return {Tone::Good, Glyph::Check, WebhooksModel::tr("Active")};
        case WebhookHealth::Inactive:
            return {Tone::Quiet, Glyph::Dash, WebhooksModel::tr("Inactive")};
        case WebhookHealth::Failing:
            //: the state of a webhook
            return {Tone::Warning, Glyph::Exclamation, WebhooksModel::tr("Failing")};
        case WebhookHealth::Paused:
            //: the state of a webhook that is paused by itself, because nothing reaches its receiver
            return {Tone::Bad, Glyph::Pause, WebhooksModel::tr("Auto-paused")};
        case WebhookHealth::Locked:
            //: the state of a webhook whose secret cannot be read
            return {Tone::Bad, Glyph::Cross, WebhooksModel::tr("Locked")};
    }
    return {};
}

QString pauseText(const WebhookPause &pause) {
    return appText(pause.reason);
}

QString probeText(const WebhookPause &pause, qint64 nowMs) {
    if (pause.isForGood())
        return WebhooksModel::tr("It stays paused until someone resumes it.");
    if (pause.probing)
        return WebhooksModel::tr("A probe is under way.");
    //: %1: such as "in 38 s", or "now"
    return WebhooksModel::tr("Next probe: %1.").arg(waitText(*pause.probeAt, nowMs));
}

QString eventsText(const Webhook &webhook) {
    if (webhook.allEvents)
        return WebhooksModel::tr("All events");
    const QStringList names = eventNames(webhook);
    const bool onlyLeads = !webhook.events.contains(EventType::FormSubmitted);
    if (onlyLeads && names.size() + 1 == static_cast<qsizetype>(kEventTypes.size()))
        return u"lead.*"_s;
    return names.size() == 1 ? names.first()
                             : WebhooksModel::tr("%n event(s)", nullptr, static_cast<int>(names.size()));
}

WebhooksModel::WebhooksModel(const TimeDisplay &times, QObject *parent) : QAbstractTableModel(parent), m_times(times) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    });
}

void WebhooksModel::setEntries(const QList<WebhookEntry> &entries, qint64 nowMs) {
    m_now = nowMs;
    const auto isGone = [&](const WebhookEntry &old) {
        return std::ranges::none_of(entries, [&](const WebhookEntry &one) { return one.webhook.id == old.webhook.id; });
    };
    for (qsizetype row = m_entries.size() - 1; row >= 0; --row) {
        if (!isGone(m_entries[row]))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const int position = static_cast<int>(row);
        if (row < m_entries.size() && m_entries[row].webhook.id == entries[row].webhook.id) {
            if (m_entries[row] != entries[row]) {
                m_entries[row] = entries[row];
                emit dataChanged(index(position, 0), index(position, kColumns - 1));
            }
            continue;
        }
        beginInsertRows({}, position, position);
        m_entries.insert(row, entries[row]);
        endInsertRows();
    }
}

const WebhookEntry *WebhooksModel::find(qint64 id) const {
    const auto found =
        std::ranges::find_if(m_entries, [id](const WebhookEntry &entry) { return entry.webhook.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QModelIndex WebhooksModel::indexOf(qint64 id) const {
    const WebhookEntry *entry = find(id);
    return entry ? index(static_cast<int>(entry - m_entries.constData()), Name) : QModelIndex();
}

int WebhooksModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int WebhooksModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant WebhooksModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WebhookEntry &entry = m_entries[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(entry, column);
        case Qt::ToolTipRole:
            return tip(entry, column);
        case Qt::AccessibleTextRole:
            return column == 0 ? sentence(entry) : text(entry, column);
        case Qt::TextAlignmentRole:
            return isNumber(column) ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        case kSortRole:
            return sortValue(entry, column);
        case IdRole:
            return entry.webhook.id;
        case SwitchRole:
            return column == Active ? QVariant(entry.webhook.active) : QVariant();
        case ChipRole:
            return column == State ? QVariant::fromValue(chipOf(entry.health())) : QVariant();
        case UrlRole:
            return column == Url ? QVariant(entry.webhook.url) : QVariant();
        case ShareRole: {
            const auto share = entry.successShare();
            return column == Success && share ? QVariant(*share) : QVariant();
        }
        case EmphasisRole:
            return column == Name;
        case MutedRole:
            return column >= LastDelivery || (column == Success && !entry.successShare());
        default:
            return {};
    }
}

bool WebhooksModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Active || role != SwitchRole)
        return false;
    emit toggleRequested(m_entries[index.row()].webhook.id, value.toBool());
    return true;
}

QVariant WebhooksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, kColumns> words{
        //: column: a switch
        tr("Active"),
        tr("State"),
        tr("Name"),
        tr("URL"),
        tr("Events"),
        tr("Success 24 h"),
        //: column: how many deliveries wait
        tr("Pending"),
        tr("Last delivery"),
        //: column: when the webhook was made
        tr("Created"),
        //: column: whether requests carry a signature
        tr("Signed"),
        tr("Standard Webhooks"),
        tr("ID"),
    };
    return words[static_cast<size_t>(section)];
}

QString WebhooksModel::text(const WebhookEntry &entry, int column) const {
    const Webhook &webhook = entry.webhook;
    switch (column) {
        case State:
            return chipOf(entry.health()).text;
        case Name:
            return webhook.name;
        case Url:
            return webhook.url;
        case Events:
            return eventsText(webhook);
        case Success: {
            const auto share = entry.successShare();
            return share ? percentText(*share) : tr("no traffic");
        }
        case Pending:
            return countText(entry.activity.pending);
        case LastDelivery:
            return lastDeliveryText(entry.activity);
        case Created:
            return m_times.shortTime(webhook.createdAt, m_now);
        case Signed:
            return webhook.hasSecret ? tr("yes") : tr("no");
        case Standard:
            return webhook.standardWebhooks ? tr("yes") : tr("no");
        case Id:
            return QString::number(webhook.id);
        default:
            return {};
    }
}

QVariant WebhooksModel::sortValue(const WebhookEntry &entry, int column) const {
    switch (column) {
        case Active:
            return entry.webhook.active;
        case State:
            return static_cast<int>(entry.health());
        case Success:
            return entry.successShare().value_or(2.0);
        case Pending:
            return entry.activity.pending;
        case LastDelivery:
            return entry.activity.lastAttemptAt.value_or(0);
        case Created:
            return entry.webhook.createdAt;
        case Id:
            return entry.webhook.id;
        default:
            return text(entry, column);
    }
}

QString WebhooksModel::tip(const WebhookEntry &entry, int column) const {
    if (column == Events && !entry.webhook.allEvents)
        return eventNames(entry.webhook).join(u'\n');
    if (column == Url)
        return entry.webhook.url;
    if (column == State && entry.health() == WebhookHealth::Failing)
        return tr("The last %n attempt(s) did not succeed.", nullptr, static_cast<int>(entry.activity.failedInARow));
    if (column == State && entry.health() == WebhookHealth::Paused)
        return u"%1\n%2"_s.arg(pauseText(*entry.pause), probeText(*entry.pause, m_now));
    if (column == LastDelivery && entry.activity.lastAttemptAt)
        return m_times.full(*entry.activity.lastAttemptAt);
    if (column == Created)
        return m_times.full(entry.webhook.createdAt);
    return {};
}

QString WebhooksModel::lastDeliveryText(const WebhookActivity &activity) const {
    if (!activity.lastAttemptAt)
        return tr("never");
    const QString time = m_times.shortTime(*activity.lastAttemptAt, m_now);
    if (activity.lastStatus)
        return tr("%1 · %2").arg(time).arg(*activity.lastStatus);
    return tr("%1 · %2").arg(time, reasonWord(activity.lastError));
}

QString WebhooksModel::sentence(const WebhookEntry &entry) const {
    const auto share = entry.successShare();
    const QString traffic = share ? tr("%1 of the attempts of the last 24 hours succeeded").arg(percentText(*share))
                                  : tr("no traffic in the last 24 hours");
    //: read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery
    return tr("%1, %2, %3, %4, %5, %6 pending, last delivery: %7")
        .arg(entry.webhook.name, chipOf(entry.health()).text, entry.webhook.url, eventsText(entry.webhook), traffic,
             countText(entry.activity.pending), lastDeliveryText(entry.activity));
}

}  // namespace webhooks::ui
