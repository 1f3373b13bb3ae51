// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/savedfilters.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

const QString kKey = u"log/savedFilters"_s;

QHBoxLayout *buttonRow(QDialog *dialog, const QString &agree) {
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = makeButton(u"cancel"_s, SavedFiltersDialog::tr("Cancel"), ButtonKind::Plain, dialog);
    auto *save = makeButton(u"save"_s, agree, ButtonKind::Primary, dialog);
    save->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(save, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(save);
    return row;
}

}  // namespace

QList<SavedFilter> savedFilters(const ConsoleState &state) {
    QList<SavedFilter> filters;
    const QVariantList rows = state.value(kKey).toList();
    for (const QVariant &row : rows) {
        const QStringList parts = row.toStringList();
        if (parts.size() == 2)
            filters.append({parts[0], parts[1]});
    }
    return filters;
}

void saveFilters(ConsoleState &state, const QList<SavedFilter> &filters) {
    QVariantList rows;
    for (const SavedFilter &filter : filters)
        rows.append(QStringList{filter.name, filter.text});
    state.setValue(kKey, rows);
}

SaveFilterDialog::SaveFilterDialog(const QString &filter, QWidget *parent)
    : QDialog(parent), m_name(makeEdit(u"filterName"_s, tr("Name of the filter"), this)) {
    setObjectName(u"saveFilterDialog"_s);
    setWindowTitle(tr("Save filter"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    auto *shown = makeLabel(filter, Ink::Muted, this);
    shown->setFont(monoFont(font()));
    shown->setWordWrap(true);
    layout->addWidget(new Field(tr("&Name"), m_name, this));
    layout->addWidget(shown);
    QHBoxLayout *buttons = buttonRow(this, tr("Save"));
    layout->addLayout(buttons);
    auto *save = findChild<QPushButton *>(u"save"_s);
    save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
}

QString SaveFilterDialog::name() const {
    return m_name->text().trimmed();
}

SavedFiltersDialog::SavedFiltersDialog(const QList<SavedFilter> &filters, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
    setObjectName(u"savedFiltersDialog"_s);
    setWindowTitle(tr("Saved filters"));
    resize(520, 360);
    m_list->setObjectName(u"savedFilterList"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (const SavedFilter &filter : filters) {
        auto *item = new QListWidgetItem(filter.name, m_list);
        item->setData(Qt::UserRole, filter.text);
        item->setToolTip(filter.text);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(0);

    auto *tools = new QHBoxLayout;
    const auto tool = [&](const QString &name, const QString &text, auto action) {
        auto *button = makeButton(name, text, ButtonKind::Plain, this);
        connect(button, &QPushButton::clicked, this, action);
        tools->addWidget(button);
    };
    tool(u"renameFilter"_s, tr("&Rename"), [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    tool(u"moveFilterUp"_s, tr("Move &up"), [this] { move(-1); });
    tool(u"moveFilterDown"_s, tr("Move &down"), [this] { move(1); });
    tool(u"deleteFilter"_s, tr("De&lete"), [this] { delete m_list->takeItem(m_list->currentRow()); });
    tools->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(makeLabel(tr("The first nine have the shortcuts Ctrl+1 to Ctrl+9."), Ink::Muted, this));
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    layout->addLayout(buttonRow(this, tr("Save")));
}

void SavedFiltersDialog::move(int step) {
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

QList<SavedFilter> SavedFiltersDialog::filters() const {
    QList<SavedFilter> filters;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (!item->text().trimmed().isEmpty())
            filters.append({item->text().trimmed(), item->data(Qt::UserRole).toString()});
    }
    return filters;
}

}  // namespace webhooks::ui
