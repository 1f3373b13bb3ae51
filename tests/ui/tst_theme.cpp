// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/theme/chip.h"
#include "ui/theme/direction.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStyle>
#include <QTest>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Appearance appearance(bool dark) {
    return dark ? Appearance::Dark : Appearance::Light;
}

QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}

bool showsColour(const QImage &image, const QColor &colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void textCanBeRead_data();
    void textCanBeRead();
    void followsTheAppearance();
    void marksDisabledText();
    void keepsArabicWordsWhole();
    void drawsEveryGlyph_data();
    void drawsEveryGlyph();
    void tintsIcons();
    void hasAnApplicationIcon();
    void namesTheStateOfADelivery_data();
    void namesTheStateOfADelivery();
};

void ThemeTest::cleanup() {
    applyTheme(*qApp, Appearance::Light);
}

void ThemeTest::textCanBeRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Ink>("text");
    QTest::addColumn<Ink>("ground");

    struct Pair {
        const char *name;
        Ink text;
        Ink ground;
    };
    static constexpr Pair kPairs[] = {
        {"text on the window", Ink::Text, Ink::Window},
        {"text on a pane", Ink::Text, Ink::Pane},
        {"text in a selected row", Ink::Text, Ink::Selection},
        {"text on code", Ink::Text, Ink::Code},
        {"muted text on the window", Ink::Muted, Ink::Window},
        {"muted text on a pane", Ink::Muted, Ink::Pane},
        {"muted text in a selected row", Ink::Muted, Ink::Selection},
        {"header names on code", Ink::Muted, Ink::Code},
        {"a link on the window", Ink::Accent, Ink::Window},
        {"a link on a pane", Ink::Accent, Ink::Pane},
        {"what is chosen or being sent", Ink::Accent, Ink::AccentGround},
        {"the main button", Ink::OnAccent, Ink::Accent},
        {"delivered", Ink::Good, Ink::GoodGround},
        {"retrying", Ink::Warning, Ink::WarningGround},
        {"failed", Ink::Bad, Ink::BadGround},
        {"cancelled", Ink::Quiet, Ink::QuietGround},
        {"an error under a field", Ink::Bad, Ink::Pane},
        {"a warning under a field", Ink::Warning, Ink::Pane},
        {"an http warning in a selected row", Ink::Warning, Ink::Selection},
        {"a good figure", Ink::Good, Ink::Pane},
        {"keys of JSON", Ink::CodeKey, Ink::Code},
        {"strings of JSON", Ink::CodeString, Ink::Code},
        {"numbers of JSON", Ink::CodeNumber, Ink::Code},
        {"a toast", Ink::OnToast, Ink::Toast},
        {"the action of a toast", Ink::ToastAction, Ink::Toast},
    };
    for (const bool dark : {false, true})
        for (const Pair &pair : kPairs)
            QTest::addRow("%s, %s", pair.name, dark ? "dark" : "light") << dark << pair.text << pair.ground;
}

void ThemeTest::textCanBeRead() {
    QFETCH(bool, dark);
    QFETCH(Ink, text);
    QFETCH(Ink, ground);
    applyTheme(*qApp, appearance(dark));

    const double found = contrast(ink(QApplication::palette(), text), ink(QApplication::palette(), ground));
    QVERIFY2(found >= 4.5, qPrintable(u"%1 : 1"_s.arg(found)));
}

void ThemeTest::followsTheAppearance() {
    applyTheme(*qApp, Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    const QColor light = ink(QApplication::palette(), Ink::Pane);

    applyTheme(*qApp, Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(ink(QApplication::palette(), Ink::Pane) != light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ink(QApplication::palette(), Ink::Pane));

    applyTheme(*qApp, Appearance::System);
    QVERIFY(!isDark(QApplication::palette()));
}

void ThemeTest::marksDisabledText() {
    const QPalette palette = QApplication::palette();
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), ink(palette, Ink::Faint));
    QVERIFY(palette.color(QPalette::Active, QPalette::ButtonText) != ink(palette, Ink::Faint));
}

void ThemeTest::keepsArabicWordsWhole() {
    const auto underlines = [] { return qApp->style()->styleHint(QStyle::SH_UnderlineShortcut); };
    QCOMPARE(underlines(), 1);
    QCOMPARE(mnemonicFlags(), int(Qt::TextShowMnemonic));
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(underlines(), 0);
    QVERIFY(mnemonicFlags() & Qt::TextHideMnemonic);
}

