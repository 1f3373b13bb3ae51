// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace webhooks {

/// One program holds the tests of a layer, because each program more is linked for seconds. Each class still runs in a
/// process of its own: `tests_store tst_claims [options of Qt Test]`.
struct TestClass {
    using Make = std::unique_ptr<QObject> (*)();

    /// `path` is its source; the file's name without the ending names the test.
    TestClass(const char *path, Make make);
};

}  // namespace webhooks

#define WEBHOOKS_TEST(Class)                            \
    static const webhooks::TestClass k##Class(__FILE__, \
                                              []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
