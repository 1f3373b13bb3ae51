// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace webhooks::ui {

/// A thread with a Store of its own, opened with the first task and opened again by the next one when that failed.
/// Tasks run one after the other. Lives in the GUI thread, which never waits for it: neither a lock nor a slow disk
/// stops a window.
class StoreThread final : public QObject {
    Q_OBJECT

public:
    explicit StoreThread(const StoreOptions &options, QObject *parent = nullptr);
    ~StoreThread() override;  ///< waits for the task that runs; drops those that wait

    /// `work` is called in the thread with the Store and returns Result<T>; then `then` in the GUI thread with what it
    /// returned, or with why there is no store. Nothing is called once `context` or this object is gone.
    template <typename Work, typename Then>
    void run(QObject *context, Work work, Then then) {
        using Value = std::invoke_result_t<Work &, Store &>;
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              then = std::move(then)](const Result<Store *> &store) mutable {
            auto value = std::make_shared<Value>(store ? work(**store) : Value(std::unexpected(store.error())));
            QMetaObject::invokeMethod(
                this,
                [guard, value, then = std::move(then)]() mutable {
                    if (guard)
                        then(*std::move(value));
                },
                Qt::QueuedConnection);
        });
    }

private:
    using Task = std::function<void(const Result<Store *> &)>;
    class Worker;

    void post(Task task);

    QThread m_thread;
    Worker *m_worker;  ///< deleted by its thread when that ends
};

}  // namespace webhooks::ui
