// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/scenes.h"

#include "screenshots/camera.h"
#include "service/receiver.h"
#include "ui/dialogs/auditwindow.h"
#include "ui/dialogs/guide/guidewindow.h"
#include "ui/dialogs/preferences/preferencesdialog.h"
#include "ui/dialogs/receiverwindow.h"
#include "ui/dialogs/signaturelab.h"
#include "ui/models/logcells.h"
#include "ui/models/logmodel.h"
#include "ui/models/roles.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/session/session.h"
#include "ui/theme/chip.h"
#include "ui/widgets/tables.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

QString nameOf(PageId page) {
    switch (page) {
        case PageId::Overview:
            return u"overview"_s;
        case PageId::Webhooks:
            return u"webhooks"_s;
        case PageId::Log:
            return u"log"_s;
        case PageId::Failures:
            return u"failures"_s;
        case PageId::Dispatcher:
            return u"dispatcher"_s;
    }
    return {};
}

/// In the page's widest list, so that it shows what it says about one row.
bool selectRow(Camera &camera, PageId page, int row) {
    QTableView *widest = nullptr;
    const QList<QTableView *> tables = camera.window().workspace()->page(page)->findChildren<QTableView *>();
    for (QTableView *table : tables) {
        const bool hasRow = table->isVisible() && table->model() && table->model()->rowCount() > row;
        if (hasRow && (!widest || table->width() > widest->width()))
            widest = table;
    }
    if (widest)
        static_cast<Table *>(widest)->chooseRow(row);
    return widest != nullptr;
}

enum class Rows { None, Some };

void takeEveryPage(Camera &camera, const QString &suffix, Rows rows) {
    for (const PageId page : kPages) {
        camera.window().workspace()->setCurrentPage(page);
        if (rows == Rows::Some)
            camera.waitUntil([&] { return selectRow(camera, page, 1); }, "a page's list");
        camera.take(&camera.window(), nameOf(page) % suffix);
    }
}

void takeAndClose(Camera &camera, const QString &dialog, const QString &name) {
    QWidget *opened = camera.dialog(dialog);
    camera.take(opened, name);
    opened->close();
}

template <typename T>
T *openDialog(Camera &camera, const QString &action, const QString &objectName) {
    camera.trigger(action);
    return qobject_cast<T *>(camera.dialog(objectName));
}

void takePreferences(Camera &camera) {
    auto *dialog = openDialog<PreferencesDialog>(camera, u"preferences"_s, u"preferencesDialog"_s);
    camera.take(dialog, u"preferences"_s);
    dialog->setTab(PreferencesDialog::Tab::Deliveries);
    dialog->findChild<QLineEdit *>(u"setting.timeout"_s)->setText(u"5 minutes"_s);
    dialog->findChild<QLineEdit *>(u"setting.retention-age"_s)->setText(u"14d"_s);
    camera.take(dialog, u"preferences-deliveries"_s);
    dialog->setTab(PreferencesDialog::Tab::Networks);
    dialog->findChild<QLineEdit *>(u"networkEdit"_s)->setText(u"169.254.169.254"_s);
    camera.take(dialog, u"preferences-networks"_s);
    dialog->close();
}

/// A delivery of the first webhook whose last attempt was answered.
struct Sent {
    QByteArray headers;
    QByteArray body;
};

Sent latestSent(Camera &camera) {
    Sent sent;
    bool answered = false;
    camera.window().session()->read(
        &camera.window(),
        [](Store &store) -> Result<Sent> {
            const auto filter = parseDeliveryFilter(u"webhook:#1 status:succeeded", 0);
            const auto found = store.log().list(*filter, 0, 0, 1);
            if (!found || found->isEmpty())
                return std::unexpected(Error{});
            const auto attempts = store.log().attempts(found->first().id);
            const auto body = store.log().payload(found->first().id);
            return Sent{joinHeaders(attempts->last().result.requestHeaders), *body};
        },
        [&](const Result<Sent> &result) {
            answered = result.has_value();
            if (answered)
                sent = *result;
        });
    camera.settle();
    if (!answered)
        qFatal("No picture: the demonstration has no delivery");
    return sent;
}

void takeLab(Camera &camera) {
    const Sent sent = latestSent(camera);
    auto *lab = openDialog<SignatureLab>(camera, u"signatureLab"_s, u"signatureLab"_s);
    camera.take(lab, u"lab-empty"_s);
    auto *source = lab->findChild<QComboBox *>(u"labSource"_s);
    source->setCurrentIndex(1);
    lab->setRequest(sent.headers, sent.body);
    camera.take(lab, u"lab-match"_s);
    lab->setRequest(QByteArray(sent.headers).replace("sha256=", "SHA256="),
                    QByteArray(sent.body).replace("\",\"", "\", \""));
    camera.take(lab, u"lab-wrong"_s);
    lab->close();
}

