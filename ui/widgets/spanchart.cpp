// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spanchart.h"

#include "ui/timedisplay.h"

#include <QBarSet>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kTicks = 4;
constexpr double kLineWidth = 2;

/// The round number from 1, 2, 2.5 and 5 times a power of ten of which four steps reach `top`.
double niceStep(double top) {
    const double raw = top / kTicks;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

double highest(const ChartData &data) {
    double top = 0;
    for (qsizetype span = 0; span < data.spans(); ++span) {
        double sum = 0;
        for (const ChartSeries &series : data.series) {
            const double value = series.values[span].value_or(0);
            sum = data.kind == ChartData::Kind::StackedBars ? sum + value : std::max(sum, value);
        }
        top = std::max(top, sum);
    }
    return top;
}

}  // namespace

SpanChart::SpanChart(const TimeDisplay &times, QWidget *parent)
    : QChartView(new QChart, parent), m_times(times), m_x(new QValueAxis), m_y(new QValueAxis) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(120);
    // A chart over time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    connect(&times, &TimeDisplay::changed, viewport(), qOverload<>(&QWidget::update));
}

void SpanChart::setChart(const ChartData &shown) {
    m_data = shown;
    rebuild();
}

void SpanChart::rebuild() {
    chart()->removeAllSeries();
    scale();
    if (m_data.kind == ChartData::Kind::StackedBars) {
        addBars();
    } else {
        for (const ChartSeries &series : m_data.series)
            addLine(series);
    }
    place();
    viewport()->update();
}

void SpanChart::scale() {
    const double top = std::max(highest(m_data), m_data.leastTop);
    m_step = niceStep(top);
    if (m_data.leastTop >= 1)
        m_step = std::max(m_step, 1.0);
    m_y->setRange(0, m_step * std::ceil(top / m_step));
    m_x->setRange(-0.5, static_cast<double>(std::max<qsizetype>(m_data.spans(), 1)) - 0.5);
}

void SpanChart::attach(QAbstractSeries *series) {
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void SpanChart::addBars() {
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.72);
    for (const ChartSeries &series : m_data.series) {
        auto *set = new QBarSet(series.name);
        set->setColor(ink(palette(), series.colour));
        set->setPen(Qt::NoPen);
        for (const auto &value : series.values)
            set->append(value.value_or(0));
        bars->append(set);
    }
    attach(bars);
}

void SpanChart::addLine(const ChartSeries &series) {
    const QColor colour = ink(palette(), series.colour);
    QList<QPointF> run;
    for (qsizetype span = 0; span < series.values.size(); ++span) {
        if (series.values[span]) {
            run.append({static_cast<double>(span), *series.values[span]});
            continue;
        }
        addRun(run, colour);
        run.clear();
    }
    addRun(run, colour);
}

/// A line has no gaps in Qt Charts: each run between them is one of its own, and a lone point is a dot.
void SpanChart::addRun(const QList<QPointF> &points, const QColor &colour) {
    if (points.isEmpty())
        return;
    if (points.size() == 1) {
        auto *dot = new QScatterSeries;
        dot->setMarkerSize(2.5 * kLineWidth);
        dot->setColor(colour);
        dot->setBorderColor(colour);
        dot->append(points);
        return attach(dot);
    }
    auto *line = new QLineSeries;
    line->setPen(QPen(colour, kLineWidth));
    line->append(points);
    attach(line);
}

void SpanChart::place() {
    const QFontMetrics metrics(smallFont(font()));
    int words = 0;
    for (double value = 0; value <= m_y->max() + m_step / 2 && m_data.valueText; value += m_step)
        words = std::max(words, metrics.horizontalAdvance(m_data.valueText(value)));
    const double left = words + 2.0 * kUnit;
    const double below = metrics.height() + 2.0 * kUnit;
    const double above = metrics.height() / 2.0;
    chart()->setPlotArea(
        QRectF(left, above, std::max(width() - left - kUnit, 1.0), std::max(height() - above - below, 1.0)));
}

