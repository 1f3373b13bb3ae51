// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session/dispatchkeeper.h"

#include <QWidget>

class QStackedWidget;

namespace webhooks::ui {

class Sidebar;
class LogPage;
class StatusStrip;
class WebhooksPage;

/// An open database: navigation, pages and status strip.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    Workspace(PageContext context, DispatchKeeper &keeper);
    ~Workspace() override;

    const PageContext &context() const { return m_context; }
    PageId currentPage() const;
    void setCurrentPage(PageId page);
    Page *page(PageId page) const;
    Sidebar &sidebar() { return *m_sidebar; }
    StatusStrip &strip() { return *m_strip; }
    /// Moves the focus to the next or previous part of the window (F6, Shift+F6).
    void focusNextPane(int step);
    /// The first list of the page.
    void focusPage();

signals:
    void pageChanged(webhooks::ui::PageId page);

private:
    QList<QWidget *> panes() const;
    void connectFilters(LogPage *log, WebhooksPage *webhooks);

    PageContext m_context;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    StatusStrip *m_strip;
    QMap<PageId, QString> m_filtered;  ///< what a filter leaves of a page's list
};

}  // namespace webhooks::ui
