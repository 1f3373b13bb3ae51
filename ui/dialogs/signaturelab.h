// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signaturecheck.h"
#include "store/webhookstable.h"
#include "ui/dialogs/tooldialog.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace webhooks::ui {

class BytesEdit;
class Field;
class Segments;

/// Why a signature does not match: headers and body are pasted, the answer follows while typing. Nothing is stored.
class SignatureLab final : public ToolDialog {
    Q_OBJECT

public:
    SignatureLab(PageContext context, QWidget *parent = nullptr);

    /// What to look at: a delivery's request, a request that the receiver window got.
    void setRequest(const QByteArray &headers, const QByteArray &body);

private:
    QWidget *makeInputs();
    QWidget *makeAnswer();
    void fillWebhooks();
    void takeSecretsOf(qint64 webhookId);
    void openBody();
    void check();
    QWidget *makeCheck(const SignatureCheck &check);

    PageContext m_context;
    BytesEdit *m_headers;
    BytesEdit *m_body;
    QComboBox *m_source;
    QLineEdit *m_secret;
    QLineEdit *m_previous;
    Field *m_secretField;
    Field *m_previousField;
    QVBoxLayout *m_answer = nullptr;
    SigningSecrets m_stored;  ///< of the chosen webhook
    QTimer m_soon;
};

}  // namespace webhooks::ui
