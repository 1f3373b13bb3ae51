// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jsontree.h"

#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

JsonTree::JsonTree(const QString &objectName, const QString &accessibleName, QWidget *parent) : QTreeWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight);
    setFont(monoFont(font()));
    setHeaderLabels({tr("Name"), tr("Value")});
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
}

void JsonTree::setBody(const QByteArray &body) {
    clear();
    if (QJsonDocument::fromJson(body).isNull())
        return;
    // One name or value a line: that keeps the order, which QJsonDocument does not.
    static const QRegularExpression named(uR"~(^"((?:[^"\\]|\\.)*)":\s*(.*)$)~"_s);
    QList<QTreeWidgetItem *> open{invisibleRootItem()};
    const QStringList lines = prettyJson(body).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QString line = lines[i].trimmed();
        if (line.endsWith(u','))
            line.chop(1);
        if (line == "}"_L1 || line == "]"_L1) {
            if (open.size() > 1)
                open.removeLast();
            continue;
        }
        const auto match = named.match(line);
        const QString name = match.hasMatch() ? match.captured(1) : QString::number(open.last()->childCount());
        const QString value = match.hasMatch() ? match.captured(2) : line;
        const bool opens = value == "{"_L1 || value == "["_L1;
        auto *item = new QTreeWidgetItem(open.last(), {name, opens ? QString() : value});
        if (opens)
            open.append(item);
    }
    expandAll();
}

}  // namespace webhooks::ui
