// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowreview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// Qt's own parts of a widget, which nobody can name.
bool isInner(const QWidget &widget) {
    static constexpr const char *kInner[] = {"QScrollBar",
                                             "QAbstractScrollAreaScrollBarContainer",
                                             "QHeaderView",
                                             "QTabBar",
                                             "QComboBoxPrivateContainer",
                                             "QMenuBar",
                                             "QMenu",
                                             "QSplitterHandle",
                                             "QTableCornerButton"};
    if (widget.objectName().startsWith("qt_"_L1))
        return true;
    for (const char *name : kInner) {
        if (widget.inherits(name))
            return true;
    }
    const QWidget *parent = widget.parentWidget();
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                      parent->inherits("QTabBar") || parent->inherits("QLineEdit"));
}

QString whereIs(const QWidget &widget) {
    QStringList names;
    for (const QWidget *at = &widget; at && names.size() < 3; at = at->parentWidget())
        names.prepend(QString::fromLatin1(at->metaObject()->className()) % u" “"_s % at->objectName() % u"”"_s);
    return names.join(u" / "_s);
}

QString nameOf(const QWidget &widget) {
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

int neededWidth(const QLabel &label) {
    if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text())) {
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0);
        document.setHtml(label.text());
        return qCeil(document.idealWidth());
    }
    int width = 0;
    const int mnemonics = label.buddy() ? Qt::TextShowMnemonic : 0;
    const QStringList lines = label.text().split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, label.fontMetrics().size(mnemonics, line).width());
    return width;
}

/// Texts by the key that reaches them.
using Mnemonics = QMultiMap<QString, QString>;

void note(Mnemonics &mnemonics, const QString &text) {
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        mnemonics.insert(key.toString(), text);
}

Mnemonics mnemonicsOf(const QList<QAction *> &entries) {
    Mnemonics mnemonics;
    for (const QAction *entry : entries) {
        if (entry->isVisible() && entry->isEnabled())
            note(mnemonics, entry->text());
    }
    return mnemonics;
}

Mnemonics mnemonicsShown(const QWidget &window) {
    Mnemonics mnemonics;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(mnemonics, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(mnemonics, button->text());
        else if (const auto *menuBar = qobject_cast<const QMenuBar *>(widget))
            mnemonics.unite(mnemonicsOf(menuBar->actions()));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(mnemonics, tabs->tabText(i));
        }
    }
    return mnemonics;
}

QStringList doubles(const Mnemonics &mnemonics, const QString &where) {
    QStringList found;
    const QStringList keys = mnemonics.uniqueKeys();
    for (const QString &key : keys) {
        if (const QStringList texts = mnemonics.values(key); texts.size() > 1)
            found.append(u"%1 twice in %2: “%3”"_s.arg(key, where, texts.join(u"”, “"_s)));
    }
    return found;
}

}  // namespace

QStringList unnamedWidgets(const QWidget &window) {
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window) || isInner(*widget))
            continue;
        if (widget->objectName().isEmpty())
            found.append(u"no objectName: "_s % whereIs(*widget));
        else if (nameOf(*widget).isEmpty())
            found.append(u"no accessible name: "_s % whereIs(*widget));
    }
    return found;
}

QStringList clippedTexts(const QWidget &window) {
    QStringList found;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisibleTo(&window) || label->text().isEmpty())
            continue;
        const bool clipped = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                               : label->contentsRect().width() < neededWidth(*label) - 1 ||
                                                     label->height() < label->fontMetrics().height();
        if (clipped)
            found.append(u"“%1” in %2 × %3: %4"_s.arg(label->text())
                             .arg(label->width())
                             .arg(label->height())
                             .arg(whereIs(*label)));
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisibleTo(&window) && !button->text().isEmpty() && !isInner(*button) &&
            button->width() < button->minimumSizeHint().width())
            found.append(u"“%1” in %2, needs %3: %4"_s.arg(button->text())
                             .arg(button->width())
                             .arg(button->minimumSizeHint().width())
                             .arg(whereIs(*button)));
    }
    return found;
}

QStringList doubleMnemonics(const QWidget &window) {
    QStringList found = doubles(mnemonicsShown(window), whereIs(window));
    auto menus = window.findChildren<const QMenu *>();
    if (const auto *self = qobject_cast<const QMenu *>(&window))
        menus.append(self);
    for (const QMenu *menu : std::as_const(menus))
        found.append(doubles(mnemonicsOf(menu->actions()), u"menu “%1”"_s.arg(menu->title())));
    return found;
}

QString LongWords::translate(const char *, const char *source, const char *, int) const {
    const QString text = QString::fromUtf8(source);
    QString longer;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        longer.append(letter);
        const bool escaped = i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&');
        if (letter.isLower() && !escaped && ++letters % 3 == 0)
            longer.append(letter);
    }
    return longer;
}

}  // namespace webhooks::ui
