// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace webhooks::ui {

/// Panes with the usual gap between them; none of them can be dragged away.
class Splitter final : public QSplitter {
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeDirection();
};

}  // namespace webhooks::ui
