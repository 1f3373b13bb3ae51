// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

// The order is that of Glyph.
constexpr const char *kNames[] = {
    "overview", "webhooks", "log",     "failures", "dispatcher", "add",         "edit",     "delete",   "duplicate",
    "send",     "import",   "export",  "search",   "filter",     "star",        "copy",     "key",      "lock",
    "unlocked", "reveal",   "hide",    "check",    "cross",      "exclamation", "dash",     "arrow",    "clock",
    "retry",    "pause",    "play",    "stop",     "warning",    "information", "database", "settings", "help",
    "undo",     "more",     "chevron", "computer", "chart",      "compare",     "external",
};
static_assert(std::size(kNames) == static_cast<std::size_t>(std::to_underlying(Glyph::External)) + 1);

constexpr int kSmallSide = 13;

QPixmap rendered(const QByteArray &svg, const QSize &pixels) {
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    return pixmap;
}

/// `pixels` are device pixels.
QPixmap tinted(Glyph glyph, const QColor &colour, const QSize &pixels, double scale) {
    const QString name = QString::fromLatin1(kNames[std::to_underlying(glyph)]);
    const QString key = u"webhooks-glyph/%1/%2/%3x%4@%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    // Thin lines vanish in the small shapes of chips.
    if (pixels.height() < kSmallSide * scale)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"2.25\"");
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    pixmap = rendered(svg, pixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, Ink meaning) : m_glyph(glyph), m_meaning(meaning) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        paintGlyph(painter, rect, m_glyph, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        QPixmap whole(size);
        whole.fill(Qt::transparent);
        QPainter painter(&whole);
        paintGlyph(&painter, whole.rect(), m_glyph, colour(mode));
        return whole;
    }
    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return u"webhooks-glyph"_s; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const {
        return ink(QGuiApplication::palette(), mode == QIcon::Disabled ? Ink::Faint : m_meaning);
    }

    Glyph m_glyph;
    Ink m_meaning;
};

}  // namespace

QIcon icon(Glyph glyph, Ink meaning) {
    return QIcon(new GlyphEngine(glyph, meaning));
}

QIcon applicationIcon() {
    QFile file(u":/icons/leadhub-webhooks.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(rendered(svg, QSize(side, side)));
    return icon;
}

void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const QColor &colour) {
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    const double ratio = painter->device()->devicePixelRatioF();
    const int pixels = qRound(side * ratio);
    QPixmap pixmap = tinted(glyph, colour, QSize(pixels, pixels), ratio);
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the lines blur.
    const QPointF corner(qRound(square.left() * ratio) / ratio, qRound(square.top() * ratio) / ratio);
    painter->drawPixmap(corner, pixmap);
}

}  // namespace webhooks::ui
