// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "support/windowfixture.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspace.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

const QByteArray kPrevious = "whsec_UHJldmlvdXNTZWNyZXRPZlRoZVRlc3Q=";
const QByteArray kCurrent = "whsec_Q3VycmVudFNlY3JldE9mVGhlVGVzdA==";
const QByteArray kToken = "Bearer 7e2c41-token-of-the-test";
const QByteArray kApiKey = "api-key-of-the-test-93";

/// What must not be seen: with and without what stands before the secret part.
const QStringList kSecrets{u"UHJldmlvdXNTZWNyZXRPZlRoZVRlc3Q"_s, u"Q3VycmVudFNlY3JldE9mVGhlVGVzdA"_s,
                           u"7e2c41-token-of-the-test"_s, u"api-key-of-the-test-93"_s};

QStringList cellsOf(const QAbstractItemModel &model, const QModelIndex &parent = {}) {
    QStringList texts;
    for (int row = 0; row < std::min(model.rowCount(parent), 200); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = Qt::DisplayRole; role <= Qt::UserRole + 20; ++role)
                texts.append(model.data(index, role).toString());
        }
        texts += cellsOf(model, model.index(row, 0, parent));
    }
    return texts;
}

/// All that a widget says: its properties that are texts, and what assistive technology hears.
QStringList textsOf(const QWidget &widget) {
    QStringList texts;
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    const QMetaObject *meta = widget.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        // A masked field has its text, but does not show it.
        const bool masked =
            edit && edit->echoMode() != QLineEdit::Normal && QLatin1StringView(meta->property(i).name()) == "text"_L1;
        if (!masked)
            texts.append(meta->property(i).read(&widget).toString());
    }
    if (const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))) {
        for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts.append(face->text(part));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        texts += cellsOf(*view->model());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        texts += cellsOf(*box->model());
    const auto actions = widget.actions();
    for (const QAction *action : actions)
        texts += {action->text(), action->toolTip()};
    return texts;
}

QString secretIn(const QString &text) {
    for (const QString &secret : kSecrets) {
        if (text.contains(secret))
            return secret;
    }
    return {};
}

}  // namespace

/// Known secrets, credential headers and tokens are in the database and were sent; nothing shows, copies or exports
/// them that was not asked to by name.
class TestSecrecy final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pagesShowNone();
    void dialogsShowNone();
    void copiesHoldNone();
    void exportsHoldNone_data();
    void exportsHoldNone();

private:
    MainWindow &window() { return m_fixture->window(); }
    Page *page(PageId id) { return window().workspace()->page(id); }
    void look(const QWidget &at, const QString &where);
    QWidget *opened(const char *action);
    void selectDelivery();
    QByteArray exported(int format);

    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_texts = 0;
};

void TestSecrecy::init() {
    m_receiver = std::make_unique<RawReceiver>();
    m_receiver->setReactions({RawReceiver::answers(200, {}, "taken")});
    m_fixture = std::make_unique<WindowFixture>();
    const QString path = m_fixture->path(u"leads.sqlite"_s);
    auto store = must(Store::open({.database = {.path = path, .mode = Database::Mode::Create},
                                   .key = {{}, m_fixture->path(u"config/leadhub-webhooks"_s)}}));
    const qint64 now = Clock::system().wall();
    must(store->settings().setValue(u"allow-network"_s, u"127.0.0.0/8"_s));
    Webhook webhook = TestStore::sample(u"Billing prod"_s);
    webhook.url = m_receiver->url().toString();
    webhook.headers = {{"Authorization", kToken}, {"X-Api-Key", kApiKey}};
    webhook.standardWebhooks = true;
    const Webhook added = must(store->webhooks().add(webhook, Secret(kPrevious), now));
    must(store->webhooks().setSecret(added.id, Secret(kCurrent), 3'600'000, now));
    LeadChanges lead;
    lead[LeadField::Email] = u"jane.smith@example.com"_s;
    must(store->leads().add(lead));
    store.reset();

    m_fixture->agree = true;  // this computer sends
    QVERIFY(m_fixture->open(path));
    QTRY_COMPARE(m_receiver->posts().size(), 1);
    QCOMPARE(m_receiver->posts()[0].header("Authorization"), kToken);
}

void TestSecrecy::cleanup() {
    m_fixture.reset();
    m_receiver.reset();
}

void TestSecrecy::look(const QWidget &at, const QString &where) {
    QList<const QWidget *> widgets = at.findChildren<const QWidget *>();
    widgets.append(&at);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QStringList texts = textsOf(*widget);
        m_texts += static_cast<int>(texts.size());
        for (const QString &text : texts)
            QVERIFY2(secretIn(text).isEmpty(),
                     qPrintable(u"%1, %2 “%3”: %4"_s.arg(where, QString::fromLatin1(widget->metaObject()->className()),
                                                         widget->objectName(), text.left(200))));
    }
}

