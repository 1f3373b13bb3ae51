// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guide/guidekey.h"

#include "ui/dialogs/guide/guidepages.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// Pages, dialogs and their parts, by object name.
const QHash<QString, QString> &topics() {
    static const QHash<QString, QString> all{
        {u"startPage"_s, u"first-webhook.md"_s},
        {u"overviewPage"_s, u"overview.md"_s},
        {u"webhooksPage"_s, u"webhooks.md"_s},
        {u"logPage"_s, u"log.md"_s},
        {u"failuresPage"_s, u"failures.md"_s},
        {u"dispatcherPage"_s, u"dispatcher.md"_s},
        {u"webhookEditor"_s, u"editor.md"_s},
        {u"generalTab"_s, u"editor.md#general"_s},
        {u"securityTab"_s, u"editor.md#security"_s},
        {u"deliveryTab"_s, u"editor.md#delivery"_s},
        {u"headersTab"_s, u"editor.md#headers"_s},
        {u"testTab"_s, u"editor.md#test"_s},
        {u"codeTab"_s, u"editor.md#receiver-code"_s},
        {u"importDialog"_s, u"webhooks.md#import-and-export"_s},
        {u"recoverDialog"_s, u"webhooks.md#recover-what-was-missed"_s},
        {u"redeliverDialog"_s, u"log.md#send-again"_s},
        {u"exportDialog"_s, u"log.md#export-the-log"_s},
        {u"savedFiltersDialog"_s, u"filters.md#saved-filters"_s},
        {u"preferencesDialog"_s, u"preferences.md"_s},
        {u"signatureLab"_s, u"tools.md#signature-lab"_s},
        {u"receiverWindow"_s, u"tools.md#receiver"_s},
        {u"emitEvent"_s, u"tools.md#emit-an-event"_s},
        {u"shortcutsDialog"_s, u"keyboard.md"_s},
    };
    return all;
}

bool belongsTo(const QWidget *widget, const QWidget &window) {
    while (widget && widget != &window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

}  // namespace

QString guideTopic(const QWidget *widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (const auto found = topics().constFind(widget->objectName()); found != topics().cend())
            return *found;
    }
    return QString::fromLatin1(kGuideContents);
}

GuideKey::GuideKey(QWidget &window) : QObject(&window), m_window(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool GuideKey::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !widget || widget->window() == &m_window ||
        !belongsTo(widget, m_window))
        return false;
    emit pressed(widget);
    return true;
}

}  // namespace webhooks::ui
