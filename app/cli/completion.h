// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace webhooks::cli {

/// What a shell can offer for a value; neither files nor words: nothing.
struct Candidates {
    enum class Files { No, Yes };

    Files files = Files::No;
    QStringList words;

    bool isEmpty() const { return files == Files::No && words.isEmpty(); }
    bool operator==(const Candidates &) const = default;
};

/// By the name that stands for the value in the table of commands: `FILE`, `EVENT`, `csv|jsonl` …
Candidates candidatesFor(const QString &valueName);

/// Words that can follow the words `after` (empty: the program's name), with what they mean.
struct NextWords {
    QString after;
    QList<QPair<QString, QString>> words;
};
QList<NextWords> nextWords();

/// The names, without dashes, of all options that take a value.
QStringList optionsWithValue();

/// The program that completes command lines in `shell`: `bash`, `zsh` or `fish`.
Result<QString> completionScript(const QString &shell);

}  // namespace webhooks::cli
