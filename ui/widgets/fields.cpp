// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/inklabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

Ink inkOf(Field::Message::Kind kind) {
    switch (kind) {
        case Field::Message::Kind::Error:
            return Ink::Bad;
        case Field::Message::Kind::Warning:
            return Ink::Warning;
        case Field::Message::Kind::Hint:
            return Ink::Muted;
    }
    Q_UNREACHABLE();
}

QWidget *makeMessage(const Field::Message &message, Field *field) {
    const Ink colour = inkOf(message.kind);
    auto *words = new InkLabel(message.text, colour, InkLabel::Size::Small);
    words->setTextFormat(message.action.isEmpty() ? Qt::PlainText : Qt::RichText);
    words->setWordWrap(true);
    if (!message.action.isEmpty()) {
        words->setTextAndLink(message.text, message.action);
        words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        words->setAccessibleName(u"%1 %2"_s.arg(message.text, message.action));
        words->setObjectName(u"messageAction"_s);
        QObject::connect(words, &QLabel::linkActivated, field, &Field::actionTriggered);
    }
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit + 1);
    if (message.kind != Field::Message::Kind::Hint) {
        const bool error = message.kind == Field::Message::Kind::Error;
        const int side = words->fontMetrics().ascent();
        auto *shape = new GlyphLabel(error ? Glyph::Cross : Glyph::Warning, colour, side);
        shape->setFixedHeight(words->fontMetrics().height());
        layout->addWidget(shape, 0, Qt::AlignTop);
    }
    layout->addWidget(words, 1);
    return line;
}

}  // namespace

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_label(new InkLabel(label, Ink::Muted)), m_control(control), m_below(new QWidget) {
    m_label->setBuddy(control);
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_label->setMinimumHeight(kControlHeight);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(u'&'));

    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(2);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGap + 2);
    layout->setVerticalSpacing(kUnit + 1);
    layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    // A control of fixed width stays at its label; it would hold the whole column back otherwise.
    const bool isFixed = control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    layout->addWidget(control, 0, 1, isFixed ? Qt::AlignLeading : Qt::Alignment());
    layout->addWidget(m_below, 1, 1);
    layout->setColumnStretch(1, 1);
    m_below->hide();
}

void Field::setMessages(const QList<Message> &messages) {
    if (m_messages == messages)
        return;
    m_messages = messages;
    qDeleteAll(m_below->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QStringList spoken;
    for (const Message &message : messages) {
        m_below->layout()->addWidget(makeMessage(message, this));
        spoken.append(message.text);
    }
    m_below->setVisible(!messages.isEmpty());

    QWidget *target = m_control->focusProxy() ? m_control->focusProxy() : m_control;
    target->setAccessibleDescription(spoken.join(u' '));
    target->setProperty(kInvalid, hasError());
    target->update();
}

bool Field::hasError() const {
    return std::ranges::any_of(m_messages, [](const Message &each) { return each.kind == Message::Kind::Error; });
}

int Field::labelWidth() const {
    return m_label->sizeHint().width();
}

void Field::setLabelWidth(int width) {
    m_label->setFixedWidth(width);
}

void alignLabels(const QList<Field *> &fields) {
    int widest = 0;
    for (const Field *field : fields)
        widest = std::max(widest, field->labelWidth());
    for (Field *field : fields)
        field->setLabelWidth(widest);
}

QLineEdit *makeEdit(const QString &objectName, const QString &accessibleName, QWidget *parent) {
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    return edit;
}

}  // namespace webhooks::ui
