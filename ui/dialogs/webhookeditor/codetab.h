// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace webhooks::ui {

class CodeView;
class Segments;

/// How a receiver verifies the signature, in five languages. The code reads the secret from the environment.
class CodeTab final : public QWidget {
    Q_OBJECT

public:
    explicit CodeTab(QWidget *parent = nullptr);

private:
    void show(int language);

    Segments *m_languages;
    CodeView *m_code;
    QPushButton *m_copy;
};

}  // namespace webhooks::ui
