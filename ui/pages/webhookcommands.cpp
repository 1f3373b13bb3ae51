// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhookcommands.h"

#include "ui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

WebhookCommands::WebhookCommands(QWidget *page, QWidget *table) : QObject(page) {
    add(New, u"newWebhook"_s, tr("&New webhook…"), {QKeySequence::New}, page);
    add(Edit, u"editWebhook"_s, tr("&Edit…"), {Qt::Key_F2}, table);
    add(Toggle, u"toggleWebhook"_s, tr("&Active"), {Qt::Key_Space}, table);
    add(Resume, u"resumeWebhook"_s, tr("Re&sume"), {}, page);
    add(Test, u"testWebhook"_s, tr("Send &test…"), {Qt::CTRL | Qt::Key_T}, page);
    add(Duplicate, u"duplicateWebhook"_s, tr("D&uplicate"), {Qt::CTRL | Qt::Key_D}, page);
    add(Rotate, u"rotateSecret"_s, tr("&Rotate secret…"), {}, page);
    add(Recover, u"recoverMissed"_s, tr("Recover &missed events…"), {}, page);
    add(ShowLog, u"showLog"_s, tr("Show in &log"), {Qt::CTRL | Qt::Key_L}, page);
    add(ShowChanges, u"showChanges"_s, tr("C&hanges…"), {}, page);
    add(Delete, u"deleteWebhook"_s, tr("&Delete"), {QKeySequence::Delete}, table);
    add(Import, u"importWebhooks"_s, tr("&Import…"), {}, page);
    add(Export, u"exportWebhooks"_s, tr("E&xport…"), {}, page);
    m_actions[Toggle]->setCheckable(true);
    m_actions[New]->setIcon(icon(Glyph::Add));
    m_actions[Edit]->setIcon(icon(Glyph::Edit));
    m_actions[Resume]->setIcon(icon(Glyph::Play));
    m_actions[Test]->setIcon(icon(Glyph::Send));
    m_actions[Duplicate]->setIcon(icon(Glyph::Duplicate));
    m_actions[Rotate]->setIcon(icon(Glyph::Key));
    m_actions[Recover]->setIcon(icon(Glyph::Retry));
    m_actions[ShowLog]->setIcon(icon(Glyph::Log));
    m_actions[ShowChanges]->setIcon(icon(Glyph::Clock));
    m_actions[Delete]->setIcon(icon(Glyph::Delete));
    m_actions[Import]->setIcon(icon(Glyph::Import));
    m_actions[Export]->setIcon(icon(Glyph::Export));
}

void WebhookCommands::add(Command command, const QString &objectName, const QString &text,
                          const QList<QKeySequence> &keys, QWidget *where) {
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    where->addAction(action);
    connect(action, &QAction::triggered, this, [this, command] { emit triggered(command); });
    m_actions.append(action);
}

void WebhookCommands::setStanding(const Standing &standing) {
    const bool canChange = standing.hasWebhook && !standing.isReadOnly;
    m_actions[New]->setEnabled(!standing.isReadOnly);
    m_actions[Import]->setEnabled(!standing.isReadOnly);
    m_actions[Edit]->setEnabled(standing.hasWebhook);
    m_actions[ShowLog]->setEnabled(standing.hasWebhook);
    m_actions[ShowChanges]->setEnabled(standing.hasWebhook);
    m_actions[Toggle]->setEnabled(canChange);
    m_actions[Delete]->setEnabled(canChange);
    m_actions[Resume]->setEnabled(canChange && standing.isPaused);
    m_actions[Test]->setEnabled(canChange && !standing.isLocked);
    m_actions[Duplicate]->setEnabled(canChange && !standing.isLocked);
    m_actions[Rotate]->setEnabled(canChange && !standing.isLocked);
    m_actions[Recover]->setEnabled(canChange && standing.isActive);
    m_actions[Toggle]->setChecked(standing.isActive);
}

void WebhookCommands::fillContextMenu(QMenu &menu) const {
    menu.addActions({m_actions[Edit], m_actions[Toggle], m_actions[Resume]});
    menu.addSeparator();
    menu.addActions({m_actions[ShowLog], m_actions[ShowChanges], m_actions[Test], m_actions[Recover]});
    menu.addSeparator();
    menu.addActions({m_actions[Rotate], m_actions[Duplicate], m_actions[Delete]});
}

void WebhookCommands::fillMenu(QMenu &menu) const {
    menu.addAction(m_actions[New]);
    menu.addSeparator();
    fillContextMenu(menu);
    menu.addSeparator();
    menu.addActions({m_actions[Import], m_actions[Export]});
}

}  // namespace webhooks::ui
