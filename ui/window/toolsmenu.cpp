// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/auditwindow.h"
#include "ui/dialogs/emitevent.h"
#include "ui/dialogs/guide/guidekey.h"
#include "ui/dialogs/guide/guidewindow.h"
#include "ui/dialogs/preferences/preferencesdialog.h"
#include "ui/dialogs/receiverwindow.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/signaturelab.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void MainWindow::openTool(QWidget *owner, const QString &objectName, const std::function<QDialog *(QWidget *)> &make) {
    auto *dialog = owner->findChild<QDialog *>(objectName);
    if (!dialog) {
        dialog = make(owner);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::makeToolsMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    const auto add = [&](const char *objectName, const QString &text, const QKeySequence &keys, auto make) {
        QAction *action = addAction(menu, objectName, text, keys);
        m_needDatabase.append(action);
        // Dialogs belong to the workspace: they go with the database.
        connect(action, &QAction::triggered, this, make);
    };
    add("emitEvent", tr("&Emit an event…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] {
        openTool(m_workspace, u"emitEvent"_s,
                 [this](QWidget *owner) { return new EmitEvent(m_workspace->context(), owner); });
    });
    add("receiver", tr("&Receiver…"), {}, [this] {
        openTool(m_workspace, u"receiverWindow"_s,
                 [this](QWidget *owner) { return new ReceiverWindow(m_workspace->context(), owner); });
    });
    add("signatureLab", tr("&Signature lab…"), {}, [this] {
        openTool(m_workspace, u"signatureLab"_s,
                 [this](QWidget *owner) { return new SignatureLab(m_workspace->context(), owner); });
    });
    add("auditLog", tr("&Audit log…"), {}, [this] { openAudit(0); });
    connect(&m_navigation, &Navigation::auditRequested, this, &MainWindow::openAudit);
    menu->addSeparator();
    add("preferences", tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma, [this] { openPreferences(); });
    connect(&m_navigation, &Navigation::preferencesRequested, this, &MainWindow::openPreferences);
}

void MainWindow::openAudit(qint64 webhookId) {
    openTool(m_workspace, u"auditWindow"_s,
             [this](QWidget *owner) { return new AuditWindow(m_workspace->context(), owner); });
    m_workspace->findChild<AuditWindow *>()->showWebhook(webhookId);
}

void MainWindow::openPreferences() {
    openTool(m_workspace, u"preferencesDialog"_s, [this](QWidget *owner) {
        auto *dialog = new PreferencesDialog(m_workspace->context(), m_keeper->wish(), owner);
        connect(dialog, &PreferencesDialog::wishChosen, this, [this](DispatchDuty::Wish wish) {
            m_state.setValue(wishKey(m_session->path()), wish == DispatchDuty::Wish::SendHere);
            m_keeper->setWish(wish);
        });
        return dialog;
    });
}

void MainWindow::openGuide(const QWidget *at) {
    // While a dialog holds everything else back, only what belongs to it can be used.
    QWidget *owner = QApplication::activeModalWidget();
    if (!owner)
        owner = this;
    openTool(owner, u"guideWindow"_s, [](QWidget *parent) { return new GuideWindow(parent); });
    owner->findChild<GuideWindow *>()->open(guideTopic(at));
}

void MainWindow::makeHelpMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    connect(addAction(menu, "guide", tr("&Guide"), Qt::Key_F1), &QAction::triggered, this, [this] {
        const QWidget *page = m_start;
        if (m_workspace)
            page = m_workspace->page(m_workspace->currentPage());
        const QWidget *focus = QApplication::focusWidget();
        openGuide(focus && page->isAncestorOf(focus) ? focus : page);
    });
    connect(new GuideKey(*this), &GuideKey::pressed, this, &MainWindow::openGuide);
    QAction *shortcuts = addAction(menu, "shortcuts", tr("&Keyboard shortcuts…"), Qt::CTRL | Qt::Key_Slash);
    connect(shortcuts, &QAction::triggered, this, [this] {
        openTool(this, u"shortcutsDialog"_s, [this](QWidget *owner) {
            return new ShortcutsDialog(shortcutsOf(*menuBar()) << commonShortcuts(), owner);
        });
    });
    QAction *about = addAction(menu, "about", tr("&About LeadHub Webhooks…"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] {
        QWidget *owner = m_workspace ? static_cast<QWidget *>(m_workspace) : this;
        openTool(owner, u"aboutDialog"_s,
                 [this](QWidget *parent) { return new AboutDialog(m_session.get(), *m_toasts, parent); });
    });
}

}  // namespace webhooks::ui
