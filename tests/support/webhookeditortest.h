// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/consolefixture.h"
#include "ui/dialogs/webhookeditor/webhookeditor.h"
#include "ui/pages/webhookspage.h"
#include "ui/widgets/fields.h"

namespace webhooks::ui {

/// The editor over the Webhooks page.
class WebhookEditorTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    void activate();
    WebhookEditor *open(const Webhook &webhook = {});
    template <typename T>
    T *in(const char *objectName) {
        return child<T>(m_editor, objectName);
    }
    Field *fieldOf(const char *control);
    void type(const char *edit, const QString &text);
    Webhook stored(qint64 id) { return must(m_console->store().webhooks().byId(id)); }
    QByteArray secretOf(qint64 id);

    std::unique_ptr<ConsoleFixture> m_console;
    WebhooksPage *m_page = nullptr;
    WebhookEditor *m_editor = nullptr;
};

}  // namespace webhooks::ui
