// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/deliverydetail.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace webhooks::ui {

class CodeView;
class InkLabel;
class JsonTree;
class Segments;

/// Headers and a body, as bytes went over the wire: pretty, raw, as a hex dump or as a tree.
class MessageView final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its parts: `request`, `response`.
    MessageView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setTitle(const QString &strong, const QString &muted, Ink meaning);
    void setMessage(const HttpHeaders &headers, const QByteArray &body, const QString &note);
    void setForm(int form);
    bool hasBody() const { return !m_bytes.isEmpty(); }
    void focusBody();

private:
    void showBody();

    InkLabel *m_strong;
    QLabel *m_muted;
    QLabel *m_note;
    CodeView *m_headers;
    CodeView *m_body;
    JsonTree *m_tree;
    QStackedWidget *m_bodies;
    QByteArray m_bytes;
    int m_form = 0;
};

/// Request and response of one attempt, side by side.
class ExchangeView final : public QWidget {
    Q_OBJECT

public:
    explicit ExchangeView(QWidget *parent = nullptr);

    void showAttempt(const Attempt &attempt, const QByteArray &payload);
    /// Nothing was sent yet: what the next attempt will carry.
    void showUnsent(const DeliveryDetail &detail);
    void focusBody();  ///< the response's, or the request's when there is none

private:
    MessageView *m_request;
    MessageView *m_response;
    Segments *m_forms;
};

}  // namespace webhooks::ui
