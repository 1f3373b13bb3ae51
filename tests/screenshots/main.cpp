// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what every page, dialog and list state looks like into a folder: takescreenshots FOLDER. Fails when a picture
// cannot be made. With QT_SCALE_FACTOR=2 only the light look is taken.

#include "screenshots/camera.h"
#include "screenshots/scenes.h"
#include "service/language.h"

#include <QApplication>
#include <QFile>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace webhooks::ui;

namespace {

/// The looks that can be made here: German only once there is a translation, Arabic in any case for its direction.
QList<Look> looks() {
    QList<Look> all{{u"light"_s, Appearance::Light, {}, Qt::LeftToRight}};
    if (qApp->devicePixelRatio() > 1)
        return all;
    all.append({u"dark"_s, Appearance::Dark, {}, Qt::LeftToRight});
    if (QFile::exists(u":/translations/leadhub-webhooks_de.qm"_s))
        all.append({u"de"_s, Appearance::Light, u"de"_s, Qt::LeftToRight});
    all.append({u"ar"_s, Appearance::Light, u"ar"_s, Qt::RightToLeft});
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
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QGuiApplication::setLayoutDirection(webhooks::installLanguage(QLocale()).textDirection());
    if (argc != 2) {
        std::fputs("Usage: takescreenshots FOLDER\n", stderr);
        return 64;
    }
    int pictures = 0;
    const QList<Look> all = looks();
    for (const Look &look : all) {
        QTranslator translator;
        const bool isTranslated =
            !look.language.isEmpty() && translator.load(u":/translations/leadhub-webhooks_%1.qm"_s.arg(look.language));
        if (isTranslated)
            QApplication::installTranslator(&translator);
        Camera camera(look, QString::fromLocal8Bit(argv[1]));
        takeAll(camera);
        pictures += camera.pictures();
    }
    std::printf("%d pictures in %s\n", pictures, argv[1]);
    return 0;
}
