// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhookactions.h"

#include "service/outputfile.h"
#include "service/webhookfile.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/recoverdialog.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

Error cannot(const QString &message) {
    return {ErrorCode::Io, message, {}};
}

Result<QByteArray> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(cannot(WebhookActions::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
    if (file.size() > kMaxWebhookFile)
        return std::unexpected(cannot(WebhookActions::tr("%1 is too large to be a list of webhooks.").arg(path)));
    return file.readAll();
}

Result<qint64> writeFile(const QString &path, const QList<Webhook> &webhooks) {
    if (const auto written = OutputFile::write(path, webhookFile(webhooks)); !written)
        return std::unexpected(written.error());
    return webhooks.size();
}

}  // namespace

WebhookActions::WebhookActions(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page) {}

void WebhookActions::setActive(qint64 id, bool active) {
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this,
        [id, active, now](Store &store) -> Result<Changed> {
            auto undo = store.webhooks().snapshot(id);
            if (!undo)
                return std::unexpected(undo.error());
            auto webhook = store.webhooks().setActive(*undo, active ? Activity::Active : Activity::Inactive, now);
            if (!webhook)
                return std::unexpected(webhook.error());
            const qint64 cancelled = undo->cancelled.size();
            return Changed{*std::move(webhook), *std::move(undo), cancelled};
        },
        [this](const Result<Changed> &changed) {
            if (!changed) {
                showError(changed.error());
                return;
            }
            const QString &name = changed->webhook.name;
            if (changed->webhook.active)
                tell(tr("%1 is active. New events are sent to it.").arg(name), changed->undo);
            else if (changed->cancelled == 0)
                tell(tr("%1 is inactive. Nothing more is sent to it.").arg(name), changed->undo);
            else
                tell(tr("%1 is inactive; %n pending delivery(s) are cancelled.", nullptr,
                        static_cast<int>(changed->cancelled))
                         .arg(name),
                     changed->undo);
        });
}

void WebhookActions::resume(const QList<Webhook> &paused) {
    if (paused.isEmpty())
        return;
    m_context.session.change(
        this,
        [paused](Store &store) -> Result<void> {
            for (const Webhook &webhook : paused) {
                if (const auto resumed = store.pauses().resume(webhook.id); !resumed)
                    return std::unexpected(resumed.error());
            }
            return {};
        },
        [this, paused](const Result<void> &resumed) {
            if (!resumed)
                showError(resumed.error());
            else if (paused.size() == 1)
                m_context.toasts.show(tr("%1 is resumed. What waits is sent now.").arg(paused.first().name));
            else
                m_context.toasts.show(
                    tr("%n webhook(s) are resumed. What waits is sent now.", nullptr, static_cast<int>(paused.size())));
        });
}

void WebhookActions::remove(qint64 id) {
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this,
        [id, now](Store &store) -> Result<WebhookUndo> {
            auto undo = store.webhooks().snapshot(id);
            if (!undo)
                return undo;
            if (const auto removed = store.webhooks().remove(*undo, now); !removed)
                return std::unexpected(removed.error());
            return undo;
        },
        [this](const Result<WebhookUndo> &undo) {
            if (!undo) {
                showError(undo.error());
                return;
            }
            const int cancelled = static_cast<int>(undo->cancelled.size());
            tell(cancelled == 0 ? tr("%1 is deleted. The log keeps its deliveries.").arg(undo->before.name)
                                : tr("%1 is deleted; %n pending delivery(s) are cancelled.", nullptr, cancelled)
                                      .arg(undo->before.name),
                 *undo);
        });
}

void WebhookActions::duplicate(const Webhook &webhook) {
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this,
        [id = webhook.id, name = tr("%1 (copy)").arg(webhook.name), now](Store &store) -> Result<WebhookUndo> {
            const auto copy = store.webhooks().duplicate(id, name, now);
            if (!copy)
                return std::unexpected(copy.error());
            return store.webhooks().snapshot(copy->id);
        },
        [this](const Result<WebhookUndo> &snapshot) {
            if (!snapshot) {
                showError(snapshot.error());
                return;
            }
            emit added(snapshot->before.id);
            m_context.toasts.showAction(tr("%1 is made: inactive, and without the secret.").arg(snapshot->before.name),
                                        //: takes back what was just done
                                        tr("Undo"), [this, undo = *snapshot] { takeAway(undo); });
        });
}

