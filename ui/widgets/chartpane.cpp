// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chartpane.h"

#include "ui/models/csvtext.h"
#include "ui/timedisplay.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/spanchart.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/toasts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kPadding = 14;

QLabel *makeEmpty() {
    QLabel *label = makeLabel({}, Ink::Muted);
    label->setObjectName(u"empty"_s);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

void copyCsv(const QAbstractItemModel &model, const QString &title, Toasts &toasts) {
    QGuiApplication::clipboard()->setText(csvText(model));
    //: %1 is the heading of what was copied
    toasts.show(ChartPane::tr("%1 is on the clipboard as CSV.").arg(title));
}

}  // namespace

HeadedPane::HeadedPane(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_header(new QHBoxLayout), m_layout(new QVBoxLayout) {
    setObjectName(objectName);
    setAccessibleName(title);
    auto *pane = new Pane(this);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(pane);
    pane->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_header->setContentsMargins(kPadding, 2 * kUnit, 2 * kUnit, kUnit);
    m_header->setSpacing(kUnit);
    m_header->addWidget(makeHeading(title));
    m_header->addStretch(1);
    m_layout->addLayout(m_header);
}

QToolButton *HeadedPane::addButton(const char *objectName, const QString &text, const QString &toolTip) {
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(objectName));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_header->addWidget(button);
    return button;
}

void HeadedPane::addBeforeButtons(QWidget *widget) {
    m_header->addWidget(widget);
    m_header->addSpacing(2 * kUnit);
}

void HeadedPane::setBody(QWidget *body, int margin) {
    auto *box = new QHBoxLayout;
    box->setContentsMargins(margin, 0, margin, margin > 0 ? kUnit : 0);
    box->addWidget(body);
    m_layout->addLayout(box, 1);
}

/// A square and a name for each series.
class ChartPane::Legend final : public QWidget {
public:
    void setSeries(const QList<ChartSeries> &series) {
        m_series = series;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        int width = 0;
        for (const ChartSeries &series : m_series)
            width += kSquare + kUnit + fontMetrics().horizontalAdvance(series.name) + kGap;
        return {m_series.size() < 2 ? 0 : width, fontMetrics().height()};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override {
        if (m_series.size() < 2)
            return;
        QPainter painter(this);
        int x = 0;
        const auto place = [&](int width) {
            const QRect left(x, 0, width, height());
            x += width;
            return QStyle::visualRect(layoutDirection(), rect(), left);
        };
        for (const ChartSeries &series : m_series) {
            const QRect square = place(kSquare);
            painter.fillRect(square.left(), (height() - kSquare) / 2, kSquare, kSquare, ink(palette(), series.colour));
            place(kUnit);
            painter.setPen(ink(palette(), Ink::Muted));
            painter.drawText(place(fontMetrics().horizontalAdvance(series.name) + 1), Qt::AlignCenter, series.name);
            place(kGap - 1);
        }
    }

private:
    static constexpr int kSquare = 9;
    QList<ChartSeries> m_series;
};

ChartPane::ChartPane(const QString &objectName, const QString &title, const TimeDisplay &times, Toasts &toasts,
                     QWidget *parent)
    : HeadedPane(objectName, title, parent),
      m_model(new ChartTable(times, this)),
      m_legend(new Legend),
      m_chart(new SpanChart(times)),
      m_table(new Table(QString(objectName % u"Table"_s), title)),
      m_empty(makeEmpty()),
      m_body(new QStackedWidget) {
    m_legend->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addBeforeButtons(m_legend);
    m_asTable = addButton("asTable", tr("Table"), tr("Show %1 as a table").arg(title));
    m_asTable->setCheckable(true);
    QToolButton *copy = addButton("copyCsv", tr("CSV"), tr("Copy %1 as CSV").arg(title));
    m_chart->setObjectName(u"chart"_s);
    m_chart->setAccessibleName(title);
    m_chart->viewport()->setFocusPolicy(Qt::NoFocus);
    m_table->setModel(m_model);
    for (QWidget *body :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table)})
        m_body->addWidget(body);
    setBody(m_body, kPadding);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPane::showBody);
    connect(copy, &QToolButton::clicked, this, [this, &toasts] { copyCsv(*m_model, this->title(), toasts); });
}

void ChartPane::setChart(const ChartData &chart, const QString &emptyText) {
    m_isEmpty = !emptyText.isEmpty();
    m_empty->setText(emptyText);
    m_model->setChart(chart);
    m_legend->setSeries(chart.series);
    m_chart->setChart(chart);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    showBody();
}

void ChartPane::showBody() {
    if (m_asTable->isChecked())
        m_body->setCurrentWidget(m_table);
    else
        m_body->setCurrentWidget(m_isEmpty ? static_cast<QWidget *>(m_empty) : m_chart);
}

ListPane::ListPane(const QString &objectName, const QString &title, Table *table, Toasts &toasts, QWidget *parent)
    : HeadedPane(objectName, title, parent), m_table(table), m_empty(makeEmpty()), m_body(new QStackedWidget) {
    QToolButton *copy = addButton("copyCsv", tr("CSV"), tr("Copy %1 as CSV").arg(title));
    m_body->addWidget(m_empty);
    m_body->addWidget(table);
    setBody(m_body, 0);
    connect(copy, &QToolButton::clicked, this, [this, &toasts] { copyCsv(*m_table->model(), this->title(), toasts); });
    connect(table->model(), &QAbstractItemModel::modelReset, this, &ListPane::showBody);
    connect(table->model(), &QAbstractItemModel::rowsInserted, this, &ListPane::showBody);
    connect(table->model(), &QAbstractItemModel::rowsRemoved, this, &ListPane::showBody);
}

void ListPane::setEmptyText(const QString &text) {
    m_empty->setText(text);
    showBody();
}

void ListPane::showBody() {
    m_body->setCurrentWidget(m_table->model()->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

}  // namespace webhooks::ui
