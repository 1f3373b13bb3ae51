// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace webhooks {

/// One number of the report.
struct Figure {
    QString key;    ///< in the JSON form
    QString label;  ///< in the table
    double value = 0;
    QString unit;    ///< empty for a ratio
    QString target;  ///< empty when there is none
};

using Figures = QList<Figure>;

enum class Scale { Full, Quick };

/// What every measurement is given.
struct Bench {
    QUrl receiver;  ///< a lean receiver, leanreceiver.h
    Scale scale = Scale::Full;

    int pick(int full, int quick) const { return scale == Scale::Full ? full : quick; }
    QUrl at(const QString &path) const;  ///< another path of the receiver
};

double median(QList<double> values);
/// `share` in [0, 1]; values in any order.
double percentile(QList<double> values, double share);

void printTable(const Figures &figures);
void printJson(const Figures &figures);

}  // namespace webhooks
