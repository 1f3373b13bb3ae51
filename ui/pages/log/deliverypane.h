// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/deliverydetail.h"
#include "ui/pages/log/deliverywords.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace webhooks::ui {

class ChipLabel;
class CopyMenu;
class ExchangeView;
class HistoryView;
class SignatureView;
class SummaryView;
class TimingView;

/// One delivery: what happened in a sentence, the one action that helps, its attempts, and their bytes.
class DeliveryPane final : public QWidget {
    Q_OBJECT

public:
    enum Tab { Summary, Exchange, Timing, Signature, History };

    explicit DeliveryPane(PageContext context, QWidget *parent = nullptr);

    qint64 deliveryId() const { return m_detail ? m_detail->delivery().id : 0; }
    void showDelivery(qint64 deliveryId);  ///< 0: none
    void reload();
    void setTab(int tab);
    int tab() const;
    CopyMenu *copyMenu() { return m_copy; }
    void focusAnswer();  ///< as soon as it is read

signals:
    void redeliverRequested(qint64 deliveryId);

private:
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    void take(const DeliveryDetail &detail);
    void showHead();
    void showAttempt(int attempt);
    void checkSignature();
    void focusNow();
    void showSignature();
    void act();
    void retryNow();
    void cancelRetries();
    qint64 now() const { return m_context.session.clock().wall(); }

    PageContext m_context;
    std::optional<DeliveryDetail> m_detail;
    QList<SignatureMatch> m_matches;
    qint64 m_wanted = 0;
    int m_attempt = -1;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_focusSoon = false;

    QStackedWidget *m_states;
    QLabel *m_message;
    ChipLabel *m_chip;
    QLabel *m_sentence;
    QLabel *m_route;
    QPushButton *m_primary;
    QPushButton *m_cancel;
    QPushButton *m_copyButton;
    CopyMenu *m_copy;
    Timeline *m_timeline;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    SummaryView *m_summary;
    ExchangeView *m_exchange;
    TimingView *m_timing;
    SignatureView *m_signature;
    HistoryView *m_history;
};

}  // namespace webhooks::ui
