// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace webhooks::ui {

/// Bytes to read, select and copy, in the mono font, always left to right: headers, bodies, snippets. Foreign bytes are
/// shown as plain text: control characters as `\x1b`, invalid UTF-8 as `\xff`.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Language { Plain, Json, Headers, Http };
    enum class BodyForm { Pretty, Raw, Hex };

    CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setText(const QString &text, Language language);
    /// Pretty indents JSON and leaves everything else as it is; Hex is offset, 16 bytes and their characters a line.
    void setBody(const QByteArray &body, BodyForm form);
    /// As high as its lines, up to `maxLines`.
    void fitLines(int maxLines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    void refit();

    QSyntaxHighlighter *m_highlighter;
    int m_maxLines = 0;
};

QString prettyJson(const QByteArray &json);  ///< key order kept (QJsonDocument sorts); the input when it is not JSON
QString hexDump(const QByteArray &bytes);
QString plainText(const QByteArray &bytes);

}  // namespace webhooks::ui
