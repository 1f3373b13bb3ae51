// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/emitevent.h"
#include "ui/widgets/codeview.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class EmitEventTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheBodyBeforeItGoes();
    void emitsWhatItShows();
    void countsWhoListens();
    void findsALeadByItsNumber();
    void emitsASampleWithoutLeads();
    void worksByKeyboardAlone();

private:
    QPushButton *button(const char *name) { return child<QPushButton>(m_dialog.get(), name); }
    QJsonObject preview();
    QString listeners() { return child<QLabel>(m_dialog.get(), "emitListeners")->text(); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<EmitEvent> m_dialog;
    qint64 m_lead = 0;
};

void EmitEventTest::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    m_fixture->database().addWebhook();
    m_lead = m_fixture->database().addLead();
    m_dialog = std::make_unique<EmitEvent>(m_fixture->context());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void EmitEventTest::cleanup() {
    m_dialog.reset();
    m_fixture.reset();
}

QJsonObject EmitEventTest::preview() {
    const QString shown = child<CodeView>(m_dialog.get(), "emitPreview")->toPlainText();
    return QJsonDocument::fromJson(shown.toUtf8()).object();
}

void EmitEventTest::showsTheBodyBeforeItGoes() {
    const qint64 events = m_fixture->database().number(u"SELECT count(*) FROM events"_s);
    QTRY_COMPARE(preview()["event"_L1].toString(), u"lead.created"_s);
    QCOMPARE(preview()["lead"_L1]["email"_L1].toString(), u"jane.smith@example.com"_s);
    child<QComboBox>(m_dialog.get(), "emitType")->setCurrentIndex(3);
    QTRY_COMPARE(preview()["event"_L1].toString(), u"lead.stage_changed"_s);
    QCOMPARE(m_fixture->database().number(u"SELECT count(*) FROM events"_s), events);
    grab(m_dialog.get(), u"emitevent"_s);
}

void EmitEventTest::emitsWhatItShows() {
    QTRY_VERIFY(button("emitNow")->isEnabled());
    QJsonObject shown = preview();
    button("emitNow")->click();
    QTRY_COMPARE(m_fixture->toasts().text(), u"lead.created is emitted."_s);
    const Event event = must(m_fixture->store().events().list(0, 1)).first();
    QCOMPARE(event.origin, u"emit"_s);
    QJsonObject sent = QJsonDocument::fromJson(event.payload).object();
    shown.remove("occurred_at"_L1);
    sent.remove("occurred_at"_L1);
    QCOMPARE(sent, shown);
    QCOMPARE(must(m_fixture->store().events().deliveryCount(event.id)), 1);

    QSignalSpy asked(&m_fixture->navigation(), &Navigation::logRequested);
    QVERIFY(m_fixture->toasts().trigger());
    QCOMPARE(asked[0][0].toString(), QString(u"event_id:"_s % event.publicId));
}

void EmitEventTest::countsWhoListens() {
    QTRY_COMPARE(listeners(), u"1 webhook(s): Sync to HubSpot"_s);
    Webhook inactive = TestStore::sample(u"Other"_s);
    inactive.active = false;
    m_fixture->database().addWebhook(inactive);
    Webhook forms = TestStore::sample(u"Forms"_s);
    forms.allEvents = false;
    forms.events = {EventType::FormSubmitted};
    m_fixture->database().addWebhook(forms);
    child<QComboBox>(m_dialog.get(), "emitType")->setCurrentIndex(5);
    QTRY_COMPARE(listeners(), u"2 webhook(s): Sync to HubSpot, Forms"_s);
    must(m_fixture->store().webhooks().setActive(1, Activity::Inactive, kNow));
    QTRY_COMPARE(listeners(), u"1 webhook(s): Forms"_s);
}

void EmitEventTest::findsALeadByItsNumber() {
    auto *choice = child<QComboBox>(m_dialog.get(), "emitLead");
    QTRY_COMPARE(choice->count(), 1);
    choice->setEditText(u"99"_s);
    QTRY_VERIFY(choice->accessibleDescription().contains(u"There is no lead 99."_s));
    QVERIFY(!button("emitNow")->isEnabled());
    choice->setEditText(u"Jane"_s);
    QTRY_VERIFY(choice->accessibleDescription().contains(u"A lead is named by its number."_s));
    choice->setEditText(QString::number(m_lead));
    QTRY_VERIFY(button("emitNow")->isEnabled());
    QCOMPARE(choice->accessibleDescription(), QString());
}

void EmitEventTest::emitsASampleWithoutLeads() {
    must(m_fixture->store().leads().remove(m_lead));
    button("emitSource.1")->click();
    QTRY_COMPARE(preview()["lead"_L1]["id"_L1].toInt(), 123);
    QCOMPARE(preview()["lead"_L1]["tags"_L1][1].toString(), u"from-webinar"_s);
    QTRY_VERIFY(button("emitNow")->isEnabled());
    button("emitNow")->click();
    QTRY_VERIFY(!m_fixture->toasts().text().isEmpty());
    QCOMPARE(must(m_fixture->store().events().list(0, 1)).first().leadId, 123);
}

void EmitEventTest::worksByKeyboardAlone() {
    QTRY_VERIFY(button("emitNow")->isEnabled());
    child<QComboBox>(m_dialog.get(), "emitType")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTRY_COMPARE(preview()["event"_L1].toString(), u"form.submitted"_s);
    QTRY_VERIFY(button("emitNow")->isEnabled());
    for (int i = 0; i < 20 && QApplication::focusWidget() != button("emitNow"); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button("emitNow"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_fixture->toasts().text(), u"form.submitted is emitted."_s);
}

WEBHOOKS_TEST(EmitEventTest)
#include "tst_emitevent.moc"
