// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sidebar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kWidth = 196;
constexpr int kIconSize = 16;
constexpr int kEntryHeight = 36;
constexpr int kMostShown = 99;

struct PageLook {
    Glyph glyph;
    const char *objectName;
};

PageLook lookOf(PageId page) {
    switch (page) {
        case PageId::Overview:
            return {Glyph::Overview, "overviewEntry"};
        case PageId::Webhooks:
            return {Glyph::Webhooks, "webhooksEntry"};
        case PageId::Log:
            return {Glyph::Log, "logEntry"};
        case PageId::Failures:
            return {Glyph::Failures, "failuresEntry"};
        case PageId::Dispatcher:
            return {Glyph::Dispatcher, "dispatcherEntry"};
    }
    return {Glyph::Overview, ""};
}

}  // namespace

class Sidebar::Entry final : public QAbstractButton {
public:
    Entry(PageId page, QWidget *parent) : QAbstractButton(parent), m_glyph(lookOf(page).glyph) {
        setObjectName(QString::fromLatin1(lookOf(page).objectName));
        setText(pageName(page));
        setAccessibleName(text());
        setToolTip(text());
        setCheckable(true);
        setFixedHeight(kEntryHeight);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setBadge(qint64 count) {
        m_badge = count;
        setAccessibleName(
            count > 0 ? Sidebar::tr("%1, %Ln need attention", nullptr, static_cast<int>(count)).arg(text()) : text());
        update();
    }

    QSize sizeHint() const override { return {kEntryHeight, kEntryHeight}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette colours = palette();
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink(colours, isChecked() ? Ink::AccentGround : Ink::QuietGround));
            painter.drawRoundedRect(ground, kControlRadius, kControlRadius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(ink(colours, Ink::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground, kControlRadius, kControlRadius);
        }
        const QColor colour = ink(colours, isChecked() ? Ink::Accent : Ink::Text);
        const QRect icon(10, (height() - kIconSize) / 2, kIconSize, kIconSize);
        paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_glyph, colour);
        if (width() > 2 * kEntryHeight)
            paintWords(painter, colour);
        else if (m_badge > 0)
            paintDot(painter);
    }

private:
    void paintWords(QPainter &painter, const QColor &colour) const {
        painter.setPen(colour);
        painter.setFont(isChecked() ? strongFont(font()) : font());
        const QRect words = rect().adjusted(10 + kIconSize + 10, 0, -kGap, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         text());
        if (m_badge <= 0)
            return;
        const QString count = m_badge > kMostShown ? u"%1+"_s.arg(kMostShown) : QString::number(m_badge);
        painter.setFont(strongFont(font()));
        const QFontMetrics metrics(painter.font());
        const int badgeWidth = std::max(metrics.horizontalAdvance(count) + 14, metrics.height() + 4);
        const QRect badge(width() - badgeWidth - 8, (height() - metrics.height() - 4) / 2, badgeWidth,
                          metrics.height() + 4);
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), badge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(palette(), Ink::BadGround));
        painter.drawRoundedRect(shown, shown.height() / 2.0, shown.height() / 2.0);
        painter.setPen(ink(palette(), Ink::Bad));
        painter.drawText(shown, Qt::AlignCenter, count);
    }

    void paintDot(QPainter &painter) const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(palette(), Ink::Bad));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), QRect(kIconSize + 8, 6, 7, 7)));
    }

    Glyph m_glyph;
    qint64 m_badge = 0;
};

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_title(nullptr) {
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, kMargin - 2, 8, kGap);
    layout->setSpacing(0);
    //: The product's name; not translated
    auto *title = makeHeading(tr("LeadHub Webhooks"), this);
    title->setContentsMargins(10, 0, 10, kGap);
    m_title = title;
    layout->addWidget(title);
    for (const PageId page : kPages) {
        auto *entry = new Entry(page, this);
        m_entries.append(entry);
        m_group->addButton(entry, static_cast<int>(page));
        layout->addWidget(entry);
    }
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(static_cast<PageId>(id)); });
    setFixedWidth(kWidth);
}

QString Sidebar::pageName(PageId page) {
    switch (page) {
        case PageId::Overview:
            return tr("Overview");
        case PageId::Webhooks:
            return tr("Webhooks");
        case PageId::Log:
            return tr("Webhook Log");
        case PageId::Failures:
            return tr("Failures");
        case PageId::Dispatcher:
            return tr("Dispatcher");
    }
    return {};
}

void Sidebar::setCurrent(PageId page) {
    m_entries.at(static_cast<int>(page))->setChecked(true);
}

bool Sidebar::hasFocusInside() const {
    return std::ranges::any_of(m_entries, [](const Entry *entry) { return entry->hasFocus(); });
}

void Sidebar::focusCurrent() {
    if (QAbstractButton *current = m_group->checkedButton())
        current->setFocus(Qt::TabFocusReason);
}

void Sidebar::setBadge(PageId page, qint64 count) {
    m_entries.at(static_cast<int>(page))->setBadge(count);
}

void Sidebar::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    m_title->setVisible(!collapsed);
    setFixedWidth(collapsed ? kEntryHeight + 16 : kWidth);
}

void Sidebar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(ink(palette(), Ink::Line));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

}  // namespace webhooks::ui
