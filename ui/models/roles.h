// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace webhooks::ui {

/// What models say beyond Qt's own roles.
enum Role {
    IdRole = Qt::UserRole + 1,  ///< qint64: the row's id in the database
    ChipRole,                   ///< Chip: painted by ChipDelegate
    SwitchRole,                 ///< bool: painted by SwitchDelegate; setData toggles
    ShareRole,                  ///< double 0..1, or invalid: painted by ShareDelegate with the display text
    EmphasisRole,               ///< bool: painted in a stronger font
    MutedRole,                  ///< bool: painted in Ink::Muted
    MonoRole,                   ///< bool: painted in the mono font, left to right
    DimmedRole,                 ///< bool: the row does not match the filter any more
    FilterRole,                 ///< QString: the filter term that this cell stands for, or empty
    TrendRole,                  ///< QList<double>: painted by TrendDelegate as a small line
    UrlRole,                    ///< QString: painted in two tones by UrlDelegate
};

}  // namespace webhooks::ui
