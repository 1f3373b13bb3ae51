// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/curlcommand.h"
#include "ui/pages/log/deliverydetail.h"

#include <QMenu>

#include <functional>

namespace webhooks::ui {

enum class Credentials { Masked, Included };

/// The request of an attempt (the last one, or what the next one will carry) as a command.
QString curlFor(const DeliveryDetail &detail, int attempt, Shell shell, Credentials credentials);

/// Copies a delivery for other programs: its request as a command for curl, its row, its id. Credentials stay masked
/// but for the entry that names them.
class CopyMenu final : public QMenu {
    Q_OBJECT

public:
    /// What is copied: the detail, and the attempt that is shown (-1: none).
    using Source = std::function<std::pair<DeliveryDetail, int>()>;

    CopyMenu(Source source, QWidget *parent);

signals:
    void copied(const QString &what);

private:
    void addCurl(QMenu *menu, const QString &objectName, const QString &text, Shell shell, Credentials credentials);
    void addText(const QString &objectName, const QString &text,
                 const std::function<QString(const DeliveryDetail &)> &copy);
    void copy(const QString &text, const QString &what);

    Source m_source;
};

}  // namespace webhooks::ui
