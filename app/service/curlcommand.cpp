// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/curlcommand.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr std::array kMadeByCurl{"host", "content-length", "connection", "expect"};

bool isMadeByCurl(const HttpHeader &header) {
    const QByteArray name = header.name.toLower();
    return std::ranges::any_of(kMadeByCurl, [&](const char *each) { return name == each; });
}

/// As curl's -H wants it: a header without a value ends in a semicolon.
QByteArray headerArgument(const HttpHeader &header) {
    return header.name + (header.value.isEmpty() ? QByteArray(";") : QByteArray(": " + header.value));
}

HttpHeaders toSend(const HttpHeaders &headers) {
    HttpHeaders kept;
    std::ranges::copy_if(headers, std::back_inserter(kept), [](const HttpHeader &each) { return !isMadeByCurl(each); });
    return kept;
}

bool isText(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && std::ranges::none_of(text, [](QChar each) {
        return each.category() == QChar::Other_Control && each != u'\n' && each != u'\t';
    });
}

/// POSIX 2.2.2: nothing has a meaning within single quotes but the closing one.
QString bashPlain(const QByteArray &bytes) {
    return u'\'' % QString::fromUtf8(bytes).replace(u'\'', "'\\''"_L1) % u'\'';
}

/// Bytes of `characters` and all that are not printable ASCII, by their numbers.
QString escaped(const QByteArray &bytes, QByteArrayView characters, const QString &form, int base) {
    QString text;
    for (const char byte : bytes) {
        const auto number = static_cast<uchar>(byte);
        if (number < 0x20 || number >= 0x7f || characters.contains(byte))
            text += form.arg(uint(number), base == 8 ? 3 : 2, base, QChar(u'0'));
        else
            text += QLatin1Char(byte);
    }
    return text;
}

QString bashQuoted(const QByteArray &bytes) {
    return isText(bytes) ? bashPlain(bytes) : QString(u"$'"_s % escaped(bytes, "'\\", u"\\x%1"_s, 16) % u'\'');
}

QString bashCommand(const CurlRequest &request) {
    QStringList words{u"curl -g"_s, bashQuoted(request.url.toUtf8())};
    for (const HttpHeader &header : toSend(request.headers))
        words.append(u"-H "_s % bashQuoted(headerArgument(header)));
    if (!request.body.contains('\0')) {
        words.append(u"--data-raw "_s % bashQuoted(request.body));
        return words.join(u" \\\n  "_s);
    }
    words.append(u"--data-binary @-"_s);
    return u"printf '"_s % escaped(request.body, "'\\%", u"\\%1"_s, 8) % u"' | "_s % words.join(u" \\\n  "_s);
}

/// One line of a curl configuration file (curl(1), -K).
QString configLine(const QString &option, const QByteArray &value) {
    QString text = QString::fromUtf8(value);
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    text.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1).replace(u'\t', "\\t"_L1).replace(u'\v', "\\v"_L1);
    return option % u" = \""_s % text % u'"';
}

/// PowerShell takes typographic quotes for plain ones; each is doubled within the text.
QString powerShellQuoted(const QString &text) {
    QString quoted = u"'"_s;
    for (const QChar character : text) {
        const bool isQuote = character == u'\'' || (character >= QChar(0x2018) && character <= QChar(0x201b));
        quoted += isQuote ? QString(2, character) : QString(character);
    }
    return quoted % u'\'';
}

QString powerShellCommand(const CurlRequest &request) {
    QStringList lines{configLine(u"url"_s, request.url.toUtf8()), u"globoff"_s};
    for (const HttpHeader &header : toSend(request.headers))
        lines.append(configLine(u"header"_s, headerArgument(header)));
    lines.append(configLine(u"data-raw"_s, request.body));
    QStringList quoted;
    for (const QString &line : std::as_const(lines))
        quoted.append(powerShellQuoted(line));
    return u"$request = New-TemporaryFile; [IO.File]::WriteAllLines($request, [string[]]("_s % quoted.join(u", "_s) %
           u")); curl.exe -K $request; Remove-Item $request"_s;
}

/// The C runtime's rule: backslashes count only before a quote, where each is doubled.
QString runtimeQuoted(const QString &text) {
    QString quoted = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar character : text) {
        if (character == u'"')
            quoted += QString(backslashes + 1, u'\\');
        backslashes = character == u'\\' ? backslashes + 1 : 0;
        quoted += character;
    }
    return quoted % QString(backslashes, u'\\') % u'"';
}

/// cmd.exe counts quotes without knowing `\"`, so every character with a meaning to it gets a caret, quotes too. A name
/// between percent signs is broken by a caret after the first; a line feed is a caret and two line breaks.
QString cmdQuoted(const QByteArray &bytes) {
    QString text;
    bool afterPercent = false;
    for (const QChar character : runtimeQuoted(QString::fromUtf8(bytes))) {
        if (afterPercent || u"\"&|<>^()!\n"_s.contains(character))
            text += u'^';
        text += character == u'\n' ? u"\n\n"_s : QString(character);
        afterPercent = character == u'%';
    }
    return text;
}

QString cmdCommand(const CurlRequest &request) {
    QStringList words{u"curl.exe -g"_s, cmdQuoted(request.url.toUtf8())};
    for (const HttpHeader &header : toSend(request.headers))
        words.append(u"-H "_s % cmdQuoted(headerArgument(header)));
    words.append(u"--data-raw "_s % cmdQuoted(request.body));
    return words.join(u' ');
}

}  // namespace

QString curlCommand(const CurlRequest &request, Shell shell) {
    switch (shell) {
        case Shell::Bash:
            return bashCommand(request);
        case Shell::PowerShell:
            return powerShellCommand(request);
        case Shell::Cmd:
            return cmdCommand(request);
    }
    return {};
}

HttpHeaders withCredentials(HttpHeaders masked, const HttpHeaders &own) {
    for (HttpHeader &header : masked) {
        const QByteArray value = headerValue(own, header.name);
        if (isCredentialHeader(header.name) && !value.isEmpty())
            header.value = value;
    }
    return masked;
}

}  // namespace webhooks
