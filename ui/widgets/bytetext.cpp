// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include <QJsonDocument>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestIndent = 40;

/// What would hide, reorder or break the text around it: control characters, and Unicode's own line breaks and
/// direction marks (UAX #9, "Trojan Source").
bool isHostile(char32_t character) {
    if (character == u'\n' || character == u'\t')
        return false;
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x200e || character == 0x200f ||
           (character >= 0x2028 && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069) ||
           character == 0xfeff;
}

QString escaped(char32_t character) {
    return character < 0x100 ? u"\\x%1"_s.arg(uint(character), 2, 16, QLatin1Char('0'))
                             : u"\\u%1"_s.arg(uint(character), 4, 16, QLatin1Char('0'));
}

/// How many bytes from here on are printable ASCII: nearly all of most bodies.
qsizetype plainLength(const QByteArray &bytes, qsizetype start) {
    qsizetype end = start;
    while (end < bytes.size() && uchar(bytes.at(end)) >= 0x20 && uchar(bytes.at(end)) < 0x7f)
        ++end;
    return end - start;
}

/// How many bytes the character that starts here has by its first byte; 0 when none starts so.
qsizetype lengthOf(uchar first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/// Writes JSON that is known to be valid with other white space.
class JsonWriter final {
public:
    QString write(const QString &json) {
        for (qsizetype i = 0; i < json.size(); ++i)
            take(json.at(i));
        return m_out;
    }

private:
    void take(QChar each) {
        if (m_inString)
            return takeInString(each);
        switch (each.unicode()) {
            case ' ':
            case '\t':
            case '\r':
            case '\n':
                return;
            case '{':
            case '[':
                return open(each);
            case '}':
            case ']':
                return close(each);
            case ',':
                m_out += each;
                return line();
            case ':':
                m_out += ": "_L1;
                return;
            default:
                break;
        }
        m_inString = each == u'"';
        settle();
        m_out += each;
    }

    void takeInString(QChar each) {
        m_out += each;
        m_inString = m_escape || each != u'"';
        m_escape = !m_escape && each == u'\\';
    }

    void open(QChar bracket) {
        settle();
        m_out += bracket;
        ++m_depth;
        m_justOpened = true;
    }

    void close(QChar bracket) {
        --m_depth;
        if (!m_justOpened)
            line();
        m_justOpened = false;
        m_out += bracket;
    }

    /// The line after an opening bracket begins with its first content: empty ones stay `{}`.
    void settle() {
        if (m_justOpened)
            line();
        m_justOpened = false;
    }

    void line() { m_out += u'\n' + QString(2 * std::min(m_depth, kDeepestIndent), u' '); }

    QString m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escape = false;
    bool m_justOpened = false;
};

}  // namespace

QString plainText(const QByteArray &bytes) {
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype plain = plainLength(bytes, i);
        text += QLatin1StringView(bytes.constData() + i, plain);
        i += plain;
        if (i == bytes.size())
            break;
        const uchar first = uchar(bytes.at(i));
        if (first == '\r' && i + 1 < bytes.size() && bytes.at(i + 1) == '\n') {
            ++i;
            continue;
        }
        const qsizetype length = lengthOf(first);
        const QByteArrayView character = QByteArrayView(bytes).sliced(i, std::min(length, bytes.size() - i));
        if (length == 0 || character.size() < length || !character.isValidUtf8()) {
            text += escaped(first);
            ++i;
            continue;
        }
        const QString decoded = length == 1 ? QString(QLatin1Char(char(first))) : QString::fromUtf8(character);
        const char32_t code = decoded.size() == 2 ? QChar::surrogateToUcs4(decoded.at(0), decoded.at(1))
                                                  : char32_t(decoded.at(0).unicode());
        text += isHostile(code) ? escaped(code) : decoded;
        i += length;
    }
    return text;
}

QString prettyJson(const QByteArray &json) {
    // QJsonDocument only judges: it would sort the keys and round the numbers.
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return plainText(json);
    return JsonWriter().write(plainText(json));
}

QString hexDump(const QByteArray &bytes) {
    constexpr qsizetype kWidth = 16;
    constexpr char kDigits[] = "0123456789abcdef";
    QByteArray dump;
    dump.reserve(bytes.size() / kWidth * 78 + 78);
    for (qsizetype offset = 0; offset < bytes.size(); offset += kWidth) {
        const QByteArrayView line = QByteArrayView(bytes).sliced(offset, std::min(kWidth, bytes.size() - offset));
        if (offset > 0)
            dump += '\n';
        dump += QByteArray::number(offset, 16).rightJustified(8, '0');
        dump += ' ';
        for (qsizetype i = 0; i < kWidth; ++i) {
            if (i == kWidth / 2)
                dump += ' ';
            const int byte = i < line.size() ? uchar(line.at(i)) : -1;
            dump += ' ';
            dump += byte < 0 ? ' ' : kDigits[byte >> 4];
            dump += byte < 0 ? ' ' : kDigits[byte & 15];
        }
        dump += "  ";
        for (const char byte : line)
            dump += byte >= 0x20 && byte < 0x7f ? byte : '.';
    }
    return QString::fromLatin1(dump);
}

}  // namespace webhooks::ui
