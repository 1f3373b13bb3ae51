// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhookurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// RFC 1035, 2.3.4 leaves 253 characters for a name as text.
constexpr qsizetype kMaxHostLength = 253;
constexpr qsizetype kMaxLabelLength = 63;

std::unexpected<Error> refused(const QString &message, const QString &hint) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

/// Format characters (zero width, direction marks) make an address look like another one.
bool isForbidden(QChar character) {
    const QChar::Category category = character.category();
    return character.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format ||
           character == u'\\';
}

QStringView authorityOf(QStringView text) {
    const QStringView rest = text.sliced(text.indexOf("//"_L1) + 2);
    const auto endsAuthority = [](QChar character) { return character == u'/' || character == u'?'; };
    return rest.first(std::ranges::find_if(rest, endsAuthority) - rest.begin());
}

bool isNameCharacter(QChar character) {
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'_';
}

bool isLabel(QStringView label) {
    return !label.isEmpty() && label.size() <= kMaxLabelLength && std::ranges::all_of(label, isNameCharacter);
}

/// What a resolver of the C library may read as a number (inet_aton): all digits, or hexadecimal.
bool looksNumeric(QStringView label) {
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const auto isHex = [&](QChar character) { return isDigit(character) || (character >= u'a' && character <= u'f'); };
    return std::ranges::all_of(label, isDigit) ||
           (label.startsWith("0x"_L1) && std::ranges::all_of(label.sliced(2), isHex));
}

/// The first thing wrong with the text before QUrl sees it, or empty.
QString problemOfText(QStringView text) {
    if (text.isEmpty()) {
        return u"The URL is missing."_s;
    }
    if (std::ranges::any_of(text, isForbidden)) {
        return u"The URL holds white space, a backslash or a control character."_s;
    }
    if (!text.startsWith("http://"_L1, Qt::CaseInsensitive) && !text.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        return u"The URL does not start with https:// or http://."_s;
    }
    if (text.contains(u'#')) {
        return u"The URL has a fragment (#), which is never sent."_s;
    }
    const QStringView authority = authorityOf(text);
    if (authority.contains(u'@')) {
        return u"The URL holds a user name or password before the host."_s;
    }
    if (authority.contains(u'%')) {
        return u"The URL's host holds a percent sign (an escape or a zone)."_s;
    }
    return {};
}

QString problemOfHost(const QString &host) {
    if (host.isEmpty()) {
        return u"The URL has no host."_s;
    }
    if (IpAddress::parse(host)) {
        return {};
    }
    const QList<QStringView> labels = QStringView(host).split(u'.');
    if (host.size() > kMaxHostLength || !std::ranges::all_of(labels, isLabel)) {
        return u"The URL's host is not a valid name or address."_s;
    }
    if (looksNumeric(labels.last())) {
        return u"The URL's host ends in a number, but is not an IP address."_s;
    }
    return {};
}

}  // namespace

Result<QUrl> parseWebhookUrl(QStringView text) {
    const QString hint = u"Write it like https://example.com/hooks/leads."_s;
    if (const QString problem = problemOfText(text); !problem.isEmpty()) {
        return refused(problem, hint);
    }
    QUrl url(text.toString(), QUrl::StrictMode);
    if (!url.isValid()) {
        return refused(u"The URL is not valid."_s, hint);
    }
    if (const QString host = url.host(); host.endsWith(u'.')) {
        url.setHost(host.chopped(1), QUrl::StrictMode);
    }
    if (const QString problem = problemOfHost(url.host(QUrl::FullyEncoded)); !problem.isEmpty()) {
        return refused(problem, hint);
    }
    // Brackets may also hold an address of a future version (RFC 3986, 3.2.2), which nobody can check.
    if (authorityOf(text).startsWith(u'[') && !IpAddress::parse(url.host())) {
        return refused(u"The URL's host is not an IPv6 address."_s, hint);
    }
    if (url.port(1) < 1) {
        return refused(u"The URL's port is not from 1 to 65535."_s, hint);
    }
    return url;
}

std::optional<IpAddress> literalAddress(const QUrl &url) {
    const QString host = url.host();
    const bool isLocalhost = host == "localhost"_L1 || host.endsWith(".localhost"_L1);
    return IpAddress::parse(isLocalhost ? u"127.0.0.1"_s : host);
}

QString urlWithoutQuery(const QUrl &url) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

}  // namespace webhooks
