// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/leadcheck.h"
#include "domain/leadimport.h"
#include "fuzz/fuzztarget.h"

#include <QBuffer>

using namespace webhooks;

namespace {

using Open = Result<std::unique_ptr<LeadImport>> (*)(QIODevice &device, const QMap<QString, QString> &columns);

void checkRow(const LeadRow &row) {
    if (!row.isGood())
        return;
    hold(!findLeadProblem(row.changes), "a good row is a lead");
    for (size_t i = 0; i < row.changes.values.size(); ++i) {
        const auto &value = row.changes.values[i];
        if (!value)
            continue;
        const auto again = normaliseLeadValue(static_cast<LeadField>(i), *value);
        hold(again && *again == *value && again->isNull() == value->isNull(), "a value that was read reads as itself");
    }
}

void readWith(Open open, QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto leads = open(buffer, {});
    if (!leads) {
        hold(!leads.error().message.isEmpty(), "a refusal says why");
        return;
    }
    qint64 line = 0;
    while (true) {
        const auto row = (*leads)->next();
        if (!row || !*row)
            return;
        hold((*row)->line > line, "rows follow each other");
        line = (*row)->line;
        checkRow(**row);
    }
}

void readLeads(QByteArrayView input) {
    readWith(LeadImport::fromCsv, input.toByteArray());
    readWith(LeadImport::fromJsonLines, input.toByteArray());
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readLeads)
