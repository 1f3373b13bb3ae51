// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statistics.h"

#include <QWidget>

namespace webhooks::ui {

/// Attempts over time as small stacked bars: what failed below, what succeeded above it. No axes: the words under its
/// ends are its scale, and its accessible description says the figures.
class SparkBars final : public QWidget {
    Q_OBJECT

public:
    explicit SparkBars(QWidget *parent = nullptr);

    void setSpans(const QList<AttemptSpan> &spans, const QString &firstWord, const QString &lastWord);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barsArea() const;
    void paintBar(QPainter &painter, const AttemptSpan &span, const QRectF &place, double scale) const;

    QList<AttemptSpan> m_spans;
    QString m_firstWord;
    QString m_lastWord;
};

}  // namespace webhooks::ui
