// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/poorlink.h"

#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr auto kName = "poor0";
constexpr qsizetype kLargestPacket = 65'536;
// RFC 791: where the source and the destination stand in a packet
constexpr qsizetype kSource = 12;
constexpr qsizetype kDestination = 16;
constexpr qsizetype kAddressSize = 4;

bool runIp(const QString &arguments) {
    return QProcess::execute(u"ip"_s, QProcess::splitCommand(arguments)) == 0;
}

int openDevice() {
    const int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0)
        return device;
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, kName, IFNAMSIZ - 1);
    if (ioctl(device, TUNSETIFF, &request) == 0)
        return device;
    close(device);
    return -1;
}

}  // namespace

PoorLink::PoorLink(QObject *parent) : QObject(parent), m_device(openDevice()) {
    if (m_device < 0)
        return;
    const QString name = QString::fromLatin1(kName);
    m_isUp = runIp(u"address add %1/24 dev %2"_s.arg(QString::fromLatin1(kNear), name)) &&
             runIp(u"link set %1 up"_s.arg(name));
    m_notifier = new QSocketNotifier(m_device, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &PoorLink::read);
}

PoorLink::~PoorLink() {
    delete m_notifier;
    if (m_device >= 0)
        close(m_device);
}

void PoorLink::read() {
    QByteArray packet(kLargestPacket, Qt::Uninitialized);
    for (ssize_t size = 0; (size = ::read(m_device, packet.data(), kLargestPacket)) > 0;) {
        if (m_loseEvery > 0 && ++m_packets % m_loseEvery == 0) {
            ++m_lost;
            continue;
        }
        QTimer::singleShot(m_delayMs, Qt::PreciseTimer, this, [this, one = packet.left(size)] { pass(one); });
    }
}

/// Checksums are sums: they hold when the addresses change places.
void PoorLink::pass(QByteArray packet) const {
    constexpr char kVersion4 = 4;
    if (packet.size() < kDestination + kAddressSize || (packet[0] >> 4 & 0xf) != kVersion4)
        return;
    std::swap_ranges(packet.begin() + kSource, packet.begin() + kDestination, packet.begin() + kDestination);
    if (::write(m_device, packet.constData(), static_cast<size_t>(packet.size())) != packet.size())
        qWarning("a packet was not taken");
}

}  // namespace webhooks
