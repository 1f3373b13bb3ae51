// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/dispatchduty.h"
#include "ui/dialogs/tooldialog.h"
#include "ui/pages/page.h"

#include <QMap>

class QStackedWidget;
class QTabBar;

namespace webhooks::ui {

class ComputerTab;
class MessageBar;
class NetworksTab;
class SettingField;

/// What this user chooses here, which applies at once, and what everybody who uses the database shares, which is saved
/// with Undo.
class PreferencesDialog final : public ToolDialog {
    Q_OBJECT

public:
    enum class Tab { Computer, Deliveries, Networks };

    PreferencesDialog(PageContext context, DispatchDuty::Wish wish, QWidget *parent = nullptr);

    void setTab(Tab tab);

signals:
    /// For the window to keep and to follow.
    void wishChosen(webhooks::DispatchDuty::Wish wish);

private:
    using Values = QMap<QString, QString>;  ///< by name; empty: not stored

    QWidget *makeDeliveries();
    void load();
    void showValues(const Values &stored);
    Values draft() const;
    Values changes() const;
    void refresh();
    void save();

    PageContext m_context;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ComputerTab *m_computer;
    NetworksTab *m_networks;
    QList<SettingField *> m_settings;
    MessageBar *m_message;
    QPushButton *m_save;
    QPushButton *m_revert;
    Values m_stored;
    bool m_loaded = false;
};

}  // namespace webhooks::ui
