// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/deliverydetail.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace webhooks::ui {

class ChipLabel;
class CodeView;

/// Whether the signature of an attempt is what the stored secret makes of the stored bytes.
class SignatureView final : public QWidget {
    Q_OBJECT

public:
    explicit SignatureView(QWidget *parent = nullptr);

    void setChecking();
    void showMatch(const Attempt &attempt, SignatureMatch match);
    void showNothing();

signals:
    void checkRequested();

private:
    void setChip(SignatureMatch match);

    ChipLabel *m_chip;
    QLabel *m_text;
    QPushButton *m_check;
    CodeView *m_headers;
};

}  // namespace webhooks::ui
