// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/processsignals.h"

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <unistd.h>
#endif

namespace webhooks {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> pipeEnds{-1, -1};

void handle(int signal) {
    const char number = static_cast<char>(signal);
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &number, 1);
}

void install(void (*handler)(int)) {
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

}  // namespace

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent) {
    if (pipe(pipeEnds.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProcessSignals::readPipe);
    install(handle);
}

ProcessSignals::~ProcessSignals() {
    install(SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

void ProcessSignals::readPipe() {
    char number = 0;
    if (read(pipeEnds[0], &number, 1) != 1)
        return;
    if (number == SIGHUP)
        emit reloadRequested();
    else
        emit terminationRequested(number);
}

#else

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent) {}
ProcessSignals::~ProcessSignals() = default;
void ProcessSignals::readPipe() {}

#endif

}  // namespace webhooks
