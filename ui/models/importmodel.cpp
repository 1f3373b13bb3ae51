// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importmodel.h"

#include "service/apptext.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

using Action = WebhookFileRow::Action;

Chip chipFor(Action action) {
    switch (action) {
        case Action::Create:
            //: what importing does with a webhook of the file
            return {Tone::Good, Glyph::Check, ImportModel::tr("New")};
        case Action::Update:
            //: what importing does with a webhook of the file
            return {Tone::Info, Glyph::Arrow, ImportModel::tr("Changed")};
        case Action::Keep:
            //: what importing does with a webhook of the file
            return {Tone::Quiet, Glyph::Dash, ImportModel::tr("Unchanged")};
        case Action::Refuse:
            //: what importing does with a webhook of the file
            return {Tone::Bad, Glyph::Cross, ImportModel::tr("Refused")};
    }
    return {};
}

}  // namespace

ImportModel::ImportModel(const QList<WebhookFileRow> &rows, QObject *parent)
    : QAbstractTableModel(parent), m_rows(rows) {}

int ImportModel::count(WebhookFileRow::Action action) const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [action](const WebhookFileRow &row) { return row.action == action; }));
}

int ImportModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WebhookFileRow &row = m_rows[index.row()];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(row, index.column());
        case Qt::AccessibleTextRole:
            return index.column() == 0 ? tr("%1: %2. %3").arg(row.name, text(row, Action), text(row, Details))
                                       : text(row, index.column());
        case ChipRole:
            return index.column() == Action ? QVariant::fromValue(chipFor(row.action)) : QVariant();
        case EmphasisRole:
            return index.column() == Name;
        case MutedRole:
            return index.column() == Details && row.action != WebhookFileRow::Action::Refuse;
        default:
            return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: column: what importing does
    const std::array<QString, kColumns> words{tr("Import"), tr("Name"), tr("Details")};
    return words[static_cast<size_t>(section)];
}

QString ImportModel::text(const WebhookFileRow &row, int column) const {
    switch (column) {
        case Action:
            return chipFor(row.action).text;
        case Name:
            return row.name;
        default:
            return details(row);
    }
}

QString ImportModel::details(const WebhookFileRow &row) const {
    if (!row.refusal.isEmpty())
        return appText(row.refusal);
    QStringList parts;
    if (row.action == WebhookFileRow::Action::Create)
        parts.append(row.webhook.url);
    else if (!row.changes.isEmpty())
        parts.append(row.changes.join(u", "_s));
    if (row.leftInactive)
        parts.append(tr("inactive until its secret is set, which is not in the file"));
    else if (row.secretIsMissing)
        parts.append(tr("its secret is not in the file: set it afterwards"));
    for (const QString &header : row.missingHeaders)
        parts.append(tr("the value of the header %1 is not in the file").arg(header));
    std::ranges::transform(row.warnings, std::back_inserter(parts), appText);
    return parts.join(u" · "_s);
}

}  // namespace webhooks::ui
