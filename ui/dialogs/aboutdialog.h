// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "ui/dialogs/tooldialog.h"

class QFormLayout;

namespace webhooks::ui {

class Session;
class Toasts;

/// Name, version, licence and what the program runs on; facts about the open database. For reports, all of it can be
/// copied; it holds no secret.
class AboutDialog final : public ToolDialog {
    Q_OBJECT

public:
    /// `session` may be nullptr: no database is open.
    AboutDialog(Session *session, Toasts &toasts, QWidget *parent = nullptr);

    QString text() const;  ///< what Copy copies

private:
    struct Fact {
        QString name;
        QString value;
    };

    QLayout *makeHead();
    void addFact(const QString &name, const QString &value);
    void addDatabase(const Result<StoreInfo> &info);

    QFormLayout *m_facts;
    QList<Fact> m_shown;
};

}  // namespace webhooks::ui
