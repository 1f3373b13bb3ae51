// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace webhooks::ui {

/// A list and what stands in its place: nothing yet, no match, loading, cannot load. Each says what to do.
class ListStates final : public QStackedWidget {
    Q_OBJECT

public:
    enum class State { List, Loading, Empty, NoMatch, Failed };
    struct Words {
        QString title;
        QString text;
        QString action;  ///< empty: no button
    };

    /// `list` becomes a child.
    ListStates(QWidget *list, Glyph glyph, QWidget *parent = nullptr);

    void setWords(State state, const Words &words);
    void setState(State state);
    State state() const { return m_state; }

signals:
    void actionTriggered(webhooks::ui::ListStates::State state);

private:
    State m_state = State::List;
    QHash<int, Words> m_words;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    Glyph m_glyph;
};

}  // namespace webhooks::ui
