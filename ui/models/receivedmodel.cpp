// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/receivedmodel.h"

#include "ui/models/roles.h"
#include "ui/theme/chip.h"
#include "ui/timedisplay.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

QString header(const ReceivedRequest &received, QByteArrayView name) {
    return QString::fromUtf8(headerValue(received.request.headers, name));
}

Chip signatureChip(const QString &verdict) {
    if (verdict == "ok"_L1)
        return {Tone::Good, Glyph::Check, ReceivedModel::tr("Matches")};
    if (verdict == "wrong"_L1)
        return {Tone::Bad, Glyph::Cross, ReceivedModel::tr("Wrong")};
    if (verdict == "missing"_L1)
        return {Tone::Warning, Glyph::Exclamation, ReceivedModel::tr("Missing")};
    return {Tone::Quiet, Glyph::Dash, ReceivedModel::tr("Not checked")};
}

}  // namespace

ReceivedModel::ReceivedModel(const TimeDisplay &times, Clock clock, QObject *parent)
    : QAbstractTableModel(parent), m_times(times), m_clock(std::move(clock)) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

void ReceivedModel::add(const ReceivedRequest &received) {
    if (m_entries.size() >= kMost) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_entries.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend({m_clock.wall(), received});
    endInsertRows();
}

void ReceivedModel::clear() {
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int ReceivedModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ReceivedModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReceivedModel::text(const Entry &entry, int column) const {
    switch (column) {
        case Time:
            return m_times.time(entry.at, m_clock.wall());
        case Event: {
            const QString event = header(entry.received, "X-LeadHub-Event");
            return event.isEmpty() ? QString(QString::fromUtf8(entry.received.request.method) % u' ' %
                                             QString::fromUtf8(entry.received.request.target))
                                   : event;
        }
        case Attempt:
            return header(entry.received, "X-LeadHub-Attempt");
        case Answer:
            return QString::number(entry.received.status);
        case Size:
            return QLocale().formattedDataSize(entry.received.request.body.size(), 1, QLocale::DataSizeSIFormat);
        default:
            return {};
    }
}

QString ReceivedModel::sentence(const Entry &entry) const {
    //: A row of the receiver's list, read aloud: event, time, the signature's state, the status it was answered with
    return tr("%1 at %2, signature: %3, answered %4")
        .arg(text(entry, Event), text(entry, Time), signatureChip(entry.received.signature).text, text(entry, Answer));
}

QVariant ReceivedModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    const bool isFigure = index.column() == Attempt || index.column() == Size;
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Signature ? signatureChip(entry.received.signature).text
                                               : text(entry, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
        case Qt::AccessibleTextRole:
            return index.column() == 0 ? sentence(entry) : QString();
        case ChipRole:
            return index.column() == Signature ? QVariant::fromValue(signatureChip(entry.received.signature))
                                               : QVariant();
        case MutedRole:
            return index.column() == Time || index.column() == Size;
        default:
            return {};
    }
}

QVariant ReceivedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == Attempt || section == Size;
        return QVariant::fromValue(Qt::Alignment((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Time:
            return tr("Received");
        case Event:
            return tr("Event");
        case Attempt:
            return tr("Attempt");
        case Signature:
            return tr("Signature");
        case Answer:
            return tr("Answered");
        case Size:
            return tr("Size");
        default:
            return {};
    }
}

}  // namespace webhooks::ui
