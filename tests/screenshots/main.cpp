// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what every page, dialog and list state looks like into a folder: takescreenshots FOLDER [LOOK…]. A look is
// light, dark, or a language, and has every scene when it is named; without one all are taken. Fails when a picture
// cannot be made. With QT_SCALE_FACTOR=2 the light look is the only one that is not to be named.

#include "screenshots/camera.h"
#include "screenshots/scenes.h"
#include "ui/console.h"
#include "ui/dialogs/preferences/computertab.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace webhooks::ui;

namespace {

/// English in both appearances, German and Arabic with every scene, the other languages with their main pages.
QList<Look> looks() {
    QList<Look> all{{.name = u"light"_s}};
    all.append({.name = u"dark"_s, .appearance = Appearance::Dark});
    const QStringList languages = availableLanguages();
    for (const QString &language : languages) {
        const bool everything = language == "de"_L1 || language == "ar"_L1;
        if (language != "en"_L1)
            all.append({.name = language,
                        .language = language,
                        .scenes = everything ? Look::Scenes::All : Look::Scenes::Pages});
    }
    return all;
}

}  // namespace

int main(int argc, char **argv) {
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"LeadHub Webhooks"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QFont font = QApplication::font();
    font.setFamily(u"Inter"_s);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    if (argc < 2) {
        std::fputs("Usage: takescreenshots FOLDER [LOOK…]\n", stderr);
        return 64;
    }
    int pictures = 0;
    const QList<Look> all = looks();
    QStringList wanted = QApplication::arguments().mid(2);
    const bool isNamed = !wanted.isEmpty();
    if (!isNamed && application.devicePixelRatio() > 1)
        wanted = {all.first().name};
    for (const Look &look : all) {
        if (!wanted.isEmpty() && !wanted.contains(look.name))
            continue;
        setWindowLanguage(QLocale(look.language));
        Camera camera(look, QString::fromLocal8Bit(argv[1]));
        isNamed || look.scenes == Look::Scenes::All ? takeAll(camera) : takePages(camera);
        pictures += camera.pictures();
    }
    std::printf("%d pictures in %s\n", pictures, argv[1]);
    return 0;
}
