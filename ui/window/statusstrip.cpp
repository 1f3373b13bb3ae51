// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusstrip.h"

#include "service/apptext.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/timedisplay.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

StatusStrip::StatusStrip(Session &session, const DispatchKeeper &keeper, TimeDisplay &times, QWidget *parent)
    : QWidget(parent), m_session(session), m_keeper(keeper), m_times(times), m_layout(new QHBoxLayout(this)) {
    setObjectName(u"statusStrip"_s);
    setAccessibleName(tr("Status"));
    m_layout->setContentsMargins(kUnit, 1, kUnit, 0);
    m_layout->setSpacing(2 * kUnit);
    m_database = addPart("databasePart", tr("Database"));
    m_dispatching = addPart("dispatchingPart", tr("Who is dispatching"));
    m_inFlight = addPart("inFlightPart", tr("In flight"));
    m_due = addPart("duePart", tr("Due"));
    m_shown = addPart("shownPart", tr("Shown"));
    m_shown->setToolTip(tr("Show everything again."));
    m_shown->hide();
    m_layout->addStretch(1);
    m_zone = addPart("zonePart", tr("Time zone"));

    connect(m_database, &QToolButton::clicked, this, &StatusStrip::databaseClicked);
    connect(m_dispatching, &QToolButton::clicked, this, &StatusStrip::dispatchingClicked);
    connect(m_inFlight, &QToolButton::clicked, this, &StatusStrip::dueClicked);
    connect(m_due, &QToolButton::clicked, this, &StatusStrip::dueClicked);
    connect(m_shown, &QToolButton::clicked, this, &StatusStrip::shownClicked);
    connect(m_zone, &QToolButton::clicked, this, [this] {
        m_times.setZone(m_times.zone() == TimeDisplay::Zone::Utc ? TimeDisplay::Zone::Local : TimeDisplay::Zone::Utc);
    });
    connect(&m_times, &TimeDisplay::changed, this, &StatusStrip::refresh);
    connect(&m_session, &Session::statusChanged, this, &StatusStrip::refresh);
    connect(&m_keeper, &DispatchKeeper::changed, this, &StatusStrip::refresh);
    refresh();
}

QToolButton *StatusStrip::addPart(const char *objectName, const QString &accessibleName) {
    auto *part = new QToolButton(this);
    part->setObjectName(QString::fromLatin1(objectName));
    part->setAccessibleName(accessibleName);
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setAutoRaise(true);
    part->setFocusPolicy(Qt::TabFocus);
    part->setIconSize({kGap + 2 * kUnit, kGap});  // the shape in the middle, away from edge and words
    m_layout->addWidget(part);
    return part;
}

void StatusStrip::setShown(const QString &text) {
    m_shown->setText(text);
    m_shown->setVisible(!text.isEmpty());
    m_shown->setAccessibleDescription(text);
}

void StatusStrip::refresh() {
    const DatabaseStatus &status = m_session.status();
    const QString name = QFileInfo(m_session.path()).fileName();
    if (m_session.isReadOnly())
        m_database->setText(tr("%1 · read-only").arg(name));
    else
        m_database->setText(status.onNetwork ? tr("%1 · shared").arg(name) : tr("%1 · local").arg(name));
    m_database->setToolTip(m_session.path());
    m_database->setIcon(icon(Glyph::Database));
    refreshDispatching();

    const qint64 now = m_session.clock().wall();
    m_inFlight->setText(tr("In flight %1").arg(countText(status.backlog.sending)));
    const QString due = status.backlog.due >= Backlog::kMost ? tr("%1 or more").arg(countText(Backlog::kMost))
                                                             : countText(status.backlog.due);
    m_due->setText(status.backlog.oldestDueAt && status.backlog.due > 0
                       ? tr("Due %1 · oldest %2").arg(due, agoText(*status.backlog.oldestDueAt, now))
                       : tr("Due %1").arg(due));
    m_zone->setText(m_times.zoneName(now));
    m_zone->setToolTip(m_times.zone() == TimeDisplay::Zone::Utc ? tr("Times are UTC. Show local times.")
                                                                : tr("Times are local. Show UTC."));
    for (QToolButton *part : {m_database, m_inFlight, m_due, m_zone})
        part->setAccessibleDescription(part->text());
}

void StatusStrip::refreshDispatching() {
    if (m_session.status().error) {
        m_dispatching->setText(tr("The database does not answer"));
        m_dispatching->setIcon(icon(Glyph::Warning, Ink::Bad));
        m_dispatching->setToolTip(errorText(*m_session.status().error));
    } else if (m_session.status().sending == Sending::Paused) {
        m_dispatching->setText(tr("All sending is paused"));
        m_dispatching->setIcon(icon(Glyph::Pause, Ink::Warning));
        m_dispatching->setToolTip(tr("Nothing is sent until someone resumes it on the Dispatcher page."));
    } else if (m_keeper.state() == EngineThread::State::Stopping) {
        m_dispatching->setText(tr("Finishing attempts in flight"));
        m_dispatching->setIcon(icon(Glyph::Arrow, Ink::Accent));
        m_dispatching->setToolTip(tr("This console claims nothing more and stops when they have finished."));
    } else if (m_keeper.who() == DispatchKeeper::Who::Here) {
        m_dispatching->setText(tr("Dispatching here"));
        m_dispatching->setIcon(icon(Glyph::Check, Ink::Good));
        m_dispatching->setToolTip(tr("This console sends the webhooks of this database."));
    } else if (m_keeper.who() == DispatchKeeper::Who::Elsewhere) {
        //: %1 is a computer's name
        m_dispatching->setText(tr("Dispatching on %1").arg(m_keeper.elsewhere()));
        m_dispatching->setIcon(icon(Glyph::Check, Ink::Good));
        m_dispatching->setToolTip(tr("Another program sends the webhooks of this database."));
    } else {
        m_dispatching->setText(tr("Nobody is dispatching"));
        m_dispatching->setIcon(icon(Glyph::Warning, Ink::Warning));
        m_dispatching->setToolTip(tr("Deliveries wait until this console or a service sends them."));
    }
    m_dispatching->setAccessibleDescription(m_dispatching->text());
}

bool StatusStrip::event(QEvent *event) {
    // The lines stand where the parts end.
    if (event->type() == QEvent::LayoutRequest)
        update();
    return QWidget::event(event);
}

void StatusStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(ink(palette(), Ink::Line));
    painter.drawLine(0, 0, width(), 0);
    for (const QToolButton *part : {m_database, m_dispatching, m_inFlight, m_due, m_shown}) {
        if (!part->isVisible())
            continue;
        const QRect after(part->geometry().right() + kUnit, 0, 1, height());
        const int x = isRightToLeft() ? part->x() - kUnit : after.x();
        painter.drawLine(x, 0, x, height());
    }
}

}  // namespace webhooks::ui
