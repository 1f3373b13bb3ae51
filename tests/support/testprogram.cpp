// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"

#include "service/language.h"

#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QTest>

#include <cstdio>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

namespace webhooks {

namespace {

QMap<QString, TestClass::Make> &classes() {
    static QMap<QString, TestClass::Make> all;
    return all;
}

}  // namespace

TestClass::TestClass(const char *path, Make make) {
    classes().insert(QFileInfo(QString::fromLocal8Bit(path)).baseName(), make);
}

}  // namespace webhooks

int main(int argc, char **argv) {
    const auto make = argc > 1 ? webhooks::classes().value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!make) {
        std::fprintf(stderr, "Name one test, and options of Qt Test after it:\n");
        for (const QString &name : webhooks::classes().keys())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 64;
    }
    const Application application(argc, argv);
#ifdef QT_WIDGETS_LIB
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
#else
    // English, with its plurals, wherever the tests run.
    webhooks::installLanguage(QLocale::c());
#endif
    return QTest::qExec(make().get(), argc - 1, argv + 1);
}
