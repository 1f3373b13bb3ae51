// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/brackets.h"
#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/preferences/preferencesdialog.h"
#include "ui/dialogs/preferences/settingfield.h"
#include "ui/models/networksmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void appliesAppearanceAtOnce();
    void switchesTheZoneOfTheWindow();
    void keepsSwitches();
    void choosesALanguageByItsOwnName();
    void tellsWhoSends();
    void savesWithUndo();
    void checksWhileTyping_data();
    void checksWhileTyping();
    void keepsWhatIsEditedWhenOthersSave();
    void showsWhatOthersSaved();
    void editsNetworks();
    void refusesNetworks_data();
    void refusesNetworks();
    void saysWhereAValueComesFrom_data();
    void saysWhereAValueComesFrom();
    void namesNetworksInTheLanguage();
    void networksModelIsSound();

private:
    QPushButton *button(const char *name) { return child<QPushButton>(m_dialog.get(), name); }
    QLineEdit *edit(const char *name) { return child<QLineEdit>(m_dialog.get(), name); }
    std::optional<QString> stored(const QString &name) { return must(m_fixture->store().settings().value(name)); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

void PreferencesTest::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    must(m_fixture->store().settings().setValue(u"timeout"_s, u"20s"_s));
    m_dialog = std::make_unique<PreferencesDialog>(m_fixture->context(), DispatchDuty::Wish::LeaveIt);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_COMPARE(edit("setting.timeout")->text(), u"20s"_s);
}

void PreferencesTest::cleanup() {
    m_dialog.reset();
    m_fixture.reset();
}

void PreferencesTest::appliesAppearanceAtOnce() {
    QVERIFY(!isDark(QApplication::palette()));
    button("appearance.2")->setFocus();
    QTest::keyClick(button("appearance.2"), Qt::Key_Space);
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(m_fixture->state().value(u"appearance"_s).toInt(), static_cast<int>(Appearance::Dark));
    grab(m_dialog.get(), u"preferences-dark"_s);
    button("appearance.1")->click();
    QVERIFY(!isDark(QApplication::palette()));
}

void PreferencesTest::switchesTheZoneOfTheWindow() {
    TimeDisplay &times = m_fixture->context().times;
    QCOMPARE(times.zone(), TimeDisplay::Zone::Utc);
    button("timeZone.0")->click();
    QCOMPARE(times.zone(), TimeDisplay::Zone::Local);
    times.setZone(TimeDisplay::Zone::Utc);
    QVERIFY(button("timeZone.1")->isChecked());
}

void PreferencesTest::keepsSwitches() {
    auto *notify = child<SwitchButton>(m_dialog.get(), "notifications");
    QVERIFY(notify->isChecked());
    notify->setFocus();
    QTest::keyClick(notify, Qt::Key_Space);
    QCOMPARE(m_fixture->state().value(u"notifications"_s).toBool(), false);
    QVERIFY(!child<SwitchButton>(m_dialog.get(), "closeToTray")->isChecked());
}

void PreferencesTest::choosesALanguageByItsOwnName() {
    auto *box = child<QComboBox>(m_dialog.get(), "language");
    QCOMPARE(box->currentData().toString(), QString());
    QStringList names;
    for (int i = 1; i < box->count(); ++i)
        names.append(box->itemText(i));
    names.sort();
    QCOMPARE(names, QStringList({u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"Português (Brasil)"_s,
                                 u"العربية"_s, u"日本語"_s, u"简体中文"_s}));
    box->setFocus();
    QTest::keyClicks(box, u"Deu"_s);
    emit box->activated(box->currentIndex());
    QCOMPARE(m_fixture->state().value(ConsoleState::kLanguage).toString(), u"de"_s);
}

void PreferencesTest::tellsWhoSends() {
    QSignalSpy chosen(m_dialog.get(), &PreferencesDialog::wishChosen);
    child<SwitchButton>(m_dialog.get(), "sendHere")->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<DispatchDuty::Wish>(), DispatchDuty::Wish::SendHere);
}

void PreferencesTest::savesWithUndo() {
    m_dialog->setTab(PreferencesDialog::Tab::Deliveries);
    QVERIFY(!button("preferencesSave")->isEnabled());
    edit("setting.timeout")->setText(u"5s"_s);
    edit("setting.max-retries")->setText(u"7"_s);
    QVERIFY(button("preferencesSave")->isEnabled());
    grab(m_dialog.get(), u"preferences-deliveries"_s);
    button("preferencesSave")->click();
    QTRY_COMPARE(stored(u"timeout"_s), u"5s"_s);
    QCOMPARE(stored(u"max-retries"_s), u"7"_s);
    QTRY_COMPARE(m_fixture->session().settings().deliveryPolicy().maxRetries, 7);
    QTRY_VERIFY(!m_fixture->toasts().text().isEmpty());
    QVERIFY(m_fixture->toasts().trigger());
    QTRY_COMPARE(stored(u"timeout"_s), u"20s"_s);
    QCOMPARE(stored(u"max-retries"_s), std::nullopt);
    QTRY_COMPARE(edit("setting.timeout")->text(), u"20s"_s);
}

