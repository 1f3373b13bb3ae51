// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/comparedialog.h"

#include "ui/models/logcells.h"
#include "ui/pages/log/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// Beyond this the table of the comparison would take too long; the rest is compared line against line.
constexpr qsizetype kMostLines = 1'000;

QStringList linesOf(const Attempt &attempt, const TimeDisplay &times) {
    const AttemptResult &result = attempt.result;
    QStringList lines{CompareDialog::tr("Started: %1").arg(times.full(result.startedAt)),
                      CompareDialog::tr("Result: %1").arg(LogCells::resultText(result)),
                      CompareDialog::tr("Duration: %1").arg(durationText(result.durationUs)),
                      CompareDialog::tr("Address: %1").arg(result.remoteAddress),
                      CompareDialog::tr("URL: %1").arg(result.url),
                      QString()};
    lines += plainText(joinHeaders(result.requestHeaders)).trimmed().split(u'\n');
    lines.append(QString());
    lines += plainText(joinHeaders(result.responseHeaders)).trimmed().split(u'\n');
    lines.append(QString());
    lines += prettyJson(result.responseBody).split(u'\n');
    return lines;
}

/// Lengths of the longest common subsequences of the rests of both.
std::vector<std::vector<int>> commonLengths(const QStringList &left, const QStringList &right) {
    const auto rows = static_cast<size_t>(left.size());
    const auto columns = static_cast<size_t>(right.size());
    std::vector<std::vector<int>> lengths(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            const bool same = left[static_cast<qsizetype>(i)] == right[static_cast<qsizetype>(j)];
            lengths[i][j] = same ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

/// Neighbouring lines that differ share a line.
void addPairs(QList<ComparedLine> &lines, QStringList &left, QStringList &right) {
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        lines.append({left.value(i), right.value(i), false});
    left.clear();
    right.clear();
}

CodeView *makeSide(const QList<ComparedLine> &lines, QString ComparedLine::*text, const QString &name,
                   const QString &accessibleName, QWidget *parent) {
    auto *view = new CodeView(name, accessibleName, parent);
    QStringList shown;
    for (const ComparedLine &line : lines)
        shown.append((line.same ? u"  "_s : u"≠ "_s) % line.*text);
    view->setText(shown.join(u'\n'), CodeView::Language::Plain);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].same)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(view->document()->findBlockByNumber(static_cast<int>(i)));
        mark.format.setBackground(ink(view->palette(), Ink::WarningGround));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    view->setExtraSelections(marks);
    return view;
}

}  // namespace

QList<ComparedLine> compareLines(const QStringList &left, const QStringList &right) {
    QList<ComparedLine> lines;
    const QStringList first = left.mid(0, kMostLines);
    const QStringList second = right.mid(0, kMostLines);
    const auto lengths = commonLengths(first, second);
    QStringList onlyLeft;
    QStringList onlyRight;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < first.size() || j < second.size()) {
        if (i < first.size() && j < second.size() && first[i] == second[j]) {
            addPairs(lines, onlyLeft, onlyRight);
            lines.append({first[i++], second[j++], true});
        } else if (j >= second.size() ||
                   (i < first.size() && lengths[static_cast<size_t>(i) + 1][static_cast<size_t>(j)] >=
                                            lengths[static_cast<size_t>(i)][static_cast<size_t>(j) + 1])) {
            onlyLeft.append(first[i++]);
        } else {
            onlyRight.append(second[j++]);
        }
    }
    addPairs(lines, onlyLeft, onlyRight);
    for (qsizetype k = kMostLines; k < std::max(left.size(), right.size()); ++k)
        lines.append({left.value(k), right.value(k), left.value(k) == right.value(k)});
    return lines;
}

CompareDialog::CompareDialog(const Attempt &left, const Attempt &right, const TimeDisplay &times, QWidget *parent)
    : QDialog(parent) {
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Attempts %1 and %2").arg(left.number).arg(right.number));
    resize(1000, 620);
    const QList<ComparedLine> lines = compareLines(linesOf(left, times), linesOf(right, times));
    CodeView *first = makeSide(lines, &ComparedLine::left, u"compareLeft"_s, tr("Attempt %1").arg(left.number), this);
    CodeView *second =
        makeSide(lines, &ComparedLine::right, u"compareRight"_s, tr("Attempt %1").arg(right.number), this);
    for (const auto &[from, to] : {std::pair(first, second), std::pair(second, first)}) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    }
    const auto differing = std::ranges::count(lines, false, &ComparedLine::same);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    for (const auto &[view, attempt] : {std::pair(first, &left), std::pair(second, &right)}) {
        auto *column = new QVBoxLayout;
        column->addWidget(
            makeHeading(tr("Attempt %1 · %2").arg(attempt->number).arg(LogCells::resultText(attempt->result)), this));
        column->addWidget(view, 1);
        columns->addLayout(column, 1);
    }
    auto *close = makeButton(u"closeCompare"_s, tr("Close"), ButtonKind::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *below = new QHBoxLayout;
    below->addWidget(
        makeLabel(tr("%n lines differ; they begin with “≠”.", nullptr, static_cast<int>(differing)), Ink::Muted, this));
    below->addStretch(1);
    below->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(columns, 1);
    layout->addLayout(below);
}

}  // namespace webhooks::ui
