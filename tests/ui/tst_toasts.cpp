// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toasts.h"

#include <QApplication>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class ToastsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoesByCtrlZ();
    void undoesByItsButton();
    void leavesCtrlZAloneOtherwise();
    void newestToastWins();
    void showsAnErrorUntilItIsClosed();
    void toastStaysInTheWindow();

private:
    template <typename T>
    T *find(const char *name) {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<QMainWindow> m_window;
    Toasts *m_toasts = nullptr;
    QStringList m_calls;
};

void ToastsTest::init() {
    applyTheme(*qApp, Appearance::Light);
    m_calls.clear();
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(800, 600);
    m_toasts = new Toasts(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ToastsTest::cleanup() {
    m_window.reset();
}

void ToastsTest::undoesByCtrlZ() {
    m_toasts->showAction(
        u"Deleted."_s, u"Undo"_s, [this] { m_calls.append(u"undone"_s); }, [this] { m_calls.append(u"gone"_s); });
    QCOMPARE(m_toasts->text(), u"Deleted."_s);
    undo();
    QCOMPARE(m_calls, QStringList{u"undone"_s});
    QCOMPARE(m_toasts->text(), QString());
    undo();
    QVERIFY(!m_toasts->trigger());
    QCOMPARE(m_calls, QStringList{u"undone"_s});
}

void ToastsTest::undoesByItsButton() {
    m_toasts->showAction(u"Deleted."_s, u"Undo"_s, [this] { m_calls.append(u"undone"_s); });
    auto *button = find<QPushButton>("toastAction");
    QVERIFY(button);
    QCOMPARE(button->text(), u"Undo"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_calls, QStringList{u"undone"_s});
}

void ToastsTest::leavesCtrlZAloneOtherwise() {
    m_toasts->showAction(u"Deleted."_s, u"Undo"_s, [this] { m_calls.append(u"undone"_s); });
    m_toasts->show(u"Copied."_s);
    undo();
    QVERIFY(m_calls.isEmpty());
    QVERIFY(!m_toasts->trigger());
}

void ToastsTest::newestToastWins() {
    m_toasts->showAction(
        u"First."_s, u"Undo"_s, [this] { m_calls.append(u"first"_s); }, [this] { m_calls.append(u"first gone"_s); });
    m_toasts->showAction(
        u"Second."_s, u"Undo"_s, [this] { m_calls.append(u"second"_s); }, [this] { m_calls.append(u"second gone"_s); });
    QCOMPARE(m_toasts->text(), u"Second."_s);
    QCOMPARE(m_calls, QStringList{u"first gone"_s});
    undo();
    QCOMPARE(m_calls, (QStringList{u"first gone"_s, u"second"_s}));
}

void ToastsTest::showsAnErrorUntilItIsClosed() {
    m_toasts->showError({ErrorCode::Busy, u"The database is locked."_s, u"Try again."_s});
    QCOMPARE(m_toasts->text(), u"The database is locked. Try again."_s);
    undo();
    QVERIFY(!m_toasts->text().isEmpty());
    auto *close = find<QPushButton>("toastClose");
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(m_toasts->text(), QString());
}

void ToastsTest::toastStaysInTheWindow() {
    m_toasts->show(QString(40, u'x').append(u' ').repeated(8));
    auto *toast = find<QWidget>("toast");
    QVERIFY(toast);
    QVERIFY(m_window->rect().contains(toast->geometry()));
    m_window->resize(500, 420);
    QTRY_VERIFY(m_window->rect().contains(toast->geometry()));
    QVERIFY(toast->x() + toast->width() > 400);

    auto *strip = new QWidget(m_window.get());
    strip->setObjectName(u"statusStrip"_s);
    strip->setFixedHeight(28);
    strip->show();
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_window->resize(620, 420);
    QTRY_VERIFY(toast->x() < 100);
    QVERIFY2(toast->geometry().bottom() < m_window->height() - strip->height(), "the status strip stays readable");
    QCOMPARE(toast->accessibleName(), m_toasts->text());
}

WEBHOOKS_TEST(ToastsTest)
#include "tst_toasts.moc"
