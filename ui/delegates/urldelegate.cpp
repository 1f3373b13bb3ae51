// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegates.h"
#include "ui/models/roles.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShapeSide = 14;
constexpr int kShapeGap = 5;
constexpr int kRounding = 2;  // widths are rounded for each run

struct UrlParts {
    QString scheme;
    QString host;  ///< with the port
    QString path;  ///< with the query
};

/// By the text alone: what is not a URL yet shows as it is.
UrlParts partsOf(const QString &url) {
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0)
        return {{}, url, {}};
    const qsizetype start = scheme + 3;
    qsizetype end = start;
    while (end < url.size() && !u"/?#"_s.contains(url.at(end)))
        ++end;
    return {url.first(scheme).toLower(), url.sliced(start, end - start), url.sliced(end)};
}

struct Run {
    QString text;
    Ink meaning;
};

/// Paints the runs one after the other from the left edge; what does not fit ends in an ellipsis.
void paintRuns(QPainter *painter, QRect place, const QList<Run> &runs, const QPalette &palette) {
    const QFontMetrics metrics(painter->font());
    for (const Run &run : runs) {
        if (place.width() <= 0 || run.text.isEmpty())
            continue;
        painter->setPen(ink(palette, run.meaning));
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(run.text, Qt::ElideRight, place.width()));
        place.setLeft(place.left() + metrics.horizontalAdvance(run.text));
    }
}

}  // namespace

void UrlDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QString url = index.data(UrlRole).toString();
    if (url.isEmpty())
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    QRect content = paintGround(painter, cell, index);

    const UrlParts parts = partsOf(url);
    const bool plain = parts.scheme == "http"_L1;
    const bool dimmed = index.data(DimmedRole).toBool();
    QList<Run> runs;
    if (plain)
        runs.append({u"http "_s, Ink::Warning});
    runs.append({parts.host, dimmed ? Ink::Muted : Ink::Text});
    runs.append({parts.path, Ink::Muted});

    painter->save();
    painter->setFont(cell.font);
    painter->setLayoutDirection(Qt::LeftToRight);
    int width = parts.scheme.isEmpty() ? 0 : kShapeSide + kShapeGap;
    for (const Run &run : runs)
        width += cell.fontMetrics.horizontalAdvance(run.text);
    content = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                  QSize(std::min(width + kRounding, content.width()), content.height()), content);
    if (!parts.scheme.isEmpty()) {
        const QRect shape(content.left(), content.center().y() - kShapeSide / 2, kShapeSide, kShapeSide);
        paintGlyph(painter, shape, plain ? Glyph::Warning : Glyph::Lock,
                   ink(option.palette, plain ? Ink::Warning : Ink::Muted));
        content.setLeft(content.left() + kShapeSide + kShapeGap);
    }
    paintRuns(painter, content, runs, option.palette);
    painter->restore();
}

}  // namespace webhooks::ui
