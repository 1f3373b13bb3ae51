// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"

#include <QLineEdit>

namespace webhooks::ui {

class Field;

/// One setting of the database, checked while it is typed. Empty: the default.
class SettingField final : public QObject {
    Q_OBJECT

public:
    struct Words {
        QString label;
        QString hint;
    };

    /// `inUse`: the setting as this process uses it, to say when something else than the database decides.
    SettingField(const char *name, const Words &words, const SettingValue &inUse, QObject *parent);

    QString name() const { return m_name; }
    Field *field() const { return m_field; }
    QString value() const { return m_edit->text().trimmed(); }
    void setValue(const QString &value) { m_edit->setText(value); }
    bool isGood() const;
    void setReadOnly() { m_edit->setReadOnly(true); }

signals:
    void edited();

private:
    void check();

    QString m_name;
    Words m_words;
    SettingValue m_inUse;
    QLineEdit *m_edit;
    Field *m_field;
};

/// Where a setting comes from, in a sentence about this computer; empty for the database and the default.
QString originSentence(const SettingValue &inUse);

}  // namespace webhooks::ui
