// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/requestbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace webhooks {

RequestBody::RequestBody(QByteArray bytes) : m_bytes(std::move(bytes)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::bytesAvailable() const {
    return m_bytes.size() - m_read;
}

qint64 RequestBody::readData(char *data, qint64 maxSize) {
    if (atEnd()) {
        return -1;
    }
    const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size() - m_read);
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

qint64 RequestBody::writeData(const char * /*data*/, qint64 /*size*/) {
    return -1;
}

}  // namespace webhooks
