// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charttable.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace webhooks::ui {

class SpanChart;
class Table;
class Toasts;

/// A pane with a heading, buttons at its end and what it shows below.
class HeadedPane : public QWidget {
    Q_OBJECT

public:
    HeadedPane(const QString &objectName, const QString &title, QWidget *parent = nullptr);

protected:
    /// A small button at the end of the heading.
    QToolButton *addButton(const char *objectName, const QString &text, const QString &toolTip);
    void addBeforeButtons(QWidget *widget);
    void setBody(QWidget *body, int margin);
    const QString &title() const { return m_title; }

private:
    QString m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

/// A chart, its legend, the same as a table, and as CSV on the clipboard.
class ChartPane final : public HeadedPane {
    Q_OBJECT

public:
    ChartPane(const QString &objectName, const QString &title, const TimeDisplay &times, Toasts &toasts,
              QWidget *parent = nullptr);

    void setChart(const ChartData &chart, const QString &emptyText);
    const ChartTable &table() const { return *m_model; }

private:
    void showBody();

    class Legend;

    ChartTable *m_model;
    Legend *m_legend;
    SpanChart *m_chart;
    Table *m_table;
    QLabel *m_empty;
    QToolButton *m_asTable;
    QStackedWidget *m_body;
    bool m_isEmpty = true;
};

/// A table under a heading, as CSV on the clipboard.
class ListPane final : public HeadedPane {
    Q_OBJECT

public:
    ListPane(const QString &objectName, const QString &title, Table *table, Toasts &toasts, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);  ///< stands in the place of an empty table
    Table *table() const { return m_table; }

private:
    void showBody();

    Table *m_table;
    QLabel *m_empty;
    QStackedWidget *m_body;
};

}  // namespace webhooks::ui
