// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guide/guidewindow.h"

#include "ui/dialogs/guide/guidepages.h"
#include "ui/dialogs/guide/guideview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QEvent>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(1120, 760);
constexpr int kContentsWidth = 260;
constexpr int kFileRole = Qt::UserRole;
constexpr char kNotice[] = QT_TRANSLATE_NOOP("webhooks::ui::GuideWindow", "The guide is in English.");

bool mentions(const GuidePage &page, const QStringList &words) {
    const QString text = guideText(page.file);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : ToolDialog(u"guideWindow"_s, tr("Guide"), parent),
      m_view(new GuideView),
      m_search(makeEdit(u"guideSearch"_s, tr("Search the guide"))),
      m_contents(new QListWidget),
      m_nothing(makeLabel(tr("The guide has no page with these words."), Ink::Muted)),
      m_back(makeButton(u"guideBack"_s, tr("&Back"))),
      m_forward(makeButton(u"guideForward"_s, tr("&Forward"))) {
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setBodyMargins({});
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeContents());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kContentsWidth, kFirstSize.width() - kContentsWidth});
    body()->addWidget(splitter, 1);
    makeFooter();
    fillContents();
    connect(m_view, &GuideView::pageChanged, this, &GuideWindow::followPage);
    resize(kFirstSize);
    m_contents->setFocus();
    open(QString::fromLatin1(kGuideContents));
}

QWidget *GuideWindow::makeContents() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::showNext);
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setFrameShape(QFrame::NoFrame);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(kFileRole).toString() != page())
            open(item->data(kFileRole).toString());
    });
    m_nothing->setObjectName(u"guideNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kMargin, kMargin, kGap, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_contents, 1);
    return side;
}

void GuideWindow::makeFooter() {
    for (QPushButton *button : {m_back, m_forward}) {
        button->setEnabled(false);
        addLeading(button);
    }
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    // Whoever reads the console in English needs no such line: there it is not translated.
    if (const QString notice = tr(kNotice); notice != QLatin1StringView(kNotice)) {
        QLabel *label = makeLabel(notice, Ink::Muted);
        label->setObjectName(u"guideNotice"_s);
        addLeading(label);
    }
    QPushButton *close = makeButton(u"guideClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
}

void GuideWindow::fillContents() {
    QString part;
    for (const GuidePage &page : guidePages()) {
        if (page.part != part) {
            part = page.part;
            auto *heading = new QListWidgetItem(part, m_contents);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(strongFont(smallFont(m_contents->font())));
        }
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(kFileRole, page.file);
    }
    colourHeadings();
}

void GuideWindow::colourHeadings() {
    for (int row = 0; row < m_contents->count(); ++row) {
        if (QListWidgetItem *item = m_contents->item(row); !item->data(kFileRole).isValid())
            item->setForeground(ink(palette(), Ink::Muted));
    }
}

void GuideWindow::changeEvent(QEvent *event) {
    ToolDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHeadings();
}

void GuideWindow::open(const QString &topic) {
    m_view->open(topic);
}

QString GuideWindow::page() const {
    return m_view->page();
}

void GuideWindow::search(const QString &text) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const GuidePage &page : guidePages()) {
        if (mentions(page, words))
            found.append(page.file);
    }
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const bool isPage = item->data(kFileRole).isValid();
        item->setHidden(isPage ? !found.contains(item->data(kFileRole).toString()) : !words.isEmpty());
    }
    m_nothing->setVisible(found.isEmpty());
    m_view->mark(words);
    if (!words.isEmpty() && !found.isEmpty() && !found.contains(page()))
        open(found.first());
}

void GuideWindow::showNext() {
    m_view->nextMark();
}

void GuideWindow::followPage() {
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(kFileRole).toString() == page())
            m_contents->setCurrentRow(row);
    }
}

}  // namespace webhooks::ui
