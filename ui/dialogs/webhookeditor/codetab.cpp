// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/codetab.h"

#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

struct Snippet {
    const char *language;
    const char *file;
};
constexpr std::array kSnippets{Snippet{"PHP", "verify.php"}, Snippet{"Node.js", "verify.mjs"},
                               Snippet{"Python", "verify.py"}, Snippet{"Go", "verify.go"}, Snippet{"C#", "verify.cs"}};

QStringList languages() {
    QStringList names;
    for (const Snippet &snippet : kSnippets)
        names.append(QString::fromLatin1(snippet.language));
    return names;
}

QString codeOf(int language) {
    QFile file(u":/snippets/"_s % QString::fromLatin1(kSnippets[static_cast<size_t>(language)].file));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

CodeTab::CodeTab(QWidget *parent)
    : QWidget(parent),
      m_languages(new Segments(u"language"_s, tr("Language"), languages(), this)),
      m_code(new CodeView(u"snippet"_s, tr("Receiver code"), this)),
      m_copy(makeButton(u"copySnippet"_s, tr("Copy code"), ButtonKind::Plain, this)) {
    setObjectName(u"codeTab"_s);
    setAccessibleName(tr("Receiver code"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_languages);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto *words = makeLabel(tr("Verify the bytes of the body as they arrive, before anything parses them. The secret "
                               "comes from the environment: LEADHUB_WEBHOOK_SECRET."),
                            Ink::Muted, this);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(row);
    layout->addWidget(words);
    layout->addWidget(m_code, 1);

    connect(m_languages, &Segments::chosen, this, &CodeTab::show);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(codeOf(m_languages->current()));
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2'000, m_copy, [button = m_copy] { button->setText(tr("Copy code")); });
    });
    show(0);
}

void CodeTab::show(int language) {
    m_code->setText(codeOf(language), CodeView::Language::Plain);
}

}  // namespace webhooks::ui
