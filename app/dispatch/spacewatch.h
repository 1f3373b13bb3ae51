// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace webhooks {

/// Watches the free space of the disk that a file is on: what came of an attempt cannot be recorded on a full one, and
/// the attempt would be made again.
class SpaceWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr int kEveryMs = 5'000;

    /// `minimum` in bytes; 0: no limit.
    SpaceWatch(QString path, qint64 minimum, QObject *parent = nullptr);

    /// Looks at once, and then every kEveryMs.
    void start();
    void setMinimum(qint64 minimum);
    qint64 minimum() const { return m_minimum; }
    bool isLow() const { return m_isLow; }

signals:
    void low(qint64 freeBytes);
    /// Only after low(), and with an eighth more than the minimum, so that it does not go to and fro.
    void enough();

private:
    void look();

    QString m_path;
    qint64 m_minimum;
    QTimer m_timer;
    bool m_isLow = false;
};

}  // namespace webhooks