void takeReceiver(Camera &camera) {
    const Sent sent = latestSent(camera);
    auto *window = openDialog<ReceiverWindow>(camera, u"receiver"_s, u"receiverWindow"_s);
    // The port is another one every time, and the pictures are to be comparable.
    window->findChild<QLineEdit *>(u"receiverUrl"_s)->setText(u"http://127.0.0.1:41873/"_s);
    camera.take(window, u"receiver-empty"_s);
    const HttpRequest request{"POST", "/", splitHeaders(sent.headers), sent.body, true};
    for (const char *verdict : {"not checked", "wrong", "ok"})
        window->take({request, QString::fromLatin1(verdict), 200});
    camera.take(window, u"receiver"_s);
    window->close();
}

void takeGuide(Camera &camera) {
    auto *guide = openDialog<GuideWindow>(camera, u"guide"_s, u"guideWindow"_s);
    for (const QString &page : {u"README"_s, u"log"_s, u"verify"_s}) {
        guide->open(QString(page % u".md"_s));
        camera.take(guide, QString(u"guide-"_s % page.toLower()));
    }
    guide->close();
}

void takeAudit(Camera &camera) {
    auto *window = openDialog<AuditWindow>(camera, u"auditLog"_s, u"auditWindow"_s);
    camera.settle();
    auto *list = window->findChild<QTableView *>(u"auditTable"_s);
    // The change of a webhook.
    static_cast<Table *>(list)->chooseRow(4);
    camera.take(window, u"audit"_s);
    auto *search = window->findChild<QLineEdit *>(u"auditSearch"_s);
    const int all = list->model()->rowCount();
    search->setText(u"hubspot"_s);
    camera.waitUntil([&] { return list->model()->rowCount() < all; }, "what was searched for");
    static_cast<Table *>(list)->chooseRow(list->model()->rowCount() - 1);
    camera.take(window, u"audit-search"_s);
    search->setText(u"nothing like this"_s);
    camera.waitUntil([&] { return list->model()->rowCount() == 0; }, "an empty list");
    camera.take(window, u"audit-nomatch"_s);
    window->close();
}

