// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/bearertoken.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kLongestFile = 4096;

std::unexpected<Error> bad(const QString &message, const QString &hint) {
    return std::unexpected(Error{ErrorCode::Configuration, message, hint});
}

}  // namespace

Result<BearerToken> BearerToken::load(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(u"The token file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                   u"--token-file names a file with one line."_s);
    auto token = Secret::fromUserInput(file.read(kLongestFile));
    const QByteArrayView bytes = token ? QByteArrayView(token->bytes()) : QByteArrayView();
    const bool isVisible = std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < 0x7f; });
    if (bytes.size() < kShortest || !isVisible)
        return bad(u"%1 must hold one token of at least %2 letters, digits and signs, without spaces."_s.arg(path).arg(
                       kShortest),
                   u"Make one with: openssl rand -hex 32"_s);
    BearerToken loaded;
    loaded.m_token = *std::move(token);
    loaded.m_isOpenToOthers = file.permissions().testFlag(QFileDevice::ReadOther);
    return loaded;
}

BearerToken::Shown BearerToken::check(const HttpHeaders &headers) const {
    constexpr QByteArrayView kScheme = "Bearer ";
    const QByteArray value = headerValue(headers, "Authorization");
    if (QByteArrayView(value).first(std::min(value.size(), kScheme.size())).compare(kScheme, Qt::CaseInsensitive) != 0)
        return Shown::Missing;
    return Secret(value.sliced(kScheme.size()).trimmed()) == m_token ? Shown::Right : Shown::Wrong;
}

}  // namespace webhooks
