// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/faultreceivers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Site = Fault::Site;

constexpr auto kNginx = R"(daemon off;
master_process off;
pid %FOLDER/nginx.pid;
error_log stderr;
events {}
http {
    client_body_temp_path %FOLDER/body;
    proxy_temp_path %FOLDER/proxy;
    fastcgi_temp_path %FOLDER/fastcgi;
    uwsgi_temp_path %FOLDER/uwsgi;
    scgi_temp_path %FOLDER/scgi;
    log_format wire '$request_method $uri $http_x_leadhub_delivery $http_x_leadhub_attempt';
    access_log %FOLDER/access.log wire;
    server {
        listen 127.0.0.1:%PLAIN;
        location = /204 { return 204; }
        location = /301 { return 301 http://127.0.0.1:%PLAIN/target; }
        location = /302 { return 302 http://127.0.0.1:%PLAIN/target; }
        location = /303 { return 303 http://127.0.0.1:%PLAIN/target; }
        location = /307 { return 307 http://127.0.0.1:%PLAIN/target; }
        location = /308 { return 308 http://127.0.0.1:%PLAIN/target; }
        location = /400 { return 400; }
        location = /404 { return 404; }
        location = /410 { return 410; }
        location = /413 { client_max_body_size 1; return 204; }
        location = /444 { return 444; }
        location = /500 { return 500; }
        location = /503 { return 503 "out of order"; }
        location = /target { return 200; }
    }
)";

constexpr auto kNginxTls = R"(
    server {
        listen 127.0.0.1:%PORT ssl;
        ssl_certificate %NAME.pem;
        ssl_certificate_key %NAME.key;
        return 204;
    }
)";

const QList<std::pair<Site, QString>> &certificates() {
    static const QList<std::pair<Site, QString>> all{{Site::TrustedCertificate, u"good"_s},
                                                     {Site::ExpiredCertificate, u"expired"_s},
                                                     {Site::FutureCertificate, u"future"_s},
                                                     {Site::SelfSignedCertificate, u"lonely"_s},
                                                     {Site::ForeignCertificate, u"elsewhere"_s}};
    return all;
}

}  // namespace

QList<Fault> FaultReceivers::faults() {
    QList<Site> all{Site::Socket,      Site::TlsSocket,           Site::Ipv6Socket,          Site::Nginx,
                    Site::OldProtocol, Site::ClientCertificate12, Site::ClientCertificate13, Site::PlainPort,
                    Site::ClosedPort};
    for (const auto &[site, name] : certificates())
        all.append(site);
    return faultsAt(all);
}

bool FaultReceivers::start() {
    m_ports[Site::ClosedPort] = freePort();
    const QStringList strict{u"-Verify"_s, u"1"_s, u"-verify_return_error"_s};
    const bool started = m_certificates.make() && startNginx() &&
                         startOpenssl(Site::OldProtocol, {u"-tls1_1"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s}) &&
                         startOpenssl(Site::ClientCertificate12, strict + QStringList{u"-tls1_2"_s}) &&
                         startOpenssl(Site::ClientCertificate13, strict + QStringList{u"-tls1_3"_s});
    for (const Fault &fault : faults() + idleFaults()) {
        if (fault.usesSockets())
            startSockets(fault);
        else
            m_urls.insert(fault.name, originOf(fault.site) % QLatin1StringView(fault.page));
    }
    return started;
}

QString FaultReceivers::originOf(Site site) const {
    const bool isPlain = site == Site::Nginx || site == Site::ClosedPort;
    // Whoever speaks https to nginx's plain port finds http.
    const quint16 port = m_ports.at(site == Site::PlainPort ? Site::Nginx : site);
    return u"%1://127.0.0.1:%2/"_s.arg(isPlain ? u"http"_s : u"https"_s).arg(port);
}

bool FaultReceivers::startNginx() {
    m_ports[Site::Nginx] = freePort();
    QByteArray configuration = kNginx;
    for (const auto &[site, name] : certificates()) {
        m_ports[site] = freePort();
        configuration += QByteArray(kNginxTls)
                             .replace("%PORT", QByteArray::number(m_ports[site]))
                             .replace("%NAME", m_certificates.file(name).toLocal8Bit());
    }
    configuration.replace("%FOLDER", m_hub.path({}).toLocal8Bit());
    configuration.replace("%PLAIN", QByteArray::number(m_ports[Site::Nginx]));
    m_hub.write(u"nginx.conf"_s, configuration + "}\n");
    m_nginx =
        m_hub.start(u"nginx"_s, {u"-p"_s, m_hub.path({}), u"-c"_s, m_hub.path(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
    const bool isReady = QTest::qWaitFor([this] { return accepts(m_ports[Site::Nginx]); });
    if (!isReady)
        qWarning("nginx: %s", m_nginx->log().constData());
    return isReady;
}

bool FaultReceivers::startOpenssl(Site site, const QStringList &options) {
    const quint16 port = m_ports[site] = freePort();
    // With its standard input open: at the end of that it ends.
    m_openssl.push_back(m_hub.start(u"openssl"_s,
                                    QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                                                m_certificates.file(u"good.pem"_s), u"-key"_s,
                                                m_certificates.file(u"good.key"_s), u"-CAfile"_s, authority()} +
                                        options,
                                    Running::Input::Written));
    Running &server = *m_openssl.back();
    const bool isReady = QTest::qWaitFor([&] { return server.log().contains("ACCEPT"); });
    if (!isReady)
        qWarning("openssl: %s", server.log().constData());
    return isReady;
}

void FaultReceivers::startSockets(const Fault &fault) {
    m_sockets.push_back(fault.site == Site::TlsSocket    ? std::make_unique<RawReceiver>(m_certificates.tls(u"good"_s))
                        : fault.site == Site::Ipv6Socket ? std::make_unique<RawReceiver>(QHostAddress::LocalHostIPv6)
                                                         : std::make_unique<RawReceiver>());
    RawReceiver &receiver = *m_sockets.back();
    receiver.setReactions(fault.reactions);
    m_ledger.follow(receiver);
    m_urls.insert(fault.name, receiver.url().toString());
}

WireLedger FaultReceivers::ledger() const {
    WireLedger all = m_ledger;
    // `POST /204 0190… 1`, and what openssl got it prints.
    QByteArray lines = m_hub.read(u"access.log"_s);
    for (const QByteArray &line : lines.split('\n')) {
        const QByteArrayList fields = line.split(' ');
        if (fields.size() == 4 && fields.at(0) == "POST")
            all.add(fields.at(2), fields.at(3));
    }
    for (const auto &server : m_openssl) {
        const QByteArray seen = server->log();
        RawReceiver::Post post{seen, {}, 0};
        if (seen.contains("POST "))
            all.add(post.delivery(), post.attempt());
    }
    return all;
}

qsizetype FaultReceivers::redirected() const {
    return m_hub.read(u"access.log"_s).count(" /target ");
}

}  // namespace webhooks
