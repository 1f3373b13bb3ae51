// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/savedfilters.h"
#include "ui/widgets/filteredit.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace webhooks::ui {

class Segments;

/// The filter of the log: the line, what is wrong with it, the frequent states, and the filters that the user keeps.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(ConsoleState &state, QWidget *parent = nullptr);

    QString text() const { return m_edit->text().trimmed(); }
    void setText(const QString &text) { m_edit->setText(text); }
    void addTerm(const QString &term);  ///< replaces an earlier condition on the same field
    void setWords(const FilterWords &words) { m_edit->setWords(words); }
    void focusFilter();

signals:
    void filterChanged(const QString &text);
    void left();  ///< on to the list

private:
    void showError();
    void showState();
    void fillSaved();
    void saveCurrent();
    void editSaved();

    ConsoleState &m_state;
    FilterEdit *m_edit;
    QLabel *m_error;
    Segments *m_segments;
    QPushButton *m_savedButton;
    QMenu *m_savedMenu;
};

}  // namespace webhooks::ui
