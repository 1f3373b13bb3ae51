// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// What ./dev run shows a newcomer.
class tst_E2eDemo final : public QObject {
    Q_OBJECT

private slots:
    void demonstratesTheMainJob() {
        const Program hub;
        const Ran demo =
            hub.tool(u"bash"_s, {QStringLiteral(SAMPLES "/demo.sh"), u"--program"_s, QStringLiteral(PROGRAM)}, {});
        QVERIFY2(demo.exit == 0, QByteArray(demo.out + demo.err));
        QVERIFY2(demo.out.contains("Every signature was verified."), demo.out);
    }
};

WEBHOOKS_TEST(tst_E2eDemo)
#include "tst_e2e_demo.moc"
