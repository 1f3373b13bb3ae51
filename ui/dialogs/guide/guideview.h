// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace webhooks::ui {

/// Shows pages of the guide: pictures as wide as there is room, links between pages, and links to the web in the
/// browser of the desktop, only when they are clicked. Nothing is loaded from anywhere else.
class GuideView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    void open(const QString &topic);                ///< log.md, log.md#send-it-again
    const QString &page() const { return m_page; }  ///< log.md
    void mark(const QStringList &words);
    /// Selects the next place that is marked, after the last one the first; false: there is none.
    bool nextMark();

signals:
    void pageChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrive(const QUrl &url);
    void markAll();
    void fitPictures();
    QImage picture(const QUrl &url) const;

    QString m_page;
    QStringList m_words;
    QList<QTextCursor> m_marks;
};

}  // namespace webhooks::ui
