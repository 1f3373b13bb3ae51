// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhookslist.h"

#include "ui/delegates/delegates.h"
#include "ui/models/webhooksmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

using Model = WebhooksModel;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::WebhooksList)
};

}  // namespace

Table *makeWebhooksTable(QAbstractItemModel *model, QWidget *parent) {
    auto *table = new Table(u"webhooksTable"_s, Words::tr("Webhooks"), parent);
    table->setModel(model);
    table->setItemDelegateForColumn(Model::Active, new SwitchDelegate(table));
    table->setItemDelegateForColumn(Model::State, new ChipDelegate(table));
    table->setItemDelegateForColumn(Model::Url, new UrlDelegate(table));
    table->setItemDelegateForColumn(Model::Success, new ShareDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(Model::Id, Qt::AscendingOrder);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    const QMap<int, int> widths{{Model::Active, 64},  {Model::State, 140},       {Model::Name, 180},
                                {Model::Url, 320},    {Model::Events, 160},      {Model::Success, 150},
                                {Model::Pending, 80}, {Model::LastDelivery, 160}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        table->setColumnWidth(it.key(), it.value());
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(Model::Url, QHeaderView::Stretch);
    fitHeadings(*table);
    for (const int column : {Model::Created, Model::Signed, Model::Standard, Model::Id})
        table->hideColumn(column);
    return table;
}

ListStates *makeWebhooksStates(Table *table, QWidget *parent) {
    auto *pane = new Pane(parent);
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    auto *states = new ListStates(pane, Glyph::Webhooks, parent);
    using State = ListStates::State;
    states->setWords(State::Loading, {Words::tr("Reading the webhooks…"), {}, {}});
    states->setWords(State::Empty,
                     {Words::tr("No webhook yet"),
                      Words::tr("A webhook sends each event of your leads to a URL as soon as it happens."),
                      Words::tr("New webhook")});
    states->setWords(State::NoMatch,
                     {Words::tr("No webhook matches"), Words::tr("Names, URLs and events are searched."),
                      Words::tr("Clear the search")});
    return states;
}

}  // namespace webhooks::ui