void WebhookActions::edit(qint64 id, const QList<Webhook> &all, WebhookEditor::Tab tab) {
    if (id == 0) {
        openEditor({}, all, tab);
        return;
    }
    m_context.session.read(
        this, [id](Store &store) { return store.webhooks().byId(id); },
        [this, all, tab](const Result<Webhook> &webhook) {
            if (webhook)
                openEditor(*webhook, all, tab);
            else
                showError(webhook.error());
        });
}

void WebhookActions::addFor(const QString &url, const QList<Webhook> &all) {
    Webhook webhook;
    webhook.url = url;
    openEditor(webhook, all, WebhookEditor::General);
}

void WebhookActions::openEditor(const Webhook &webhook, const QList<Webhook> &all, WebhookEditor::Tab tab) {
    auto *editor = new WebhookEditor(m_context, webhook, all, m_page);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->showTab(tab);
    connect(editor, &WebhookEditor::saved, this, &WebhookActions::tellSaved);
    editor->open();
}

void WebhookActions::tellSaved(const SavedWebhook &saved) {
    if (!saved.isNew) {
        tell(tr("%1 is saved.").arg(saved.webhook.name), saved.undo);
        return;
    }
    emit added(saved.webhook.id);
    m_context.toasts.showAction(tr("%1 is made.").arg(saved.webhook.name), tr("Undo"),
                                [this, undo = saved.undo] { takeAway(undo); });
}

void WebhookActions::recover(const Webhook &webhook) {
    auto *dialog = new RecoverDialog(m_context, webhook, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WebhookActions::importFile() {
    const QString path =
        m_context.prompts.openFile(m_page, tr("Import webhooks"), tr("Webhooks (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    m_context.session.read(
        this,
        [path, rules = m_context.session.settings().addressRules()](Store &store) -> Result<QList<WebhookFileRow>> {
            const auto content = readFile(path);
            const auto stored = store.webhooks().all();
            if (!content || !stored)
                return std::unexpected(content ? stored.error() : content.error());
            return planWebhookFile(*content, *stored, rules);
        },
        [this](const Result<QList<WebhookFileRow>> &rows) {
            if (!rows) {
                showError(rows.error());
                return;
            }
            auto *dialog = new ImportDialog(m_context, *rows, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void WebhookActions::exportFile() {
    const QString path = m_context.prompts.saveFile(m_page, tr("Export webhooks"), u"webhooks.json"_s,
                                                    tr("Webhooks (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    m_context.session.read(
        this,
        [path](Store &store) -> Result<qint64> {
            const auto webhooks = store.webhooks().all();
            if (!webhooks)
                return std::unexpected(webhooks.error());
            return writeFile(path, *webhooks);
        },
        [this, path](const Result<qint64> &count) {
            if (count)
                m_context.toasts.show(
                    tr("%n webhook(s) written to %1, without secrets.", nullptr, static_cast<int>(*count)).arg(path));
            else
                showError(count.error());
        });
}

void WebhookActions::tell(const QString &text, const WebhookUndo &undo) {
    m_context.toasts.showAction(text, tr("Undo"), [this, undo] { takeBack(undo); });
}

void WebhookActions::takeBack(const WebhookUndo &undo) {
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this, [undo, now](Store &store) { return store.webhooks().undo(undo, now); },
        [this](const Result<Webhook> &webhook) {
            if (webhook)
                m_context.toasts.show(tr("%1 is as it was.").arg(webhook->name));
            else
                showError(webhook.error());
        });
}

void WebhookActions::takeAway(const WebhookUndo &snapshot) {
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this, [undo = snapshot, now](Store &store) mutable { return store.webhooks().remove(undo, now); },
        [this, name = snapshot.before.name](const Result<void> &removed) {
            if (removed)
                m_context.toasts.show(tr("Adding %1 is undone.").arg(name));
            else
                showError(removed.error());
        });
}

void WebhookActions::showError(const Error &error) {
    m_context.toasts.showError(error);
    emit failed();
}

}  // namespace webhooks::ui
