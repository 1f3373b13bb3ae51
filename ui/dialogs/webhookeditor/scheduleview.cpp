// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/scheduleview.h"

#include "domain/retryschedule.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// More would not be read: the last one is shown after the first few.
constexpr qsizetype kMostLines = 8;
constexpr int kDot = 4;

}  // namespace

ScheduleView::ScheduleView(const TimeDisplay &times, QWidget *parent) : QWidget(parent), m_times(times) {
    setObjectName(u"schedule"_s);
    setAccessibleName(tr("When the attempts start"));
}

void ScheduleView::setPolicy(const DeliveryPolicy &policy, qint64 startMs) {
    const QList<qint64> offsets = attemptOffsets(policy);
    m_lines.clear();
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        const bool isLast = i == offsets.size() - 1;
        if (i >= kMostLines - 1 && !isLast)
            continue;
        m_lines.append({m_times.shortTime(startMs + offsets[i], startMs), afterText(i, offsets[i])});
    }
    QStringList spoken;
    for (const Line &line : std::as_const(m_lines))
        spoken.append(line.time % u' ' % line.text);
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QString ScheduleView::afterText(qsizetype attempt, qint64 offsetMs) const {
    if (attempt == 0)
        return tr("first attempt, as soon as it is due");
    //: %1: number of the attempt, %2: a duration such as 1 min 50 s
    return tr("attempt %1, %2 later").arg(attempt + 1).arg(durationText(offsetMs * 1'000));
}

int ScheduleView::lineHeight() const {
    return fontMetrics().height() + kUnit * 2;
}

QSize ScheduleView::sizeHint() const {
    return {280, lineHeight() * static_cast<int>(std::max<qsizetype>(1, m_lines.size()))};
}

void ScheduleView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int timeWidth = 0;
    for (const Line &line : std::as_const(m_lines))
        timeWidth = std::max(timeWidth, fontMetrics().horizontalAdvance(line.time));
    const int textLeft = kUnit * 6;
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int alignment =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const QRect line =
        placed({kUnit + kDot - 1, lineHeight() / 2, 2, lineHeight() * (static_cast<int>(m_lines.size()) - 1)});
    painter.fillRect(line, ink(palette(), Ink::Line));
    for (int i = 0; i < m_lines.size(); ++i) {
        const int top = i * lineHeight();
        const QRect dot = placed({kUnit, top + lineHeight() / 2 - kDot, kDot * 2, kDot * 2});
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(palette(), i == 0 ? Ink::Accent : Ink::Faint));
        painter.drawEllipse(dot);
        painter.setPen(ink(palette(), Ink::Text));
        painter.drawText(placed({textLeft, top, timeWidth, lineHeight()}), alignment, m_lines[i].time);
        painter.setPen(ink(palette(), Ink::Muted));
        painter.drawText(placed({textLeft + timeWidth + kGap, top, width(), lineHeight()}), alignment, m_lines[i].text);
    }
}

}  // namespace webhooks::ui
