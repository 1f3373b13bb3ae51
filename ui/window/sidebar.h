// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation.h"

#include <QWidget>

class QButtonGroup;

namespace webhooks::ui {

/// The pages as icons and words, with badges; collapses to icons.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    bool hasFocusInside() const;
    void focusCurrent();
    void setBadge(PageId page, qint64 count);  ///< 0: none
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    static QString pageName(PageId page);

signals:
    void chosen(webhooks::ui::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;

    QButtonGroup *m_group;
    QList<Entry *> m_entries;
    QWidget *m_title;
    bool m_collapsed = false;
};

inline constexpr PageId kPages[] = {PageId::Overview, PageId::Webhooks, PageId::Log, PageId::Failures,
                                    PageId::Dispatcher};

}  // namespace webhooks::ui
