// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztarget.h"
#include "service/httprequestreader.h"

#include <algorithm>
#include <tuple>

using namespace webhooks;

namespace {

struct Reading {
    QList<HttpRequest> requests;
    int refusal = 0;
};

Reading readInPieces(QByteArrayView input, qsizetype size) {
    HttpRequestReader reader;
    Reading reading;
    for (qsizetype start = 0; start < input.size(); start += size) {
        reader.add(input.sliced(start, std::min(size, input.size() - start)).toByteArray());
        while (const auto request = reader.next())
            reading.requests.append(*request);
    }
    reading.refusal = reader.refusal();
    return reading;
}

bool areEqual(const HttpRequest &a, const HttpRequest &b) {
    return std::tie(a.method, a.target, a.headers, a.body, a.keepAlive) ==
           std::tie(b.method, b.target, b.headers, b.body, b.keepAlive);
}

bool isOnOneLine(QByteArrayView text) {
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void checkRequest(const HttpRequest &request) {
    hold(!request.method.isEmpty() && !request.target.isEmpty(), "a request asks for something");
    hold(isOnOneLine(request.method) && isOnOneLine(request.target), "a request line is one line");
    hold(request.body.size() <= HttpRequestReader::kMaxBody, "a body is within its limit");
    for (const HttpHeader &header : request.headers)
        hold(!header.name.isEmpty() && isOnOneLine(header.name) && isOnOneLine(header.value), "a header is one line");
}

void readRequests(QByteArrayView input) {
    const Reading whole = readInPieces(input, std::max<qsizetype>(input.size(), 1));
    std::ranges::for_each(whole.requests, checkRequest);
    for (const qsizetype size : {1, 7}) {
        const Reading pieces = readInPieces(input, size);
        hold(std::ranges::equal(whole.requests, pieces.requests, areEqual), "pieces make the same requests");
        hold(whole.refusal == pieces.refusal, "pieces are refused for the same reason");
    }
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readRequests)
