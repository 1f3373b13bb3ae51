// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace webhooks {

/// A request's body that can be read once, from front to back. QNetworkAccessManager sends a POST again by itself when
/// the receiver closes after reading it; without a way to rewind it reports ContentReSendError instead (ARCHITECTURE
/// 6).
class RequestBody final : public QIODevice {
    Q_OBJECT

public:
    explicit RequestBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override;

    /// Whether any byte was handed out. The network thread asks for the first one when it has a connection.
    bool isTouched() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qsizetype m_read = 0;
};

}  // namespace webhooks
