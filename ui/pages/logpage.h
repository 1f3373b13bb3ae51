// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logmodel.h"
#include "ui/pages/page.h"

class QPushButton;
class QSplitter;

namespace webhooks::ui {

class DeliveryPane;
class FilterBar;
class HeldPill;
class ListStates;
class LogTable;
class MessageBar;
class Segments;

/// The Webhook Log: what was sent, live, and what to do about it.
class LogPage final : public Page {
    Q_OBJECT

public:
    explicit LogPage(PageContext context);

    void fillMenu(QMenu &menu) override;
    void saveState() override;
    void clearFilter() { setFilter({}); }
    void setFilter(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void filtered(const QString &text);  ///< how much is left of the list; empty: everything

private:
    void build();
    void buildHeader();
    void makeActions();
    QAction *makeAction(const char *objectName, const QString &text, const QKeySequence &keys, void (LogPage::*act)());
    void connectParts();
    void restoreState();
    void loadWords();

    void applyFilter(const QString &text);
    void showState();
    void showMode();
    void hold();
    void resume();
    void showSelection();
    void openDelivery(qint64 id);
    void showPending();

    void openCurrent();
    void showCellMenu(const QPoint &at);
    QList<qint64> targets() const;
    void redeliverChosen();
    void redeliver(const QList<qint64> &ids);
    void exportAll();
    void copyRows();
    void onlyFailed();
    void focusFilter();
    void copyId();

    LogModel *m_model;
    FilterBar *m_filter;
    LogTable *m_table;
    ListStates *m_states;
    MessageBar *m_message;
    DeliveryPane *m_pane;
    QSplitter *m_splitter;
    HeldPill *m_pill;
    Segments *m_live;
    QPushButton *m_export;
    QPushButton *m_redeliver;
    QList<QAction *> m_actions;
    QTimer m_loading;
    QTimer m_tick;
    qint64 m_pendingId = 0;
    bool m_started = false;
};

}  // namespace webhooks::ui
