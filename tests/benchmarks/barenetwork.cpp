// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barenetwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace webhooks {

Effort measureBareNetwork(const QUrl &url, const HttpHeaders &headers, const QByteArray &body, int count) {
    QProcess program;
    program.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"bench_barenetwork"_s),
                  {url.toString(), QString::number(count), QString::number(joinHeaders(headers).size())});
    program.write(joinHeaders(headers) + body);
    program.closeWriteChannel();
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        qFatal("bench_barenetwork failed: %s", program.readAllStandardError().constData());
    const QByteArrayList numbers = program.readAllStandardOutput().trimmed().split(' ');
    return {numbers.value(0).toDouble(), numbers.value(1).toDouble()};
}

}  // namespace webhooks
