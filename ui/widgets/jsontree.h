// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace webhooks::ui {

/// JSON as names and values to open and close, in the order of the bytes. Empty for what is no JSON.
class JsonTree final : public QTreeWidget {
    Q_OBJECT

public:
    JsonTree(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setBody(const QByteArray &body);
};

}  // namespace webhooks::ui
