// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <functional>

namespace webhooks {

struct LogLine;

/// One line per fact on stderr: text, JSON lines, or with journald's priority prefixes. Never a secret, body,
/// credential header, or query.
class Log final {
public:
    enum class Level { Error, Warning, Info, Debug };
    enum class Format { Text, Json, Journald };
    struct Fact {
        const char *name;
        QString value;
    };

    using Tap = std::function<void(const LogLine &line)>;

    Log(Level level, Format format, FILE *out) : m_level(level), m_format(format), m_out(out) {}
    /// Lines go to `tap`, in the thread that writes them, instead of a file.
    Log(Level level, Tap tap) : m_level(level), m_format(Format::Text), m_tap(std::move(tap)) {}

    /// By the words of --log-level and --log-format; `auto` is journald under systemd, text on a terminal, JSON
    /// otherwise.
    static Log fromWords(const QString &level, const QString &format);

    bool shows(Level level) const { return level <= m_level; }
    /// `event` names the kind of fact (`attempt.failed`), `message` is the sentence for people.
    void write(Level level, const char *event, const QString &message, std::initializer_list<Fact> facts = {}) const;

private:
    Level m_level;
    Format m_format;
    FILE *m_out = nullptr;
    Tap m_tap;
};

struct LogLine {
    qint64 at = 0;  ///< wall milliseconds
    Log::Level level = Log::Level::Info;
    QString event;
    QString text;  ///< the message and its facts, in one line
};

}  // namespace webhooks
