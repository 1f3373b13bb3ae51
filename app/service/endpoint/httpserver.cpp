// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/httpserver.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <unordered_map>

#include <microhttpd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr size_t kConnectionBytes = 8 * 1024;
/// Of a body that was refused midway, so much is still read: whoever is cut off while writing does not see the answer.
constexpr qsizetype kDrainedBytes = 256 * 1024;

/// A request on its way in.
struct Exchange {
    ServerRequest request;
    bool hasHead = false;
    bool isRefused = false;  ///< midway; the answer has been sent, what still comes is dropped
    qsizetype drained = 0;
};

MHD_Result collectHeader(void *headers, MHD_ValueKind, const char *name, size_t nameSize, const char *value,
                         size_t valueSize) {
    static_cast<HttpHeaders *>(headers)->append(
        {QByteArray(name, static_cast<qsizetype>(nameSize)), QByteArray(value, static_cast<qsizetype>(valueSize))});
    return MHD_YES;
}

MHD_Result queue(MHD_Connection *connection, const ServerResponse &response) {
    MHD_Response *made =
        MHD_create_response_from_buffer(static_cast<size_t>(response.body.size()),
                                        const_cast<char *>(response.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!made)
        return MHD_NO;
    if (!response.contentType.isEmpty())
        MHD_add_response_header(made, MHD_HTTP_HEADER_CONTENT_TYPE, response.contentType.constData());
    MHD_add_response_header(made, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    for (const HttpHeader &header : response.headers)
        MHD_add_response_header(made, header.name.constData(), header.value.constData());
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(response.status), made);
    MHD_destroy_response(made);
    return queued;
}

int socketOf(MHD_Connection *connection) {
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

/// The library takes no answer while a body is coming in, so this one goes to the socket past it.
void sendMidway(int socket, const ServerResponse &response) {
    HttpHeaders headers = response.headers;
    headers.append(HttpHeader{"Content-Type", response.contentType});
    headers.append(HttpHeader{"Content-Length", QByteArray::number(response.body.size())});
    headers.append(HttpHeader{"Connection", "close"});
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const HttpHeader &header : std::as_const(headers))
        bytes += header.name + ": " + header.value + "\r\n";
    bytes += "\r\n" + response.body;
    ::send(socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    ::shutdown(socket, SHUT_WR);
}

/// Why the body's length cannot be relied on: two programs on the way that read it differently let one client slip
/// requests into another's connection (RFC 9112, sections 6.3 and 11.2).
std::optional<Problem> framingProblem(const HttpHeaders &headers, qsizetype maxBody) {
    const auto count = [&headers](const char *name) {
        return std::ranges::count_if(
            headers, [name](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    const auto codings = count("Transfer-Encoding");
    const auto lengths = count("Content-Length");
    if (codings + lengths > 1)
        return Problem{400, u"The request gives the length of its body twice."_s};
    if (codings == 1 && headerValue(headers, "Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
        return Problem{501, u"The only transfer coding known here is chunked."_s};
    if (lengths == 0)
        return {};
    bool isNumber = false;
    const qulonglong length = headerValue(headers, "Content-Length").toULongLong(&isNumber);
    if (!isNumber)
        return Problem{400, u"Content-Length must be a number."_s};
    if (length > static_cast<qulonglong>(maxBody))
        return Problem{413, u"A body may have at most %1 bytes."_s.arg(maxBody)};
    return {};
}

}  // namespace

/// What libmicrohttpd calls back. All of it runs in the server's thread but for start(), sweep() and connections().
class HttpServer::Daemon final {
public:
    Daemon(const ListenAddress &address, const ServerHandlers &handlers, const ServerLimits &limits)
        : m_address(address), m_handlers(handlers), m_limits(limits) {
        m_clock.start();
    }
    ~Daemon() {
        if (m_daemon)
            MHD_stop_daemon(m_daemon);
    }
    Q_DISABLE_COPY_MOVE(Daemon)

    Result<void> start();
    const ListenAddress &address() const { return m_address; }
    int connections();

private:
    static Daemon &self(void *daemon) { return *static_cast<Daemon *>(daemon); }
    static MHD_Result accept(void *daemon, const sockaddr *from, socklen_t size);
    static void *begin(void *daemon, const char *target, MHD_Connection *connection);
    static MHD_Result handle(void *daemon, MHD_Connection *connection, const char *url, const char *method,
                             const char *version, const char *upload, size_t *uploadSize, void **exchange);
    static void completed(void *daemon, MHD_Connection *connection, void **exchange, MHD_RequestTerminationCode why);
    static void noticed(void *daemon, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode what);

    MHD_Result readHead(MHD_Connection *connection, Exchange &exchange, const char *method);
    MHD_Result readBody(MHD_Connection *connection, Exchange &exchange, QByteArrayView part);
    void sweep();

    ListenAddress m_address;
    const ServerHandlers m_handlers;
    const ServerLimits m_limits;
    MHD_Daemon *m_daemon = nullptr;
    QTimer m_sweep;
    QElapsedTimer m_clock;
    qsizetype m_held = 0;                     ///< bytes of bodies
    std::mutex m_mutex;                       ///< around m_began, which sweep() reads
    std::unordered_map<int, qint64> m_began;  ///< when each socket's present request may be said to have begun, ms
};

Result<void> HttpServer::Daemon::start() {
    const auto listener = openListener(m_address);
    if (!listener)
        return std::unexpected(listener.error());
    const bool hasEpoll = MHD_is_feature_supported(MHD_FEATURE_EPOLL) == MHD_YES;
    const unsigned flags = hasEpoll ? MHD_USE_EPOLL_INTERNAL_THREAD : MHD_USE_POLL_INTERNAL_THREAD;
    // At its own limit the library would leave newcomers waiting unaccepted; accept() closes them before that.
    m_daemon = MHD_start_daemon(flags, 0, &Daemon::accept, this, &Daemon::handle, this, MHD_OPTION_LISTEN_SOCKET,
                                *listener, MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(m_limits.connections + 1),
                                MHD_OPTION_PER_IP_CONNECTION_LIMIT, static_cast<unsigned>(m_limits.perAddress),
                                MHD_OPTION_CONNECTION_MEMORY_LIMIT, kConnectionBytes, MHD_OPTION_CONNECTION_TIMEOUT,
                                static_cast<unsigned>(std::max(1, m_limits.requestMs / 1000)),
                                MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_URI_LOG_CALLBACK, &Daemon::begin, this,
                                MHD_OPTION_NOTIFY_COMPLETED, &Daemon::completed, this, MHD_OPTION_NOTIFY_CONNECTION,
                                &Daemon::noticed, this, MHD_OPTION_END);
    if (!m_daemon) {
        ::close(*listener);
        return std::unexpected(Error{ErrorCode::Internal, u"The HTTP server cannot be started."_s, {}});
    }
    QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { sweep(); });
    m_sweep.start(std::clamp(m_limits.requestMs / 4, 10, 1'000));
    return {};
}

int HttpServer::Daemon::connections() {
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_began.size());
}

/// The library's timeout starts over at every byte; this one does not.
void HttpServer::Daemon::sweep() {
    const qint64 oldest = m_clock.elapsed() - m_limits.requestMs;
    const std::lock_guard lock(m_mutex);
    for (const auto &[socket, began] : m_began) {
        if (began <= oldest)
            ::shutdown(socket, SHUT_RDWR);
    }
}

MHD_Result HttpServer::Daemon::accept(void *daemon, const sockaddr *, socklen_t) {
    Daemon &me = self(daemon);
    return me.connections() < me.m_limits.connections ? MHD_YES : MHD_NO;
}

void HttpServer::Daemon::noticed(void *daemon, MHD_Connection *connection, void **,
                                 MHD_ConnectionNotificationCode what) {
    Daemon &me = self(daemon);
    const std::lock_guard lock(me.m_mutex);
    if (what == MHD_CONNECTION_NOTIFY_STARTED)
        me.m_began[socketOf(connection)] = me.m_clock.elapsed();
    else
        me.m_began.erase(socketOf(connection));
}

void *HttpServer::Daemon::begin(void *, const char *target, MHD_Connection *) {
    auto exchange = std::make_unique<Exchange>();
    const QByteArray whole(target);
    const qsizetype mark = whole.indexOf('?');
    exchange->request.path = whole.first(mark < 0 ? whole.size() : mark);
    exchange->request.query = mark < 0 ? QByteArray() : whole.sliced(mark + 1);
    return exchange.release();
}

void HttpServer::Daemon::completed(void *daemon, MHD_Connection *connection, void **exchange,
                                   MHD_RequestTerminationCode) {
    Daemon &me = self(daemon);
    const std::unique_ptr<Exchange> done(static_cast<Exchange *>(std::exchange(*exchange, nullptr)));
    if (done)
        me.m_held -= done->request.body.size();
    const std::lock_guard lock(me.m_mutex);
    if (const auto found = me.m_began.find(socketOf(connection)); found != me.m_began.end())
        found->second = me.m_clock.elapsed();
}

MHD_Result HttpServer::Daemon::handle(void *daemon, MHD_Connection *connection, const char *, const char *method,
                                      const char *, const char *upload, size_t *uploadSize, void **exchange) {
    Daemon &me = self(daemon);
    auto *request = static_cast<Exchange *>(*exchange);
    if (!request)
        return MHD_NO;
    if (!std::exchange(request->hasHead, true))
        return me.readHead(connection, *request, method);
    if (*uploadSize > 0) {
        const QByteArrayView part(upload, static_cast<qsizetype>(*uploadSize));
        *uploadSize = 0;
        return me.readBody(connection, *request, part);
    }
    return request->isRefused ? MHD_NO : queue(connection, me.m_handlers.answer(request->request));
}

MHD_Result HttpServer::Daemon::readHead(MHD_Connection *connection, Exchange &exchange, const char *method) {
    exchange.request.method = method;
    HttpHeaders &headers = exchange.request.headers;
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, &collectHeader, &headers);
    if (m_handlers.refuse) {
        if (const auto refused = m_handlers.refuse(exchange.request))
            return queue(connection, *refused);
    }
    if (const auto problem = framingProblem(headers, m_limits.body))
        return queue(connection, ServerResponse::of(*problem, {{"Connection", "close"}}));
    return MHD_YES;
}

MHD_Result HttpServer::Daemon::readBody(MHD_Connection *connection, Exchange &exchange, QByteArrayView part) {
    if (exchange.isRefused) {
        exchange.drained += part.size();
        return exchange.drained > kDrainedBytes ? MHD_NO : MHD_YES;
    }
    QByteArray &body = exchange.request.body;
    const bool isTooLarge = body.size() + part.size() > m_limits.body;
    if (!isTooLarge && m_held + part.size() <= m_limits.allBodies) {
        body.append(part);
        m_held += part.size();
        return MHD_YES;
    }
    m_held -= body.size();
    body = {};
    exchange.isRefused = true;
    const ServerResponse tooLarge =
        ServerResponse::of({413, u"A body may have at most %1 bytes."_s.arg(m_limits.body)});
    const ServerResponse tooMany =
        ServerResponse::of({503, u"Too many requests are being read."_s}, {{"Retry-After", "1"}});
    sendMidway(socketOf(connection), isTooLarge ? tooLarge : tooMany);
    return MHD_YES;
}

ServerResponse ServerResponse::of(const Problem &problem, const HttpHeaders &headers) {
    return {problem.status, Problem::kContentType, problem.toJson(), headers};
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ListenAddress &address, const ServerHandlers &handlers,
                                                      const ServerLimits &limits) {
    auto daemon = std::make_unique<Daemon>(address, handlers, limits);
    if (const auto started = daemon->start(); !started)
        return std::unexpected(started.error());
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(daemon)));
}

HttpServer::HttpServer(std::unique_ptr<Daemon> daemon) : m_daemon(std::move(daemon)) {}
HttpServer::~HttpServer() = default;

const ListenAddress &HttpServer::address() const {
    return m_daemon->address();
}

int HttpServer::connections() const {
    return m_daemon->connections();
}

}  // namespace webhooks
