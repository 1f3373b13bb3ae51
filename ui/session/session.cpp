// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kPollMs = 250;
constexpr int kStatusMs = 1'000;
constexpr int kBusyTimeoutMs = 3'000;

struct Opened {
    Settings settings;
    qint64 version = 0;
};

Result<Settings> withDatabase(Settings settings, Store &store) {
    if (const auto added = settings.addDatabase(store.settings()); !added)
        return std::unexpected(added.error());
    return settings;
}

Result<Opened> readOpened(const Settings &processSettings, Store &store) {
    const auto version = store.database().dataVersion();
    if (!version)
        return std::unexpected(version.error());
    auto settings = withDatabase(processSettings, store);
    if (!settings)
        return std::unexpected(settings.error());
    return Opened{*std::move(settings), *version};
}

Result<DatabaseStatus> readStatus(Store &store, qint64 now) {
    DatabaseStatus status;
    const auto dispatchers = store.dispatchers().all();
    if (!dispatchers)
        return std::unexpected(dispatchers.error());
    const auto sending = store.settings().sending();
    if (!sending)
        return std::unexpected(sending.error());
    const auto backlog = readBacklog(store.database(), now);
    if (!backlog)
        return std::unexpected(backlog.error());
    const auto failures = store.failures().count();
    if (!failures)
        return std::unexpected(failures.error());
    status.dispatchers = *dispatchers;
    status.sending = *sending;
    status.backlog = *backlog;
    status.failures = *failures;
    (void)store.lookForKey();
    status.locked = store.isLocked();
    status.onNetwork = store.database().isOnNetwork();
    return status;
}

}  // namespace

Session::Session(Settings settings, Clock clock, QObject *parent)
    : QObject(parent),
      m_processSettings(settings),
      m_settings(std::move(settings)),
      m_clock(std::move(clock)),
      m_duty(m_clock) {
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Session::lookForChanges);
    m_statusTimer.setInterval(kStatusMs);
    connect(&m_statusTimer, &QTimer::timeout, this, &Session::refreshStatus);
}

Session::~Session() = default;

StoreOptions Session::storeOptions(Database::Mode mode) const {
    return {.database = {.path = path(),
                         .mode = mode,
                         .busyTimeoutMs = kBusyTimeoutMs,
                         .actor = thisActor(ActingProgram::Console)},
            .key = {m_settings.text("key-file"), m_settings.configFolder()}};
}

void Session::open(Database::Mode mode) {
    m_poll.stop();
    m_statusTimer.stop();
    m_readOnly = mode == Database::Mode::ReadOnly;
    m_desk = std::make_unique<StoreThread>(storeOptions(mode));
    m_desk->run(
        this, [settings = m_processSettings](Store &store) { return readOpened(settings, store); },
        [this, mode](const Result<Opened> &result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_settings = result->settings;
            m_version = result->version;
            start(mode);
        });
}

void Session::start(Database::Mode mode) {
    m_query =
        std::make_unique<StoreThread>(storeOptions(mode == Database::Mode::Create ? Database::Mode::ReadWrite : mode));
    m_poll.start();
    m_statusTimer.start();
    emit opened();
    refreshStatus();
}

StoreThread *Session::newThread(QObject *parent) const {
    return new StoreThread(storeOptions(m_readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite), parent);
}

void Session::announce() {
    emit changed();
    refreshStatus();
}

void Session::lookForChanges() {
    if (std::exchange(m_looking, true))
        return;
    read(
        this,
        [settings = m_processSettings, known = m_version](Store &store) -> Result<std::optional<Opened>> {
            const auto version = store.database().dataVersion();
            if (!version)
                return std::unexpected(version.error());
            if (*version == known)
                return std::optional<Opened>();
            return readOpened(settings, store);
        },
        [this](const Result<std::optional<Opened>> &result) {
            m_looking = false;
            if (!result || !*result)
                return;
            m_version = (*result)->version;
            m_settings = (*result)->settings;
            announce();
        });
}

void Session::readOwnChange() {
    // PRAGMA data_version tells of other connections only, so the settings are read again without asking it.
    read(
        this, [settings = m_processSettings](Store &store) { return withDatabase(settings, store); },
        [this](const Result<Settings> &result) {
            if (result)
                m_settings = *result;
            announce();
        });
}

void Session::refreshStatus() {
    if (std::exchange(m_refreshing, true))
        return;
    read(
        this, [now = m_clock.wall()](Store &store) { return readStatus(store, now); },
        [this](const Result<DatabaseStatus> &result) {
            m_refreshing = false;
            if (result) {
                m_duty.look(result->dispatchers);
                m_status = *result;
                m_status.dispatchers = m_duty.live();
            } else {
                m_status.error = result.error();
            }
            emit statusChanged();
        });
}

}  // namespace webhooks::ui
