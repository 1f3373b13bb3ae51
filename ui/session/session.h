// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/dispatchduty.h"
#include "service/settings.h"
#include "ui/session/databasestatus.h"
#include "ui/session/storethread.h"

#include <QTimer>

namespace webhooks::ui {

/// One open database: the threads that read and change it, what it is doing, and word of every change. All calls return
/// at once; answers come through `then` in the GUI thread.
class Session final : public QObject {
    Q_OBJECT

public:
    Session(Settings settings, Clock clock, QObject *parent = nullptr);
    ~Session() override;

    /// Ends in opened() or failed(). Migrates older schemas (with a backup), makes the file with Create.
    void open(Database::Mode mode);

    /// Of this process, with what the database stores.
    const Settings &settings() const { return m_settings; }
    const Settings &processSettings() const { return m_processSettings; }  ///< flags, environment and file alone
    const Clock &clock() const { return m_clock; }
    QString path() const { return m_settings.databasePath(); }
    bool isReadOnly() const { return m_readOnly; }
    const DatabaseStatus &status() const { return m_status; }
    const DispatchDuty &duty() const { return m_duty; }  ///< who dispatches

    /// Short reads: work(Store &) → Result<T>, then(Result<T>).
    template <typename Work, typename Then>
    void read(QObject *context, Work work, Then then) {
        m_desk->run(context, std::move(work), std::move(then));
    }
    /// Changes; changed() follows.
    template <typename Work, typename Then>
    void change(QObject *context, Work work, Then then) {
        m_desk->run(context, std::move(work), std::move(then));
        readOwnChange();
    }
    /// Long reads (the log, exports, counts): slices of at most 20 ms that look at a std::stop_token between them.
    template <typename Work, typename Then>
    void query(QObject *context, Work work, Then then) {
        m_query->run(context, std::move(work), std::move(then));
    }
    /// For work with an event loop of its own (a test send), or that takes long (import, redelivery of many): a thread
    /// and store of its own, gone with `parent`.
    StoreThread *newThread(QObject *parent) const;

    /// Something may have changed: look soon.
    void announce();

signals:
    void opened();
    void failed(const webhooks::Error &error);
    /// Somebody, here or elsewhere, has committed; at most four times a second.
    void changed();
    /// status() is new; at least once a second while the database answers.
    void statusChanged();

private:
    StoreOptions storeOptions(Database::Mode mode) const;
    void start(Database::Mode mode);
    void lookForChanges();
    void readOwnChange();
    void refreshStatus();

    Settings m_processSettings;
    Settings m_settings;
    Clock m_clock;
    std::unique_ptr<StoreThread> m_desk;
    std::unique_ptr<StoreThread> m_query;
    DispatchDuty m_duty;
    DatabaseStatus m_status;
    QTimer m_poll;
    QTimer m_statusTimer;
    qint64 m_version = 0;
    bool m_readOnly = false;
    bool m_looking = false;     ///< an answer to the question for changes is under way
    bool m_refreshing = false;  ///< the same for the status
};

}  // namespace webhooks::ui
