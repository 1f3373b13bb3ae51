// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"
#include "domain/secret.h"

namespace webhooks {

/// The token that a client has to show (RFC 6750), from a file with one line.
class BearerToken final {
public:
    enum class Shown { Right, Wrong, Missing };
    static constexpr qsizetype kShortest = 16;

    /// Refuses tokens that are short, or that no header can carry.
    static Result<BearerToken> load(const QString &path);

    Shown check(const HttpHeaders &headers) const;            ///< in constant time for equal lengths
    bool isOpenToOthers() const { return m_isOpenToOthers; }  ///< every user of this machine can read the file
    bool operator==(const BearerToken &) const = default;

private:
    Secret m_token;
    bool m_isOpenToOthers = false;
};

}  // namespace webhooks
