// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/timingview.h"

#include "service/sentences.h"
#include "ui/theme/theme.h"
#include "ui/timedisplay.h"
#include "ui/widgets/controls.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kBarRow = 30;
constexpr int kBarHeight = 12;

}  // namespace

QList<TimingBar> timingBars(const AttemptResult &result) {
    const bool secure = result.url.startsWith("https"_L1);
    const std::pair<QString, std::optional<qint64>> phases[]{
        {TimingView::tr("Name lookup"), result.phases.dns},
        {secure ? TimingView::tr("Connection and TLS") : TimingView::tr("Connection"), result.phases.connect},
        //: for the receiver's answer
        {TimingView::tr("Waiting"), result.phases.wait},
        {TimingView::tr("Body"), result.phases.body}};
    QList<TimingBar> bars;
    qint64 at = 0;
    for (const auto &[name, length] : phases) {
        if (!length)
            continue;
        bars.append({name, at, *length});
        at += *length;
    }
    bars.append({TimingView::tr("Total"), 0, result.durationUs});
    return bars;
}

TimingBars::TimingBars(QWidget *parent) : QWidget(parent) {
    setObjectName(u"timingBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingBars::setBars(const QList<TimingBar> &bars, qint64 totalUs) {
    m_bars = bars;
    m_totalUs = std::max<qint64>(1, totalUs);
    for (const TimingBar &bar : bars)
        m_totalUs = std::max(m_totalUs, bar.startUs + bar.lengthUs);
    QStringList words;
    for (const TimingBar &bar : bars)
        words.append(tr("%1: %2").arg(bar.name, durationText(bar.lengthUs)));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize TimingBars::sizeHint() const {
    return {320, static_cast<int>(m_bars.size()) * std::max(kBarRow, fontMetrics().height() + kGap)};
}

void TimingBars::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int rowHeight = std::max(kBarRow, fontMetrics().height() + kGap);
    const int names = 20 * fontMetrics().averageCharWidth();
    const int figures = 12 * fontMetrics().averageCharWidth();
    const int room = std::max(40, width() - names - figures - kGap);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const TimingBar &bar = m_bars[i];
        const bool total = i + 1 == m_bars.size();
        const QRect row(0, static_cast<int>(i) * rowHeight, width(), rowHeight);
        const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), row, rect); };
        const double share = static_cast<double>(room) / static_cast<double>(m_totalUs);
        const QRect shape(names + static_cast<int>(share * static_cast<double>(bar.startUs)),
                          row.center().y() - kBarHeight / 2,
                          std::max(2, static_cast<int>(share * static_cast<double>(bar.lengthUs))), kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(palette(), Ink::Code));
        painter.drawRoundedRect(placed({names, shape.top(), room, kBarHeight}), 3, 3);
        painter.setBrush(ink(palette(), total ? Ink::Faint : Ink::Accent));
        painter.drawRoundedRect(placed(shape), 3, 3);
        painter.setFont(total ? strongFont(font()) : font());
        painter.setPen(ink(palette(), Ink::Text));
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        painter.drawText(placed({0, row.top(), names, rowHeight}), int(leading), bar.name);
        painter.setFont(tabularFont(painter.font()));
        painter.drawText(placed({width() - figures, row.top(), figures, rowHeight}), int(trailing),
                         durationText(bar.lengthUs));
    }
}

TimingView::TimingView(QWidget *parent)
    : QWidget(parent), m_facts(makeLabel({}, Ink::Muted, this)), m_bars(new TimingBars(this)) {
    setObjectName(u"timingView"_s);
    m_facts->setObjectName(u"timingFacts"_s);
    m_facts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_bars);
    layout->addWidget(m_facts);
    layout->addStretch(1);
}

void TimingView::showAttempt(const Attempt &attempt) {
    const AttemptResult &result = attempt.result;
    m_bars->setBars(timingBars(result), result.durationUs);
    QStringList facts;
    if (result.phases.reused)
        facts.append(tr("An open connection was used again: no name lookup, no connection."));
    if (!result.remoteAddress.isEmpty())
        facts.append(tr("The receiver's address was %1.").arg(result.remoteAddress));
    else
        facts.append(tr("There was no connection."));
    if (result.certificateDaysLeft)
        facts.append(*result.certificateDaysLeft >= 0
                         ? tr("Its certificate was valid for %n more days.", nullptr, *result.certificateDaysLeft)
                         : tr("Its certificate had expired."));
    m_facts->setText(joinSentences(facts));
}

void TimingView::showNothing() {
    m_bars->setBars({}, 0);
    m_facts->setText(tr("No attempt was made yet."));
}

}  // namespace webhooks::ui
