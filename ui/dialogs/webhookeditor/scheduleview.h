// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliverypolicy.h"
#include "ui/timedisplay.h"

#include <QWidget>

namespace webhooks::ui {

/// When the attempts of a delivery would start, drawn as a line of points with clock times: what the numbers of the
/// backoff mean.
class ScheduleView final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleView(const TimeDisplay &times, QWidget *parent = nullptr);

    /// A first attempt at `startMs`, wall milliseconds.
    void setPolicy(const DeliveryPolicy &policy, qint64 startMs);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString time;
        QString text;
    };
    QString afterText(qsizetype attempt, qint64 offsetMs) const;
    int lineHeight() const;

    const TimeDisplay &m_times;
    QList<Line> m_lines;
};

}  // namespace webhooks::ui
