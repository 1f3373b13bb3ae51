// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace webhooks {

/// A language in which the sentences of the lower layers stand in brackets.
class Brackets final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override {
        using namespace Qt::StringLiterals;
        return QLatin1StringView(context) == "webhooks::AppText"_L1 ? u"["_s % QString::fromUtf8(source) % u']'
                                                                    : QString();
    }
    bool isEmpty() const override { return false; }
};

}  // namespace webhooks
