// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consolestate.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;

namespace webhooks::ui {

struct SavedFilter {
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

/// The filters that this user keeps, in their order; the first nine have shortcuts.
QList<SavedFilter> savedFilters(const ConsoleState &state);
void saveFilters(ConsoleState &state, const QList<SavedFilter> &filters);

/// Asks for the name of a filter to keep.
class SaveFilterDialog final : public QDialog {
    Q_OBJECT

public:
    SaveFilterDialog(const QString &filter, QWidget *parent);
    QString name() const;

private:
    QLineEdit *m_name;
};

/// Renames (F2, or Enter), orders and removes them.
class SavedFiltersDialog final : public QDialog {
    Q_OBJECT

public:
    SavedFiltersDialog(const QList<SavedFilter> &filters, QWidget *parent);
    QList<SavedFilter> filters() const;

private:
    void move(int step);

    QListWidget *m_list;
};

}  // namespace webhooks::ui
