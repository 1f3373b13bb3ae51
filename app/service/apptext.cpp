// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/apptext.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr const char *kContext = "webhooks::AppText";

/// As app/ writes them; %1 … %4 stand for what is said of.
constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("webhooks::AppText", "The database is locked by another program (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Access to the database was denied (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The database cannot be written (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The disk is full (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The database is damaged (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The file is not a LeadHub Webhooks database (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The database cannot be opened (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Reading or writing the database failed (%1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "There is no database at %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Try again, or find the program that keeps a transaction open."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Check the permissions of the file and of its folder."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Free some space; nothing that was committed is lost."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Check that the path is right and its folder can be written."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The database's secrets are locked: its key is not here."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The database's secrets are locked: the key %1 is not here."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "A secret cannot be opened with this key."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "The webhook's secret or headers cannot be read: the database's key is not here."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Name the key with --key-file, or bring it with `database key import`."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Use the key this database was made with, or set the secret again."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "“%1” was changed by somebody else meanwhile."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Webhook %1 was changed by somebody else meanwhile."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Look at the new values and change it again."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The webhook is inactive: nothing is sent to it."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "There is no webhook %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The name is missing: give the webhook a name."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The name is longer than %1 characters: shorten it."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "The name holds a line break or another control character: write it on one line."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "No event is selected: choose at least one, or all events."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "%1 must be from %2 to %3."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The timeout"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The number of retries"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The wait before the first retry"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The longest wait before a retry"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The backoff factor"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The number of attempts at once"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL is missing."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL holds white space, a backslash or a control character."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL does not start with https:// or http://."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL has a fragment (#), which is never sent."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL holds a user name or password before the host."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL's host holds a percent sign (an escape or a zone)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL has no host."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL's host is not a valid name or address."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL's host ends in a number, but is not an IP address."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL's host is not an IPv6 address."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL's port is not from 1 to 65535."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL is not valid."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The URL is longer than %1 bytes: shorten it."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Write it like https://example.com/hooks/leads."),
    QT_TRANSLATE_NOOP(
        "webhooks::AppText",
        "Plain http lets anybody on the way read and change what is sent: use https if the receiver has it."),
    QT_TRANSLATE_NOOP(
        "webhooks::AppText",
        "The URL's query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "%1 is in %2 (%3), which can never be allowed. Use another address."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "%1 cannot be allowed: it is in %2 (%3)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Allow the receiver's own network instead."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "private network"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "loopback"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "cloud metadata"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "link-local"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "link-local, cloud metadata"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "A header needs a name, a colon and a value."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "A header's name may only hold letters, digits and !#$%&'*+-.^_`|~."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The header %1 is set by this program or by HTTP itself."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The header %1 is there twice: keep one of them."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "The value of the header %1 holds a line break or another control character."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The value of the header %1 is longer than %2 bytes."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Write it like X-Team: sales."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Take spaces and other characters out of the name."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Use another name."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Write the value on one line."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Shorten the value."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The secret is empty."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The secret is longer than %1 bytes."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The secret is not UTF-8 text without NUL."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Give a secret, or choose to have none."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Use a shorter secret."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Write binary keys in hex or base64, as the receiver expects them."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Answered %1; redirects are not followed."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Answered %1 to %2; redirects are not followed."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "Answered %1, which is not a final answer; the receiver may have seen the request."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Answered %1, which is not an HTTP status."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "No answer within %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "No connection within %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "No connection to this server became free within %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "No connection to port %1 could be made."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The name %1 could not be found."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The name %1 could not be looked up; no name server answered."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The name %1 was not found within %2."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The server refused the connection on port %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The server cannot be reached: %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The server closed the connection before the request was sent."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The server closed the connection during the TLS handshake."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "The connection ended without an HTTP answer; the receiver may have seen the request."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "What came back is not an HTTP answer."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The TLS handshake failed: %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate has expired."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate has been revoked."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate is not valid yet."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate is not for the name %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate is self-signed and not trusted here."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate was issued by an authority that is not trusted here."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The certificate was not accepted: %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Sending was stopped before an answer came."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Sending was stopped before the request was sent."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "cancelled by an operator"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "lead erased"),
    QT_TRANSLATE_NOOP("webhooks::AppText", "%1 happened at %2."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The webhook is \"%1\"."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The webhook has been deleted."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It listens to %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It does not listen to %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It is active."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It is inactive: no events are sent to it."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Its address %1 is allowed."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Each attempt looks up %1 and checks the addresses it has then."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Its secret can be read."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It has no secret: requests are not signed."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Sending is on."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "All sending is paused; `dispatcher resume` ends that."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "%1 dispatchers are registered."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Nobody is dispatching: start the service."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Dispatcher %1 on %2 has it."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The dispatcher that had it is gone; another one will take it over."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "There is a delivery: %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It is due now."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It is due now (last result: %1)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The next attempt is at %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "The next attempt is at %1 (last result: %2)."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "Attempt %1 is being made now."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It was delivered with attempt %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It was cancelled: %1."),
    QT_TRANSLATE_NOOP("webhooks::AppText", "It failed after %1 attempts; `deliveries redeliver` starts again."),
    QT_TRANSLATE_NOOP("webhooks::AppText",
                      "It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again."),
};

/// A sentence as a pattern: its values, and what follows it.
struct Sentence {
    const char *source;
    QString start;  ///< up to the first value
    QRegularExpression pattern;
    int values = 0;
};

Sentence sentenceOf(const char *source) {
    static const QRegularExpression value(u"%[1-4]"_s);
    const QStringList parts = QString::fromUtf8(source).split(value);
    QStringList escaped;
    std::ranges::transform(parts, std::back_inserter(escaped),
                           [](const QString &part) { return QRegularExpression::escape(part); });
    QRegularExpression pattern(u"^"_s % escaped.join(u"(.+?)"_s) % u"(?:\\s+(.+))?$"_s,
                               QRegularExpression::DotMatchesEverythingOption);
    return {source, parts.first(), pattern, static_cast<int>(parts.size()) - 1};
}

const QList<Sentence> &sentences() {
    static const QList<Sentence> all = [] {
        QList<Sentence> made;
        std::ranges::transform(kSentences, std::back_inserter(made), sentenceOf);
        return made;
    }();
    return all;
}

/// Not QString::arg(): a value may hold a percent sign.
QString filled(const QString &text, const QStringList &values) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            result += text[i];
            continue;
        }
        result += values[place - 1];
        ++i;
    }
    return result;
}

std::optional<QString> translated(const Sentence &sentence, const QString &english) {
    if (!english.startsWith(sentence.start))
        return std::nullopt;
    const QRegularExpressionMatch match = sentence.pattern.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList values;
    for (int value = 1; value <= sentence.values; ++value)
        values.append(appText(match.captured(value)));
    const QString text = filled(QCoreApplication::translate(kContext, sentence.source), values);
    const QString rest = match.captured(sentence.values + 1);
    return rest.isEmpty() ? text : QString(text % u' ' % appText(rest));
}

}  // namespace

QString appText(const QString &english) {
    for (const Sentence &sentence : sentences()) {
        if (const auto text = translated(sentence, english))
            return *text;
    }
    return english;
}

QString errorText(const Error &error) {
    const QString message = appText(error.message);
    return error.hint.isEmpty() ? message : QString(message % u' ' % appText(error.hint));
}

}  // namespace webhooks
