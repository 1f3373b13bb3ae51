// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timeline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kDot = 10;
constexpr int kDotAt = 7;  ///< of the dot's middle, from the leading edge
constexpr int kTextAt = 26;
constexpr int kPadding = 7;

class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {0, 2 * option.fontMetrics.height() + 2 * kPadding + kUnit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto step = index.data(Qt::UserRole).value<TimelineStep>();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option);
        paintLine(painter, option, index);
        paintDot(painter, option, step);
        paintText(painter, option, step);
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option) {
        if (!(option.state & QStyle::State_Selected))
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink(option.palette, Ink::Selection));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), kControlRadius, kControlRadius);
    }

    static QPointF middle(const QStyleOptionViewItem &option) {
        const int x = kDotAt + kPadding;
        const int y = option.rect.top() + kPadding + option.fontMetrics.height() / 2;
        return QPointF(option.direction == Qt::RightToLeft ? option.rect.right() - x : option.rect.left() + x, y);
    }

    static void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) {
        const QPointF dot = middle(option);
        const double gap = kDot / 2.0 + 2;
        painter->setPen(QPen(ink(option.palette, Ink::Line), 2));
        if (index.row() > 0)
            painter->drawLine(QPointF(dot.x(), option.rect.top()), dot - QPointF(0, gap));
        if (index.row() + 1 < index.model()->rowCount())
            painter->drawLine(dot + QPointF(0, gap), QPointF(dot.x(), option.rect.bottom() + 1));
    }

    static void paintDot(QPainter *painter, const QStyleOptionViewItem &option, const TimelineStep &step) {
        const QPointF dot = middle(option);
        const bool ring = step.kind != TimelineStep::Kind::Done;
        const QColor colour =
            ink(option.palette, ring && step.kind == TimelineStep::Kind::ToCome ? Ink::Faint : inkOf(step.tone));
        painter->setPen(ring ? QPen(colour, 1.6) : QPen(Qt::NoPen));
        painter->setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(colour));
        const double radius = ring ? kDot / 2.0 - 0.8 : kDot / 2.0;
        painter->drawEllipse(dot, radius, radius);
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const TimelineStep &step) {
        const QFontMetrics metrics = option.fontMetrics;
        QRect line(option.rect.left() + kTextAt + kPadding, option.rect.top() + kPadding,
                   option.rect.width() - kTextAt - 2 * kPadding, metrics.height());
        const bool toCome = step.kind == TimelineStep::Kind::ToCome;
        const auto draw = [&](const QFont &font, Ink meaning, const QString &text, int &x) {
            const QFontMetrics own(font);
            const QRect place = line.adjusted(x, 0, 0, 0);
            painter->setFont(font);
            painter->setPen(ink(option.palette, meaning));
            painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                              Qt::AlignVCenter | Qt::AlignLeft, own.elidedText(text, Qt::ElideRight, place.width()));
            x += own.horizontalAdvance(text) + own.horizontalAdvance(u' ');
        };
        int x = 0;
        painter->setLayoutDirection(option.direction);
        draw(strongFont(option.font), toCome ? Ink::Muted : Ink::Text, step.title, x);
        if (!step.result.isEmpty())
            draw(option.font, Ink::Text, u"· "_s % step.result, x);
        if (!step.aside.isEmpty())
            draw(option.font, Ink::Muted, step.aside, x);
        x = 0;
        line.translate(0, metrics.height() + kUnit);
        draw(option.font, Ink::Muted, step.below, x);
    }
};

}  // namespace

Timeline::Timeline(const QString &objectName, const QString &accessibleName, QWidget *parent) : QListWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
}

void Timeline::setSteps(const QList<TimelineStep> &steps) {
    if (steps == m_steps)
        return;
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    m_steps = steps;
    clear();
    for (const TimelineStep &step : steps) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, QVariant::fromValue(step));
        item->setText(u"%1 %2 %3, %4"_s.arg(step.title, step.result, step.aside, step.below).simplified());
        if (step.kind == TimelineStep::Kind::ToCome)
            item->setFlags(Qt::ItemNeverHasChildren);
    }
    if (current >= 0 && current < count())
        setCurrentRow(current);
}

}  // namespace webhooks::ui
