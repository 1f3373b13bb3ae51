// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <stop_token>

class QLabel;
class QProgressBar;

namespace webhooks::ui {

/// What a long task in another thread and the window that shows it share.
struct LongWork {
    std::atomic<qint64> done = 0;
    std::stop_source stop;
};

/// How far a long task is: a bar, and the same in words. Looks ten times a second.
class LongWorkBar final : public QWidget {
    Q_OBJECT

public:
    explicit LongWorkBar(const QString &objectName, QWidget *parent = nullptr);

    void start(std::shared_ptr<LongWork> work, qint64 total);  ///< total 0: not known
    void finish();

private:
    void look();

    std::shared_ptr<LongWork> m_work;
    qint64 m_total = 0;
    QProgressBar *m_bar;
    QLabel *m_text;
    QTimer m_timer;
};

}  // namespace webhooks::ui
