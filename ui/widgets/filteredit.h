// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliveryfilter.h"
#include "ui/widgets/filtercompletion.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

class QCompleter;
class QStringListModel;

namespace webhooks::ui {

/// One line for a filter of deliveries, in the mono font: names and values coloured, what is wrong underlined, names
/// and values completed (Down, or while typing). Parses as one types.
class FilterEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    FilterEdit(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setWords(const FilterWords &words) { m_words = words; }
    QString text() const { return toPlainText(); }
    void setText(const QString &text);  ///< parses it at once
    const std::optional<FilterError> &error() const { return m_error; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A filter without errors, after a moment's rest or Enter; only when it is another one.
    void accepted(const QString &text);
    void errorChanged();
    void left();  ///< Escape, or Enter with a correct filter: on to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;  ///< Tab takes the completion that shows
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    enum class When { Typing, Asked };

    void parse();
    void accept();
    void complete(When when);
    void putIn(const QString &candidate);
    void colour();

    FilterWords m_words;
    std::optional<FilterError> m_error;
    QString m_accepted;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
    FilterCompletion m_completion;
    QTimer m_rest;
    bool m_colouring = false;
};

}  // namespace webhooks::ui
