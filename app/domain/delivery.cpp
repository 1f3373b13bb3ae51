// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

template <typename T>
struct Named {
    T value;
    QLatin1StringView name;
};

constexpr std::array kStates{
    Named{DeliveryState::Pending, "pending"_L1},     Named{DeliveryState::Sending, "sending"_L1},
    Named{DeliveryState::Succeeded, "succeeded"_L1}, Named{DeliveryState::Failed, "failed"_L1},
    Named{DeliveryState::Cancelled, "cancelled"_L1},
};

constexpr std::array kTriggers{
    Named{Trigger::Automatic, "automatic"_L1},
    Named{Trigger::Manual, "manual"_L1},
    Named{Trigger::Test, "test"_L1},
};

constexpr std::array kErrors{
    Named{ErrorClass::None, ""_L1},
    Named{ErrorClass::Dns, "dns"_L1},
    Named{ErrorClass::Refused, "refused"_L1},
    Named{ErrorClass::Unreachable, "unreachable"_L1},
    Named{ErrorClass::Timeout, "timeout"_L1},
    Named{ErrorClass::Tls, "tls"_L1},
    Named{ErrorClass::Redirect, "redirect"_L1},
    Named{ErrorClass::Http4xx, "http_4xx"_L1},
    Named{ErrorClass::Http5xx, "http_5xx"_L1},
    Named{ErrorClass::ConnectionLost, "connection_lost"_L1},
    Named{ErrorClass::BlockedAddress, "blocked_address"_L1},
    Named{ErrorClass::TooLarge, "too_large"_L1},
    Named{ErrorClass::Other, "other"_L1},
};

QString nameIn(const auto &names, auto value) {
    const auto found = std::ranges::find_if(names, [&](const auto &named) { return named.value == value; });
    return found == names.end() ? QString() : QString(found->name);
}

template <typename T, size_t N>
std::optional<T> valueIn(const std::array<Named<T>, N> &names, QStringView name) {
    const auto found = std::ranges::find_if(names, [&](const Named<T> &named) { return named.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

}  // namespace

QString deliveryStateName(DeliveryState state) {
    return nameIn(kStates, state);
}

std::optional<DeliveryState> deliveryStateFromName(QStringView name) {
    return valueIn(kStates, name);
}

QString triggerName(Trigger trigger) {
    return nameIn(kTriggers, trigger);
}

std::optional<Trigger> triggerFromName(QStringView name) {
    return valueIn(kTriggers, name);
}

QString errorClassName(ErrorClass error) {
    return nameIn(kErrors, error);
}

std::optional<ErrorClass> errorClassFromName(QStringView name) {
    return valueIn(kErrors, name);
}

}  // namespace webhooks
