// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/headings.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace webhooks::ui {

void fitHeadings(QTableView &table) {
    const QHeaderView &header = *table.horizontalHeader();
    const QFontMetrics metrics(strongFont(header.font()));
    const int count = header.count();
    for (int column = 0; column < count; ++column) {
        const bool stretches = header.sectionResizeMode(column) == QHeaderView::Stretch ||
                               (header.stretchLastSection() && column + 1 == count);
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        const int needed = metrics.horizontalAdvance(heading) + 2 * kGap + 1;
        if (!stretches && table.columnWidth(column) < needed)
            table.setColumnWidth(column, needed);
    }
}

}  // namespace webhooks::ui