void PreferencesTest::checksWhileTyping_data() {
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("a duration") << "timeout"_ba << u"1m30s"_s << true;
    QTest::newRow("nothing is the default") << "timeout"_ba << u""_s << true;
    QTest::newRow("a duration without a unit") << "timeout"_ba << u"15"_s << false;
    QTest::newRow("a duration out of range") << "timeout"_ba << u"10h"_s << false;
    QTest::newRow("too many retries") << "max-retries"_ba << u"21"_s << false;
    QTest::newRow("no retries") << "max-retries"_ba << u"0"_s << true;
    QTest::newRow("a factor below one") << "backoff-factor"_ba << u"0.5"_s << false;
    QTest::newRow("a size") << "retention-size"_ba << u"2GB"_s << true;
    QTest::newRow("a size that is none") << "retention-size"_ba << u"much"_s << false;
    QTest::newRow("an age that is too short") << "retention-age"_ba << u"1m"_s << false;
}

void PreferencesTest::checksWhileTyping() {
    QFETCH(const QByteArray, setting);
    QFETCH(const QString, value);
    QFETCH(const bool, good);
    m_dialog->setTab(PreferencesDialog::Tab::Deliveries);
    auto *changed = edit(QByteArray("setting." + setting).constData());
    changed->setText(value);
    QCOMPARE(button("preferencesSave")->isEnabled(), good);
    if (good)
        return;
    QVERIFY(!changed->accessibleDescription().isEmpty());
    button("preferencesRevert")->click();
    QVERIFY(!button("preferencesRevert")->isVisible());
    QCOMPARE(edit("setting.timeout")->text(), u"20s"_s);
}

void PreferencesTest::keepsWhatIsEditedWhenOthersSave() {
    m_dialog->setTab(PreferencesDialog::Tab::Deliveries);
    edit("setting.timeout")->setText(u"7s"_s);
    QSignalSpy changed(&m_fixture->session(), &Session::changed);
    must(m_fixture->store().settings().setValue(u"backoff"_s, u"30s"_s));
    QVERIFY(!changed.isEmpty() || changed.wait());
    QCOMPARE(edit("setting.timeout")->text(), u"7s"_s);
}

void PreferencesTest::showsWhatOthersSaved() {
    must(m_fixture->store().settings().setValue(u"backoff"_s, u"30s"_s));
    QTRY_COMPARE(edit("setting.backoff")->text(), u"30s"_s);
}

void PreferencesTest::editsNetworks() {
    m_dialog->setTab(PreferencesDialog::Tab::Networks);
    auto *network = edit("networkEdit");
    network->setFocus();
    QTest::keyClicks(network, u"10.1.0.0/16"_s);
    QTest::keyClick(network, Qt::Key_Return);
    QTest::keyClicks(network, u"127.0.0.1"_s);
    QTest::keyClick(network, Qt::Key_Return);
    QCOMPARE(network->text(), QString());
    grab(m_dialog.get(), u"preferences-networks"_s);
    button("preferencesSave")->click();
    QTRY_VERIFY(stored(u"allow-network"_s).has_value());
    QCOMPARE(must(m_fixture->store().settings().allowedNetworks()).size(), 2);
    auto *table = child<Table>(m_dialog.get(), "networks");
    table->selectRow(0);
    button("networkRemove")->click();
    button("preferencesSave")->click();
    QTRY_COMPARE(must(m_fixture->store().settings().allowedNetworks()).size(), 1);
}

void PreferencesTest::refusesNetworks_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("cloud metadata") << u"169.254.169.254"_s;
    QTest::newRow("host bits set") << u"10.1.2.3/16"_s;
    QTest::newRow("a name") << u"crm.internal"_s;
}

void PreferencesTest::refusesNetworks() {
    QFETCH(const QString, text);
    m_dialog->setTab(PreferencesDialog::Tab::Networks);
    edit("networkEdit")->setText(text);
    QVERIFY(!button("networkAdd")->isEnabled());
    QVERIFY(!edit("networkEdit")->accessibleDescription().isEmpty());
}

void PreferencesTest::saysWhereAValueComesFrom_data() {
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("said");
    QTest::newRow("a flag") << u"flag"_s << true;
    QTest::newRow("the environment") << u"environment"_s << true;
    QTest::newRow("the file") << u"file"_s << true;
    QTest::newRow("the database") << u"database"_s << false;
    QTest::newRow("the default") << u"default"_s << false;
}

void PreferencesTest::saysWhereAValueComesFrom() {
    QFETCH(const QString, origin);
    QFETCH(const bool, said);
    const QString sentence = originSentence({{u"42s"_s}, origin});
    QCOMPARE(sentence.contains(u"42s"_s), said);
}

void PreferencesTest::namesNetworksInTheLanguage() {
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCOMPARE(networkKind(u"10.1.0.0/16"_s), u"[private network]"_s);
    QCoreApplication::removeTranslator(&brackets);
}

void PreferencesTest::networksModelIsSound() {
    NetworksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNetworks({u"10.1.0.0/16"_s}, {u"192.168.1.0/24"_s});
    model.add(u"127.0.0.0/8"_s);
    QCOMPARE(model.ofDatabase(), (QStringList{u"10.1.0.0/16"_s, u"127.0.0.0/8"_s}));
    QVERIFY(!model.problemOf(u"10.1.4.0/24"_s).isEmpty());
    QCOMPARE(model.problemOf(u"10.2.0.0/16"_s), QString());
    QVERIFY(!model.isEditable(2));
    model.remove(2);
    QCOMPARE(model.rowCount(), 3);
    model.remove(0);
    QCOMPARE(model.ofDatabase(), QStringList{u"127.0.0.0/8"_s});
    QVERIFY(model.index(0, NetworksModel::Kind).data().toString().contains(u"loopback"_s));
}

WEBHOOKS_TEST(PreferencesTest)
#include "tst_preferences.moc"
