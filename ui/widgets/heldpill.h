// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace webhooks::ui {

/// Says that a list holds still, and how much is new; a click lets it go on.
class HeldPill final : public QAbstractButton {
    Q_OBJECT

public:
    HeldPill(const QString &objectName, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace webhooks::ui
