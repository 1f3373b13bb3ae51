// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace webhooks {

/// Bytes that must not leak: wiped when destroyed, without conversion to text, and without a debug stream operator.
class Secret final {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    /// A webhook's secret as a person or file gives it: one line ending is cut off, UTF-8; empty, longer than 1024
    /// bytes, or holding NUL is an error.
    static Result<Secret> fromUserInput(QByteArray bytes);
    /// A new random secret in Standard Webhooks form: `whsec_` and 32 bytes in base64.
    static Secret generate();

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const Secret &other) const;  ///< in constant time for equal lengths

private:
    void wipe() noexcept;

    QByteArray m_bytes;  ///< never shared with another QByteArray, so that wiping reaches every copy
};

}  // namespace webhooks
