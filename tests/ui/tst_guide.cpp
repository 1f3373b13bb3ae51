// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventtype.h"
#include "domain/filterfields.h"
#include "support/testprogram.h"
#include "support/teststore.h"
#include "support/windowfixture.h"
#include "support/windowreview.h"
#include "ui/dialogs/guide/guidekey.h"
#include "ui/dialogs/guide/guidepages.h"
#include "ui/dialogs/guide/guideview.h"
#include "ui/dialogs/guide/guidewindow.h"
#include "ui/theme/theme.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

constexpr qint64 kLargestPicture = 150'000;

/// What a page says besides its words.
struct Marks {
    QStringList anchors;
    QStringList links;
    QStringList pictures;
};

Marks marksOf(const QTextDocument &document) {
    Marks marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            marks.anchors += format.anchorNames();
            if (!format.anchorHref().isEmpty())
                marks.links.append(format.anchorHref());
            if (format.isImageFormat())
                marks.pictures.append(format.toImageFormat().name());
        }
    }
    return marks;
}

Marks marksOf(const QString &page) {
    GuideView view;
    view.open(page);
    return marksOf(*view.document());
}

QStringList visiblePages(GuideWindow &window) {
    const auto *contents = child<QListWidget>(&window, "guideContents");
    QStringList pages;
    for (int row = 0; row < contents->count(); ++row) {
        const QListWidgetItem *item = contents->item(row);
        if (!item->isHidden() && item->data(Qt::UserRole).isValid())
            pages.append(item->data(Qt::UserRole).toString());
    }
    return pages;
}

/// Stands in for the desktop's browser.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

}  // namespace

class GuideTest final : public QObject {
    Q_OBJECT

private slots:
    void contentsNameEveryPage();
    void linksAndPicturesLeadSomewhere_data();
    void linksAndPicturesLeadSomewhere();
    void noPictureIsLeftOver();
    void receiverCodeIsThatOfTheEditor();
    void namesEveryEventAndFilterField();
    void anchorsAreThoseOfGitHosts();
    void f1OpensThePageAboutWhatIsSeen();
    void f1WorksInModalDialogs();
    void searchFinds();
    void searchSaysWhenThereIsNothing();
    void goesBackAndForward();
    void webLinksOpenOnlyWhenClicked();
    void picturesTakeTheRoomThereIs();
    void picturesHaveNoGrain();
    void saysThatItIsEnglish();
    void followsTheTheme();

private:
    static GuideWindow *guideOf(QWidget *owner);
};

GuideWindow *GuideTest::guideOf(QWidget *owner) {
    auto *guide = owner->findChild<GuideWindow *>();
    return guide && guide->isVisible() ? guide : nullptr;
}

