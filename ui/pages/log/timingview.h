// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"

#include <QWidget>

class QLabel;

namespace webhooks::ui {

/// One part of an attempt's time, as a bar.
struct TimingBar {
    QString name;
    qint64 startUs = 0;
    qint64 lengthUs = 0;

    bool operator==(const TimingBar &) const = default;
};

/// Where an attempt's time went, in order; what the log does not know is left out.
QList<TimingBar> timingBars(const AttemptResult &result);

/// The bars under one another, each from where the one before ends.
class TimingBars final : public QWidget {
    Q_OBJECT

public:
    explicit TimingBars(QWidget *parent = nullptr);
    void setBars(const QList<TimingBar> &bars, qint64 totalUs);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TimingBar> m_bars;
    qint64 m_totalUs = 0;
};

class TimingView final : public QWidget {
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    void showAttempt(const Attempt &attempt);
    void showNothing();

private:
    QLabel *m_facts;
    TimingBars *m_bars;
};

}  // namespace webhooks::ui
