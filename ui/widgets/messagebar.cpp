// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inklabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShapeSide = 16;

Glyph shapeOf(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return Glyph::Check;
        case Tone::Warning:
        case Tone::Bad:
            return Glyph::Warning;
        case Tone::Info:
        case Tone::Quiet:
            return Glyph::Information;
    }
    Q_UNREACHABLE();
}

}  // namespace

MessageBar::MessageBar(const QString &objectName, QWidget *parent)
    : QFrame(parent),
      m_text(new InkLabel({}, Ink::Text, InkLabel::Size::Normal, this)),
      m_layout(new QHBoxLayout(this)) {
    setObjectName(objectName);
    m_text->setObjectName(u"%1.text"_s.arg(objectName));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(kGap, kUnit, kGap, kUnit);
    m_layout->setSpacing(kGap);
    m_layout->addSpacing(kShapeSide + 2 * kUnit);
    m_layout->addWidget(m_text, 1);
    setMinimumHeight(kControlHeight + kUnit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::setMessage(Tone tone, const QString &text, const QStringList &actions) {
    if (text.isEmpty())
        return clear();
    const bool news = m_text->text() != text;
    m_tone = tone;
    m_text->setText(text);
    static_cast<InkLabel *>(m_text)->setInk(inkOf(tone));
    setAccessibleName(text);
    while (m_actions.size() > actions.size())
        delete m_actions.takeLast();
    while (m_actions.size() < actions.size()) {
        const int index = int(m_actions.size());
        QPushButton *button = makeButton(u"%1.action%2"_s.arg(objectName()).arg(index), {}, ButtonKind::Link, this);
        connect(button, &QPushButton::clicked, this, [this, index] { emit actionTriggered(index); });
        m_layout->addWidget(button);
        m_actions.append(button);
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        m_actions.at(i)->setText(actions.at(i));
        m_actions.at(i)->setProperty(kInkProperty, int(inkOf(tone)));
        m_actions.at(i)->update();
    }
    show();
    update();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::clear() {
    m_text->clear();
    qDeleteAll(std::exchange(m_actions, {}));
    hide();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(&painter, rect(), ink(palette(), groundOf(m_tone)), QColor(), kPaneRadius);
    const QRect shape(kGap, (height() - kShapeSide) / 2, kShapeSide, kShapeSide);
    paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), shape), shapeOf(m_tone),
               ink(palette(), inkOf(m_tone)));
}

}  // namespace webhooks::ui
