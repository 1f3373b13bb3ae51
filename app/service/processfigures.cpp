// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/processfigures.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QFile>

#include <ctime>
#include <filesystem>
#include <iterator>

#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

#ifdef Q_OS_LINUX

namespace {

QByteArrayList fieldsOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The name of the program, in parentheses, may hold anything; what follows it does not.
    const QByteArray line = file.readAll().trimmed();
    return line.mid(line.lastIndexOf(')') + 1).trimmed().split(' ');
}

double seconds(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double countOpenFiles() {
    std::error_code error;
    const std::filesystem::directory_iterator entries("/proc/self/fd", error);
    // One of them is what reads the folder.
    return error ? 0 : static_cast<double>(std::distance(begin(entries), end(entries)) - 1);
}

}  // namespace

std::optional<ProcessFigures> ProcessFigures::now() {
    // Numbered as in proc(5), from the third field on.
    constexpr qsizetype kUserTime = 14 - 3;
    constexpr qsizetype kSystemTime = 15 - 3;
    constexpr qsizetype kStart = 22 - 3;
    const QByteArrayList stat = fieldsOf(u"/proc/self/stat"_s);
    const QByteArrayList memory = fieldsOf(u"/proc/self/statm"_s);
    if (stat.size() <= kStart || memory.size() < 2)
        return {};
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    ProcessFigures figures;
    figures.cpuSeconds = (stat[kUserTime].toDouble() + stat[kSystemTime].toDouble()) / ticks;
    figures.residentBytes = memory[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE));
    figures.openFiles = countOpenFiles();
    // Computed once: the wall clock may be set later, but that does not change when the process began.
    static const double kStartedAt =
        seconds(CLOCK_REALTIME) - seconds(CLOCK_BOOTTIME) + stat[kStart].toDouble() / ticks;
    figures.startedAt = kStartedAt;
    return figures;
}

#else

std::optional<ProcessFigures> ProcessFigures::now() {
    return {};
}

#endif

}  // namespace webhooks
