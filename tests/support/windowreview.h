// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace webhooks::ui {

/// What a reviewer would object to in a window as it is shown: one line per widget, empty when nothing.
QStringList unnamedWidgets(const QWidget &window);  ///< focusable ones without objectName or accessible name
QStringList clippedTexts(const QWidget &window);    ///< labels and buttons that are narrower than their text
/// Letters that two controls of the window, or two entries of one menu, answer to at the same time.
QStringList doubleMnemonics(const QWidget &window);

/// Stands in for a language whose words are longer: a third more letters in every text, placeholders and mnemonics
/// kept.
class LongWords final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

}  // namespace webhooks::ui
