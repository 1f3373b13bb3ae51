// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/storethread.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

class StoreThread::Worker final : public QObject {
public:
    explicit Worker(const StoreOptions &options) : m_options(options) {}

    void perform(const Task &task) {
        if (m_closing)
            return;
        if (m_store) {
            const auto there = m_store->database().stillThere();
            if (!there && there.error().code == ErrorCode::Replaced)
                m_store.reset();
        }
        if (!m_store) {
            auto opened = Store::open(m_options);
            if (!opened) {
                task(std::unexpected(opened.error()));
                return;
            }
            m_store = *std::move(opened);
            // Made once: a file that is deleted while the program runs must not come back empty.
            if (m_options.database.mode == Database::Mode::Create)
                m_options.database.mode = Database::Mode::ReadWrite;
        }
        task(m_store.get());
    }

    void close() { m_closing = true; }

private:
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
    std::atomic<bool> m_closing = false;
};

StoreThread::StoreThread(const StoreOptions &options, QObject *parent)
    : QObject(parent), m_worker(new Worker(options)) {
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread() {
    m_worker->close();
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(Task task) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, task = std::move(task)] { worker->perform(task); });
}

}  // namespace webhooks::ui
