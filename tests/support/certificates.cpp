// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr auto kScript = R"(set -e
cat >ca.cnf <<TEXT
[ca]
default_ca=own
[own]
database=index.txt
serial=serial
new_certs_dir=.
default_md=sha256
policy=any
copy_extensions=copy
unique_subject=no
[any]
commonName=supplied
TEXT
: >index.txt
key="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
here="-subj /CN=hooks.example.com -addext subjectAltName=DNS:hooks.example.com,IP:127.0.0.1"
there="-subj /CN=elsewhere.example.com -addext subjectAltName=DNS:elsewhere.example.com"
openssl req -x509 $key -days 100 -subj '/CN=Test authority' -keyout authority.key -out authority.pem
openssl req -x509 $key -days 30 $here -keyout lonely.key -out lonely.pem
issue() { # name, for whom, validity
    openssl req -new $key $2 -keyout "$1.key" -out "$1.csr"
    openssl ca -batch -config ca.cnf -rand_serial -notext -cert authority.pem -keyfile authority.key -in "$1.csr" \
        -out "$1.pem" $3
}
issue good "$here" "-days 30"
issue expired "$here" "-startdate 20200101000000Z -enddate 20200201000000Z"
issue future "$here" "-startdate 20490101000000Z -enddate 20490201000000Z"
issue elsewhere "$there" "-days 30"
)";

}  // namespace

bool Certificates::make() {
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    shell.start(u"sh"_s, {u"-c"_s, QString::fromLatin1(kScript)});
    const bool made = shell.waitForFinished() && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
    if (!made)
        qWarning("no certificates: %s", shell.readAllStandardError().constData());
    return made;
}

QSslConfiguration Certificates::tls(const QString &certificate) const {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(file(certificate % u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("there is no key %s", qPrintable(key.fileName()));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(file(certificate % u".pem"_s)));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

}  // namespace webhooks
