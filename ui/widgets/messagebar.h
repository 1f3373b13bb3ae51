// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/chip.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace webhooks::ui {

/// One sentence across a page with up to two actions: what needs someone, and what helps. Hidden while it has no text.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const QString &objectName, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &text, const QStringList &actions = {});
    void clear();
    QString text() const;

signals:
    void actionTriggered(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_text;
    QHBoxLayout *m_layout;
    QList<QPushButton *> m_actions;
};

}  // namespace webhooks::ui
