// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signature.h"
#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/bytesedit.h"
#include "ui/dialogs/signaturelab.h"
#include "ui/dialogs/signaturewords.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

const QByteArray kBody = R"({"event":"lead.created"})";
const QString kSecret = u"a secret for tests"_s;

QByteArray signature(const QByteArray &body = kBody) {
    return signBody(Secret(kSecret.toUtf8()), body);
}

}  // namespace

class SignatureLabTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersWhileTyping();
    void worksByKeyboardAlone();
    void takesTheSecretOfAWebhook();
    void readsABodyFromAFile();
    void saysWhatIsMissing();
    void hasWordsForEveryFault();
    void neverSpeaksASecret();

private:
    QStringList verdicts();
    void type(const char *objectName, const QString &text);

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SignatureLab> m_lab;
};

void SignatureLabTest::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    must(m_fixture->store().ensureKey());
    m_fixture->database().addWebhook(TestStore::sample(), Secret(kSecret.toUtf8()));
    m_lab = std::make_unique<SignatureLab>(m_fixture->context());
    m_lab->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lab.get()));
}

void SignatureLabTest::cleanup() {
    m_lab.reset();
    m_fixture.reset();
}

QStringList SignatureLabTest::verdicts() {
    QStringList texts;
    const QList<QLabel *> labels = m_lab->findChildren<QLabel *>(u"labVerdict"_s);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void SignatureLabTest::type(const char *objectName, const QString &text) {
    if (auto *edit = m_lab->findChild<QLineEdit *>(QString::fromLatin1(objectName)))
        edit->setText(text);
    else
        child<BytesEdit>(m_lab.get(), objectName)->setPlainText(text);
}

void SignatureLabTest::answersWhileTyping() {
    type("labHeaders", QString::fromLatin1(signature()));
    type("labBody", QString::fromUtf8(kBody));
    type("labSecret", kSecret);
    QTRY_COMPARE(verdicts(), QStringList{u"The signature matches."_s});
    type("labBody", QString::fromUtf8(kBody) % u'\n');
    QTRY_COMPARE(verdicts(), QStringList{wordsOf(SignatureFault::LineBreakAdded).title});
    type("labHeaders", QString::fromLatin1(signature().toUpper()));
    QTRY_COMPARE(verdicts().size(), 3);
    grab(m_lab.get(), u"signaturelab"_s);
}

void SignatureLabTest::worksByKeyboardAlone() {
    child<BytesEdit>(m_lab.get(), "labHeaders")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(signature()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"labBody"_s);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(kBody));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"labSecret"_s);
    QTest::keyClicks(QApplication::focusWidget(), kSecret);
    QTRY_COMPARE(verdicts(), QStringList{u"The signature matches."_s});
    QTest::keyClick(m_lab.get(), Qt::Key_Escape);
    QVERIFY(!m_lab->isVisible());
}

void SignatureLabTest::takesTheSecretOfAWebhook() {
    auto *source = child<QComboBox>(m_lab.get(), "labSource");
    QTRY_COMPARE(source->count(), 2);
    m_lab->setRequest("X-LeadHub-Signature: " + signature(), kBody);
    source->setCurrentIndex(1);
    QTRY_COMPARE(verdicts(), QStringList{u"The signature matches."_s});
    QVERIFY(!child<QLineEdit>(m_lab.get(), "labSecret")->isVisible());
}

void SignatureLabTest::readsABodyFromAFile() {
    const QString path = m_fixture->database().filePath(u"body.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\r\n}");
    file.close();
    type("labHeaders", QString::fromLatin1(signature("{\n}")));
    type("labSecret", kSecret);
    m_fixture->files.push_back(path);
    child<QPushButton>(m_lab.get(), "labOpenBody")->click();
    QCOMPARE(child<BytesEdit>(m_lab.get(), "labBody")->bytes(), "{\r\n}"_ba);
    QTRY_COMPARE(verdicts(), QStringList{wordsOf(SignatureFault::LineEndings).title});
}

void SignatureLabTest::saysWhatIsMissing() {
    QCOMPARE(verdicts(), QStringList());
    type("labHeaders", u"Host: a"_s);
    QTRY_COMPARE(verdicts(), QStringList{wordsOf(SignatureFault::NoSignature).title});
    type("labHeaders", QString::fromLatin1(signature()));
    QTRY_COMPARE(verdicts(), QStringList{wordsOf(SignatureFault::NoSecret).title});
}

void SignatureLabTest::hasWordsForEveryFault() {
    QSet<QString> titles;
    for (int fault = 0; fault <= static_cast<int>(SignatureFault::Unexplained); ++fault) {
        const FaultWords words = wordsOf(static_cast<SignatureFault>(fault));
        QVERIFY2(!words.title.isEmpty() && !words.advice.isEmpty(), qPrintable(QString::number(fault)));
        titles.insert(words.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(SignatureFault::Unexplained) + 1);
}

void SignatureLabTest::neverSpeaksASecret() {
    type("labSecret", kSecret);
    type("labPrevious", kSecret);
    const QList<QWidget *> widgets = m_lab->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            continue;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            QVERIFY2(!spoken->text(kind).contains(kSecret), qPrintable(widget->objectName()));
    }
}

WEBHOOKS_TEST(SignatureLabTest)
#include "tst_signaturelab.moc"
