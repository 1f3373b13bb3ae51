// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leanreceiver.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace webhooks {

namespace {

using SteadyClock = std::chrono::steady_clock;

struct Wire {
    int socket = -1;
    std::string pending;
};

/// Answers that are due later.
using Later = std::multimap<SteadyClock::time_point, int>;

int listenAt(in_addr_t host, in_port_t &port) {
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = port;
    address.sin_addr.s_addr = htonl(host);
    if (bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(server, 512) != 0)
        return -1;
    socklen_t size = sizeof address;
    getsockname(server, reinterpret_cast<sockaddr *>(&address), &size);
    port = address.sin_port;
    return server;
}

bool answer(int socket) {
    const auto now = SteadyClock::now().time_since_epoch();
    const std::string head =
        "HTTP/1.1 204 No Content\r\nX-Arrived: " + std::to_string(std::chrono::nanoseconds(now).count()) + "\r\n\r\n";
    return write(socket, head.data(), head.size()) > 0;
}

bool react(int socket, std::string_view request, Later &later) {
    static constexpr std::string_view kAfter = "POST /after/";
    if (request.starts_with("POST /never"))
        return true;
    if (!request.starts_with(kAfter))
        return answer(socket);
    const std::chrono::milliseconds wait(std::strtol(request.data() + kAfter.size(), nullptr, 10));
    later.emplace(SteadyClock::now() + wait, socket);
    return true;
}

void answerDue(Later &later) {
    while (!later.empty() && later.begin()->first <= SteadyClock::now()) {
        (void)answer(later.begin()->second);
        later.erase(later.begin());
    }
}

int waitFor(const Later &later) {
    if (later.empty())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(later.begin()->first - SteadyClock::now());
    return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
}

/// The length of the first whole request in `bytes`, or 0.
size_t requestLength(std::string_view bytes) {
    static constexpr std::string_view kName = "content-length:";
    const size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    const std::string_view head = bytes.substr(0, end);
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    const auto found = std::ranges::search(head, kName, same);
    const size_t body = found.empty() ? 0 : std::strtoul(found.data() + kName.size(), nullptr, 10);
    return bytes.size() >= end + 4 + body ? end + 4 + body : 0;
}

bool serve(Wire &wire, Later &later) {
    char block[16 * 1024];
    const ssize_t size = read(wire.socket, block, sizeof block);
    if (size <= 0)
        return false;
    wire.pending.append(block, static_cast<size_t>(size));
    while (const size_t length = requestLength(wire.pending)) {
        if (!react(wire.socket, wire.pending, later))
            return false;
        wire.pending.erase(0, length);
    }
    return true;
}

void closeWire(Wire &wire, Later &later) {
    std::erase_if(later, [&](const auto &one) { return one.second == wire.socket; });
    close(wire.socket);
    wire.socket = -1;
}

Wire acceptAt(int server) {
    const int socket = accept(server, nullptr, nullptr);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return {socket, {}};
}

}  // namespace

int runLeanReceiver() {
    in_port_t port = 0;
    std::vector<pollfd> always{{STDIN_FILENO, POLLIN, 0}};
    for (in_addr_t i = 0; i < kLeanAddresses; ++i) {
        const int server = listenAt(INADDR_LOOPBACK + i, port);
        if (server < 0)
            return 1;
        always.push_back({server, POLLIN, 0});
    }
    std::printf("%d\n", ntohs(port));
    std::fflush(stdout);
    std::vector<Wire> wires;
    std::vector<pollfd> polled;
    Later later;
    while (true) {
        polled = always;
        for (const Wire &wire : wires)
            polled.push_back({wire.socket, POLLIN, 0});
        if (poll(polled.data(), polled.size(), waitFor(later)) < 0 || polled[0].revents != 0)
            return 0;
        answerDue(later);
        for (size_t i = always.size(); i < polled.size(); ++i) {
            Wire &wire = wires[i - always.size()];
            if (polled[i].revents != 0 && !serve(wire, later))
                closeWire(wire, later);
        }
        std::erase_if(wires, [](const Wire &wire) { return wire.socket < 0; });
        for (size_t i = 1; i < always.size(); ++i) {
            if (polled[i].revents != 0)
                wires.push_back(acceptAt(polled[i].fd));
        }
    }
}

}  // namespace webhooks
