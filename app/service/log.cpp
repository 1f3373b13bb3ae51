// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/log.h"

#include "domain/times.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr std::array kLevelNames{"error", "warning", "info", "debug"};
constexpr std::array kJournaldPrefixes{"<3>", "<4>", "<6>", "<7>"};  // sd-daemon(3)

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
    if (word == "journald"_L1 || qEnvironmentVariableIsSet("JOURNAL_STREAM"))
        return Log::Format::Journald;
    return stderrIsTerminal() ? Log::Format::Text : Log::Format::Json;
}

}  // namespace

Log Log::fromWords(const QString &level, const QString &format) {
    Level shown = Level::Info;
    for (size_t i = 0; i < kLevelNames.size(); ++i) {
        if (level == QLatin1StringView(kLevelNames[i]))
            shown = static_cast<Level>(i);
    }
    return {shown, formatFromWord(format), stderr};
}

void Log::write(Level level, const char *event, const QString &message, std::initializer_list<Fact> facts) const {
    if (!shows(level))
        return;
    const auto index = static_cast<size_t>(level);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QByteArray line;
    if (m_format == Format::Json) {
        QJsonObject object{{u"ts"_s, toIsoMilliseconds(now)},
                           {u"level"_s, QLatin1StringView(kLevelNames[index])},
                           {u"event"_s, QLatin1StringView(event)},
                           {u"msg"_s, message}};
        for (const Fact &fact : facts)
            object.insert(QLatin1StringView(fact.name), fact.value);
        line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    } else {
        line = message.toUtf8();
        for (const Fact &fact : facts)
            line += ' ' + QByteArray(fact.name) + '=' + fact.value.toUtf8();
        line.replace('\n', ' ');
        if (m_tap) {
            m_tap({now, level, QString::fromLatin1(event), QString::fromUtf8(line)});
            return;
        }
        line.prepend(m_format == Format::Journald ? QByteArray(kJournaldPrefixes[index])
                                                  : toIsoMilliseconds(now).toUtf8() + ' ');
    }
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), m_out);
    std::fflush(m_out);
}

}  // namespace webhooks
