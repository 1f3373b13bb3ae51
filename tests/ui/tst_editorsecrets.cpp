// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/webhookeditortest.h"
#include "ui/dialogs/webhookeditor/headersmodel.h"
#include "ui/dialogs/webhookeditor/secretfield.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

void collect(QAccessibleInterface *interface, QStringList &texts) {
    if (!interface)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts.append(interface->text(kind));
    if (QAccessibleTextInterface *text = interface->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < interface->childCount(); ++i)
        collect(interface->child(i), texts);
}

}  // namespace

class TestEditorSecrets final : public WebhookEditorTest {
    Q_OBJECT

private slots:
    void rotatesWithAnOverlap();
    void revealsTheSecretForAWhileOnly();
    void keepsSecretsOutOfAccessibleTexts();
    void turnsSigningOff();
    void refusesReservedHeaders();
    void masksCredentialHeaders();
    void explainsAMissingKey();
};

void TestEditorSecrets::rotatesWithAnOverlap() {
    const Webhook webhook = m_console->database().addWebhook(TestStore::sample(), Secret("old"_ba));
    open(webhook);
    m_editor->showTab(WebhookEditor::Security);
    QWidget *tab = in<QWidget>("securityTab");
    QTest::mouseClick(child<QPushButton>(tab, "generateSecret"), Qt::LeftButton);
    auto *overlap = in<QComboBox>("overlap");
    QVERIFY(overlap->isEnabled());
    overlap->setFocus();
    QTest::keyClick(overlap, Qt::Key_Down);
    grab(m_editor, u"editor-security"_s);
    const qint64 chosen = overlap->currentData().toLongLong();
    QVERIFY(chosen > 0);
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_VERIFY(secretOf(webhook.id).startsWith("whsec_"));
    const qint64 now = m_console->session().clock().wall();
    QCOMPARE(must(m_console->store().webhooks().secrets(webhook.id, now)).previous.bytes(), QByteArray("old"));
    const qint64 until = stored(webhook.id).previousSecretUntil;
    QVERIFY(until > now && until <= now + chosen);
}

void TestEditorSecrets::revealsTheSecretForAWhileOnly() {
    open(m_console->database().addWebhook(TestStore::sample(), Secret("hush-hush"_ba)));
    QWidget *tab = in<QWidget>("generalTab");
    auto *painted = child<PaintedSecret>(tab, "paintedSecret");
    QVERIFY(painted->isEmpty());
    QTest::mouseClick(child<QPushButton>(tab, "revealSecret"), Qt::LeftButton);
    QTRY_VERIFY(!painted->isEmpty());
    auto *timer = child<QTimer>(tab, "hideSecretTimer");
    QVERIFY(timer->isActive());
    QCOMPARE(timer->interval(), 30'000);
    timer->start(0);
    QTRY_VERIFY(painted->isEmpty());
    QTest::mouseClick(child<QPushButton>(tab, "copySecret"), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"hush-hush"_s);
    QVERIFY(!m_editor->draft().isChanged());
}

void TestEditorSecrets::keepsSecretsOutOfAccessibleTexts() {
    open(m_console->database().addWebhook(TestStore::sample(), Secret("hush-hush"_ba)));
    QWidget *tab = in<QWidget>("generalTab");
    QTest::mouseClick(child<QPushButton>(tab, "revealSecret"), Qt::LeftButton);
    QTRY_VERIFY(!child<PaintedSecret>(tab, "paintedSecret")->isEmpty());
    QStringList texts;
    collect(QAccessible::queryAccessibleInterface(m_editor), texts);
    QVERIFY(texts.contains(m_editor->draft().webhook().name));
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains("hush"_L1), qPrintable(text));
}

void TestEditorSecrets::turnsSigningOff() {
    const Webhook webhook = m_console->database().addWebhook(TestStore::sample(), Secret("old"_ba));
    open(webhook);
    m_editor->showTab(WebhookEditor::Security);
    QTest::mouseClick(in<QAbstractButton>("signed"), Qt::LeftButton);
    QVERIFY(!m_editor->draft().isSigned());
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_VERIFY(!stored(webhook.id).hasSecret);
}

void TestEditorSecrets::refusesReservedHeaders() {
    const Webhook webhook = m_console->database().addWebhook();
    open(webhook);
    m_editor->showTab(WebhookEditor::Headers);
    auto *table = in<Table>("headersTable");
    QTest::mouseClick(in<QPushButton>("addHeader"), Qt::LeftButton);
    auto *model = table->model();
    QVERIFY(model->setData(model->index(0, HeadersModel::Name), u"Host"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(0, HeadersModel::Value), u"x"_s, Qt::EditRole));
    QVERIFY(!in<QPushButton>("save")->isEnabled());
    QVERIFY(fieldOf("headersTable")->hasError());
    QVERIFY(model->setData(model->index(0, HeadersModel::Name), u"X-Team"_s, Qt::EditRole));
    QVERIFY(in<QPushButton>("save")->isEnabled());
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(stored(webhook.id).headers, (HttpHeaders{{"X-Team", "x"}}));
}

void TestEditorSecrets::masksCredentialHeaders() {
    HeadersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeaders({{"Authorization", "Bearer tok-en"}, {"X-Team", "sales"}});
    const QModelIndex credential = model.index(0, HeadersModel::Value);
    for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::AccessibleTextRole)})
        QVERIFY(!credential.data(role).toString().contains("tok"_L1));
    QVERIFY(model.setData(credential, QString(), Qt::EditRole));
    QCOMPARE(model.headers().first().value, QByteArray("Bearer tok-en"));
    QVERIFY(model.setData(credential, u"Bearer other"_s, Qt::EditRole));
    QCOMPARE(model.headers().first().value, QByteArray("Bearer other"));
    model.append();
    model.remove(0);
    QCOMPARE(model.rowCount(), 2);
}

void TestEditorSecrets::explainsAMissingKey() {
    Webhook locked = m_console->database().addWebhook(TestStore::sample(), Secret("s"_ba));
    locked.locked = true;
    open(locked);
    QVERIFY(in<MessageBar>("editorBar")->text().contains("key"_L1));
    QVERIFY(!in<QTabBar>("editorTabs")->isTabEnabled(WebhookEditor::Security));
    QVERIFY(!in<QPushButton>("editorSendTest")->isEnabled());
    QVERIFY(!child<QPushButton>(in<QWidget>("generalTab"), "revealSecret")->isEnabled());
    type("name", u"Renamed"_s);
    QVERIFY(in<QPushButton>("save")->isEnabled());
}

WEBHOOKS_TEST(TestEditorSecrets)
#include "tst_editorsecrets.moc"
