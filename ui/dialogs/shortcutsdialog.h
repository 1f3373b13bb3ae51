// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/tooldialog.h"

#include <QKeySequence>
#include <QList>

class QMenuBar;

namespace webhooks::ui {

struct ShortcutEntry {
    QString action;
    QKeySequence keys;

    bool operator==(const ShortcutEntry &) const = default;
};
struct ShortcutGroup {
    QString title;
    QList<ShortcutEntry> entries;
};

/// The menus' actions that have keys, menu by menu.
QList<ShortcutGroup> shortcutsOf(const QMenuBar &menus);
/// What lists, fields and dialogs understand without a menu.
ShortcutGroup commonShortcuts();

/// The keyboard map.
class ShortcutsDialog final : public ToolDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

private:
    QWidget *makeGroup(const ShortcutGroup &group);
    void filter(const QString &text);

    struct Row {
        QWidget *group;
        QWidget *row;
        QString words;
    };
    QList<Row> m_rows;
};

}  // namespace webhooks::ui
