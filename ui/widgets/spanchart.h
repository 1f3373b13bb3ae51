// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartdata.h"

#include <QChartView>

class QValueAxis;

namespace webhooks::ui {

class TimeDisplay;

/// Bars or lines over time. Axis words are painted here: Qt Charts can neither show times by TimeDisplay nor values in
/// our words. What a span holds shows beside the pointer.
class SpanChart final : public QChartView {
    Q_OBJECT

public:
    explicit SpanChart(const TimeDisplay &times, QWidget *parent = nullptr);

    void setChart(const ChartData &shown);
    QString spanText(qsizetype span) const;  ///< what the pointer is told

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void addBars();
    void addLine(const ChartSeries &series);
    void addRun(const QList<QPointF> &points, const QColor &colour);
    void attach(QAbstractSeries *series);
    void scale();
    void place();
    void paintValues(QPainter *painter, const QRectF &plot) const;
    void paintTimes(QPainter *painter, const QRectF &plot) const;
    void setHovered(qsizetype span);

    const TimeDisplay &m_times;
    ChartData m_data;
    QValueAxis *m_x;
    QValueAxis *m_y;
    double m_step = 1;
    qsizetype m_hovered = -1;
};

}  // namespace webhooks::ui
