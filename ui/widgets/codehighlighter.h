// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace webhooks::ui {

/// The colours of CodeView's languages.
class CodeHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

    void setLanguage(CodeView::Language language, const QPalette &palette);
    CodeView::Language language() const { return m_language; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightHeader(const QString &text);
    void highlightHttp(const QString &text);
    void paint(qsizetype start, qsizetype end, Ink meaning);

    CodeView::Language m_language = CodeView::Language::Plain;
    QPalette m_palette;
};

}  // namespace webhooks::ui