void ThemeTest::drawsEveryGlyph_data() {
    QTest::addColumn<int>("glyph");
    for (int i = 0; i <= std::to_underlying(Glyph::External); ++i)
        QTest::addRow("glyph %d has a shape in one colour", i) << i;
}

void ThemeTest::drawsEveryGlyph() {
    QFETCH(int, glyph);
    const QColor colour(Qt::magenta);
    const QImage image = painted(QSize(32, 32), [glyph, colour](QPainter &painter) {
        paintGlyph(&painter, QRectF(0, 0, 32, 32), Glyph(glyph), colour);
    });
    int inked = 0;
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++inked;
            QVERIFY2(pixel.green() < 20, qPrintable(pixel.name()));
        }
    }
    QVERIFY2(inked > 20 && inked < 700, qPrintable(QString::number(inked)));
}

void ThemeTest::tintsIcons() {
    const QSize size(32, 32);
    const auto shows = [&size](QIcon::Mode mode, Ink meaning) {
        return showsColour(icon(Glyph::Stop, Ink::Accent).pixmap(size, 1, mode).toImage(),
                           ink(QApplication::palette(), meaning));
    };
    QVERIFY(shows(QIcon::Normal, Ink::Accent));
    QVERIFY(shows(QIcon::Disabled, Ink::Faint));

    const QIcon before = icon(Glyph::Stop, Ink::Accent);
    applyTheme(*qApp, Appearance::Dark);
    QVERIFY(showsColour(before.pixmap(size, 1).toImage(), ink(QApplication::palette(), Ink::Accent)));
}

void ThemeTest::hasAnApplicationIcon() {
    for (const int side : {16, 32, 256}) {
        const QImage image = applicationIcon().pixmap(QSize(side, side), 1).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY(showsColour(image, QColor(Qt::white)));
    }

    static const QRegularExpression kColour(u"#[0-9A-Fa-f]{3,6}\\b|(fill|stroke)=\"(?!none|currentColor)[a-z]+\""_s);
    QDirIterator files(u":/icons"_s);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++count;
        const bool own = kColour.match(QString::fromUtf8(file.readAll())).hasMatch();
        QVERIFY2(own == file.fileName().endsWith("leadhub-webhooks.svg"_L1), qPrintable(file.fileName()));
    }
    QCOMPARE(count, std::to_underlying(Glyph::External) + 2);
}

void ThemeTest::namesTheStateOfADelivery_data() {
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<int>("cycleAttempts");
    QTest::addColumn<qint64>("nextAttemptAt");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");

    QTest::newRow("delivered") << DeliveryState::Succeeded << 1 << qint64(0) << u"Delivered"_s << Tone::Good;
    QTest::newRow("failed for good") << DeliveryState::Failed << 4 << qint64(0) << u"Failed"_s << Tone::Bad;
    QTest::newRow("cancelled") << DeliveryState::Cancelled << 1 << qint64(0) << u"Cancelled"_s << Tone::Quiet;
    QTest::newRow("being sent") << DeliveryState::Sending << 1 << qint64(0) << u"Sending"_s << Tone::Info;
    QTest::newRow("pending after a failed attempt")
        << DeliveryState::Pending << 1 << qint64(2000) << u"Retrying"_s << Tone::Warning;
    QTest::newRow("never tried, its time has come")
        << DeliveryState::Pending << 0 << qint64(1000) << u"Due"_s << Tone::Info;
    QTest::newRow("never tried, its time will come")
        << DeliveryState::Pending << 0 << qint64(1001) << u"Waiting"_s << Tone::Quiet;
}

void ThemeTest::namesTheStateOfADelivery() {
    QFETCH(DeliveryState, state);
    QFETCH(int, cycleAttempts);
    QFETCH(qint64, nextAttemptAt);
    Delivery delivery;
    delivery.state = state;
    delivery.cycleAttempts = cycleAttempts;
    delivery.nextAttemptAt = nextAttemptAt;

    const Chip chip = chipOf(delivery, 1000);
    QTEST(chip.text, "word");
    QTEST(chip.tone, "tone");
}

WEBHOOKS_TEST(ThemeTest)
#include "tst_theme.moc"