void takeEditor(Camera &camera) {
    emit camera.navigation().editWebhookRequested(2);
    auto *editor = qobject_cast<QDialog *>(camera.dialog(u"webhookEditor"_s));
    auto *tabs = editor->findChild<QTabBar *>(u"editorTabs"_s);
    const QStringList names{u"general"_s, u"security"_s, u"delivery"_s, u"headers"_s, u"test"_s, u"code"_s};
    for (int tab = 0; tab < names.size(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.take(editor, QString(u"editor-"_s % names[tab]));
    }
    tabs->setCurrentIndex(0);
    auto *url = editor->findChild<QLineEdit *>(u"url"_s);
    url->setText(u"http://10.2.4.20/cgi/lead"_s);
    emit url->textEdited(url->text());
    camera.take(editor, u"editor-problems"_s);
    delete editor;
}

/// Lists that a search or filter leaves nothing of, and a filter that cannot be read.
void takeOtherStates(Camera &camera) {
    Workspace &workspace = *camera.window().workspace();
    workspace.setCurrentPage(PageId::Webhooks);
    auto *search = workspace.page(PageId::Webhooks)->findChild<QLineEdit *>(u"webhookSearch"_s);
    search->setText(u"nothing like this"_s);
    camera.take(&camera.window(), u"webhooks-nomatch"_s);
    search->clear();
    emit camera.navigation().logRequested(u"status:failed code:418"_s);
    camera.take(&camera.window(), u"log-nomatch"_s);
    emit camera.navigation().logRequested(u"status:failed cod:503"_s);
    camera.take(&camera.window(), u"log-badfilter"_s);
    emit camera.navigation().logRequested({});
}

/// One that was retried already, so that there is something to compare.
int firstRetrying(const LogModel &model) {
    for (int row = 0; model.isComplete() && row < model.rowCount(); ++row) {
        const bool retrying = model.index(row, LogCells::Status).data(ChipRole).value<Chip>().tone == Tone::Warning;
        if (retrying && model.index(row, LogCells::Attempts).data().toString().startsWith(u'2'))
            return row;
    }
    return -1;
}

/// A delivery that failed before, with its attempts and the receiver's answer.
void takeRetrying(Camera &camera) {
    emit camera.navigation().logRequested(u"status:retrying,succeeded,failed,cancelled webhook:\"Billing prod\""_s);
    Workspace &workspace = *camera.window().workspace();
    auto *list = workspace.page(PageId::Log)->findChild<QTableView *>(u"logTable"_s);
    const auto *model = qobject_cast<const LogModel *>(list->model());
    const auto isFiltered = [model] { return model->filter().kind != DeliveryFilter::Kind::Everything; };
    camera.waitUntil([&] { return isFiltered() && firstRetrying(*model) >= 0; }, "a delivery that is retried");
    static_cast<Table *>(list)->chooseRow(firstRetrying(*model));
    camera.take(&camera.window(), u"log-retrying"_s);
}

/// The other parts of the delivery that takeRetrying() chose, and what can be done with it.
void takeDelivery(Camera &camera) {
    camera.window().workspace()->setCurrentPage(PageId::Log);
    QWidget *page = camera.window().workspace()->page(PageId::Log);
    auto *pane = page->findChild<DeliveryPane *>(u"deliveryPane"_s);
    for (const auto &[tab, name] :
         {std::pair(DeliveryPane::Summary, u"log-summary"_s), std::pair(DeliveryPane::Timing, u"log-timing"_s),
          std::pair(DeliveryPane::Signature, u"log-signature"_s), std::pair(DeliveryPane::History, u"log-history"_s)}) {
        pane->setTab(tab);
        camera.take(&camera.window(), name);
    }
    auto *attempts = page->findChild<QTableView *>(u"attemptTable"_s);
    const QModelIndex first = attempts->model()->index(0, 0);
    attempts->selectionModel()->select({first, first.siblingAtRow(1)},
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    page->findChild<QPushButton *>(u"compareAttempts"_s)->click();
    takeAndClose(camera, u"compareDialog"_s, u"compare"_s);
    for (const auto &[action, dialog, name] : {std::tuple(u"redeliverChosen"_s, u"redeliverDialog"_s, u"redeliver"_s),
                                               std::tuple(u"exportLog"_s, u"exportDialog"_s, u"export"_s),
                                               std::tuple(u"saveFilter"_s, u"saveFilterDialog"_s, u"save-filter"_s)}) {
        camera.trigger(action);
        takeAndClose(camera, dialog, name);
    }
    pane->setTab(DeliveryPane::Exchange);
}

/// Last, because it changes the demonstration.
void takeConflict(Camera &camera) {
    emit camera.navigation().editWebhookRequested(2);
    auto *editor = qobject_cast<QDialog *>(camera.dialog(u"webhookEditor"_s));
    auto *name = editor->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Billing"_s);
    emit name->textEdited(name->text());
    const auto theirs = [](Store &store) -> Result<Webhook> {
        auto webhook = store.webhooks().byId(2);
        if (!webhook)
            return webhook;
        webhook->name = u"Billing of the north"_s;
        webhook->url = u"https://billing.example.com/hooks/leadhub/v2"_s;
        return store.webhooks().update(*webhook, webhook->updatedAt + 1);
    };
    camera.window().session()->change(&camera.window(), theirs, [](const Result<Webhook> &) {});
    const auto compare = [editor] { return editor->findChild<QPushButton *>(u"editorBar.action0"_s); };
    camera.waitUntil([&] { return compare() != nullptr; }, "the other change");
    camera.take(editor, u"editor-changed"_s);
    compare()->click();
    takeAndClose(camera, u"conflictDialog"_s, u"conflict"_s);
    delete editor;
}

void takeDialogs(Camera &camera) {
    takePreferences(camera);
    takeLab(camera);
    takeReceiver(camera);
    takeGuide(camera);
    takeAudit(camera);
    for (const auto &[action, dialog, name] : {std::tuple(u"emitEvent"_s, u"emitEvent"_s, u"emit"_s),
                                               std::tuple(u"shortcuts"_s, u"shortcutsDialog"_s, u"shortcuts"_s),
                                               std::tuple(u"about"_s, u"aboutDialog"_s, u"about"_s)}) {
        camera.trigger(action);
        takeAndClose(camera, dialog, name);
    }
}

}  // namespace

void takePages(Camera &camera) {
    camera.open(Camera::Data::NoDatabase);
    camera.take(&camera.window(), u"start"_s);
    camera.open(Camera::Data::Demo);
    takeEveryPage(camera, {}, Rows::Some);
    takeRetrying(camera);
    takeEditor(camera);
}

void takeAll(Camera &camera) {
    camera.open(Camera::Data::None);
    takeEveryPage(camera, u"-empty"_s, Rows::None);
    takePages(camera);
    takeDelivery(camera);
    takeOtherStates(camera);
    takeDialogs(camera);
    takeConflict(camera);
}

}  // namespace webhooks::ui
