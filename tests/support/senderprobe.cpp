// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/senderprobe.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace webhooks {

SenderProbe::SenderProbe(const SenderOptions &options) : sender(options, loopbackAllowed(), Clock::system()) {
    connect(&sender, &Sender::finished, this, [this](qint64 ticket, const AttemptResult &result) {
        results.insert(ticket, result);
        order.append(ticket);
    });
}

AddressRules SenderProbe::loopbackAllowed() {
    return AddressRules({*AddressRange::parse(u"127.0.0.0/8"_s), *AddressRange::parse(u"::1/128"_s)});
}

NameLookup SenderProbe::table(QHash<QString, QStringList> names) {
    return [names = std::move(names)](const QString &name, QObject *context, LookupDone done) {
        const auto found = names.constFind(name);
        if (found == names.constEnd()) {
            return;
        }
        LookupAnswer answer;
        for (const QString &address : *found) {
            answer.addresses.append(QHostAddress(address));
        }
        answer.notFound = answer.addresses.isEmpty();
        QMetaObject::invokeMethod(context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
    };
}

OutgoingRequest SenderProbe::request(const QUrl &url, qint64 ticket, qint64 timeoutMs) {
    const QByteArray name = QByteArray::number(ticket);
    return {ticket,
            url,
            {{"Content-Type", "application/json"},
             {"User-Agent", "LeadHub-Webhooks/test"},
             {"X-LeadHub-Delivery", "delivery-" + name},
             {"X-LeadHub-Attempt", "1"}},
            "{\"ticket\":" + name + '}',
            timeoutMs};
}

AttemptResult SenderProbe::exchange(const OutgoingRequest &request) {
    const qsizetype before = order.size();
    sender.send(request);
    waitFor(before + 1);
    return results.value(request.ticket);
}

bool SenderProbe::waitFor(qsizetype count) {
    if (order.size() >= count) {
        return true;
    }
    // QTest::qWaitFor() sleeps between looks, which would hold up the exchanges themselves.
    QEventLoop loop;
    connect(&sender, &Sender::finished, &loop, [&] {
        if (order.size() >= count) {
            loop.quit();
        }
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return order.size() >= count;
}

}  // namespace webhooks
