// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workspace.h"

#include "ui/pages/dispatcherpage.h"
#include "ui/pages/failurespage.h"
#include "ui/pages/logpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/webhookspage.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusstrip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

Workspace::Workspace(PageContext context, DispatchKeeper &keeper)
    : m_context(context),
      m_sidebar(new Sidebar(this)),
      m_pages(new QStackedWidget(this)),
      m_strip(new StatusStrip(context.session, keeper, context.times, this)) {
    setObjectName(u"workspace"_s);
    auto *dispatcherPage = new DispatcherPage(context, keeper);
    auto *webhooks = new WebhooksPage(context);
    auto *log = new LogPage(context);
    const QList<Page *> pages{new OverviewPage(context), webhooks, log, new FailuresPage(context), dispatcherPage};
    for (Page *page : pages)
        m_pages->addWidget(page);
    connectFilters(log, webhooks);
    connect(&keeper, &DispatchKeeper::logged, dispatcherPage, &DispatcherPage::appendLog);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    columns->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_strip);

    connect(m_sidebar, &Sidebar::chosen, this, &Workspace::setCurrentPage);
    Navigation &navigation = context.navigation;
    connect(&navigation, &Navigation::pageRequested, this, &Workspace::setCurrentPage);
    connect(&navigation, &Navigation::logRequested, this, [this] { setCurrentPage(PageId::Log); });
    connect(&navigation, &Navigation::deliveryRequested, this, [this] { setCurrentPage(PageId::Log); });
    connect(&navigation, &Navigation::webhookRequested, this, [this] { setCurrentPage(PageId::Webhooks); });
    connect(&navigation, &Navigation::editWebhookRequested, this, [this] { setCurrentPage(PageId::Webhooks); });
    connect(&navigation, &Navigation::newWebhookRequested, this, [this] { setCurrentPage(PageId::Webhooks); });
    connect(m_strip, &StatusStrip::dispatchingClicked, this, [this] { setCurrentPage(PageId::Dispatcher); });
    connect(m_strip, &StatusStrip::databaseClicked, this, [this] { setCurrentPage(PageId::Dispatcher); });
    connect(m_strip, &StatusStrip::dueClicked, &navigation,
            [&navigation] { emit navigation.logRequested(u"status:pending,sending"_s); });
    connect(&context.session, &Session::statusChanged, this,
            [this] { m_sidebar->setBadge(PageId::Failures, m_context.session.status().failures); });

    m_sidebar->setCollapsed(context.state.value(u"window/collapsed"_s, false).toBool());
    const int last = context.state.value(u"window/page"_s, static_cast<int>(PageId::Webhooks)).toInt();
    setCurrentPage(static_cast<PageId>(std::clamp(last, 0, m_pages->count() - 1)));
}

void Workspace::connectFilters(LogPage *log, WebhooksPage *webhooks) {
    const auto show = [this] { m_strip->setShown(m_filtered.value(currentPage())); };
    const auto keep = [this, show](PageId page) {
        return [this, show, page](const QString &text) {
            m_filtered[page] = text;
            show();
        };
    };
    connect(log, &LogPage::filtered, this, keep(PageId::Log));
    connect(webhooks, &WebhooksPage::filtered, this, keep(PageId::Webhooks));
    connect(this, &Workspace::pageChanged, this, show);
    connect(m_strip, &StatusStrip::shownClicked, this, [this, log, webhooks] {
        if (currentPage() == PageId::Log)
            log->clearFilter();
        else
            webhooks->clearFilter();
    });
}

Workspace::~Workspace() {
    for (const PageId id : kPages)
        page(id)->saveState();
    m_context.state.setValue(u"window/page"_s, static_cast<int>(currentPage()));
    m_context.state.setValue(u"window/collapsed"_s, m_sidebar->isCollapsed());
}

PageId Workspace::currentPage() const {
    return static_cast<PageId>(m_pages->currentIndex());
}

Page *Workspace::page(PageId page) const {
    return static_cast<Page *>(m_pages->widget(static_cast<int>(page)));
}

void Workspace::setCurrentPage(PageId page) {
    this->page(currentPage())->saveState();
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrent(page);
    // Neither an entry of another page nor a control that is hidden now keeps the focus.
    if (m_sidebar->hasFocusInside())
        m_sidebar->focusCurrent();
    else
        focusPage();
    emit pageChanged(page);
}

void Workspace::focusPage() {
    const QList<QWidget *> all = panes();
    if (all.size() > 2)
        all.at(1)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> Workspace::panes() const {
    QList<QWidget *> panes{m_sidebar};
    const auto views = m_pages->currentWidget()->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *view : views) {
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus)
            panes.append(view);
    }
    if (panes.size() == 1)
        panes.append(m_pages->currentWidget());
    panes.append(m_strip);
    return panes;
}

void Workspace::focusNextPane(int step) {
    const QList<QWidget *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus)))
            current = i;
    }
    QWidget *next = all.at((current + step + all.size()) % all.size());
    if (next->focusPolicy() == Qt::NoFocus) {
        const auto inside = next->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                next = widget;
                break;
            }
        }
    }
    next->setFocus(Qt::TabFocusReason);
}

}  // namespace webhooks::ui
