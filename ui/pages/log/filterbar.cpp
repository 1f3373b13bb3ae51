// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/filterbar.h"

#include "service/apptext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// In the order of the segments.
const QStringList &stateTerms() {
    static const QStringList terms{{}, u"status:failed"_s, u"status:retrying"_s, u"status:succeeded"_s};
    return terms;
}

}  // namespace

FilterBar::FilterBar(ConsoleState &state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_edit(new FilterEdit(u"logFilter"_s, tr("Filter"), this)),
      m_error(makeLabel({}, Ink::Bad, this)),
      m_segments(new Segments(u"logStates"_s, tr("State of the deliveries"),
                              {tr("All"), tr("Failed"), tr("Retrying"), tr("Delivered")}, this)),
      m_savedButton(makeButton(u"logSaved"_s, tr("Saved"), ButtonKind::Plain, this)),
      m_savedMenu(new QMenu(this)) {
    setObjectName(u"filterBar"_s);
    m_edit->setPlaceholderText(tr("status:failed  webhook:\"Sync to HubSpot\"  code:5xx  since:1h"));
    m_error->setObjectName(u"logFilterError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_savedButton->setIcon(icon(Glyph::Star));
    m_savedButton->setMenu(m_savedMenu);
    m_savedMenu->setObjectName(u"logSavedMenu"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(kGap - kUnit);
    row->addWidget(m_edit, 1);
    row->addWidget(m_segments);
    row->addWidget(m_savedButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addLayout(row);
    layout->addWidget(m_error);

    connect(m_edit, &FilterEdit::errorChanged, this, &FilterBar::showError);
    connect(m_edit, &FilterEdit::left, this, &FilterBar::left);
    connect(m_edit, &FilterEdit::accepted, this, [this](const QString &text) {
        showState();
        emit filterChanged(text);
    });
    connect(m_segments, &Segments::chosen, this,
            [this](int index) { m_edit->setText(withTerm(text(), u"status"_s, stateTerms().at(index))); });
    fillSaved();
}

void FilterBar::focusFilter() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::addTerm(const QString &term) {
    const QString field = term.startsWith(u'-') ? QString() : term.section(u':', 0, 0);
    QString base = text();
    // A window of time is two conditions.
    if (term.contains(" before:"_L1))
        base = withTerm(withTerm(base, u"since"_s, {}), u"before"_s, {});
    m_edit->setText(withTerm(base, field, term));
}

void FilterBar::showError() {
    const auto &error = m_edit->error();
    m_error->setVisible(error.has_value());
    //: %1 is the position of the wrong character, %2 what is wrong, in English
    m_error->setText(error ? tr("Character %1: %2").arg(error->position + 1).arg(appText(error->message)) : QString());
    m_edit->setAccessibleDescription(m_error->text());
}

void FilterBar::showState() {
    const QStringList terms = text().split(u' ', Qt::SkipEmptyParts);
    int state = 0;
    for (int i = 1; i < stateTerms().size(); ++i) {
        if (terms.contains(stateTerms().at(i)))
            state = i;
    }
    m_segments->setCurrent(state);
}

void FilterBar::fillSaved() {
    m_savedMenu->clear();
    const QList<SavedFilter> filters = savedFilters(m_state);
    for (qsizetype i = 0; i < filters.size(); ++i) {
        QAction *action = m_savedMenu->addAction(filters[i].name);
        action->setObjectName(u"savedFilter.%1"_s.arg(i));
        action->setToolTip(filters[i].text);
        addAction(action);  // a menu of a button has no shortcuts of its own
        constexpr int kShortcuts = 9;
        if (i < kShortcuts)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        connect(action, &QAction::triggered, this, [this, text = filters[i].text] { m_edit->setText(text); });
    }
    if (filters.isEmpty())
        m_savedMenu->addAction(tr("No filters are saved yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("&Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    connect(save, &QAction::triggered, this, &FilterBar::saveCurrent);
    QAction *edit = m_savedMenu->addAction(tr("&Edit saved filters…"));
    edit->setObjectName(u"editFilters"_s);
    edit->setEnabled(!filters.isEmpty());
    connect(edit, &QAction::triggered, this, &FilterBar::editSaved);
}

void FilterBar::saveCurrent() {
    if (m_edit->error() || text().isEmpty())
        return;
    auto *dialog = new SaveFilterDialog(text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, filter = text()] {
        saveFilters(m_state, savedFilters(m_state) << SavedFilter{dialog->name(), filter});
        fillSaved();
    });
    dialog->open();
}

void FilterBar::editSaved() {
    auto *dialog = new SavedFiltersDialog(savedFilters(m_state), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        saveFilters(m_state, dialog->filters());
        fillSaved();
    });
    dialog->open();
}

}  // namespace webhooks::ui