void SpanChart::resizeEvent(QResizeEvent *event) {
    QChartView::resizeEvent(event);
    place();
}

void SpanChart::changeEvent(QEvent *event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

/// Qt Charts moves its own grid a step behind the plot area.
void SpanChart::drawBackground(QPainter *painter, const QRectF &rect) {
    QChartView::drawBackground(painter, rect);
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(ink(palette(), Ink::Line));
    for (double value = 0; value <= m_y->max() + m_step / 2; value += m_step) {
        const double y = std::round(plot.bottom() - plot.height() * value / m_y->max());
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter->restore();
}

void SpanChart::drawForeground(QPainter *painter, const QRectF &) {
    if (m_data.spans() == 0)
        return;
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setFont(smallFont(font()));
    painter->setPen(ink(palette(), Ink::Muted));
    paintValues(painter, plot);
    paintTimes(painter, plot);
    if (m_hovered >= 0) {
        const double x =
            plot.left() + plot.width() * (static_cast<double>(m_hovered) + 0.5) / static_cast<double>(m_data.spans());
        painter->setPen(QPen(ink(palette(), Ink::Muted), 1, Qt::DashLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter->restore();
}

void SpanChart::paintValues(QPainter *painter, const QRectF &plot) const {
    const double height = painter->fontMetrics().height();
    for (double value = 0; value <= m_y->max() + m_step / 2 && m_data.valueText; value += m_step) {
        const double y = plot.bottom() - plot.height() * value / m_y->max();
        painter->drawText(QRectF(0, y - height / 2, plot.left() - kUnit, height),
                          int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), m_data.valueText(value));
    }
}

void SpanChart::paintTimes(QPainter *painter, const QRectF &plot) const {
    const qint64 end = m_data.startsAt + m_data.spans() * m_data.spanMs;
    const double height = painter->fontMetrics().height();
    for (int tick = 0; tick <= kTicks; ++tick) {
        const qint64 at = m_data.startsAt + (end - m_data.startsAt) / kTicks * tick;
        const QString words = m_times.shortTime(at, end - 1);
        const double width = painter->fontMetrics().horizontalAdvance(words) + 2.0;
        const double x = plot.left() + plot.width() * tick / kTicks - width / 2;
        painter->drawText(QRectF(std::clamp(x, 0.0, this->width() - width), plot.bottom() + kUnit, width, height),
                          Qt::AlignCenter, words);
    }
}

QString SpanChart::spanText(qsizetype span) const {
    const qint64 from = m_data.startsAt + span * m_data.spanMs;
    const qint64 end = m_data.startsAt + m_data.spans() * m_data.spanMs;
    //: Two times: 10:30 to 11:00
    QStringList lines{
        tr("%1 to %2").arg(m_times.shortTime(from, end - 1), m_times.shortTime(from + m_data.spanMs, end - 1))};
    for (const ChartSeries &series : m_data.series) {
        const auto value = series.values[span];
        //: A name and its value: p95: 412 ms
        lines.append(tr("%1: %2").arg(series.name, value ? m_data.valueText(*value) : tr("no data")));
    }
    return lines.join(u'\n');
}

void SpanChart::setHovered(qsizetype span) {
    if (std::exchange(m_hovered, span) != span)
        viewport()->update();
}

void SpanChart::mouseMoveEvent(QMouseEvent *event) {
    QChartView::mouseMoveEvent(event);
    const QRectF plot = chart()->plotArea();
    const QPointF at = event->position();
    if (m_data.spans() == 0 || !plot.contains(at))
        return leaveEvent(event);
    const double share = (at.x() - plot.left()) / plot.width();
    setHovered(std::clamp<qsizetype>(static_cast<qsizetype>(share * static_cast<double>(m_data.spans())), 0,
                                     m_data.spans() - 1));
    QToolTip::showText(event->globalPosition().toPoint(), spanText(m_hovered), this);
}

void SpanChart::leaveEvent(QEvent *) {
    setHovered(-1);
    QToolTip::hideText();
}

}  // namespace webhooks::ui
