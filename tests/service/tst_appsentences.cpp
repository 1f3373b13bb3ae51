// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/apptext.h"
#include "support/brackets.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

/// What the HTTP API and the log say is English everywhere, and so is what only programs read.
bool isForPrograms(const QString &path) {
    const QStringList parts{u"/endpoint/ingest"_s, u"/endpoint/http"_s, u"/endpoint/bearer"_s, u"/store/ingest"_s,
                            u"sentences.cpp"_s};
    return std::ranges::any_of(parts, [&](const QString &part) { return path.contains(part); });
}

QString content(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The texts of the errors that a source makes: the literals from where its code is named to the end of the statement.
QStringList errorsIn(const QString &source) {
    static const QRegularExpression error(
        u"(?:ErrorCode::\\w+,|\\b(?:bad|badFile|badRecord|invalid|wrong)\\()[^;]*?;"_s);
    static const QRegularExpression literal(
        u"(?<!%)\\bu(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)_s"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QStringList texts;
    for (auto statement = error.globalMatch(source); statement.hasNext();) {
        for (auto found = literal.globalMatch(statement.next().captured()); found.hasNext();) {
            QString text = found.next().captured(1).sliced(1).chopped(1).remove(seam);
            text.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
            // A sentence, or the part of one that another is told with.
            if (text.endsWith(u'.') && text.size() > 2)
                texts.append(text);
        }
    }
    return texts;
}

}  // namespace

class AppSentencesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyErrorIsKnown_data();
    void everyErrorIsKnown();
};

void AppSentencesTest::everyErrorIsKnown_data() {
    QTest::addColumn<QString>("english");
    for (const QString &layer : {u"domain"_s, u"store"_s, u"service"_s}) {
        QDirIterator files(u"" SOURCES "/"_s % layer, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (isForPrograms(path))
                continue;
            for (const QString &text : errorsIn(content(path)))
                QTest::addRow("%s: %s", qPrintable(files.fileName()), qPrintable(text)) << text;
        }
    }
}

void AppSentencesTest::everyErrorIsKnown() {
    QFETCH(QString, english);
    // A value between sentences is one that may be missing; each of the others is a word of its own.
    static const QRegularExpression sentence(u"(?<=\\.)%[1-9](?= )"_s);
    english.remove(sentence);
    static const QRegularExpression value(u"%[1-9]"_s);
    english.replace(value, u"x"_s);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const QString text = appText(english);
    QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'), qPrintable(text));
}

WEBHOOKS_TEST(AppSentencesTest)
#include "tst_appsentences.moc"
