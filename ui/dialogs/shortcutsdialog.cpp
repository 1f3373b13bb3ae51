// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(820, 560);

/// Keys as caps: `Ctrl` `F`.
class KeyCaps final : public QWidget {
public:
    explicit KeyCaps(const QKeySequence &keys) {
        setFont(smallFont(font()));
        m_caps = keys.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
        setAccessibleName(keys.toString(QKeySequence::NativeText));
    }
    QSize sizeHint() const override {
        int width = 0;
        for (const QString &cap : m_caps)
            width += capWidth(cap) + kUnit;
        return {width, fontMetrics().height() + 2 * kUnit};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Keys are named in the order they are pressed, in every direction of writing.
        int x = width() - sizeHint().width();
        if (layoutDirection() == Qt::RightToLeft)
            x = 0;
        for (const QString &cap : m_caps) {
            const QRect box(x, 0, capWidth(cap), height());
            paintBox(&painter, box, ink(palette(), Ink::QuietGround), ink(palette(), Ink::Line), kUnit);
            painter.setPen(ink(palette(), Ink::Text));
            painter.drawText(box, Qt::AlignCenter, cap);
            x += box.width() + kUnit;
        }
    }

private:
    int capWidth(const QString &cap) const { return fontMetrics().horizontalAdvance(cap) + 4 * kUnit; }

    QStringList m_caps;
};

QString withoutMnemonic(QString text) {
    // Japanese and Chinese put the letter behind the words: ファイル(&F).
    static const QRegularExpression behind(uR"(\(&.\))"_s);
    text.remove(behind).remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

void collect(const QMenu &menu, QList<ShortcutEntry> &entries) {
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (const QMenu *inner = action->menu())
            collect(*inner, entries);
        else if (!action->shortcut().isEmpty())
            entries.append({withoutMnemonic(action->text()), action->shortcut()});
    }
}

}  // namespace

QList<ShortcutGroup> shortcutsOf(const QMenuBar &menus) {
    QList<ShortcutGroup> groups;
    const QList<QAction *> tops = menus.actions();
    for (const QAction *top : tops) {
        if (!top->menu())
            continue;
        ShortcutGroup group{withoutMnemonic(top->text()), {}};
        collect(*top->menu(), group.entries);
        if (!group.entries.isEmpty())
            groups.append(group);
    }
    return groups;
}

ShortcutGroup commonShortcuts() {
    return {ShortcutsDialog::tr("Everywhere"),
            {{ShortcutsDialog::tr("Next control"), Qt::Key_Tab},
             {ShortcutsDialog::tr("Previous control"), QKeySequence(Qt::SHIFT | Qt::Key_Tab)},
             {ShortcutsDialog::tr("Open what is selected"), Qt::Key_Return},
             {ShortcutsDialog::tr("Switch on or off, select"), Qt::Key_Space},
             {ShortcutsDialog::tr("Menu of what is selected"), QKeySequence(Qt::SHIFT | Qt::Key_F10)},
             {ShortcutsDialog::tr("Last row, and follow the log"), Qt::Key_End},
             {ShortcutsDialog::tr("Close a dialog"), Qt::Key_Escape}}};
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : ToolDialog(u"shortcutsDialog"_s, tr("Keyboard shortcuts"), parent) {
    QLineEdit *search = makeEdit(u"shortcutsSearch"_s, tr("Search shortcuts"));
    search->setPlaceholderText(tr("Search"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    body()->addWidget(search);

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, kUnit, 0);
    columns->setSpacing(2 * kMargin);
    QVBoxLayout *halves[] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype heights[] = {0, 0};
    for (const ShortcutGroup &group : groups) {
        const int shorter = heights[1] < heights[0] ? 1 : 0;
        halves[shorter]->addWidget(makeGroup(group));
        heights[shorter] += group.entries.size() + 2;
    }
    for (QVBoxLayout *half : halves) {
        half->setSpacing(kMargin);
        half->addStretch(1);
        columns->addLayout(half, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"shortcutsList"_s);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);

    QPushButton *close = makeButton(u"shortcutsClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
    resize(kFirstSize);
}

QWidget *ShortcutsDialog::makeGroup(const ShortcutGroup &group) {
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeHeading(group.title));
    for (const ShortcutEntry &entry : group.entries) {
        auto *row = new QWidget;
        row->setObjectName(u"shortcutRow"_s);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(makeLabel(entry.action, Ink::Muted), 1);
        line->addWidget(new KeyCaps(entry.keys));
        const QString keys = entry.keys.toString(QKeySequence::NativeText);
        row->setAccessibleName(tr("%1: %2").arg(entry.action, keys));
        layout->addWidget(row);
        m_rows.append({box, row, QString(entry.action % u' ' % keys)});
    }
    return box;
}

void ShortcutsDialog::filter(const QString &text) {
    QSet<QWidget *> shown;
    for (const Row &row : std::as_const(m_rows)) {
        const bool matches = row.words.contains(text.trimmed(), Qt::CaseInsensitive);
        row.row->setVisible(matches);
        if (matches)
            shown.insert(row.group);
    }
    for (const Row &row : std::as_const(m_rows))
        row.group->setVisible(shown.contains(row.group));
}

}  // namespace webhooks::ui
