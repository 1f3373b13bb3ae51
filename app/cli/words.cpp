// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/words.h"

#include "service/apptext.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

int englishLabels = 0;

}  // namespace

QString appLabel(const QString &english) {
    return englishLabels > 0 ? english : appText(english);
}

EnglishLabels::EnglishLabels() {
    ++englishLabels;
    // The one that was installed last is asked first.
    QCoreApplication::installTranslator(this);
}

EnglishLabels::~EnglishLabels() {
    --englishLabels;
    QCoreApplication::removeTranslator(this);
}

QString EnglishLabels::translate(const char *context, const char *source, const char *, int) const {
    return QLatin1StringView(context) == "webhooks::Labels"_L1 ? QString::fromUtf8(source) : QString();
}

}  // namespace webhooks::cli
