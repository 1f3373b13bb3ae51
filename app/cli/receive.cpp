// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/input.h"
#include "service/json.h"
#include "service/processsignals.h"
#include "service/receiver.h"

#include <QEventLoop>

#include <csignal>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

QString header(const ReceivedRequest &received, QByteArrayView name) {
    return QString::fromUtf8(headerValue(received.request.headers, name));
}

QString orDash(const QString &text) {
    return text.isEmpty() ? u"-"_s : text;
}

/// The receiver's verdict for people.
QString signatureText(const QString &verdict) {
    if (verdict == "ok"_L1)
        return Labels::tr("ok");
    if (verdict == "wrong"_L1)
        return Labels::tr("wrong");
    return verdict == "missing"_L1 ? Labels::tr("missing") : Labels::tr("not checked");
}

QString toLine(const ReceivedRequest &received) {
    return oneLine(Labels::tr("%1 %2 %3 attempt %4 delivery %5 signature %6 -> %7")
                       .arg(QString::fromUtf8(received.request.method), QString::fromUtf8(received.request.target),
                            orDash(header(received, "X-LeadHub-Event")), orDash(header(received, "X-LeadHub-Attempt")),
                            orDash(header(received, "X-LeadHub-Delivery")), signatureText(received.signature),
                            QString::number(received.status)));
}

QJsonObject toJson(const ReceivedRequest &received, qint64 now) {
    bool isNumber = false;
    const int attempt = header(received, "X-LeadHub-Attempt").toInt(&isNumber);
    return {
        {u"received_at"_s, jsonTime(now)},
        {u"method"_s, QString::fromUtf8(received.request.method)},
        {u"path"_s, QString::fromUtf8(received.request.target)},
        {u"event"_s, orNull(header(received, "X-LeadHub-Event"))},
        {u"attempt"_s, isNumber ? QJsonValue(attempt) : QJsonValue(QJsonValue::Null)},
        {u"delivery"_s, orNull(header(received, "X-LeadHub-Delivery"))},
        {u"signature"_s, received.signature},
        {u"status"_s, received.status},
        {u"headers"_s, webhooks::toJson(maskCredentials(received.request.headers))},
        {u"body"_s, QString::fromUtf8(received.request.body)},
    };
}

struct Limits {
    qint64 lowest;
    qint64 highest;
};

Result<qint64> readNumber(const CommandContext &context, const char *option, qint64 otherwise, Limits limits) {
    if (!context.has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = context.value(option).toLongLong(&isNumber);
    if (isNumber && number >= limits.lowest && number <= limits.highest)
        return number;
    return std::unexpected(Error{ErrorCode::InvalidInput,
                                 Words::tr("--%1 must be a whole number from %2 to %3.")
                                     .arg(QString::fromLatin1(option))
                                     .arg(limits.lowest)
                                     .arg(limits.highest),
                                 {}});
}

Result<ReceiverOptions> readOptions(const CommandContext &context) {
    constexpr qint64 kMany = std::numeric_limits<int>::max();
    const auto port = readNumber(context, "port", 0, {0, 65'535});
    const auto status = readNumber(context, "status", 200, {200, 599});
    const auto statusCount = readNumber(context, "status-count", -1, {0, kMany});
    const auto delay = readNumber(context, "delay", 0, {0, 600'000});
    const auto count = readNumber(context, "count", 0, {1, kMany});
    for (const auto *read : {&port, &status, &statusCount, &delay, &count}) {
        if (!*read)
            return std::unexpected(read->error());
    }
    ReceiverOptions options;
    options.port = static_cast<quint16>(*port);
    options.status = static_cast<int>(*status);
    options.statusCount = *statusCount;
    options.delayMs = static_cast<int>(*delay);
    options.count = *count;
    if (context.has("secret-file")) {
        auto secret = readSecret(context.value("secret-file"));
        if (!secret)
            return std::unexpected(secret.error());
        options.secret = *std::move(secret);
    }
    return options;
}

Exit exitForSignal(int signal) {
    return signal == SIGINT ? Exit::Interrupted : Exit::Terminated;
}

Exit receive(CommandContext &context) {
    const auto options = readOptions(context);
    if (!options)
        return context.fail(options.error());
    Receiver receiver(*options);
    const auto port = receiver.listen();
    if (!port)
        return context.fail(port.error());
    const bool asJson = context.out().form() == Output::Form::Json;
    const QString url = u"http://127.0.0.1:%1/"_s.arg(*port);
    if (asJson)
        context.out().json(QJsonObject{{u"listening"_s, url}});
    else
        context.out().line(Labels::tr("listening on %1").arg(url));

    QEventLoop loop;
    Exit exit = Exit::Done;
    ProcessSignals processSignals;
    QObject::connect(&processSignals, &ProcessSignals::terminationRequested, &loop, [&](int signal) {
        // Without --count a signal is the way to end.
        if (options->count > 0)
            exit = exitForSignal(signal);
        loop.quit();
    });
    QObject::connect(&receiver, &Receiver::done, &loop, &QEventLoop::quit);
    QObject::connect(&receiver, &Receiver::received, &loop, [&](const ReceivedRequest &received) {
        if (asJson)
            context.out().json(toJson(received, context.now()));
        else
            context.out().line(toLine(received));
    });
    loop.exec();
    return exit;
}

}  // namespace

QList<CommandSpec> receiveCommands() {
    return {{"receive",
             nullptr,
             "",
             QT_TRANSLATE_NOOP("webhooks::Help", "Receive webhooks on this machine, for trying things out"),
             {{"port", "PORT", QT_TRANSLATE_NOOP("webhooks::Help", "Port on 127.0.0.1; a free one otherwise")},
              {"secret-file", "FILE", QT_TRANSLATE_NOOP("webhooks::Help", "Check signatures with this secret")},
              {"status", "STATUS", QT_TRANSLATE_NOOP("webhooks::Help", "Answer with this status; 200 otherwise")},
              {"status-count", "N", QT_TRANSLATE_NOOP("webhooks::Help", "Only to the first N requests; then 200")},
              {"delay", "MS", QT_TRANSLATE_NOOP("webhooks::Help", "Wait so many milliseconds before each answer")},
              {"count", "N", QT_TRANSLATE_NOOP("webhooks::Help", "End after N requests")}},
             "leadhub-webhooks receive --port 9000 --secret-file secret.txt --status 503 --status-count 2",
             receive}};
}

}  // namespace webhooks::cli
