// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverycommands.h"
#include "cli/deliverytext.h"
#include "cli/optionvalues.h"
#include "service/json.h"
#include "service/processsignals.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace webhooks::cli {

namespace {

constexpr auto kPollInterval = 200ms;
constexpr int kPage = 100;

/// Prints attempts as they are recorded.
class Follower final {
public:
    Follower(Output &output, DeliveryLog &log, DeliveryFilter filter, const Clock &clock)
        : m_output(output), m_log(log), m_filter(std::move(filter)), m_clock(clock) {}

    void startAfter(qint64 attemptId) { m_after = attemptId; }
    void endAfter(qint64 count) { m_remaining = count; }

    /// Prints what is new. True: as many as wanted have been printed.
    Result<bool> poll();

private:
    Result<bool> matches(const Delivery &delivery) const;
    Result<void> print(const LoggedAttempt &logged);
    void printLine(const LoggedAttempt &logged);

    Output &m_output;
    DeliveryLog &m_log;
    DeliveryFilter m_filter;
    const Clock &m_clock;
    qint64 m_after = 0;
    std::optional<qint64> m_remaining;
};

Result<bool> Follower::poll() {
    while (true) {
        const auto page = m_log.attemptsSince(m_after, kPage);
        if (!page)
            return std::unexpected(page.error());
        for (const LoggedAttempt &logged : *page) {
            m_after = logged.attempt.id;
            const auto wanted = matches(logged.delivery);
            if (!wanted)
                return wanted;
            if (!*wanted)
                continue;
            if (const auto printed = print(logged); !printed)
                return std::unexpected(printed.error());
            if (m_remaining && --*m_remaining == 0)
                return true;
        }
        if (page->size() < kPage)
            return false;
    }
}

/// The filter's meaning is SQL's alone: the delivery is asked for together with it.
Result<bool> Follower::matches(const Delivery &delivery) const {
    if (m_filter.kind == DeliveryFilter::Kind::Everything)
        return true;
    DeliveryFilter self;
    self.kind = DeliveryFilter::Kind::Term;
    self.term.field = FilterField::Id;
    self.term.text = delivery.publicId;
    DeliveryFilter both;
    both.kind = DeliveryFilter::Kind::And;
    both.parts = {self, m_filter};
    const auto count = m_log.count(both, m_clock.wall());
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<void> Follower::print(const LoggedAttempt &logged) {
    if (m_output.form() != Output::Form::Json) {
        printLine(logged);
        return {};
    }
    const auto payload = m_log.payload(logged.delivery.id);
    if (!payload)
        return std::unexpected(payload.error());
    QJsonObject json = toJson(logged.attempt, *payload);
    json.insert(u"delivery"_s, toJson(logged.delivery));
    m_output.json(json);
    return {};
}

void Follower::printLine(const LoggedAttempt &logged) {
    const Delivery &delivery = logged.delivery;
    const AttemptResult &result = logged.attempt.result;
    const QStringList cells{
        timeText(result.startedAt),
        resultText(result),
        durationText(result.durationUs),
        delivery.eventType,
        QString::number(delivery.leadId),
        delivery.webhookName,
        Labels::tr("attempt %1").arg(logged.attempt.number),
        delivery.publicId,
    };
    if (m_output.form() == Output::Form::Plain) {
        m_output.table({}, {cells}, {});
        return;
    }
    // Lines come one by one, so that columns have fixed widths.
    const QList<int> widths{20, 16, 10, 18, 8, 24, 10, 0};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += oneLine(cells[i]).leftJustified(widths[i]) + (i + 1 < cells.size() ? u"  "_s : QString());
    m_output.line(line);
}

int exitFor(int signal) {
    return static_cast<int>(signal == SIGTERM ? Exit::Terminated : Exit::Interrupted);
}

Exit follow(CommandContext &context, Follower &follower) {
    QEventLoop loop;
    ProcessSignals processSignals;
    QTimer timer;
    // Caught like the others, but to a command SIGHUP only means that its terminal is gone.
    QObject::connect(&processSignals, &ProcessSignals::reloadRequested, &loop,
                     [&] { loop.exit(static_cast<int>(Exit::Terminated)); });
    QObject::connect(&processSignals, &ProcessSignals::terminationRequested, &loop,
                     [&](int signal) { loop.exit(exitFor(signal)); });
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const auto ended = follower.poll();
        if (!ended)
            loop.exit(static_cast<int>(context.fail(ended.error())));
        else if (*ended)
            loop.exit(static_cast<int>(Exit::Done));
        else
            timer.setInterval(kPollInterval);
    });
    timer.start(0ms);
    return static_cast<Exit>(loop.exec());
}

}  // namespace

Exit tailDeliveries(CommandContext &context) {
    const auto filter = filterOption(context);
    if (!filter)
        return context.fail(filter.error());
    std::optional<qint64> count;
    if (context.has("count")) {
        const auto number = readPositive(context.value("count"), u"--count"_s);
        if (!number)
            return context.fail(number.error());
        count = *number;
    }
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    Follower follower(context.out(), (*store)->log(), *filter, context.clock());
    if (count)
        follower.endAfter(*count);
    if (!context.has("from-start")) {
        const auto newest = (*store)->log().lastAttemptId();
        if (!newest)
            return context.fail(newest.error());
        follower.startAfter(*newest);
    }
    return follow(context, follower);
}

}  // namespace webhooks::cli
