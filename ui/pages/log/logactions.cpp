// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/apptext.h"
#include "ui/models/roles.h"
#include "ui/pages/log/copymenu.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/pages/log/exportdialog.h"
#include "ui/pages/log/filterbar.h"
#include "ui/pages/log/logtable.h"
#include "ui/pages/log/redeliverdialog.h"
#include "ui/pages/logpage.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QAction *LogPage::makeAction(const char *objectName, const QString &text, const QKeySequence &keys,
                             void (LogPage::*act)()) {
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions.append(action);
    return action;
}

void LogPage::makeActions() {
    makeAction("focusFilter", tr("&Filter"), QKeySequence::Find, &LogPage::focusFilter)
        ->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    makeAction("onlyFailed", tr("&Only failed deliveries"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &LogPage::onlyFailed);
    makeAction("openDelivery", tr("Show &answer"), {}, &LogPage::openCurrent);
    makeAction("redeliverChosen", tr("&Redeliver…"), Qt::CTRL | Qt::Key_R, &LogPage::redeliverChosen)
        ->setEnabled(!session().isReadOnly());
    makeAction("copyRows", tr("&Copy row"), QKeySequence::Copy, &LogPage::copyRows);
    makeAction("copyDeliveryId", tr("Copy delivery &id"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &LogPage::copyId);
    makeAction("exportLog", tr("&Export…"), Qt::CTRL | Qt::Key_E, &LogPage::exportAll);
    makeAction("followLog", tr("Follo&w again"), {}, &LogPage::resume);

    auto *back = new QShortcut(Qt::Key_Escape, m_pane);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_table, qOverload<>(&QWidget::setFocus));
}

void LogPage::fillMenu(QMenu &menu) {
    menu.addActions(m_actions);
    menu.addMenu(m_pane->copyMenu());
}

void LogPage::focusFilter() {
    m_filter->focusFilter();
}

void LogPage::onlyFailed() {
    setFilter(withTerm(m_filter->text(), u"status"_s, u"status:failed"_s));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

/// On to the answer: the row is chosen, and the keys go to what the receiver said.
void LogPage::openCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    if (!m_table->selectionModel()->isRowSelected(current.row()))
        m_table->chooseRow(current.row());
    m_pane->focusAnswer();
}

QList<qint64> LogPage::targets() const {
    return m_table->selectedCount() > 1 ? m_table->selectedIds() : m_model->ids();
}

void LogPage::redeliverChosen() {
    if (m_table->selectedCount() > 0)
        redeliver(m_table->selectedIds());
}

void LogPage::redeliver(const QList<qint64> &ids) {
    if (ids.isEmpty() || session().isReadOnly())
        return;
    const bool byFilter = ids.size() > 1 && m_table->selectedCount() <= 1;
    auto *dialog = new RedeliverDialog(context(), ids, byFilter ? m_filter->text() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogPage::exportAll() {
    const qint64 count = m_model->isComplete() ? m_model->rowCount() : 0;
    auto *dialog = new ExportDialog(context(), m_model->filter(), count, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Read from the log: a chosen row that was never on the screen is not in memory.
void LogPage::copyRows() {
    constexpr qsizetype kMost = 10'000;
    const QList<qint64> chosen = m_table->selectedIds();
    if (chosen.isEmpty())
        return;
    const bool all = chosen.size() <= kMost;
    session().query(
        this, [ids = chosen.mid(0, kMost)](Store &store) { return store.log().rows(ids); },
        [this, all](const Result<QList<LogRow>> &rows) {
            if (!rows) {
                context().toasts.show(errorText(rows.error()));
                return;
            }
            QStringList lines;
            for (const LogRow &row : *rows)
                lines.append(LogCells::plainLine(row));
            QApplication::clipboard()->setText(lines.join(u'\n'));
            const int count = static_cast<int>(lines.size());
            context().toasts.show(all ? tr("%Ln rows were copied.", nullptr, count)
                                      : tr("The first %Ln rows were copied.", nullptr, count));
        });
}

void LogPage::copyId() {
    const LogRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    QApplication::clipboard()->setText(row->delivery.publicId);
    context().toasts.show(tr("The delivery's id was copied."));
}

void LogPage::showCellMenu(const QPoint &at) {
    const QModelIndex cell = m_table->indexAt(at);
    if (!cell.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString term = cell.data(FilterRole).toString();
    // An ampersand of a webhook's name is no mnemonic.
    const QString shown = QString(term).replace(u'&', u"&&"_s);
    const auto add = [&](const QString &name, const QString &text, const QString &condition) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, m_filter, [this, condition] { m_filter->addTerm(condition); });
    };
    if (cell.column() == LogCells::Created) {
        add(u"aroundThisTime"_s, tr("Around this &time"), term);
    } else if (!term.isEmpty()) {
        //: %1 is a condition of the filter, such as webhook:Billing
        add(u"onlyThis"_s, tr("O&nly %1").arg(shown), term);
        //: %1 is a condition of the filter, such as code:503
        add(u"hideThis"_s, tr("&Hide %1").arg(shown), u'-' % term);
    }
    menu->addSeparator();
    menu->addActions(m_actions);
    if (const LogRow *row = m_model->rowAt(cell.row()); row && !row->delivery.webhookDeleted) {
        menu->addSeparator();
        QAction *open = menu->addAction(tr("Open webhoo&k"));
        open->setObjectName(u"openWebhook"_s);
        connect(open, &QAction::triggered, this,
                [this, id = row->delivery.webhookId] { emit context().navigation.webhookRequested(id); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

}  // namespace webhooks::ui
