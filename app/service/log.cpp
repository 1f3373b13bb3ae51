// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/log.h"

#include "domain/times.h"
#include "service/journalsocket.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr std::array kPriorities{"3", "4", "6", "7"};  // syslog(3)

bool stderrIsTerminal() {
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return true;
#endif
}

Log::Format formatFromWord(const QString &word) {
    if (word == "text"_L1)
        return Log::Format::Text;
    if (word == "json"_L1)
        return Log::Format::Json;
    if (word == "journald"_L1 || JournalSocket::isStderr())
        return Log::Format::Journald;
    return stderrIsTerminal() ? Log::Format::Text : Log::Format::Json;
}

QByteArray jsonLine(qint64 now, const char *level, const char *event, const QString &message,
                    const QList<Log::Fact> &facts) {
    QJsonObject object{{u"ts"_s, toIsoMilliseconds(now)},
                       {u"level"_s, QLatin1StringView(level)},
                       {u"event"_s, QLatin1StringView(event)},
                       {u"msg"_s, message}};
    for (const Log::Fact &fact : facts)
        object.insert(QLatin1StringView(fact.name), fact.value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray textLine(const QString &message, const QList<Log::Fact> &facts) {
    QByteArray line = message.toUtf8();
    for (const Log::Fact &fact : facts)
        line += ' ' + QByteArray(fact.name) + '=' + fact.value.toUtf8();
    return line.replace('\n', ' ');
}

}  // namespace

Log Log::fromWords(const QString &level, const QString &format) {
    Level shown = Level::Info;
    for (size_t i = 0; i < kLevelNames.size(); ++i) {
        if (level == QLatin1StringView(kLevelNames[i]))
            shown = static_cast<Level>(i);
    }
    const Format form = formatFromWord(format);
    if (form == Format::Journald) {
        if (auto journal = JournalSocket::open())
            return {shown, std::move(journal), stderr};
    }
    return {shown, form, stderr};
}

void Log::write(Level level, const char *event, const QString &message, const QList<Fact> &facts) const {
    if (!shows(level))
        return;
    const auto index = static_cast<size_t>(level);
    ++(*m_written)[index];
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_tap) {
        m_tap({now, level, QString::fromLatin1(event), QString::fromUtf8(textLine(message, facts))});
        return;
    }
    switch (m_format) {
        case Format::Json:
            writeLine(jsonLine(now, kLevelNames[index], event, message, facts));
            return;
        case Format::Text:
            writeLine(toIsoMilliseconds(now).toUtf8() + ' ' + textLine(message, facts));
            return;
        case Format::Journald:
            if (!m_journal || !writeEntry(level, event, message, facts))
                writeLine('<' + QByteArray(kPriorities[index]) + '>' + textLine(message, facts));
            return;
    }
}

void Log::writeLine(QByteArray line) const {
    line += '\n';
    // In one call, so that lines of several threads do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), m_out);
    std::fflush(m_out);
}

bool Log::writeEntry(Level level, const char *event, const QString &message, const QList<Fact> &facts) const {
    QList<JournalSocket::Field> fields{
        {"MESSAGE", message.toUtf8()},
        {"MESSAGE_ID", messageId(event)},
        {"PRIORITY", kPriorities[static_cast<size_t>(level)]},
        {"SYSLOG_IDENTIFIER", "leadhub-webhooks"},
        {"LEADHUB_EVENT", event},
    };
    for (const Fact &fact : facts)
        fields.append({"LEADHUB_" + QByteArray(fact.name).toUpper(), fact.value.toUtf8()});
    return m_journal->send(fields);
}

QByteArray Log::messageId(const char *event) {
    // Any constant does: RFC 4122, 4.3 wants a name space of one's own.
    static const QUuid kNameSpace(u"{5f0c4b1e-7d3a-4c8e-9a52-1f6b2e0d9c37}"_s);
    return QUuid::createUuidV5(kNameSpace, QString::fromLatin1(event)).toString(QUuid::Id128).toLatin1();
}

}  // namespace webhooks
