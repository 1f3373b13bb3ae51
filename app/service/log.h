// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>

namespace webhooks {

class JournalSocket;
struct LogLine;

/// One line per fact on stderr, as text or JSON, or an entry of systemd's journal. Never a secret, body, credential
/// header, or query. May be used from several threads.
class Log final {
public:
    enum class Level { Error, Warning, Info, Debug };
    static constexpr std::array kLevelNames{"error", "warning", "info", "debug"};
    /// Journald: entries with fields where the journal can be reached, otherwise lines with priority prefixes
    /// (sd-daemon(3)). The fields are MESSAGE, MESSAGE_ID, PRIORITY, SYSLOG_IDENTIFIER, LEADHUB_EVENT and one for each
    /// fact: LEADHUB_WEBHOOK, LEADHUB_DELIVERY, LEADHUB_ATTEMPT, LEADHUB_STATUS …
    enum class Format { Text, Json, Journald };
    struct Fact {
        const char *name;
        QString value;
    };

    using Tap = std::function<void(const LogLine &line)>;

    Log(Level level, Format format, FILE *out) : m_level(level), m_format(format), m_out(out) {}
    /// Entries go to the journal; what it does not take goes to `out`, with priority prefixes.
    Log(Level level, std::shared_ptr<const JournalSocket> journal, FILE *out)
        : m_level(level), m_format(Format::Journald), m_out(out), m_journal(std::move(journal)) {}
    /// Lines go to `tap`, in the thread that writes them, instead of a file.
    Log(Level level, Tap tap) : m_level(level), m_format(Format::Text), m_tap(std::move(tap)) {}

    /// By the words of --log-level and --log-format; `auto` is journald when that is what stderr is connected to, text
    /// on a terminal, JSON otherwise.
    static Log fromWords(const QString &level, const QString &format);

    bool shows(Level level) const { return level <= m_level; }
    /// `event` names the kind of fact (`attempt.failed`), `message` is the sentence for people.
    void write(Level level, const char *event, const QString &message, const QList<Fact> &facts = {}) const;
    /// How many lines of that level this log and its copies have written.
    quint64 written(Level level) const { return (*m_written)[static_cast<size_t>(level)]; }

    /// The journal's MESSAGE_ID of a kind of fact: the same in every version and on every machine.
    static QByteArray messageId(const char *event);

private:
    void writeLine(QByteArray line) const;
    bool writeEntry(Level level, const char *event, const QString &message, const QList<Fact> &facts) const;

    using Counts = std::array<std::atomic<quint64>, kLevelNames.size()>;

    Level m_level;
    Format m_format;
    FILE *m_out = nullptr;
    std::shared_ptr<const JournalSocket> m_journal;
    Tap m_tap;
    std::shared_ptr<Counts> m_written = std::make_shared<Counts>();
};

struct LogLine {
    qint64 at = 0;  ///< wall milliseconds
    Log::Level level = Log::Level::Info;
    QString event;
    QString text;  ///< the message and its facts, in one line
};

}  // namespace webhooks
