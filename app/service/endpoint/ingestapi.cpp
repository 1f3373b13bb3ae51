// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/ingestapi.h"

#include "domain/errortext.h"
#include "service/endpoint/ingestbody.h"
#include "store/actor.h"
#include "store/database.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// While somebody holds the write lock, only one request a second waits for it this long and the others not at all:
/// they all would wait in one thread, one after the other.
constexpr int kPatienceMs = 250;
constexpr int kImpatienceMs = 0;
constexpr qint64 kImpatientForMs = 1'000;
constexpr qint64 kLockPauseMs = 3;
/// The dispatcher and other writers hold the lock all the time; that is news only when it lasts.
constexpr qint64 kShortLockMs = 5'000;

constexpr QByteArrayView kKeyHeader = "Idempotency-Key";
constexpr qsizetype kLongestKey = 255;

bool isJson(const HttpHeaders &headers) {
    const QByteArray type = headerValue(headers, "Content-Type");
    return type.first(std::max<qsizetype>(0, type.indexOf(';') < 0 ? type.size() : type.indexOf(';')))
               .trimmed()
               .compare("application/json", Qt::CaseInsensitive) == 0;
}

/// The draft's key is a string in quotes (RFC 8941, section 3.3.3); most clients send it bare.
Result<QString> readKey(const HttpHeaders &headers) {
    QByteArray key = headerValue(headers, kKeyHeader).trimmed();
    if (key.size() >= 2 && key.startsWith('"') && key.endsWith('"'))
        key = key.sliced(1, key.size() - 2);
    const bool isVisible = std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7f && c != '"'; });
    const bool isGiven = std::ranges::any_of(
        headers, [](const HttpHeader &header) { return header.name.compare(kKeyHeader, Qt::CaseInsensitive) == 0; });
    if (!isVisible || key.size() > kLongestKey || (isGiven && key.isEmpty()))
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  u"Idempotency-Key must be 1 to %1 letters, digits and signs, without spaces."_s.arg(kLongestKey),
                  {}});
    return QString::fromLatin1(key);
}

QByteArray fingerprint(const ServerRequest &request) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(request.method + ' ' + request.path + '\n'));
    hash.addData(request.body);
    return hash.result();
}

/// Whether the Host header names this machine itself. Otherwise a web page whose name was made to mean 127.0.0.1 could
/// write leads through the browser of somebody on this machine (DNS rebinding).
bool namesLoopback(QByteArray host) {
    if (const qsizetype colon = host.lastIndexOf(':'); colon > host.lastIndexOf(']'))
        host.truncate(colon);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    return host.compare("localhost", Qt::CaseInsensitive) == 0 || QHostAddress(QString::fromLatin1(host)).isLoopback();
}

QByteArray location(const IngestRoute &route, const Ingested &made) {
    if (route.action == IngestRoute::Action::EmitEvent)
        return "/v1/events/" + made.events.value(0).id.toLatin1();
    const QByteArray lead = "/v1/leads/" + QByteArray::number(made.leadId);
    if (route.action == IngestRoute::Action::SubmitForm)
        return lead + "/form-submissions/" + QByteArray::number(made.submissionId);
    return lead;
}

