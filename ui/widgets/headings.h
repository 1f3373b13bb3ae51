// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace webhooks::ui {

/// Makes columns at least as wide as their headings, which are longer in some languages; those that stretch stay.
void fitHeadings(QTableView &table);

}  // namespace webhooks::ui
