// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the program's icon in the form that each desktop wants:
//   writeicons SIZE DRAWING.svg ICON.png
//   writeicons ico  DRAWING.svg ICON.ico       Windows
//   writeicons icns DRAWING.svg ICON.icns      macOS

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSvgRenderer &drawing, int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A directory of sizes, then the pictures one after the other.
QByteArray ico(QSvgRenderer &drawing) {
    const QList<int> sizes{16, 20, 24, 32, 40, 48, 64, 256};
    constexpr quint32 kHeaderBytes = 6;
    constexpr quint32 kEntryBytes = 16;
    QByteArray pictures;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    const quint32 start = kHeaderBytes + kEntryBytes * quint32(sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = png(drawing, size);
        const quint8 side = quint8(size % 256);  // 0 says 256
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(picture.size())
            << quint32(start + pictures.size());
        pictures += picture;
    }
    return bytes + pictures;
}

/// A list of pictures, each below the four letters of its size; a size for dense displays has letters of its own.
QByteArray icns(QSvgRenderer &drawing) {
    struct Kind {
        const char *letters;
        int size;
    };
    constexpr Kind kKinds[] = {{"icp4", 16}, {"icp5", 32}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512},
                               {"ic11", 32}, {"ic12", 64}, {"ic13", 256}, {"ic14", 512}, {"ic10", 1024}};
    constexpr quint32 kHeaderBytes = 8;
    QByteArray pictures;
    QDataStream out(&pictures, QIODevice::WriteOnly);
    for (const Kind &kind : kKinds) {
        const QByteArray picture = png(drawing, kind.size);
        out.writeRawData(kind.letters, 4);
        out << quint32(kHeaderBytes + picture.size());
        out.writeRawData(picture.constData(), int(picture.size()));
    }
    QByteArray bytes;
    QDataStream file(&bytes, QIODevice::WriteOnly);
    file.writeRawData("icns", 4);
    file << quint32(kHeaderBytes + pictures.size());
    return bytes + pictures;
}

int fail(const QString &message) {
    std::fputs(qPrintable(u"writeicons: "_s + message + u'\n'), stderr);
    return 1;
}

}  // namespace

int main(int argc, char **argv) {
    const QList<QByteArray> arguments(argv + 1, argv + argc);
    if (arguments.size() != 3)
        return fail(u"usage: writeicons SIZE|ico|icns DRAWING.svg FILE"_s);
    QSvgRenderer drawing;
    if (!drawing.load(QString::fromLocal8Bit(arguments[1])))
        return fail(u"%1 is no drawing"_s.arg(QString::fromLocal8Bit(arguments[1])));

    QByteArray bytes;
    if (arguments[0] == "ico") {
        bytes = ico(drawing);
    } else if (arguments[0] == "icns") {
        bytes = icns(drawing);
    } else {
        bool isNumber = false;
        const int size = arguments[0].toInt(&isNumber);
        if (!isNumber || size < 1 || size > 1024)
            return fail(u"%1 is no size from 1 to 1024"_s.arg(QString::fromLocal8Bit(arguments[0])));
        bytes = png(drawing, size);
    }
    QFile file(QString::fromLocal8Bit(arguments[2]));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return 0;
}
