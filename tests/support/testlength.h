// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

namespace webhooks {

/// `./dev test --long` sets LEADHUB_TEST_LONG=1: the same tests with much more of everything.
inline bool runsLong() {
    return qEnvironmentVariableIntValue("LEADHUB_TEST_LONG") == 1;
}

/// The number in a variable like LEADHUB_TEST_KILLS, or else what the form of the test asks for.
inline int amount(const char *variable, int inShort, int inLong) {
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? chosen : runsLong() ? inLong : inShort;
}

/// Printed, so that a failure can be repeated: LEADHUB_TEST_SEED=…
inline QRandomGenerator seededGenerator() {
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue("LEADHUB_TEST_SEED", &isSet);
    const auto seed = isSet ? static_cast<quint32>(chosen) : QRandomGenerator::global()->bounded(1'000'000U);
    qInfo("LEADHUB_TEST_SEED=%u", seed);
    return QRandomGenerator(seed);
}

}  // namespace webhooks
