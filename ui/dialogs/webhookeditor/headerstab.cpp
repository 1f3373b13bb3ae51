// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/headerstab.h"

#include "ui/dialogs/webhookeditor/headersmodel.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kNameWidth = 200;
constexpr int kTableHeight = 260;

}  // namespace

QWidget *HeaderDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const {
    const bool isName = index.column() == HeadersModel::Name;
    auto *edit = makeEdit(u"headerEditor"_s, isName ? tr("Header name") : tr("Header value"), parent);
    edit->setFont(monoFont(parent->font()));
    edit->setLayoutDirection(Qt::LeftToRight);
    const QString name = index.siblingAtColumn(HeadersModel::Name).data(Qt::DisplayRole).toString();
    if (!isName && isCredentialHeader(name.toUtf8()))
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

HeadersTab::HeadersTab(WebhookDraft &draft, QWidget *parent)
    : EditorTab(draft, u"headersTab"_s, tr("Headers"), parent),
      m_model(new HeadersModel(this)),
      m_table(new Table(u"headersTable"_s, tr("Request headers of this webhook"), this)),
      m_add(makeButton(u"addHeader"_s, tr("Add header"), ButtonKind::Plain, this)),
      m_remove(makeButton(u"removeHeader"_s, tr("Remove"), ButtonKind::Plain, this)) {
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit * 2);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit * 2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_table->setMinimumHeight(kTableHeight);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeaderDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setColumnWidth(HeadersModel::Name, kNameWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    list->setFocusProxy(m_table);
    addField(WebhookField::Headers, tr("&Headers"), list);
    finishForm();

    connect(m_add, &QPushButton::clicked, this, &HeadersTab::add);
    connect(m_remove, &QPushButton::clicked, this, &HeadersTab::removeCurrent);
    connect(m_table, &Table::activatedRow, this, [this](const QModelIndex &index) {
        // The Enter that ends editing comes here too.
        if (!m_table->indexWidget(index))
            m_table->edit(index);
    });
    connect(m_model, &HeadersModel::edited, this, &HeadersTab::store);
}

void HeadersTab::load() {
    m_model->setHeaders(draft().webhook().headers);
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void HeadersTab::add() {
    const QModelIndex index = m_model->append();
    m_table->setCurrentIndex(index);
    m_table->edit(index);
    m_remove->setEnabled(true);
}

void HeadersTab::removeCurrent() {
    m_model->remove(m_table->currentIndex().row());
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void HeadersTab::store() {
    // A row that nothing was typed into yet is no header.
    HttpHeaders headers = m_model->headers();
    headers.removeIf([](const HttpHeader &header) { return header.name.isEmpty() && header.value.isEmpty(); });
    draft().change([&](Webhook &webhook) { webhook.headers = headers; });
}

QString HeadersTab::hintFor(WebhookField) const {
    return tr("Sent with every request. Values that are credentials are sealed in the database and masked in the log.");
}

}  // namespace webhooks::ui
