// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guide/guideview.h"

#include "ui/dialogs/guide/guidedocument.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

const QUrl kFolder(u"qrc:/guide/"_s);

}  // namespace

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent) {
    setObjectName(u"guideView"_s);
    setAccessibleName(tr("Page of the guide"));
    setFrameShape(NoFrame);
    setOpenExternalLinks(true);
    // A bar that comes and goes would change the room for pictures, and with it the height that it depends on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // The guide is English, whatever the direction of the console.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(kMargin);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::arrive);
}

void GuideView::open(const QString &topic) {
    setSource(kFolder.resolved(QUrl(topic)), QTextDocument::MarkdownResource);
}

void GuideView::arrive(const QUrl &url) {
    // source() still tells the page before.
    const bool isNew = m_page != url.fileName();
    if (isNew) {
        m_page = url.fileName();
        document()->setUndoRedoEnabled(false);
        dressGuide(*document(), palette());
        fitPictures();
        markAll();
    }
    // QTextBrowser looked for the heading before it had an anchor.
    if (url.hasFragment())
        scrollToAnchor(url.fragment());
    if (isNew)
        emit pageChanged();
}

void GuideView::mark(const QStringList &words) {
    m_words = words;
    markAll();
}

void GuideView::markAll() {
    m_marks.clear();
    for (const QString &word : std::as_const(m_words)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            m_marks.append(at);
    }
    std::ranges::sort(m_marks, {}, &QTextCursor::selectionStart);
    QList<QTextEdit::ExtraSelection> shown;
    for (const QTextCursor &place : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection{place, {}};
        selection.format.setBackground(ink(palette(), Ink::WarningGround));
        shown.append(selection);
    }
    setExtraSelections(shown);
}

bool GuideView::nextMark() {
    if (m_marks.isEmpty())
        return false;
    const int from = textCursor().selectionEnd();
    const auto next =
        std::ranges::find_if(m_marks, [from](const QTextCursor &place) { return place.selectionStart() >= from; });
    setTextCursor(next == m_marks.end() ? m_marks.first() : *next);
    ensureCursorVisible();
    return true;
}

QVariant GuideView::loadResource(int type, const QUrl &name) {
    const QUrl url = kFolder.resolved(name);
    if (url.scheme() != "qrc"_L1)
        return {};
    return type == QTextDocument::ImageResource ? picture(url) : QTextBrowser::loadResource(type, name);
}

QImage GuideView::picture(const QUrl &url) const {
    const QImage file(u':' % url.path());
    if (file.isNull())
        return {};
    // QImage scales an indexed picture into its own few colours: grainy.
    const QImage image = file.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const int room = viewport()->width() - 2 * qCeil(document()->documentMargin());
    const double ratio = devicePixelRatioF();
    const int width = std::clamp(room, 1, image.width());
    QImage fitted = image.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    QPainter painter(&fitted);
    painter.setPen(ink(palette(), Ink::Line));
    painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1));
    painter.end();
    fitted.setDevicePixelRatio(ratio);
    return fitted;
}

void GuideView::fitPictures() {
    QList<std::pair<QTextCursor, QTextImageFormat>> pictures;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            QTextCursor place(block);
            place.setPosition(at.fragment().position());
            place.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            pictures.append({place, format});
        }
    }
    for (auto &[place, format] : pictures) {
        const QUrl name(format.name());
        const QImage fitted = picture(kFolder.resolved(name));
        document()->addResource(QTextDocument::ImageResource, document()->baseUrl().resolved(name), fitted);
        format.setWidth(fitted.deviceIndependentSize().width());
        format.setHeight(fitted.deviceIndependentSize().height());
        place.mergeCharFormat(format);
    }
}

void GuideView::changeEvent(QEvent *event) {
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isLook || m_page.isEmpty())
        return;
    dressGuide(*document(), palette());
    markAll();
    fitPictures();
}

void GuideView::resizeEvent(QResizeEvent *event) {
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

}  // namespace webhooks::ui
