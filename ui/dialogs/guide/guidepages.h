// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace webhooks::ui {

/// One page of the guide, as its contents list it. `resources/guide` is part of the program, below `:/guide`.
struct GuidePage {
    QString part;   ///< the reader it is written for
    QString title;  ///< as a link
    QString file;   ///< log.md

    bool operator==(const GuidePage &) const = default;
};

inline constexpr char kGuideContents[] = "README.md";

/// In the order of the contents, which are the first of them.
const QList<GuidePage> &guidePages();
/// The page's Markdown; empty: there is none.
QString guideText(const QString &file);
/// What a link to a heading ends with, as Git hosts make it: “Send it again” is send-it-again.
QString headingAnchor(const QString &heading);

}  // namespace webhooks::ui
