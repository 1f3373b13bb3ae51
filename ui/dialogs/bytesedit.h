// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace webhooks::ui {

/// Where bytes are pasted: mono, left to right, Tab leaves it.
class BytesEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    BytesEdit(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    /// What was pasted as UTF-8, or exactly what setBytes() gave as long as nobody typed.
    QByteArray bytes() const;
    /// Bytes from a file: an edit would turn CR LF into LF.
    void setBytes(const QByteArray &bytes);
    bool isExact() const { return m_exact; }
    void setVisibleLines(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    QByteArray m_bytes;
    bool m_exact = false;
};

}  // namespace webhooks::ui
