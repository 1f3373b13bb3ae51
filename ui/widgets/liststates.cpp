// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/liststates.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/glyphlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyphSide = 36;

}  // namespace

ListStates::ListStates(QWidget *list, Glyph glyph, QWidget *parent)
    : QStackedWidget(parent),
      m_icon(new GlyphLabel(glyph, Ink::Faint, kGlyphSide)),
      m_title(makeHeading({})),
      m_text(makeLabel({}, Ink::Muted)),
      m_action(makeButton(u"stateAction"_s, {})),
      m_glyph(glyph) {
    m_words[int(State::Loading)] = {tr("Loading"), {}, {}};
    m_words[int(State::Failed)] = {tr("This list cannot be loaded"), {}, tr("Try again")};

    auto *words = new QWidget;
    words->setObjectName(u"state"_s);
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kUnit);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(2 * kUnit);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(1);
        layout->addWidget(label);
    }
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    layout->addSpacing(kGap);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    addWidget(list);
    addWidget(words);
    connect(m_action, &QPushButton::clicked, this, [this] { emit actionTriggered(m_state); });
}

void ListStates::setWords(State state, const Words &words) {
    m_words[int(state)] = words;
    if (state == m_state)
        setState(state);
}

void ListStates::setState(State state) {
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    const bool news = state != m_state;
    m_state = state;
    if (state == State::List) {
        setCurrentIndex(0);
        if (hadFocus && news)
            widget(0)->setFocus();
        return;
    }
    const Words words = m_words.value(int(state));
    static_cast<GlyphLabel *>(m_icon)->setGlyph(state == State::Failed    ? Glyph::Warning
                                                : state == State::NoMatch ? Glyph::Search
                                                : state == State::Loading ? Glyph::Clock
                                                                          : m_glyph,
                                                state == State::Failed ? Ink::Bad : Ink::Faint);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    widget(1)->setAccessibleName(words.title);
    widget(1)->setAccessibleDescription(words.text);
    setCurrentIndex(1);
    if (hadFocus && !words.action.isEmpty())
        m_action->setFocus();
    if (news) {
        QAccessibleEvent alert(widget(1), QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

}  // namespace webhooks::ui
