// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "cli/words.h"
#include "service/apptext.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

/// Whether all of it was taken.
bool writeTo(FILE *stream, const QByteArray &bytes) {
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// East Asian characters take two columns (UAX #11, the blocks that are wide throughout).
bool isWide(QChar character) {
    struct Block {
        char16_t first;
        char16_t last;
    };
    static constexpr std::array kWide{Block{0x1100, 0x115F}, Block{0x2E80, 0x303E}, Block{0x3041, 0x4DBF},
                                      Block{0x4E00, 0xA4CF}, Block{0xAC00, 0xD7A3}, Block{0xF900, 0xFAFF},
                                      Block{0xFE30, 0xFE6F}, Block{0xFF00, 0xFF60}, Block{0xFFE0, 0xFFE6}};
    return std::ranges::any_of(kWide,
                               [&](const Block &block) { return character >= block.first && character <= block.last; });
}

/// Columns that the text takes on a terminal, as far as that can be told without its font.
qsizetype widthOf(const QString &text) {
    qsizetype width = 0;
    for (const QChar character : text) {
        if (!character.isLowSurrogate() && !character.isMark())
            width += isWide(character) ? 2 : 1;
    }
    return width;
}

QByteArray alignedLine(const QStringList &cells, const QList<qsizetype> &widths) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += oneLine(cells[i]);
        if (i + 1 < cells.size())
            line += QString(widths[i] - widthOf(cells[i]) + 2, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line.toUtf8() + '\n';
}

QByteArray tabbedLine(const QStringList &cells) {
    QStringList clean;
    std::ranges::transform(cells, std::back_inserter(clean), oneLine);
    return clean.join(u'\t').toUtf8() + '\n';
}

}  // namespace

bool isTerminal(FILE *stream) {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) == 1;
#endif
}

QString oneLine(QString text) {
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = u' ';
    }
    return text;
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows, const QJsonArray &json) {
    if (m_form == Form::Json)
        return this->json(json);
    endProgress();
    QByteArray text;
    if (m_form == Form::Plain) {
        for (const QStringList &row : rows)
            text += tabbedLine(row);
        return data(text);
    }
    if (rows.isEmpty())
        return;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = widthOf(headings[column]);
        for (const QStringList &row : rows)
            width = std::max(width, widthOf(row.value(column)));
        widths.append(width);
    }
    text += alignedLine(headings, widths);
    for (const QStringList &row : rows)
        text += alignedLine(row, widths);
    data(text);
}

void Output::record(const QList<QPair<QString, QString>> &lines, const QJsonObject &json) {
    if (m_form == Form::Json)
        return this->json(json);
    endProgress();
    QByteArray text;
    qsizetype width = 0;
    for (const auto &[name, value] : lines)
        width = std::max(width, widthOf(name));
    for (const auto &[name, value] : lines) {
        if (m_form == Form::Plain)
            text += tabbedLine({name, value});
        else
            text += alignedLine({QString(name % u':'), value}, {width + 1, 0});
    }
    data(text);
}

void Output::line(const QString &text) {
    endProgress();
    data(text.toUtf8() + '\n');
}

void Output::json(const QJsonValue &value) {
    endProgress();
    // QJsonDocument knows no bare values, so that they travel in an array whose brackets are cut off.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    data(wrapped.sliced(1, wrapped.size() - 2) + '\n');
}

void Output::raw(const QByteArray &bytes) {
    endProgress();
    data(bytes);
}

void Output::data(const QByteArray &bytes) {
    if (!writeTo(m_data, bytes) && m_failure == 0)
        m_failure = errno;
}

Result<void> Output::complete() const {
    // Whoever reads through a pipe may stop when there is enough.
    if (m_failure == 0 || m_failure == EPIPE)
        return {};
    return std::unexpected(
        Error{ErrorCode::Io, Words::tr("Standard output cannot be written: %1.").arg(qt_error_string(m_failure)), {}});
}

void Output::note(const QString &text) {
    if (!m_quiet)
        message(text);
}

void Output::emptyNote(const QString &text) {
    if (m_form == Form::Table)
        note(text);
}

void Output::error(const QString &text) {
    message(text);
}

void Output::warn(const QString &english) {
    note(Words::tr("warning: %1").arg(appText(english)));
}

void Output::progress(const QString &text) {
    if (m_quiet || !isTerminal(m_messages))
        return;
    (void)writeTo(m_messages, "\r\x1b[K" + oneLine(text).toUtf8());
    m_progressShown = true;
}

void Output::message(const QString &text) {
    endProgress();
    QString clean;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        clean += oneLine(line) + u'\n';
    (void)writeTo(m_messages, clean.toUtf8());
}

void Output::endProgress() {
    if (!m_progressShown)
        return;
    (void)writeTo(m_messages, "\n");
    m_progressShown = false;
}

}  // namespace webhooks::cli
