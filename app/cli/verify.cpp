// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/input.h"
#include "domain/signature.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qint64 kMaxBody = 64LL * 1024 * 1024;

/// Why a signature that does not match cannot match, where its form tells.
QString reasonFor(const QByteArray &signature) {
    if (!signature.startsWith("sha256="))
        return Labels::tr("it does not begin with “sha256=”");
    if (signature.size() != 7 + 64)
        return Labels::tr("it has %n characters after “sha256=”, not 64", nullptr, counted(signature.size() - 7));
    if (signature.toLower() != signature)
        return Labels::tr("it is not in lower case");
    return Labels::tr("the secret is another one, or the body is not byte for byte what was sent");
}

Exit verify(CommandContext &context) {
    if (!context.has("secret-file") || !context.has("signature"))
        return context.usage(Words::tr("“verify” needs --secret-file and --signature."));
    if (context.value("secret-file") == "-"_L1)
        return context.usage(Words::tr("The body comes on standard input, so the secret must be in a file."));
    const auto secret = readSecret(context.value("secret-file"));
    if (!secret)
        return context.fail(secret.error());
    const auto body = readInput(u"-"_s, kMaxBody);
    if (!body)
        return context.fail(body.error());
    const QByteArray signature = context.value("signature").toUtf8();
    const bool good = verifySignature(*secret, *body, signature);
    const QString reason = good ? QString() : reasonFor(signature);
    context.out().record({{Labels::tr("signature"), good ? Labels::tr("good") : Labels::tr("wrong: %1").arg(reason)}},
                         {{u"valid"_s, good},
                          {u"reason"_s, good ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)},
                          {u"body_bytes"_s, body->size()}});
    return good ? Exit::Done : Exit::SomeFailed;
}

}  // namespace

QList<CommandSpec> verifyCommands() {
    return {{"verify",
             nullptr,
             "",
             QT_TRANSLATE_NOOP("webhooks::Help", "Check the signature of a body on standard input, as a receiver does"),
             {{"secret-file", "FILE", QT_TRANSLATE_NOOP("webhooks::Help", "The webhook's secret")},
              {"signature", "'sha256=...'", QT_TRANSLATE_NOOP("webhooks::Help", "The value of X-LeadHub-Signature")}},
             "leadhub-webhooks verify --secret-file secret.txt --signature 'sha256=...' < body.json",
             verify}};
}

}  // namespace webhooks::cli
