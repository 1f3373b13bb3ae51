// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QMainWindow>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void messageBarShowsWhileThereIsText();
    void messageBarTellsItsActions();
    void listStatesSayWhatToDo();
    void listStatesGiveTheFocusBack();
    void fieldSpeaksItsErrors();
    void fieldOffersAnAction();
    void fieldLabelLeadsToItsControl();
    void fieldLabelsLineUp();
    void segmentsByKeyboard();
    void segmentsSetByTheProgramStayQuiet();
    void switchByKeyboard();
    void switchMirrors();
    void chipLabelIsReadAloud();
    void labelsFollowTheTheme();
    void tableChoosesARow_data();
    void tableChoosesARow();
    void splitterKeepsItsPanesInside_data();
    void splitterKeepsItsPanesInside();
    void tabShowsItsIcon();

private:
    template <typename T>
    T *find(const char *name) {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void add(QWidget *widget);

    std::unique_ptr<QMainWindow> m_window;
    QVBoxLayout *m_layout = nullptr;
};

void WidgetsTest::init() {
    applyTheme(*qApp, Appearance::Light);
    m_window = std::make_unique<QMainWindow>();
    auto *central = new QWidget;
    m_layout = new QVBoxLayout(central);
    m_window->setCentralWidget(central);
    m_window->resize(800, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WidgetsTest::cleanup() {
    m_window.reset();
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void WidgetsTest::add(QWidget *widget) {
    m_layout->addWidget(widget);
    widget->show();
}

void WidgetsTest::messageBarShowsWhileThereIsText() {
    auto *bar = new MessageBar(u"bar"_s);
    m_layout->addWidget(bar);
    QVERIFY(!bar->isVisible());
    bar->setMessage(Tone::Warning, u"Nobody is dispatching."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), u"Nobody is dispatching."_s);
    QCOMPARE(bar->accessibleName(), u"Nobody is dispatching."_s);
    bar->setMessage(Tone::Warning, {});
    QVERIFY(!bar->isVisible());
    bar->setMessage(Tone::Bad, u"Cannot read."_s);
    bar->clear();
    QVERIFY(!bar->isVisible());
    QVERIFY(bar->text().isEmpty());
}

void WidgetsTest::messageBarTellsItsActions() {
    auto *bar = new MessageBar(u"bar"_s);
    m_layout->addWidget(bar);
    QSignalSpy triggered(bar, &MessageBar::actionTriggered);
    bar->setMessage(Tone::Warning, u"Paused."_s, {u"Show"_s, u"Resume"_s});
    auto *second = find<QPushButton>("bar.action1");
    QVERIFY(second);
    QCOMPARE(second->text(), u"Resume"_s);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(triggered, QList<QVariantList>{{1}});

    bar->setMessage(Tone::Info, u"Resumed."_s, {u"Show"_s});
    QVERIFY(!find<QPushButton>("bar.action1"));
    QVERIFY(find<QPushButton>("bar.action0"));
}

void WidgetsTest::listStatesSayWhatToDo() {
    auto *list = new QLineEdit;
    auto *states = new ListStates(list, Glyph::Webhooks);
    add(states);
    QSignalSpy triggered(states, &ListStates::actionTriggered);
    states->setWords(ListStates::State::Empty, {u"No webhooks yet"_s, u"A webhook sends events."_s, u"New webhook"_s});
    QVERIFY(list->isVisible());

    states->setState(ListStates::State::Empty);
    QVERIFY(!list->isVisible());
    QCOMPARE(find<QLabel>("stateTitle")->text(), u"No webhooks yet"_s);
    QCOMPARE(find<QLabel>("stateText")->text(), u"A webhook sends events."_s);
    auto *action = find<QPushButton>("stateAction");
    QCOMPARE(action->text(), u"New webhook"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first().first().value<ListStates::State>(), ListStates::State::Empty);

    states->setState(ListStates::State::Loading);
    QVERIFY(!find<QLabel>("stateTitle")->text().isEmpty());
    QVERIFY(!action->isVisible());
    states->setState(ListStates::State::Failed);
    QVERIFY(action->isVisible());
    states->setState(ListStates::State::List);
    QVERIFY(list->isVisible());
}

void WidgetsTest::listStatesGiveTheFocusBack() {
    auto *list = new QLineEdit;
    auto *states = new ListStates(list, Glyph::Log);
    add(states);
    list->setFocus();
    states->setWords(ListStates::State::NoMatch, {u"No match"_s, {}, u"Clear the filter"_s});
    states->setState(ListStates::State::NoMatch);
    QVERIFY(find<QPushButton>("stateAction")->hasFocus());
    states->setState(ListStates::State::List);
    QVERIFY(list->hasFocus());
}

void WidgetsTest::fieldSpeaksItsErrors() {
    auto *edit = makeEdit(u"url"_s, {});
    auto *field = new Field(u"&URL"_s, edit);
    add(field);
    QCOMPARE(edit->accessibleName(), u"URL"_s);
    QVERIFY(!field->hasError());

    field->setMessages({{Field::Message::Kind::Warning, u"http is not encrypted."_s, {}}});
    QVERIFY(!field->hasError());
    field->setMessages({{Field::Message::Kind::Error, u"10.1.4.20 is private."_s, {}}});
    QVERIFY(field->hasError());
    QCOMPARE(edit->accessibleDescription(), u"10.1.4.20 is private."_s);
    const QColor bad = ink(field->palette(), Ink::Bad);
    QCOMPARE(edit->grab().toImage().pixelColor(edit->width() / 2, 0), bad);

    field->setMessages({});
    QVERIFY(!field->hasError());
    QCOMPARE(edit->accessibleDescription(), QString());
    QVERIFY(edit->grab().toImage().pixelColor(edit->width() / 2, 0) != bad);
}

void WidgetsTest::fieldOffersAnAction() {
    auto *field = new Field(u"URL"_s, makeEdit(u"url"_s, {}));
    add(field);
    QSignalSpy triggered(field, &Field::actionTriggered);
    field->setMessages({{Field::Message::Kind::Error, u"a < b & \"c\""_s, u"Allow 10.0.0.0/8…"_s}});
    auto *words = find<QLabel>("messageAction");
    QVERIFY(words);
    QVERIFY(words->text().contains(u"a &lt; b &amp;"_s));
    words->setFocus(Qt::TabFocusReason);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(triggered, QList<QVariantList>{{u"Allow 10.0.0.0/8…"_s}});
}

void WidgetsTest::fieldLabelLeadsToItsControl() {
    auto *edit = makeEdit(u"name"_s, {});
    add(makeEdit(u"other"_s, u"Other"_s));
    add(new Field(u"&Name"_s, edit));
    find<QLineEdit>("other")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(edit->hasFocus());
}

void WidgetsTest::fieldLabelsLineUp() {
    auto *one = makeEdit(u"one"_s, {});
    auto *two = makeEdit(u"two"_s, {});
    const QList<Field *> fields{new Field(u"URL"_s, one), new Field(u"A much longer label"_s, two)};
    for (Field *field : fields)
        add(field);
    alignLabels(fields);
    QTRY_COMPARE(one->mapTo(m_window.get(), QPoint()).x(), two->mapTo(m_window.get(), QPoint()).x());
    QVERIFY(one->x() > fields.last()->labelWidth());
}

void WidgetsTest::segmentsByKeyboard() {
    auto *segments = new Segments(u"range"_s, u"Time range"_s, {u"1 h"_s, u"24 h"_s, u"7 d"_s});
    add(segments);
    QSignalSpy chosen(segments, &Segments::chosen);
    QCOMPARE(segments->current(), 0);
    auto *first = find<QPushButton>("range.0");
    QCOMPARE(first->accessibleDescription(), u"Time range"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(segments->current(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(segments->current(), 2);
    QTest::mouseClick(find<QPushButton>("range.2"), Qt::LeftButton);
    QCOMPARE(chosen, (QList<QVariantList>{{1}, {2}}));
}

void WidgetsTest::segmentsSetByTheProgramStayQuiet() {
    auto *segments = new Segments(u"form"_s, u"Form"_s, {u"Pretty"_s, u"Raw"_s});
    add(segments);
    QSignalSpy chosen(segments, &Segments::chosen);
    segments->setCurrent(1);
    segments->setWord(1, u"Raw bytes"_s);
    QCOMPARE(segments->current(), 1);
    QCOMPARE(find<QPushButton>("form.1")->text(), u"Raw bytes"_s);
    segments->setCurrent(7);
    QCOMPARE(segments->current(), 1);
    QCOMPARE(chosen.count(), 0);
}

void WidgetsTest::switchByKeyboard() {
    auto *button = new SwitchButton(u"active"_s, u"Send events"_s);
    add(button);
    QSignalSpy toggled(button, &SwitchButton::toggled);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->isChecked());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isChecked());
    QCOMPARE(toggled.count(), 2);
}

void WidgetsTest::switchMirrors() {
    const QPalette palette = QApplication::palette();
    const auto knobs = [&palette](SwitchState state, Qt::LayoutDirection direction) {
        QImage image(28, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSwitch(&painter, QRectF(0, 0, 28, 16), state, Usable::Yes, palette, direction);
        painter.end();
        return image.pixelColor(20, 8) == ink(palette, Ink::Pane) ? u"right"_s : u"left"_s;
    };
    QCOMPARE(knobs(SwitchState::On, Qt::LeftToRight), u"right"_s);
    QCOMPARE(knobs(SwitchState::Off, Qt::LeftToRight), u"left"_s);
    QCOMPARE(knobs(SwitchState::On, Qt::RightToLeft), u"left"_s);
    QCOMPARE(knobs(SwitchState::Off, Qt::RightToLeft), u"right"_s);
}

void WidgetsTest::chipLabelIsReadAloud() {
    auto *label = new ChipLabel;
    add(label);
    QVERIFY(label->sizeHint().isEmpty());
    label->setChip({Tone::Bad, Glyph::Cross, u"Failed"_s});
    QCOMPARE(label->accessibleName(), u"Failed"_s);
    QVERIFY(label->sizeHint().width() > 40);
}

void WidgetsTest::labelsFollowTheTheme() {
    auto *pane = new Pane;
    auto *layout = new QVBoxLayout(pane);
    QLabel *label = makeLabel(u"6 webhooks"_s, Ink::Muted);
    layout->addWidget(label);
    add(pane);
    const auto colour = [label] { return label->palette().color(label->foregroundRole()); };
    QCOMPARE(colour(), ink(QApplication::palette(), Ink::Muted));
    applyTheme(*qApp, Appearance::Dark);
    QTRY_COMPARE(colour(), ink(QApplication::palette(), Ink::Muted));
    QVERIFY(isDark(label->palette()));
}

void WidgetsTest::tableChoosesARow_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void WidgetsTest::tableChoosesARow() {
    QFETCH(const Qt::LayoutDirection, direction);
    QStandardItemModel model(5, 3);
    auto *table = new Table(u"table"_s, u"Rows"_s);
    table->setLayoutDirection(direction);
    table->setModel(&model);
    add(table);
    m_window->resize(900, 300);
    for (const int row : {3, 1}) {
        table->chooseRow(row);
        QCOMPARE(table->currentIndex().row(), row);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), row);
    }
    delete table;
}

void WidgetsTest::splitterKeepsItsPanesInside_data() {
    tableChoosesARow_data();
}

void WidgetsTest::splitterKeepsItsPanesInside() {
    QFETCH(const Qt::LayoutDirection, direction);
    auto *splitter = new Splitter(Qt::Horizontal);
    splitter->setLayoutDirection(direction);
    splitter->addWidget(new Pane);
    splitter->addWidget(new Pane);
    add(splitter);
    m_window->resize(700, 300);
    for (int i = 0; i < splitter->count(); ++i)
        QTRY_VERIFY(splitter->rect().contains(splitter->widget(i)->geometry()));
    delete splitter;
}

void WidgetsTest::tabShowsItsIcon() {
    auto *tabs = new QTabBar;
    QPixmap red(16, 16);
    red.fill(Qt::red);
    tabs->addTab(red, u"General"_s);
    tabs->addTab(u"Security"_s);
    add(tabs);
    const QImage picture = tabs->grab().toImage();
    const auto isRed = [&picture](const QPoint &at) { return picture.pixelColor(at) == QColor(Qt::red); };
    const QRect tab = tabs->tabRect(0);
    int wide = 0;
    for (int x = tab.left(); x <= tab.right(); ++x)
        wide += isRed({x, tab.center().y()});
    QCOMPARE(wide, 16);
    delete tabs;
}

WEBHOOKS_TEST(WidgetsTest)
#include "tst_widgets.moc"
