// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sentences.h"

namespace webhooks {

QString joinSentences(const QStringList &sentences) {
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !text.endsWith(u'。') && !text.endsWith(u'？'))
            text += u' ';
        text += sentence;
    }
    return text;
}

}  // namespace webhooks
