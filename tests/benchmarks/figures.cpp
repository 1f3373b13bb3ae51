// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace webhooks {

QUrl Bench::at(const QString &path) const {
    QUrl url = receiver;
    url.setPath(path);
    return url;
}

double median(QList<double> values) {
    return percentile(std::move(values), 0.5);
}

double percentile(QList<double> values, double share) {
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, static_cast<qsizetype>(static_cast<double>(values.size()) * share)));
}

void printTable(const Figures &figures) {
    for (const Figure &figure : figures)
        std::printf("%-58s %10.2f %-3s %s\n", qPrintable(figure.label), figure.value, qPrintable(figure.unit),
                    qPrintable(figure.target));
}

void printJson(const Figures &figures) {
    QJsonObject report;
    for (const Figure &figure : figures)
        report.insert(figure.key, figure.value);
    std::puts(QJsonDocument(report).toJson().constData());
}

}  // namespace webhooks
