// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/preferences/settingfield.h"

#include "service/apptext.h"
#include "ui/widgets/fields.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QString originSentence(const SettingValue &inUse) {
    const QString value = inUse.values.join(u", "_s);
    if (inUse.origin.startsWith("flag"_L1))
        return SettingField::tr("On this computer %1 counts: it was given on the command line.").arg(value);
    if (inUse.origin.startsWith("environment"_L1))
        return SettingField::tr("On this computer %1 counts: an environment variable says so.").arg(value);
    if (inUse.origin.startsWith("file"_L1))
        return SettingField::tr("On this computer %1 counts: the configuration file says so.").arg(value);
    return {};
}

SettingField::SettingField(const char *name, const Words &words, const SettingValue &inUse, QObject *parent)
    : QObject(parent),
      m_name(QString::fromLatin1(name)),
      m_words(words),
      m_inUse(inUse),
      m_edit(makeEdit(u"setting.%1"_s.arg(m_name), QString(words.label).remove(u'&'))),
      m_field(new Field(words.label, m_edit)) {
    const SettingSpec *spec = settingSpec(m_name);
    m_edit->setPlaceholderText(tr("%1 (default)").arg(QString::fromLatin1(spec->defaultValue)));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        emit edited();
    });
    check();
}

bool SettingField::isGood() const {
    return !m_field->hasError();
}

void SettingField::check() {
    QList<Field::Message> messages;
    const auto good = value().isEmpty() ? Result<void>() : Settings::check(m_name, value());
    if (!good) {
        messages.append({Field::Message::Kind::Error, errorText(good.error()), {}});
    } else {
        messages.append({Field::Message::Kind::Hint, m_words.hint, {}});
    }
    if (const QString origin = originSentence(m_inUse); !origin.isEmpty())
        messages.append({Field::Message::Kind::Warning, origin, {}});
    m_field->setMessages(messages);
}

}  // namespace webhooks::ui