QWidget *TestSecrecy::opened(const char *action) {
    child<QAction>(&window(), action)->trigger();
    if (!QTest::qWaitFor([this] {
            const QWidget *active = QApplication::activeWindow();
            return active && active != &window();
        }))
        qFatal("%s opens no window", action);
    return QApplication::activeWindow();
}

void TestSecrecy::selectDelivery() {
    window().workspace()->setCurrentPage(PageId::Log);
    auto *log = child<QTableView>(page(PageId::Log), "logTable");
    QTRY_COMPARE(log->model()->rowCount(), 1);
    QTRY_COMPARE(log->model()->index(0, 0).data().toString(), u"Delivered"_s);
    log->selectRow(0);
    auto *pane = child<DeliveryPane>(page(PageId::Log), "deliveryPane");
    QTRY_COMPARE(pane->deliveryId(), 1);
}

void TestSecrecy::pagesShowNone() {
    for (const PageId id : kPages) {
        window().workspace()->setCurrentPage(id);
        QTRY_VERIFY(page(id)->isVisible());
        look(window(), page(id)->objectName());
    }
    selectDelivery();
    auto *pane = child<DeliveryPane>(page(PageId::Log), "deliveryPane");
    for (int tab = DeliveryPane::Summary; tab <= DeliveryPane::History; ++tab) {
        pane->setTab(tab);
        QCoreApplication::processEvents();
        look(window(), u"log, part %1"_s.arg(tab));
    }
    QVERIFY(m_texts > 1'000);
}

void TestSecrecy::dialogsShowNone() {
    for (const char *action : {"preferences", "signatureLab", "receiver", "emitEvent", "auditLog", "about"}) {
        QWidget *dialog = opened(action);
        QCoreApplication::processEvents();
        look(*dialog, QString::fromLatin1(action));
        dialog->close();
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
    }
    emit window().workspace() -> context().navigation.editWebhookRequested(1);
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != &window());
    QWidget *editor = QApplication::activeWindow();
    auto *tabs = child<QTabBar>(editor, "editorTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        look(*editor, u"editor, tab %1"_s.arg(tab));
    }
    editor->close();
}

void TestSecrecy::copiesHoldNone() {
    selectDelivery();
    const auto copied = [this](const char *action) {
        QApplication::clipboard()->clear();
        child<QAction>(page(PageId::Log), action)->trigger();
        (void)QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); });
        return QApplication::clipboard()->text();
    };
    for (const char *action :
         {"copyBash", "copyPowerShell", "copyCmd", "copyText", "copyCsv", "copyJson", "copyId", "copyRows"}) {
        const QString text = copied(action);
        QVERIFY2(!text.isEmpty(), action);
        QVERIFY2(secretIn(text).isEmpty(), qPrintable(text));
    }
    QCOMPARE(secretIn(copied("copyBashFull")), u"7e2c41-token-of-the-test"_s);

    window().workspace()->setCurrentPage(PageId::Dispatcher);
    auto *diagnostics = child<QPushButton>(page(PageId::Dispatcher), "copyDiagnostics");
    QTRY_VERIFY(diagnostics->isVisible());
    diagnostics->click();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains("LeadHub"_L1), qPrintable(text));
    QVERIFY2(secretIn(text).isEmpty(), qPrintable(text));
    QVERIFY2(!text.contains("127.0.0.1:"_L1), qPrintable(text));
}

void TestSecrecy::exportsHoldNone_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("deliveries as CSV") << 0 << QByteArray("Billing prod");
    QTest::newRow("deliveries as JSON lines") << 1 << QByteArray("Billing prod");
    QTest::newRow("deliveries as HAR") << 2 << QByteArray("Authorization");
    QTest::newRow("webhooks") << -1 << QByteArray("Authorization");
}

QByteArray TestSecrecy::exported(int format) {
    m_fixture->file = m_fixture->path(u"exported"_s);
    if (format < 0) {
        window().workspace()->setCurrentPage(PageId::Webhooks);
        child<QAction>(&window(), "exportWebhooks")->trigger();
    } else {
        selectDelivery();
        QWidget *dialog = opened("exportLog");
        child<QPushButton>(dialog, qPrintable(u"exportFormat.%1"_s.arg(format)))->click();
        child<QPushButton>(dialog, "startExport")->click();
    }
    QFile file(m_fixture->file);
    const auto isThere = [&file] { return file.exists() && file.size() > 0; };
    return QTest::qWaitFor(isThere) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSecrecy::exportsHoldNone() {
    QFETCH(const int, format);
    QFETCH(const QByteArray, part);
    const QByteArray bytes = exported(format);
    QVERIFY2(bytes.contains(part), bytes.constData());
    QVERIFY2(secretIn(QString::fromUtf8(bytes)).isEmpty(), bytes.constData());
}

WEBHOOKS_TEST(TestSecrecy)
#include "tst_secrecy.moc"
