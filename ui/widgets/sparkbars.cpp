// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sparkbars.h"

#include "ui/theme/theme.h"
#include "ui/timedisplay.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace webhooks::ui {

namespace {

constexpr int kBarsHeight = 96;
constexpr double kBarShare = 0.75;  ///< of a span's width

qint64 attemptsIn(const AttemptSpan &span) {
    return span.succeeded + span.failed;
}

}  // namespace

SparkBars::SparkBars(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sparkBars"));
    setAccessibleName(tr("Attempts of the last 24 hours"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkBars::setSpans(const QList<AttemptSpan> &spans, const QString &firstWord, const QString &lastWord) {
    m_spans = spans;
    m_firstWord = firstWord;
    m_lastWord = lastWord;
    qint64 succeeded = 0;
    qint64 failed = 0;
    for (const AttemptSpan &span : m_spans) {
        succeeded += span.succeeded;
        failed += span.failed;
    }
    setAccessibleDescription(tr("%1 succeeded, %2 failed").arg(countText(succeeded), countText(failed)));
    update();
}

QSize SparkBars::sizeHint() const {
    return {480, kBarsHeight + fontMetrics().height() + kUnit};
}

QSize SparkBars::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

QRectF SparkBars::barsArea() const {
    return {0, 0, static_cast<qreal>(width()), static_cast<qreal>(kBarsHeight)};
}

void SparkBars::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF area = barsArea();
    painter.setPen(ink(palette(), Ink::Line));
    painter.drawLine(QPointF(0, area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
    qint64 most = 1;
    for (const AttemptSpan &span : std::as_const(m_spans))
        most = std::max(most, attemptsIn(span));
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = area.width() / std::max<double>(1.0, static_cast<double>(m_spans.size()));
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const QRectF place(step * static_cast<double>(i), area.top(), step * kBarShare, area.height());
        paintBar(painter, m_spans[i], place, area.height() / static_cast<double>(most));
    }
    painter.setPen(ink(palette(), Ink::Muted));
    const QRect words(0, kBarsHeight + kUnit, width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignAbsolute, m_firstWord);
    painter.drawText(words, Qt::AlignRight | Qt::AlignAbsolute, m_lastWord);
}

void SparkBars::paintBar(QPainter &painter, const AttemptSpan &span, const QRectF &place, double scale) const {
    const double failed = static_cast<double>(span.failed) * scale;
    const double succeeded = static_cast<double>(span.succeeded) * scale;
    painter.fillRect(QRectF(place.left(), place.bottom() - failed, place.width(), failed), ink(palette(), Ink::Bad));
    painter.fillRect(QRectF(place.left(), place.bottom() - failed - succeeded, place.width(), succeeded),
                     ink(palette(), Ink::Good));
}

bool SparkBars::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip || m_spans.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at =
        std::clamp<qsizetype>(help->x() * m_spans.size() / std::max(1, width()), 0, m_spans.size() - 1);
    QToolTip::showText(
        help->globalPos(),
        tr("%1 succeeded, %2 failed").arg(countText(m_spans[at].succeeded), countText(m_spans[at].failed)), this);
    return true;
}

}  // namespace webhooks::ui
