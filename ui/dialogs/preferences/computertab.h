// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/dispatchduty.h"
#include "ui/pages/page.h"

namespace webhooks::ui {

class Field;
class SwitchButton;

/// What this user chooses on this computer; everything applies at once.
class ComputerTab final : public QWidget {
    Q_OBJECT

public:
    ComputerTab(PageContext context, DispatchDuty::Wish wish, QWidget *parent = nullptr);

signals:
    void wishChosen(webhooks::DispatchDuty::Wish wish);

private:
    Field *makeLanguage();
    Field *makeAppearance();
    Field *makeZone();
    enum class Unset { Off, On };  ///< what a switch is before anybody touched it
    Field *makeSwitch(const QString &label, SwitchButton *button, const QString &key, Unset unset);
    Field *makeSending(DispatchDuty::Wish wish);

    PageContext m_context;
};

/// Languages that the program is translated into, as codes; English is always there.
QStringList availableLanguages();

}  // namespace webhooks::ui
