// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/failures.h"
#include "ui/widgets/longwork.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace webhooks::ui {

/// What can be done with the chosen group, and the progress of what is being done.
class FailureBar final : public QWidget {
    Q_OBJECT

public:
    explicit FailureBar(QWidget *parent = nullptr);

    enum class Usable { No, Yes };
    void setGroup(const FailureGroup &group, const QString &sentence, Usable writing);
    int perSecond() const;
    void setPerSecond(int rate);
    void showProgress(const std::shared_ptr<LongWork> &work, qint64 total);
    void hideProgress();

signals:
    void redeliverOneWanted();
    void redeliverAllWanted();
    void dismissWanted();
    void logWanted();
    void webhookWanted();
    void cancelWanted();

private:
    QWidget *makeActions();
    QWidget *makeProgress();

    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_one;
    QPushButton *m_all;
    QPushButton *m_dismiss;
    QPushButton *m_log;
    QPushButton *m_webhook;
    QSpinBox *m_rate;
    LongWorkBar *m_progress;
    QPushButton *m_cancel;
    QStackedWidget *m_parts;
};

}  // namespace webhooks::ui
