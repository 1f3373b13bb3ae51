// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/copymenu.h"

#include "service/deliveryexport.h"
#include "service/json.h"
#include "ui/models/logcells.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QString curlFor(const DeliveryDetail &detail, int attempt, Shell shell, Credentials credentials) {
    CurlRequest request{detail.delivery().webhookUrl, {}, detail.payload};
    if (attempt >= 0 && attempt < detail.attempts.size()) {
        const AttemptResult &result = detail.attempts.at(attempt).result;
        request.url = result.url;
        request.headers = result.requestHeaders;
    } else {
        request.headers = {{"Content-Type", "application/json"}};
        if (detail.webhook)
            request.headers += maskCredentials(detail.webhook->headers);
    }
    if (credentials == Credentials::Included && detail.webhook)
        request.headers = withCredentials(request.headers, detail.webhook->headers);
    return curlCommand(request, shell);
}

CopyMenu::CopyMenu(Source source, QWidget *parent) : QMenu(tr("Cop&y"), parent), m_source(std::move(source)) {
    setObjectName(u"copyMenu"_s);
    addCurl(this, u"copyBash"_s, tr("As cURL (&bash)"), Shell::Bash, Credentials::Masked);
    addCurl(this, u"copyPowerShell"_s, tr("As cURL (&PowerShell)"), Shell::PowerShell, Credentials::Masked);
    addCurl(this, u"copyCmd"_s, tr("As cURL (c&md)"), Shell::Cmd, Credentials::Masked);
    QMenu *full = addMenu(tr("As cURL with &credentials"));
    full->setObjectName(u"copyWithCredentials"_s);
    addCurl(full, u"copyBashFull"_s, tr("&bash"), Shell::Bash, Credentials::Included);
    addCurl(full, u"copyPowerShellFull"_s, tr("&PowerShell"), Shell::PowerShell, Credentials::Included);
    addCurl(full, u"copyCmdFull"_s, tr("c&md"), Shell::Cmd, Credentials::Included);
    addSeparator();
    addText(u"copyText"_s, tr("Row as &text"),
            [](const DeliveryDetail &detail) { return LogCells::plainLine(detail.row); });
    addText(u"copyCsv"_s, tr("Row as CS&V"),
            [](const DeliveryDetail &detail) { return QString::fromUtf8(csvHeadings() + csvLine(detail.delivery())); });
    addText(u"copyJson"_s, tr("Row as &JSON"), [](const DeliveryDetail &detail) {
        return QString::fromUtf8(QJsonDocument(toJson(detail.delivery())).toJson());
    });
    addText(u"copyId"_s, tr("Delivery &id"), [](const DeliveryDetail &detail) { return detail.delivery().publicId; });
}

void CopyMenu::addCurl(QMenu *menu, const QString &objectName, const QString &text, Shell shell,
                       Credentials credentials) {
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, shell, credentials] {
        const auto [detail, attempt] = m_source();
        copy(curlFor(detail, attempt, shell, credentials),
             credentials == Credentials::Included ? tr("The command was copied, with the webhook's credentials.")
                                                  : tr("The command was copied. Credentials are masked."));
    });
}

void CopyMenu::addText(const QString &objectName, const QString &text,
                       const std::function<QString(const DeliveryDetail &)> &make) {
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, make] { copy(make(m_source().first), tr("Copied.")); });
}

void CopyMenu::copy(const QString &text, const QString &what) {
    QApplication::clipboard()->setText(text);
    emit copied(what);
}

}  // namespace webhooks::ui
