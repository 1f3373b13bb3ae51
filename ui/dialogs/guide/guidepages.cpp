// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guide/guidepages.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

QList<GuidePage> readContents() {
    static const QRegularExpression link(uR"(^- \[(.+)\]\(([a-z-]+\.md)\))"_s);
    const QString file = QString::fromLatin1(kGuideContents);
    QList<GuidePage> pages;
    QString part;
    const QStringList lines = guideText(file).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1))
            pages.append({{}, line.mid(2), file});
        else if (line.startsWith("## "_L1))
            part = line.mid(3);
        else if (const auto match = link.match(line); match.hasMatch())
            pages.append({part, match.captured(1), match.captured(2)});
    }
    return pages;
}

}  // namespace

const QList<GuidePage> &guidePages() {
    static const QList<GuidePage> pages = readContents();
    return pages;
}

QString guideText(const QString &file) {
    QFile page(u":/guide/"_s % file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QString headingAnchor(const QString &heading) {
    static const QRegularExpression dropped(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(dropped).replace(u' ', u'-');
}

}  // namespace webhooks::ui
