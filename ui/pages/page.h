// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consolestate.h"
#include "ui/navigation.h"
#include "ui/prompts.h"
#include "ui/session/session.h"
#include "ui/timedisplay.h"
#include "ui/widgets/toasts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace webhooks::ui {

/// What every page and dialog works with. Outlives them.
struct PageContext {
    Session &session;
    TimeDisplay &times;
    Toasts &toasts;
    ConsoleState &state;
    Navigation &navigation;
    const Prompts &prompts;
};

/// One page of the main window: a header (title, a muted subtitle, actions at the end) and what it shows below.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(PageContext context, const QString &objectName, const QString &title);

    QString title() const;
    /// The page's entries for the menu bar's Webhook or Delivery menu; none by default.
    virtual void fillMenu(QMenu &) {}
    /// Keeps filter, selection, scroll and columns for the next start; also when the page is left.
    virtual void saveState() {}

protected:
    PageContext &context() { return m_context; }
    Session &session() { return m_context.session; }
    void setSubtitle(const QString &text);
    void addHeaderWidget(QWidget *widget);  ///< at the end of the header row
    QVBoxLayout *body() { return m_body; }  ///< below the header, with the page's margins
    qint64 now() const { return m_context.session.clock().wall(); }

private:
    PageContext m_context;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

}  // namespace webhooks::ui