QByteArray toJson(const Ingested &made) {
    QJsonArray events;
    for (const Ingested::MadeEvent &event : made.events)
        events.append(QJsonObject{{u"id"_s, event.id}, {u"event"_s, event.type}});
    QJsonObject object{{u"lead_id"_s, made.leadId}, {u"events"_s, events}};
    if (made.submissionId != 0)
        object.insert(u"submission_id"_s, made.submissionId);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

IngestApi::IngestApi(IngestOptions options, Clock clock) : m_options(std::move(options)), m_clock(std::move(clock)) {}
IngestApi::~IngestApi() = default;

std::optional<ServerResponse> IngestApi::refuseCaller(const ServerRequest &head) const {
    if (!m_options.token) {
        const QByteArray host = headerValue(head.headers, "Host");
        if (host.isEmpty() || namesLoopback(host))
            return {};
        return ServerResponse::of({421, u"Without a token, only this machine itself is served by that name."_s});
    }
    switch (m_options.token->check(head.headers)) {
        case BearerToken::Shown::Right:
            return {};
        case BearerToken::Shown::Missing:
            return ServerResponse::of({401, u"A token is needed: Authorization: Bearer TOKEN."_s},
                                      {{"WWW-Authenticate", "Bearer"}});
        case BearerToken::Shown::Wrong:
            break;
    }
    // RFC 6750, section 3.1
    return ServerResponse::of({401, u"The token is not the right one."_s},
                              {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
}

std::optional<ServerResponse> IngestApi::refuse(const ServerRequest &head) const {
    if (const auto refused = refuseCaller(head))
        return refused;
    const auto route = IngestRoute::find(head.method, head.path);
    if (!route)
        return route.error();
    if (route->takesBody() && !isJson(head.headers))
        return ServerResponse::of({415, u"The body must be application/json."_s}, {{"Accept", "application/json"}});
    if (const auto key = readKey(head.headers); !key)
        return ServerResponse::of({400, key.error().message});
    return {};
}

ServerResponse IngestApi::answer(const ServerRequest &request) {
    const auto route = IngestRoute::find(request.method, request.path);
    return route ? perform(*route, request) : route.error();
}

ServerResponse IngestApi::perform(const IngestRoute &route, const ServerRequest &request) {
    const IngestKey key{readKey(request.headers).value_or(QString()), fingerprint(request), m_clock.wall()};
    const auto write = [&](const auto &body, const auto &change) {
        if (!body)
            return ServerResponse::of(body.error());
        const auto database = this->database();
        if (!database)
            return answerFailure(database.error());
        leaveLock();
        Ingest ingest(**database);
        const auto made = change(ingest, *body);
        m_lockFreeFrom = m_clock.monotonic() + kLockPauseMs;
        return answerTo(route, made);
    };
    switch (route.action) {
        case IngestRoute::Action::AddLead:
            return write(readLeadBody(request.body, 0),
                         [&](Ingest &ingest, const LeadChanges &lead) { return ingest.addLead(lead, key); });
        case IngestRoute::Action::PutLead:
            return write(readLeadBody(request.body, route.leadId), [&](Ingest &ingest, const LeadChanges &lead) {
                return ingest.putLead(route.leadId, lead, key);
            });
        case IngestRoute::Action::DeleteLead:
            return write(Body<qint64>(route.leadId),
                         [&](Ingest &ingest, qint64 id) { return ingest.deleteLead(id, key); });
        case IngestRoute::Action::SubmitForm:
            return write(readFormBody(request.body), [&](Ingest &ingest, const QString &form) {
                return ingest.submitForm(route.leadId, form, key);
            });
        case IngestRoute::Action::EmitEvent:
            return write(readEventBody(request.body), [&](Ingest &ingest, const EventBody &event) {
                return ingest.emitEvent(event.type, event.lead, key);
            });
    }
    return ServerResponse::of({500, {}});
}

/// The write lock is not handed on in turn: without a pause between commits, a dispatcher beside a busy client hardly
/// ever gets it.
void IngestApi::leaveLock() const {
    const qint64 wait = m_lockFreeFrom - m_clock.monotonic();
    if (wait > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(wait));
}

/// Opened at the first request, because a connection belongs to the thread that opens it.
Result<Database *> IngestApi::database() {
    if (!m_database) {
        auto opened = Database::open(
            {m_options.database, Database::Mode::ReadWrite, kPatienceMs, thisActor(ActingProgram::Http)});
        if (!opened) {
            Error error = opened.error();
            if (error.code == ErrorCode::NotFound)
                error.code = ErrorCode::Moved;  // it was there when the service began
            return std::unexpected(error);
        }
        m_database = *std::move(opened);
    }
    const bool isImpatient = m_lastBusy != 0 && m_clock.monotonic() - m_lastBusy < kImpatientForMs;
    if (const auto set = m_database->setBusyTimeout(isImpatient ? kImpatienceMs : kPatienceMs); !set)
        return std::unexpected(set.error());
    return m_database.get();
}

ServerResponse IngestApi::answerTo(const IngestRoute &route, const Result<Ingested> &made) {
    if (!made)
        return answerFailure(made.error());
    m_lastBusy = 0;
    m_busySince = 0;
    noteState({});
    ServerResponse response{202, "application/json", toJson(*made)};
    if (route.action != IngestRoute::Action::DeleteLead)
        response.headers.append(HttpHeader{"Location", location(route, *made)});
    if (made->isReplay)
        response.headers.append(HttpHeader{"Idempotent-Replayed", "true"});
    return response;
}

ServerResponse IngestApi::answerFailure(const Error &error) {
    switch (error.code) {
        case ErrorCode::NotFound:
            return ServerResponse::of({404, error.message});
        case ErrorCode::Conflict:
            return ServerResponse::of({409, withHint(error)});
        case ErrorCode::InvalidInput:
            return ServerResponse::of({422, withHint(error)});
        case ErrorCode::Busy:
            // One request of a second waits its time out; it must not start the second anew.
            if (m_lastBusy == 0 || m_clock.monotonic() - m_lastBusy >= kImpatientForMs)
                m_lastBusy = m_clock.monotonic();
            noteBusy(error);
            return ServerResponse::of({503, u"The database is locked by another program."_s}, {{"Retry-After", "1"}});
        case ErrorCode::DiskFull:
        case ErrorCode::ReadOnly:
            noteState(error);
            return ServerResponse::of({503, u"The database cannot be written now."_s}, {{"Retry-After", "30"}});
        case ErrorCode::Moved:
        case ErrorCode::Replaced:
            m_database.reset();
            noteState(error);
            return ServerResponse::of({503, u"The database is not in its place now."_s}, {{"Retry-After", "30"}});
        default:
            // The next request looks at the file anew.
            m_database.reset();
            noteState(error);
            return ServerResponse::of({500, u"The request failed; the service's log says why."_s});
    }
}

void IngestApi::noteBusy(const Error &error) {
    if (m_busySince == 0)
        m_busySince = m_clock.monotonic();
    if (m_clock.monotonic() - m_busySince >= kShortLockMs)
        noteState(error);
}

void IngestApi::noteState(const std::optional<Error> &error) {
    if (std::exchange(m_isFailing, error.has_value()) != error.has_value() && m_options.stateChanged)
        m_options.stateChanged(error);
}

}  // namespace webhooks
