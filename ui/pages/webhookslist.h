// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/liststates.h"

class QAbstractItemModel;

namespace webhooks::ui {

class Table;

/// The table of webhooks as it looks at first: delegates, widths, hidden columns.
Table *makeWebhooksTable(QAbstractItemModel *model, QWidget *parent);

/// The table in its pane, and what stands in its place while there is nothing to list.
ListStates *makeWebhooksStates(Table *table, QWidget *parent);

}  // namespace webhooks::ui
