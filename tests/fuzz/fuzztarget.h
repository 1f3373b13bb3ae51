// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace webhooks {

/// Reads any bytes at all with one of the program's readers, and holds what it makes of them against what must be true.
/// A fuzzer of its own (libfuzzer.cpp) in the preset `fuzz`, and a test that replays its seeds (replay.cpp) elsewhere.
struct FuzzTarget {
    using Run = void (*)(QByteArrayView input);

    /// `path` is its source, fuzz_NAME.cpp.
    FuzzTarget(const char *path, Run run);
    static const QMap<QString, Run> &all();  ///< by name
};

/// Ends the program when something is not as it must be: a crash, to a fuzzer.
void hold(bool isTrue, const char *what);

}  // namespace webhooks

#define WEBHOOKS_FUZZ_TARGET(run) static const webhooks::FuzzTarget kTarget(__FILE__, run);
