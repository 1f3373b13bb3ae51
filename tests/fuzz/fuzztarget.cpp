// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztarget.h"

#include <QFileInfo>

namespace webhooks {

namespace {

QMap<QString, FuzzTarget::Run> &targets() {
    static QMap<QString, FuzzTarget::Run> all;
    return all;
}

}  // namespace

FuzzTarget::FuzzTarget(const char *path, Run run) {
    targets().insert(QFileInfo(QString::fromLocal8Bit(path)).baseName(), run);
}

const QMap<QString, FuzzTarget::Run> &FuzzTarget::all() {
    return targets();
}

void hold(bool isTrue, const char *what) {
    if (!isTrue)
        qFatal("It does not hold that %s.", what);
}

}  // namespace webhooks
