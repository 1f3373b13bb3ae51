// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <limits>

namespace webhooks::cli {

/// What is said on standard error, in the user's language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhooks::Words)
};

/// Names and values on standard output, in the user's language; --plain and --json have them in English.
struct Labels {
    Q_DECLARE_TR_FUNCTIONS(webhooks::Labels)
};

/// Helps of commands and options, marked in their tables with QT_TRANSLATE_NOOP("webhooks::Help", …) and translated
/// where they are printed: what is generated from the tables stays English.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(webhooks::Help)
};

/// For %n.
inline int counted(qint64 count) {
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

/// What app/ says in English (appText), as a label.
QString appLabel(const QString &english);

/// While it lives, labels are in English.
class EnglishLabels final : public QTranslator {
    Q_OBJECT

public:
    EnglishLabels();
    ~EnglishLabels() override;
    Q_DISABLE_COPY_MOVE(EnglishLabels)

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *meaning, int n) const override;
};

}  // namespace webhooks::cli
