// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

Segment placeOf(qsizetype index, qsizetype count) {
    if (count == 1)
        return Segment::Only;
    if (index == 0)
        return Segment::First;
    return index == count - 1 ? Segment::Last : Segment::Middle;
}

}  // namespace

Segments::Segments(const QString &objectName, const QString &accessibleName, const QStringList &words, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this)) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *button = makeButton(u"%1.%2"_s.arg(objectName).arg(i), words.at(i), ButtonKind::Plain, this);
        button->setCheckable(true);
        button->setProperty(kSegment, int(placeOf(i, words.size())));
        button->setAccessibleDescription(accessibleName);
        m_group->addButton(button, int(i));
        layout->addWidget(button);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosen(id);
    });
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int index) {
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segments::setWord(int index, const QString &word) {
    if (QAbstractButton *button = m_group->button(index))
        button->setText(word);
}

void Segments::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(&painter, rect(), ink(palette(), Ink::Pane), ink(palette(), Ink::Line), kControlRadius - 0.5);
}

}  // namespace webhooks::ui