void GuideTest::contentsNameEveryPage() {
    QStringList named;
    for (const GuidePage &page : guidePages())
        named.append(page.file);
    named.sort();
    QCOMPARE(named, QDir(u":/guide"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    QCOMPARE(guidePages().first().file, QLatin1StringView(kGuideContents));
}

void GuideTest::linksAndPicturesLeadSomewhere_data() {
    QTest::addColumn<QString>("page");
    for (const GuidePage &page : guidePages())
        QTest::newRow(qPrintable(page.file)) << page.file;
}

void GuideTest::linksAndPicturesLeadSomewhere() {
    QFETCH(const QString, page);
    const Marks marks = marksOf(page);
    QVERIFY(!marks.anchors.isEmpty());
    for (const QString &link : marks.links) {
        const QUrl url = QUrl(page).resolved(QUrl(link));
        if (url.scheme() == "https"_L1)
            continue;
        QVERIFY2(!guideText(url.path()).isEmpty(), qPrintable(link));
        QVERIFY2(!url.hasFragment() || marksOf(url.path()).anchors.contains(url.fragment()), qPrintable(link));
    }
    for (const QString &picture : marks.pictures)
        QVERIFY2(!QImage(u":/guide/"_s % picture).isNull(), qPrintable(picture));
}

void GuideTest::noPictureIsLeftOver() {
    QSet<QString> shown;
    for (const GuidePage &page : guidePages()) {
        const QStringList pictures = marksOf(page.file).pictures;
        shown.unite({pictures.begin(), pictures.end()});
    }
    QSet<QString> there;
    const QFileInfoList files = QDir(u":/guide/pictures"_s).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        QVERIFY2(QFile(file.filePath()).size() <= kLargestPicture, qPrintable(file.fileName()));
        there.insert(u"pictures/"_s % file.fileName());
    }
    QCOMPARE(there, shown);
}

void GuideTest::receiverCodeIsThatOfTheEditor() {
    static const QRegularExpression form(
        u"^```\\w+ (verify\\.\\w+)\\n(.*?)^```$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList shown;
    auto blocks = form.globalMatch(guideText(u"verify.md"_s));
    while (blocks.hasNext()) {
        const QRegularExpressionMatch block = blocks.next();
        QFile snippet(u":/snippets/"_s % block.captured(1));
        QVERIFY2(snippet.open(QIODevice::ReadOnly), qPrintable(snippet.fileName()));
        QCOMPARE(block.captured(2), QString::fromUtf8(snippet.readAll()));
        shown.append(block.captured(1));
    }
    shown.sort();
    QCOMPARE(shown, QDir(u":/snippets"_s).entryList(QDir::Files, QDir::Name));
}

void GuideTest::namesEveryEventAndFilterField() {
    const QString requests = guideText(u"requests.md"_s);
    for (const EventType type : kEventTypes)
        QVERIFY2(requests.contains(u"| `%1` |"_s.arg(eventTypeName(type))), qPrintable(eventTypeName(type)));
    const QString filters = guideText(u"filters.md"_s).section(u"All fields:"_s, 1).section(u'.', 0, 0);
    QStringList named = filters.split(QRegularExpression(u"[,\\s]+"_s), Qt::SkipEmptyParts);
    QCOMPARE(named, filterFieldNames());
}

void GuideTest::anchorsAreThoseOfGitHosts() {
    QCOMPARE(headingAnchor(u"Why did it fail?"_s), u"why-did-it-fail"_s);
    QCOMPARE(headingAnchor(u"1. Open a database"_s), u"1-open-a-database"_s);
    QCOMPARE(headingAnchor(u"It’s a C# name: x-y_z"_s), u"its-a-c-name-x-y_z"_s);
}

void GuideTest::f1OpensThePageAboutWhatIsSeen() {
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(guideOf(&window));
    QCOMPARE(guideOf(&window)->page(), u"first-webhook.md"_s);

    const TestStore database;
    QVERIFY(fixture.open(database.path()));
    QSet<QString> chapters;
    for (const PageId page : kPages) {
        window.workspace()->setCurrentPage(page);
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        QTest::keyClick(&window, Qt::Key_F1);
        QTRY_COMPARE(guideOf(&window)->page(), guideTopic(window.workspace()->page(page)));
        chapters.insert(guideOf(&window)->page());
    }
    QCOMPARE(chapters.size(), qsizetype(std::size(kPages)));
    QVERIFY(!chapters.contains(QLatin1StringView(kGuideContents)));
}

void GuideTest::f1WorksInModalDialogs() {
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    const TestStore database;
    QVERIFY(fixture.open(database.path()));
    emit window.workspace()->context().navigation.newWebhookRequested(u"https://example.com/"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *editor = QApplication::activeModalWidget();
    auto *tabs = child<QTabBar>(editor, "editorTabs");
    QStringList topics;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QList<QWidget *> widgets = editor->findChildren<QWidget *>(QRegularExpression(u"Tab$"_s));
        const auto shown = std::ranges::find_if(widgets, [](const QWidget *part) { return part->isVisible(); });
        QVERIFY(shown != widgets.end());
        topics.append(guideTopic(*shown));
        QTest::keyClick(*shown, Qt::Key_F1);
        QTRY_VERIFY(guideOf(editor));
        QCOMPARE(guideOf(editor)->page(), u"editor.md"_s);
    }
    QCOMPARE(topics, (QStringList{u"editor.md#general"_s, u"editor.md#security"_s, u"editor.md#delivery"_s,
                                  u"editor.md#headers"_s, u"editor.md#test"_s, u"editor.md#receiver-code"_s}));
    const QStringList anchors = marksOf(u"editor.md"_s).anchors;
    for (const QString &topic : std::as_const(topics))
        QVERIFY2(anchors.contains(topic.section(u'#', 1)), qPrintable(topic));
    guideOf(editor)->close();
    editor->close();
}

void GuideTest::searchFinds() {
    GuideWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(visiblePages(window).size(), guidePages().size());
    auto *search = child<QLineEdit>(&window, "guideSearch");
    QTest::keyClicks(search, u"wrongly SIGNED request"_s);
    QVERIFY(visiblePages(window).contains(u"first-webhook.md"_s));
    QVERIFY(!visiblePages(window).contains(u"keyboard.md"_s));
    QCOMPARE(window.page(), visiblePages(window).first());
    auto *view = child<GuideView>(&window, "guideView");
    QVERIFY(!view->extraSelections().isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    const QString first = view->textCursor().selectedText();
    const int at = view->textCursor().position();
    QVERIFY(!first.isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(view->textCursor().position() > at);
    grab(&window, u"guide-search"_s);
    search->clear();
    QCOMPARE(visiblePages(window).size(), guidePages().size());
    QVERIFY(view->extraSelections().isEmpty());
}

void GuideTest::searchSaysWhenThereIsNothing() {
    GuideWindow window;
    window.show();
    auto *search = child<QLineEdit>(&window, "guideSearch");
    QTest::keyClicks(search, u"xyzzy"_s);
    QVERIFY(visiblePages(window).isEmpty());
    QVERIFY(child<QLabel>(&window, "guideNothing")->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.page(), QLatin1StringView(kGuideContents));
    search->clear();
    QVERIFY(!child<QLabel>(&window, "guideNothing")->isVisible());
}

void GuideTest::goesBackAndForward() {
    GuideWindow window;
    window.show();
    auto *back = child<QPushButton>(&window, "guideBack");
    auto *contents = child<QListWidget>(&window, "guideContents");
    window.open(u"log.md#send-again"_s);
    QVERIFY(child<GuideView>(&window, "guideView")->verticalScrollBar()->value() > 0);
    window.open(u"filters.md"_s);
    QCOMPARE(contents->currentItem()->data(Qt::UserRole).toString(), u"filters.md"_s);
    back->click();
    QCOMPARE(window.page(), u"log.md"_s);
    QCOMPARE(contents->currentItem()->data(Qt::UserRole).toString(), u"log.md"_s);
    // Its look comes with it.
    QVERIFY(marksOf(*child<GuideView>(&window, "guideView")->document()).anchors.contains(u"send-again"_s));
    child<QPushButton>(&window, "guideForward")->click();
    QCOMPARE(window.page(), u"filters.md"_s);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void GuideTest::webLinksOpenOnlyWhenClicked() {
    Desktop desktop;
    GuideView view;
    view.resize(800, 600);
    view.open(u"verify.md#standard-webhooks"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(desktop.opened.isEmpty());
    const QTextCursor link = view.document()->find(u"Webhooks, for"_s);
    QVERIFY(!link.isNull());
    QTextCursor inside = link;
    inside.setPosition(link.selectionStart() + 2);
    view.setTextCursor(inside);
    view.ensureCursorVisible();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(inside).center());
    QCOMPARE(desktop.opened, QList<QUrl>{QUrl(u"https://www.standardwebhooks.com/"_s)});
    QCOMPARE(view.page(), u"verify.md"_s);
}

void GuideTest::picturesTakeTheRoomThereIs() {
    GuideView view;
    view.open(u"overview.md"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto pictureWidth = [&view] {
        const QTextCursor picture = view.document()->find(QString(QChar::ObjectReplacementCharacter));
        return picture.charFormat().toImageFormat().width();
    };
    for (const int width : {1000, 500}) {
        view.resize(width, 600);
        QTRY_COMPARE(pictureWidth(), view.viewport()->width() - 2.0 * kMargin);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }
}

void GuideTest::picturesHaveNoGrain() {
    GuideView view;
    view.resize(900, 600);
    view.open(u"overview.md"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QUrl name = view.document()->baseUrl().resolved(QUrl(u"pictures/overview.png"_s));
    const auto picture = view.document()->resource(QTextDocument::ImageResource, name).value<QImage>();
    QVERIFY(picture.width() > 500);
    // Nothing but ground, below what the picture's sidebar lists.
    const QRect ground(picture.width() / 50, picture.height() / 2, picture.width() / 12, picture.height() / 3);
    for (int y = ground.top(); y <= ground.bottom(); ++y)
        for (int x = ground.left(); x <= ground.right(); ++x)
            QCOMPARE(picture.pixel(x, y), picture.pixel(ground.topLeft()));
}

void GuideTest::saysThatItIsEnglish() {
    {
        const GuideWindow window;
        QVERIFY(!window.findChild<QLabel *>(u"guideNotice"_s));
    }
    LongWords translator;
    QApplication::installTranslator(&translator);
    const GuideWindow window;
    QVERIFY(window.findChild<QLabel *>(u"guideNotice"_s));
    QApplication::removeTranslator(&translator);
}

void GuideTest::followsTheTheme() {
    GuideWindow window;
    window.open(u"verify.md"_s);
    window.show();
    const auto codeGround = [&window] {
        const QTextDocument &document = *child<GuideView>(&window, "guideView")->document();
        return document.find(u"hash_hmac"_s).blockFormat().background().color();
    };
    const QPalette before = QApplication::palette();
    applyTheme(*qApp, Appearance::Dark);
    QTRY_COMPARE(codeGround(), ink(QApplication::palette(), Ink::Code));
    grab(&window, u"guide-dark"_s);
    applyTheme(*qApp, Appearance::Light);
    QTRY_COMPARE(codeGround(), ink(QApplication::palette(), Ink::Code));
    QApplication::setPalette(before);
}

WEBHOOKS_TEST(GuideTest)
#include "tst_guide.moc"
