// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reasontext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

class Reason final {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::Reason)

public:
    static QString text(ErrorClass error);
    static QString word(ErrorClass error);
    static QString answer(int status);
};

/// The names of RFC 9110 section 15, RFC 6585 and RFC 2616; they are not translated.
QString phrase(int status) {
    static const QHash<int, QString> phrases{
        {301, u"Moved Permanently"_s},
        {302, u"Found"_s},
        {303, u"See Other"_s},
        {304, u"Not Modified"_s},
        {307, u"Temporary Redirect"_s},
        {308, u"Permanent Redirect"_s},
        {400, u"Bad Request"_s},
        {401, u"Unauthorized"_s},
        {402, u"Payment Required"_s},
        {403, u"Forbidden"_s},
        {404, u"Not Found"_s},
        {405, u"Method Not Allowed"_s},
        {406, u"Not Acceptable"_s},
        {408, u"Request Timeout"_s},
        {409, u"Conflict"_s},
        {410, u"Gone"_s},
        {411, u"Length Required"_s},
        {412, u"Precondition Failed"_s},
        {413, u"Content Too Large"_s},
        {415, u"Unsupported Media Type"_s},
        {421, u"Misdirected Request"_s},
        {422, u"Unprocessable Content"_s},
        {425, u"Too Early"_s},
        {429, u"Too Many Requests"_s},
        {500, u"Internal Server Error"_s},
        {501, u"Not Implemented"_s},
        {502, u"Bad Gateway"_s},
        {503, u"Service Unavailable"_s},
        {504, u"Gateway Timeout"_s},
    };
    return phrases.value(status);
}

QString Reason::text(ErrorClass error) {
    switch (error) {
        case ErrorClass::None:
            return tr("No reason recorded");
        case ErrorClass::Dns:
            return tr("Name not found (DNS)");
        case ErrorClass::Refused:
            return tr("Connection refused");
        case ErrorClass::Unreachable:
            return tr("Host unreachable");
        case ErrorClass::Timeout:
            return tr("No answer in time");
        case ErrorClass::Tls:
            return tr("TLS or certificate");
        case ErrorClass::Redirect:
            return tr("Redirect");
        case ErrorClass::Http4xx:
            return tr("Answer 4xx");
        case ErrorClass::Http5xx:
            return tr("Answer 5xx");
        case ErrorClass::ConnectionLost:
            return tr("Connection lost");
        case ErrorClass::BlockedAddress:
            return tr("Address not allowed");
        case ErrorClass::TooLarge:
            return tr("Answer too large");
        case ErrorClass::Other:
            break;
    }
    return tr("Other error");
}

QString Reason::word(ErrorClass error) {
    switch (error) {
        case ErrorClass::None:
            return {};
        case ErrorClass::Dns:
            //: why an attempt failed, in one or two words
            return tr("DNS");
        case ErrorClass::Refused:
            //: why an attempt failed: the connection was refused
            return tr("refused");
        case ErrorClass::Unreachable:
            //: why an attempt failed: the receiver's host cannot be reached
            return tr("unreachable");
        case ErrorClass::Timeout:
            //: why an attempt failed, in one or two words
            return tr("timeout");
        case ErrorClass::Tls:
            //: why an attempt failed, in one or two words
            return tr("TLS");
        case ErrorClass::Redirect:
            //: why an attempt failed: the receiver answered with a redirect
            return tr("redirect");
        case ErrorClass::Http4xx:
            return u"4xx"_s;
        case ErrorClass::Http5xx:
            return u"5xx"_s;
        case ErrorClass::ConnectionLost:
            //: why an attempt failed, in one or two words
            return tr("connection lost");
        case ErrorClass::BlockedAddress:
            //: why an attempt failed: webhooks must not be sent to the receiver's address
            return tr("blocked address");
        case ErrorClass::TooLarge:
            //: why an attempt failed: the receiver's answer is too large
            return tr("too large");
        case ErrorClass::Other:
            break;
    }
    //: why an attempt failed: none of the usual reasons
    return tr("other");
}

QString Reason::answer(int status) {
    const QString name = phrase(status);
    return name.isEmpty() ? tr("Answer %1").arg(status) : u"%1 %2"_s.arg(status).arg(name);
}

bool toldByCode(ErrorClass error) {
    return error == ErrorClass::None || error == ErrorClass::Http4xx || error == ErrorClass::Http5xx ||
           error == ErrorClass::Redirect;
}

}  // namespace

QString reasonText(ErrorClass error, std::optional<int> status) {
    if (!status)
        return Reason::text(error);
    if (toldByCode(error))
        return Reason::answer(*status);
    //: A reason, and the answer that came nevertheless: Connection lost after 200
    return Reason::tr("%1 after %2").arg(Reason::text(error)).arg(*status);
}

QString reasonWord(ErrorClass error) {
    return Reason::word(error);
}

QString reasonFilter(ErrorClass error, std::optional<int> status) {
    if (status && toldByCode(error))
        return u"code:%1"_s.arg(*status);
    return u"error:"_s % errorClassName(error);
}

}  // namespace webhooks::ui
