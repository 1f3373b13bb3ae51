// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace webhooks::ui {

/// A table as CSV (RFC 4180) with its headers: what Qt::EditRole says, otherwise what is shown.
QString csvText(const QAbstractItemModel &model);

}  // namespace webhooks::ui
