// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/chip.h"

#include <QListWidget>

namespace webhooks::ui {

/// One step of something that happens over time.
struct TimelineStep {
    enum class Kind { Done, Going, ToCome };

    Kind kind = Kind::Done;
    Tone tone = Tone::Quiet;
    QString title;   ///< strong: `Attempt 1`
    QString result;  ///< after it: `503`
    QString aside;   ///< muted, after that: `88 ms`
    QString below;   ///< muted: `10:31:06.950 · automatic`

    bool operator==(const TimelineStep &) const = default;
};

/// Steps from first to last, joined by a line; a dot is done, a ring is still to come. One is chosen, by click or arrow
/// keys. Steps to come cannot be chosen.
class Timeline final : public QListWidget {
    Q_OBJECT

public:
    Timeline(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    const QList<TimelineStep> &steps() const { return m_steps; }

signals:
    void chosen(int step);

private:
    QList<TimelineStep> m_steps;
};

}  // namespace webhooks::ui

Q_DECLARE_METATYPE(webhooks::ui::TimelineStep)
