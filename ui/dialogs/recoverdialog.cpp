// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/recoverdialog.h"

#include "service/apptext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

}  // namespace

RecoverDialog::RecoverDialog(const PageContext &context, const Webhook &webhook, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_webhook(webhook),
      m_since(makeTime(u"since"_s, tr("Events since"), context.session.clock().wall() - kDayMs)),
      m_until(makeTime(u"until"_s, tr("Events until"), context.session.clock().wall())),
      m_words(makeLabel({}, Ink::Text, this)),
      m_progress(new QProgressBar(this)),
      m_start(makeButton(u"recover"_s, tr("Recover"), ButtonKind::Primary, this)),
      m_cancel(makeButton(u"recoverCancel"_s, tr("Cancel"), ButtonKind::Plain, this)) {
    setObjectName(u"recoverDialog"_s);
    setWindowTitle(tr("Recover missed events of “%1”").arg(webhook.name));
    m_words->setObjectName(u"recoverWords"_s);
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_start->setDefault(true);
    layOut();
    setWindowModality(Qt::WindowModal);
    connect(m_since, &QDateTimeEdit::dateTimeChanged, this, &RecoverDialog::count);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &RecoverDialog::count);
    connect(m_start, &QPushButton::clicked, this, &RecoverDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &RecoverDialog::reject);
    count();
}

RecoverDialog::~RecoverDialog() {
    *m_stop = true;
}

QDateTimeEdit *RecoverDialog::makeTime(const QString &objectName, const QString &name, qint64 wallMs) {
    const bool isUtc = m_context.times.zone() == TimeDisplay::Zone::Utc;
    auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(wallMs, isUtc ? Qt::UTC : Qt::LocalTime), this);
    edit->setTimeSpec(isUtc ? Qt::UTC : Qt::LocalTime);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setMinimumHeight(kControlHeight);
    return edit;
}

void RecoverDialog::layOut() {
    auto *intro = makeLabel(tr("Events that happened while “%1” was inactive, deleted or did not listen to them have "
                               "no delivery. Recovering makes one for each; they are sent at once.")
                                .arg(m_webhook.name),
                            Ink::Muted, this);
    intro->setWordWrap(true);
    auto *since = new Field(tr("&Since"), m_since, this);
    auto *until = new Field(tr("&Until"), m_until, this);
    alignLabels({since, until});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(intro);
    layout->addWidget(since);
    layout->addWidget(until);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(makeButtonRow({m_cancel, m_start}));
    resize(460, 300);
}

void RecoverDialog::count() {
    m_start->setEnabled(false);
    const qint64 since = m_since->dateTime().toMSecsSinceEpoch();
    const qint64 until = m_until->dateTime().toMSecsSinceEpoch();
    if (since >= until) {
        m_words->setText(tr("The first time has to be before the second one."));
        return;
    }
    m_words->setText(tr("Counting…"));
    m_context.session.query(
        this,
        [webhook = m_webhook, since, until](Store &store) {
            return store.changes().countMissed(webhook, since, until);
        },
        [this, asked = ++m_asked](const Result<qint64> &missed) {
            if (asked == m_asked)
                showCount(missed);
        });
}

void RecoverDialog::showCount(const Result<qint64> &missed) {
    if (!missed) {
        m_words->setText(errorText(missed.error()));
        return;
    }
    m_missed = *missed;
    m_start->setEnabled(m_missed > 0);
    m_words->setText(m_missed == 0 ? tr("It missed nothing in this time.")
                                   : tr("It missed %n event(s) in this time.", nullptr, static_cast<int>(m_missed)));
    m_start->setText(m_missed == 0 ? tr("Recover") : tr("Recover %1").arg(countText(m_missed)));
}

void RecoverDialog::start() {
    m_working = true;
    *m_stop = false;
    for (QWidget *control :
         {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_start)})
        control->setEnabled(false);
    m_progress->setRange(0, static_cast<int>(m_missed));
    m_progress->show();
    const qint64 since = m_since->dateTime().toMSecsSinceEpoch();
    const qint64 until = m_until->dateTime().toMSecsSinceEpoch();
    const qint64 now = m_context.session.clock().wall();
    if (!m_thread)
        m_thread = m_context.session.newThread(this);
    m_thread->run(
        this,
        [webhook = m_webhook, since, until, now, stop = m_stop, self = QPointer(this)](Store &store) {
            const auto progress = [&](qint64 made) {
                // Asked in the GUI thread, where the dialog lives or does not.
                QMetaObject::invokeMethod(qApp, [self, made] {
                    if (self)
                        self->showProgress(made);
                });
                return !*stop;
            };
            return store.changes().recover(webhook, since, until, now, progress);
        },
        [this](const Result<qint64> &made) { finish(made); });
}

void RecoverDialog::showProgress(qint64 made) {
    m_progress->setValue(static_cast<int>(made));
    m_words->setText(tr("%1 of %2 recovered").arg(countText(made), countText(m_missed)));
}

void RecoverDialog::finish(const Result<qint64> &made) {
    m_working = false;
    m_context.session.announce();
    if (!made) {
        m_words->setText(errorText(made.error()));
        m_since->setEnabled(true);
        m_until->setEnabled(true);
        return;
    }
    m_context.toasts.show(
        tr("%n delivery(s) of “%1” are due now.", nullptr, static_cast<int>(*made)).arg(m_webhook.name));
    accept();
}

void RecoverDialog::reject() {
    if (m_working)
        *m_stop = true;
    else
        QDialog::reject();
}

}  // namespace webhooks::ui
