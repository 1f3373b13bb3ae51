// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/preferences/networkstab.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kNetworkCharacters = 24;

}  // namespace

NetworksTab::NetworksTab(Editing editing, QWidget *parent)
    : QWidget(parent),
      m_table(new Table(u"networks"_s, tr("Allowed networks"))),
      m_states(new ListStates(m_table, Glyph::Lock)),
      m_edit(makeEdit(u"networkEdit"_s, tr("Network to allow"))),
      m_field(new Field(tr("&Allow"), m_edit)),
      m_add(makeButton(u"networkAdd"_s, tr("Add"))),
      m_remove(makeButton(u"networkRemove"_s, tr("Remove"))),
      m_editing(editing) {
    auto *intro = makeLabel(tr("Webhooks are sent to public addresses only, so that nobody can reach into your network "
                               "through a URL. Allow the networks of receivers inside it, as narrowly as possible. "
                               "Addresses of cloud metadata services are never sent to."),
                            Ink::Muted);
    intro->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(NetworksModel::Network, kNetworkCharacters * fontMetrics().averageCharWidth());
    m_table->setColumnWidth(NetworksModel::Kind, kNetworkCharacters * fontMetrics().averageCharWidth());
    m_states->setWords(
        ListStates::State::Empty,
        {tr("No private network is allowed"), tr("That is the safest, and right for receivers on the Internet."), {}});
    auto *pane = new Pane;
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_states);
    m_edit->setPlaceholderText(u"10.1.0.0/16"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * kUnit);
    line->addWidget(m_field, 1);
    line->addWidget(m_add, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(intro);
    layout->addWidget(pane, 1);
    layout->addLayout(line);

    connect(m_edit, &QLineEdit::textChanged, this, &NetworksTab::check);
    connect(m_edit, &QLineEdit::returnPressed, this, &NetworksTab::add);
    connect(m_add, &QPushButton::clicked, this, &NetworksTab::add);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NetworksTab::showState);
    connect(&m_model, &NetworksModel::edited, this, &NetworksTab::showState);
    connect(&m_model, &NetworksModel::modelReset, this, &NetworksTab::showState);
    showState();
    check();
}

void NetworksTab::check() {
    const QString text = m_edit->text().trimmed();
    const QString problem = text.isEmpty() ? QString() : m_model.problemOf(text);
    QList<Field::Message> messages;
    if (!problem.isEmpty())
        messages = {{Field::Message::Kind::Error, problem, {}}};
    else if (!text.isEmpty())
        messages = {{Field::Message::Kind::Hint, tr("%1: %2").arg(text, networkKind(text)), {}}};
    m_field->setMessages(messages);
    m_add->setEnabled(m_editing == Editing::Allowed && !text.isEmpty() && problem.isEmpty());
}

void NetworksTab::add() {
    if (!m_add->isEnabled())
        return;
    m_model.add(m_edit->text());
    m_edit->clear();
    m_edit->setFocus();
}

void NetworksTab::showState() {
    m_states->setState(m_model.rowCount() > 0 ? ListStates::State::List : ListStates::State::Empty);
    m_remove->setEnabled(m_editing == Editing::Allowed && m_model.isEditable(m_table->currentIndex().row()));
    m_edit->setEnabled(m_editing == Editing::Allowed);
}

}  // namespace webhooks::ui
