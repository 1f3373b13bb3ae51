// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leanreceiver.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>
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

struct Wire {
    int socket = -1;
    std::string pending;
};

int listenOnLoopback() {
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(server, 512) != 0)
        return -1;
    socklen_t size = sizeof address;
    getsockname(server, reinterpret_cast<sockaddr *>(&address), &size);
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return server;
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

bool serve(Wire &wire) {
    char block[16 * 1024];
    const ssize_t size = read(wire.socket, block, sizeof block);
    if (size <= 0)
        return false;
    wire.pending.append(block, static_cast<size_t>(size));
    while (const size_t length = requestLength(wire.pending)) {
        wire.pending.erase(0, length);
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const std::string answer =
            "HTTP/1.1 204 No Content\r\nX-Arrived: " + std::to_string(std::chrono::nanoseconds(now).count()) +
            "\r\n\r\n";
        if (write(wire.socket, answer.data(), answer.size()) < 0)
            return false;
    }
    return true;
}

}  // namespace

int runLeanReceiver() {
    const int server = listenOnLoopback();
    if (server < 0)
        return 1;
    std::vector<Wire> wires;
    std::vector<pollfd> polled;
    while (true) {
        polled.assign({{STDIN_FILENO, POLLIN, 0}, {server, POLLIN, 0}});
        for (const Wire &wire : wires)
            polled.push_back({wire.socket, POLLIN, 0});
        if (poll(polled.data(), polled.size(), -1) < 0 || polled[0].revents != 0)
            return 0;
        for (size_t i = 2; i < polled.size(); ++i) {
            if (polled[i].revents != 0 && !serve(wires[i - 2])) {
                close(wires[i - 2].socket);
                wires[i - 2].socket = -1;
            }
        }
        std::erase_if(wires, [](const Wire &wire) { return wire.socket < 0; });
        if (polled[1].revents != 0) {
            const int socket = accept(server, nullptr, nullptr);
            const int on = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            wires.push_back({socket, {}});
        }
    }
}

}  // namespace webhooks
