// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cstdio>

namespace webhooks::cli {

/// Data on stdout, everything else on stderr. A table is aligned on a terminal and in a pipe, tab-separated with
/// --plain, JSON with --json.
class Output final {
public:
    enum class Form { Table, Plain, Json };

    Output(FILE *data, FILE *messages) : m_data(data), m_messages(messages) {}

    void setForm(Form form) { m_form = form; }
    Form form() const { return m_form; }
    void setQuiet() { m_quiet = true; }

    /// The same rows in the form asked for; `json` holds one object per row.
    void table(const QStringList &headings, const QList<QStringList> &rows, const QJsonArray &json);
    /// One thing: `name: value` lines, or the object.
    void record(const QList<QPair<QString, QString>> &lines, const QJsonObject &json);
    void line(const QString &text);      ///< data as it is
    void json(const QJsonValue &value);  ///< compact, one line
    void raw(const QByteArray &bytes);
    /// Io when standard output has not taken all that was written to it.
    Result<void> complete() const;
    void note(const QString &text);  ///< stderr, silent with --quiet
    /// Says on stderr what an empty table means; the other forms say it by being empty.
    void emptyNote(const QString &text);
    void error(const QString &text);     ///< stderr, always
    void warn(const QString &english);   ///< a note that something in app/ may not be as it should
    void progress(const QString &text);  ///< stderr, one line that is overwritten; silent with --quiet or elsewhere
                                         ///< than on a terminal

private:
    void data(const QByteArray &bytes);
    void message(const QString &text);
    void endProgress();

    FILE *m_data;
    FILE *m_messages;
    Form m_form = Form::Table;
    bool m_quiet = false;
    bool m_progressShown = false;
    int m_failure = 0;  ///< errno of the first piece of data that was not taken
};

bool isTerminal(FILE *stream);

/// Foreign text fit for one line of a terminal: line breaks, tabs and other control characters become spaces.
QString oneLine(QString text);

}  // namespace webhooks::cli
