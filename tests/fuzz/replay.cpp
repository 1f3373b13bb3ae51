// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// Each seed, and everything that it starts with: files and requests break off anywhere.
int replay(FuzzTarget::Run run, const QDir &seeds) {
    const QStringList names = seeds.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(seeds.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", qPrintable(file.fileName()));
            return EXIT_FAILURE;
        }
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        for (qsizetype length = bytes.size(); length >= 0; --length)
            run(QByteArrayView(bytes).first(length));
    }
    return names.isEmpty() ? EXIT_FAILURE : EXIT_SUCCESS;
}

}  // namespace

}  // namespace webhooks

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto &targets = webhooks::FuzzTarget::all();
    const auto run = targets.value(arguments.value(1));
    if (!run || arguments.size() != 3) {
        std::fprintf(stderr, "Name a target and the folder of its seeds. Targets: %s\n",
                     qPrintable(targets.keys().join(u' ')));
        return 64;
    }
    return webhooks::replay(run, QDir(arguments[2]));
}
