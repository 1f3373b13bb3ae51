// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/refusedtargets.h"
#include "support/testprogram.h"
#include "ui/dialogs/webhookeditor/webhookeditor.h"
#include "ui/widgets/fields.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

/// The editor's door: what may not be sent to is said at the URL, and cannot be saved.
class EditorTargetsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void refuses_data() { addRefusedTargets(); }
    void refuses();
    void acceptsAnother();

private:
    QStringList errors();

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WebhookEditor> m_editor;
    QLineEdit *m_url = nullptr;
};

void EditorTargetsTest::initTestCase() {
    m_console = std::make_unique<ConsoleFixture>();
    m_editor = std::make_unique<WebhookEditor>(m_console->context(), TestStore::sample(), QList<Webhook>(), nullptr);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_url = child<QLineEdit>(m_editor.get(), "url");
}

void EditorTargetsTest::cleanupTestCase() {
    m_editor.reset();
    m_console.reset();
}

QStringList EditorTargetsTest::errors() {
    QWidget *at = m_url;
    while (at && !qobject_cast<Field *>(at))
        at = at->parentWidget();
    QStringList texts;
    for (const Field::Message &message : qobject_cast<Field *>(at)->messages()) {
        if (message.kind == Field::Message::Kind::Error)
            texts.append(message.text);
    }
    return texts;
}

void EditorTargetsTest::refuses() {
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    m_url->setText(url);
    emit m_url->textEdited(url);
    emit m_url->editingFinished();
    QVERIFY2(errors().join(u'\n').contains(words), qPrintable(errors().join(u'\n')));
    QTest::keyClick(m_url, Qt::Key_Return, Qt::ControlModifier);
    child<QPushButton>(m_editor.get(), "save")->click();
    QVERIFY(m_editor->isVisible());
    QCOMPARE(must(m_console->store().webhooks().all()).size(), 0);
}

void EditorTargetsTest::acceptsAnother() {
    const QString good = u"https://hooks.example.com/in"_s;
    m_url->setText(good);
    emit m_url->textEdited(good);
    QCOMPARE(errors(), QStringList());
}

WEBHOOKS_TEST(EditorTargetsTest)
#include "tst_editortargets.moc"
