// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <optional>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// Codes, ids and times of day are written in these digits; figures beside them should not be in others.
QLocale withLatinDigits(const QLocale &locale) {
    const bool latin = locale.zeroDigit() == "0"_L1 || locale.language() != QLocale::Arabic;
    return latin ? locale : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

const QString kTranslator = u"language"_s;

void removeAll() {
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>(kTranslator);
    for (QTranslator *translator : translators) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

/// The language that was found; nothing when there is none.
std::optional<QLocale> install(const QLocale &locale, const QString &name, const QString &folder) {
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(kTranslator);
    if (!translator->load(locale, name, u"_"_s, folder)) {
        delete translator;
        return std::nullopt;
    }
    QCoreApplication::installTranslator(translator);
    return QLocale(translator->language());
}

}  // namespace

QLocale installLanguage(const QLocale &locale) {
    removeAll();
    QLocale::setDefault(withLatinDigits(locale));
    install(QLocale(QLocale::English), u"leadhub-webhooks"_s, u":/translations"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(locale, u"leadhub-webhooks"_s, u":/translations"_s).value_or(QLocale(QLocale::English));
}

}  // namespace webhooks
