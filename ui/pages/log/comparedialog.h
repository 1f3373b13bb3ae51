// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "ui/timedisplay.h"

#include <QDialog>

namespace webhooks::ui {

/// Two texts line by line: lines that both have stand side by side, others stand alone.
struct ComparedLine {
    QString left;
    QString right;
    bool same = false;

    bool operator==(const ComparedLine &) const = default;
};
QList<ComparedLine> compareLines(const QStringList &left, const QStringList &right);

/// Two attempts side by side, differences marked by a sign and a ground.
class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Attempt &left, const Attempt &right, const TimeDisplay &times, QWidget *parent);
};

}  // namespace webhooks::ui
