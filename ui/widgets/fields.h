// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace webhooks::ui {

/// A control with its label before it and messages under it: errors, warnings, a hint. An error colours the control's
/// border and is its accessible description.
class Field final : public QWidget {
    Q_OBJECT

public:
    /// `control` becomes a child; the label's mnemonic gives it the focus.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    struct Message {
        enum class Kind { Error, Warning, Hint };
        Kind kind = Kind::Error;
        QString text;
        QString action;  ///< a link after the text; empty: none

        bool operator==(const Message &) const = default;
    };
    void setMessages(const QList<Message> &messages);
    const QList<Message> &messages() const { return m_messages; }
    bool hasError() const;
    /// So that the labels of a form line up.
    int labelWidth() const;
    void setLabelWidth(int width);

signals:
    void actionTriggered(const QString &action);

private:
    QLabel *m_label;
    QWidget *m_control;
    QWidget *m_below;
    QList<Message> m_messages;
};

/// Gives the labels of a form one width.
void alignLabels(const QList<Field *> &fields);

QLineEdit *makeEdit(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

}  // namespace webhooks::ui
