// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/webhookeditortest.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void WebhookEditorTest::init() {
    m_console = std::make_unique<ConsoleFixture>();
    m_page = new WebhooksPage(m_console->context());
    m_console->show(m_page);
}

void WebhookEditorTest::cleanup() {
    delete m_editor;
    m_editor = nullptr;
    m_console.reset();
}

/// QTest::qWaitForWindowActive() is content with an active parent.
void WebhookEditorTest::activate() {
    m_editor->activateWindow();
    if (!QTest::qWaitFor([this] { return m_editor->isActiveWindow(); }))
        qFatal("The editor does not become active");
}

WebhookEditor *WebhookEditorTest::open(const Webhook &webhook) {
    delete m_editor;
    m_editor = new WebhookEditor(m_console->context(), webhook, must(m_console->store().webhooks().all()), m_page);
    m_editor->open();
    activate();
    return m_editor;
}

Field *WebhookEditorTest::fieldOf(const char *control) {
    QWidget *at = in<QWidget>(control);
    while (at && !qobject_cast<Field *>(at))
        at = at->parentWidget();
    return qobject_cast<Field *>(at);
}

void WebhookEditorTest::type(const char *edit, const QString &text) {
    auto *field = in<QLineEdit>(edit);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, text);
}

QByteArray WebhookEditorTest::secretOf(qint64 id) {
    return must(m_console->store().webhooks().secrets(id, m_console->session().clock().wall())).current.bytes();
}

}  // namespace webhooks::ui
