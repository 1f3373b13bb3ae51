// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/signaturelab.h"

#include "ui/dialogs/bytesedit.h"
#include "ui/dialogs/signaturewords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/glyphlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(1040, 680);
constexpr int kSoonMs = 120;
constexpr int kHeaderLines = 7;
constexpr int kBodyLines = 9;
constexpr int kGlyphSide = 18;
constexpr int kExpectedLines = 2;
constexpr qint64 kMostBytes = 4 * 1024 * 1024;

QLineEdit *makeSecretEdit(const QString &objectName, const QString &accessibleName) {
    QLineEdit *edit = makeEdit(objectName, accessibleName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return edit;
}

QLabel *makeParagraph(const QString &text, Ink meaning) {
    QLabel *label = makeLabel(text, meaning);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(u"finding"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void clear(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

}  // namespace

SignatureLab::SignatureLab(PageContext context, QWidget *parent)
    : ToolDialog(u"signatureLab"_s, tr("Signature lab"), parent),
      m_context(context),
      m_headers(new BytesEdit(u"labHeaders"_s, tr("Headers or signature"))),
      m_body(new BytesEdit(u"labBody"_s, tr("Body"))),
      m_source(new QComboBox),
      m_secret(makeSecretEdit(u"labSecret"_s, tr("Secret"))),
      m_previous(makeSecretEdit(u"labPrevious"_s, tr("Previous secret"))),
      m_secretField(new Field(tr("&Secret"), m_secret)),
      m_previousField(new Field(tr("&Previous secret"), m_previous)) {
    setBodyMargins({});
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeInputs(), 3);
    columns->addWidget(makeAnswer(), 2);
    body()->addLayout(columns, 1);
    QPushButton *close = makeButton(u"labClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
    resize(kFirstSize);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SignatureLab::check);
    const auto soon = [this] { m_soon.start(); };
    connect(m_headers, &QPlainTextEdit::textChanged, this, soon);
    connect(m_body, &QPlainTextEdit::textChanged, this, soon);
    connect(m_secret, &QLineEdit::textChanged, this, soon);
    connect(m_previous, &QLineEdit::textChanged, this, soon);
    fillWebhooks();
    check();
}

QWidget *SignatureLab::makeInputs() {
    auto *inputs = new QWidget;
    auto *layout = new QVBoxLayout(inputs);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    m_headers->setVisibleLines(kHeaderLines);
    m_headers->setPlaceholderText(tr("X-LeadHub-Signature: sha256=…   (all headers, or only the signature)"));
    m_body->setVisibleLines(kBodyLines);
    m_body->setPlaceholderText(tr("The body exactly as it came"));
    m_source->setObjectName(u"labSource"_s);
    m_source->setAccessibleName(tr("Where the secret comes from"));
    m_source->addItem(tr("A secret that I paste"), qint64(0));
    connect(m_source, &QComboBox::currentIndexChanged, this,
            [this] { takeSecretsOf(m_source->currentData().toLongLong()); });

    QPushButton *file = makeButton(u"labOpenBody"_s, tr("From file…"), ButtonKind::Link);
    file->setToolTip(tr("Keeps every byte, line endings included"));
    connect(file, &QPushButton::clicked, this, &SignatureLab::openBody);
    auto *bodyHead = new QHBoxLayout;
    bodyHead->addWidget(makeHeading(tr("Body")));
    bodyHead->addStretch(1);
    bodyHead->addWidget(file);

    layout->addWidget(makeHeading(tr("Headers or signature")));
    layout->addWidget(m_headers, 2);
    layout->addLayout(bodyHead);
    layout->addWidget(m_body, 3);
    auto *source = new Field(tr("Sec&ret of"), m_source);
    layout->addWidget(source);
    layout->addWidget(m_secretField);
    layout->addWidget(m_previousField);
    m_previousField->setMessages({{Field::Message::Kind::Hint, tr("Only if the secret was rotated."), {}}});
    alignLabels({source, m_secretField, m_previousField});
    return inputs;
}

QWidget *SignatureLab::makeAnswer() {
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"labAnswer"_s);
    scroll->setAccessibleName(tr("Answer"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    m_answer = new QVBoxLayout;
    m_answer->setSpacing(kGap);
    layout->addLayout(m_answer);
    layout->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void SignatureLab::setRequest(const QByteArray &headers, const QByteArray &body) {
    m_headers->setBytes(headers);
    m_body->setBytes(body);
    check();
}

void SignatureLab::fillWebhooks() {
    m_context.session.read(
        this, [](Store &store) { return store.webhooks().all(); },
        [this](const Result<QList<Webhook>> &webhooks) {
            if (!webhooks)
                return;
            for (const Webhook &webhook : *webhooks) {
                if (webhook.hasSecret && !webhook.locked)
                    m_source->addItem(tr("Webhook “%1”").arg(webhook.name), webhook.id);
            }
        });
}

void SignatureLab::takeSecretsOf(qint64 webhookId) {
    m_stored = {};
    m_secretField->setVisible(webhookId == 0);
    m_previousField->setVisible(webhookId == 0);
    m_soon.start();
    if (webhookId == 0)
        return;
    m_context.session.read(
        this,
        [webhookId, now = m_context.session.clock().wall()](Store &store) {
            return store.webhooks().secrets(webhookId, now);
        },
        [this, webhookId](const Result<SigningSecrets> &secrets) {
            if (m_source->currentData().toLongLong() != webhookId)
                return;
            if (secrets)
                m_stored = *secrets;
            else
                m_context.toasts.showError(secrets.error());
            check();
        });
}

void SignatureLab::openBody() {
    const QString path = m_context.prompts.openFile(this, tr("Open a body"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        m_context.toasts.showError({ErrorCode::Io, tr("The file %1 cannot be read, or is too large.").arg(path),
                                    tr("Choose a file of at most 4 MB.")});
        return;
    }
    m_body->setBytes(file.readAll());
}

void SignatureLab::check() {
    m_soon.stop();
    clear(m_answer);
    const SignatureHeaders headers = readSignatureHeaders(m_headers->bytes());
    const bool isStored = m_source->currentData().toLongLong() != 0;
    const SignatureSecrets secrets =
        isStored ? SignatureSecrets{m_stored.current, m_stored.previous}
                 : SignatureSecrets{Secret(m_secret->text().toUtf8()), Secret(m_previous->text().toUtf8())};
    if (m_headers->bytes().trimmed().isEmpty()) {
        m_answer->addWidget(makeHeading(tr("Does it match?")));
        m_answer->addWidget(makeParagraph(
            tr("Paste the headers and the body of a request, and the secret that the receiver has. The answer "
               "says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing "
               "is stored or sent."),
            Ink::Muted));
        return;
    }
    const QList<SignatureCheck> checks = checkSignatures(headers, m_body->bytes(), secrets);
    for (const SignatureCheck &one : checks)
        m_answer->addWidget(makeCheck(one));
}

QWidget *SignatureLab::makeCheck(const SignatureCheck &check) {
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, kGap);
    layout->setSpacing(2 * kUnit);
    const auto addVerdict = [&](Glyph glyph, Ink meaning, const QString &text) {
        auto *line = new QHBoxLayout;
        line->setSpacing(2 * kUnit);
        line->addWidget(new GlyphLabel(glyph, meaning, kGlyphSide), 0, Qt::AlignTop);
        QLabel *verdict = makeHeading(text);
        verdict->setObjectName(u"labVerdict"_s);
        verdict->setWordWrap(true);
        line->addWidget(verdict, 1);
        layout->addLayout(line);
    };
    layout->addWidget(makeLabel(headerOf(check.scheme), Ink::Muted));
    QString spoken;
    if (check.matches()) {
        spoken = tr("The signature matches.");
        addVerdict(Glyph::Check, Ink::Good, spoken);
        layout->addWidget(makeParagraph(tr("It was made with this secret over exactly these bytes."), Ink::Muted));
    }
    for (const SignatureFault fault : check.faults) {
        const FaultWords words = wordsOf(fault);
        const bool isMissing = fault == SignatureFault::NoSignature || fault == SignatureFault::NoSecret;
        addVerdict(isMissing ? Glyph::Information : Glyph::Cross, isMissing ? Ink::Accent : Ink::Bad, words.title);
        layout->addWidget(makeParagraph(words.advice, Ink::Muted));
        spoken = words.title;
    }
    box->setAccessibleName(spoken);
    if (!check.expected.isEmpty() && !check.matches()) {
        layout->addWidget(makeLabel(tr("Expected"), Ink::Muted));
        auto *expected = new CodeView(u"labExpected"_s, tr("Expected signature"));
        expected->setText(QString::fromLatin1(check.expected), CodeView::Language::Plain);
        expected->setFixedHeight(kExpectedLines * expected->fontMetrics().lineSpacing() + kMargin);
        layout->addWidget(expected);
    }
    return box;
}

}  // namespace webhooks::ui
