// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bytesedit.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace webhooks::ui {

namespace {

constexpr int kPadding = 4;
constexpr int kCorner = 4;  // the ground must not cover the round corners of the frame

}  // namespace

BytesEdit::BytesEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(monoFont(QApplication::font(this)));
    document()->setDocumentMargin(kPadding);
    setViewportMargins(kCorner, kCorner, kCorner, kCorner);
    connect(document(), &QTextDocument::contentsChange, this, [this] { m_exact = false; });
}

QByteArray BytesEdit::bytes() const {
    return m_exact ? m_bytes : toPlainText().toUtf8();
}

void BytesEdit::setBytes(const QByteArray &bytes) {
    setPlainText(QString::fromUtf8(bytes));
    m_bytes = bytes;
    m_exact = true;
    emit textChanged();
}

void BytesEdit::setVisibleLines(int lines) {
    setMinimumHeight(lines * fontMetrics().lineSpacing() + 2 * (frameWidth() + kPadding + kCorner));
}

void BytesEdit::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(monoFont(QApplication::font(this)));
}

}  // namespace webhooks::ui
