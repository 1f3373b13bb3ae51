// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/receiverwindow.h"

#include "service/apptext.h"
#include "ui/delegates/delegates.h"
#include "ui/dialogs/signaturelab.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(1080, 700);
constexpr int kSlowMs = 5'000;
constexpr int kHeaderLines = 12;

struct AnswerChoice {
    int status;
    int delayMs;
};
constexpr std::array kAnswers{AnswerChoice{200, 0}, AnswerChoice{503, 0}, AnswerChoice{200, kSlowMs}};

QString headerLines(const HttpRequest &request) {
    const QString first = u"%1 %2 HTTP/1.1\n"_s.arg(QString::fromUtf8(request.method), plainText(request.target));
    return first % QString::fromUtf8(joinHeaders(maskCredentials(request.headers))).trimmed();
}

}  // namespace

ReceiverWindow::ReceiverWindow(PageContext context, QWidget *parent)
    : ToolDialog(u"receiverWindow"_s, tr("Receiver"), parent),
      m_context(context),
      m_model(context.times, context.session.clock()),
      m_message(new MessageBar(u"receiverMessage"_s)),
      m_state(new ChipLabel),
      m_url(makeEdit(u"receiverUrl"_s, tr("URL of the receiver"))),
      m_toggle(makeButton(u"receiverToggle"_s, {})),
      m_add(makeButton(u"receiverAdd"_s, tr("Add a webhook for this receiver…"), ButtonKind::Primary)),
      m_answer(new Segments(u"receiverAnswer"_s, tr("Answer"), {tr("200"), tr("503"), tr("Slow")})),
      m_secret(makeEdit(u"receiverSecret"_s, tr("Secret"))),
      m_secretField(new Field(tr("&Secret"), m_secret)),
      m_table(new Table(u"receiverTable"_s, tr("Requests that arrived"))),
      m_states(new ListStates(m_table, Glyph::Send)),
      m_detailTitle(makeHeading({})),
      m_headers(new CodeView(u"receiverHeaders"_s, tr("Headers"))),
      m_bodyView(new CodeView(u"receiverBody"_s, tr("Body"))),
      m_form(new Segments(u"receiverForm"_s, tr("Form of the body"), {tr("Pretty"), tr("Raw"), tr("Hex")})),
      m_lab(makeButton(u"receiverLab"_s, tr("Check in the signature lab…"))) {
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *splitter = new Splitter(Qt::Horizontal);
    splitter->addWidget(makeList());
    QWidget *detail = makeDetail();
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({kFirstSize.width() * 63 / 100, kFirstSize.width() * 37 / 100});
    detail->hide();
    connect(m_states, &QStackedWidget::currentChanged, detail,
            [this, detail] { detail->setVisible(m_states->state() == ListStates::State::List); });
    body()->addWidget(m_message);
    body()->addWidget(makeTop());
    body()->addWidget(splitter, 1);

    addLeading(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { emit m_context.navigation.newWebhookRequested(url()); });
    QPushButton *clear = makeButton(u"receiverClear"_s, tr("Clear the list"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_model.clear();
        m_states->setState(ListStates::State::Empty);
        showEntry({});
    });
    addTrailing(clear);
    QPushButton *close = makeButton(u"receiverClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
    resize(kFirstSize);
    showEntry({});
    start();
}

QWidget *ReceiverWindow::makeTop() {
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    m_url->setReadOnly(true);
    m_url->setFont(monoFont(QApplication::font()));
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_state->setObjectName(u"receiverState"_s);
    QPushButton *copy = makeButton(u"receiverCopy"_s, tr("Copy"));
    copy->setAccessibleName(tr("Copy the URL"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_url->text());
        m_context.toasts.show(tr("The receiver's URL is copied."));
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] { m_receiver ? stop() : start(); });
    auto *line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_state);
    line->addWidget(m_url, 1);
    line->addWidget(copy);
    line->addWidget(m_toggle);
    layout->addLayout(line);

    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Signatures are not checked without it"));
    connect(m_secret, &QLineEdit::textChanged, this, &ReceiverWindow::applySecret);
    m_answer->setToolTip(tr("Slow answers 200 after %n second(s).", nullptr, kSlowMs / 1000));
    connect(m_answer, &Segments::chosen, this, &ReceiverWindow::applyAnswer);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * kGap);
    second->addWidget(new Field(tr("Answer"), m_answer));
    second->addWidget(m_secretField, 1);
    layout->addLayout(second);
    return top;
}

QWidget *ReceiverWindow::makeList() {
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ReceivedModel::Signature, new ChipDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ReceivedModel::Event, QHeaderView::Stretch);
    const int digit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ReceivedModel::Time, 14 * digit);
    m_table->setColumnWidth(ReceivedModel::Attempt, 10 * digit);
    m_table->setColumnWidth(ReceivedModel::Signature, 19 * digit);
    m_table->setColumnWidth(ReceivedModel::Answer, 11 * digit);
    m_table->setColumnWidth(ReceivedModel::Size, 11 * digit);
    fitHeadings(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReceiverWindow::showEntry);
    m_states->setWords(ListStates::State::Empty,
                       {tr("Nothing has arrived yet"),
                        tr("Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed "
                           "for this database."),
                        {}});
    m_states->setState(ListStates::State::Empty);
    auto *pane = new Pane;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_states);
    return pane;
}

QWidget *ReceiverWindow::makeDetail() {
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kUnit);
    m_detailTitle->setObjectName(u"receiverDetailTitle"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_detailTitle, 1);
    head->addWidget(m_form);
    connect(m_form, &Segments::chosen, this, [this] { showEntry(m_table->currentIndex()); });
    connect(m_lab, &QPushButton::clicked, this, &ReceiverWindow::openLab);
    m_headers->fitLines(kHeaderLines);
    layout->addLayout(head);
    layout->addWidget(m_headers);
    layout->addWidget(m_bodyView, 1);
    layout->addWidget(m_lab, 0, Qt::AlignTrailing);
    return detail;
}

QString ReceiverWindow::url() const {
    return m_receiver ? m_url->text() : QString();
}

void ReceiverWindow::start() {
    m_receiver = std::make_unique<Receiver>(ReceiverOptions{});
    const auto port = m_receiver->listen();
    if (!port) {
        m_receiver.reset();
        m_message->setMessage(Tone::Bad, errorText(port.error()));
    } else {
        m_message->clear();
        m_url->setText(u"http://127.0.0.1:%1/"_s.arg(*port));
        connect(m_receiver.get(), &Receiver::received, this, &ReceiverWindow::take);
        applyAnswer();
        applySecret();
    }
    m_state->setChip(m_receiver ? Chip{Tone::Good, Glyph::Check, tr("Listening")}
                                : Chip{Tone::Quiet, Glyph::Dash, tr("Stopped")});
    //: Buttons that start and stop listening
    m_toggle->setText(m_receiver ? tr("Stop") : tr("Start"));
    m_add->setEnabled(m_receiver && !m_context.session.isReadOnly());
}

void ReceiverWindow::stop() {
    m_receiver.reset();
    m_state->setChip({Tone::Quiet, Glyph::Dash, tr("Stopped")});
    m_toggle->setText(tr("Start"));
    m_add->setEnabled(false);
}

void ReceiverWindow::applyAnswer() {
    const AnswerChoice choice = kAnswers[static_cast<size_t>(m_answer->current())];
    if (m_receiver)
        m_receiver->setAnswer(choice.status, choice.delayMs);
}

void ReceiverWindow::applySecret() {
    m_secretField->setMessages({});
    Secret secret;
    if (!m_secret->text().isEmpty()) {
        auto read = Secret::fromUserInput(m_secret->text().toUtf8());
        if (read)
            secret = *std::move(read);
        else
            m_secretField->setMessages({{Field::Message::Kind::Error, appText(read.error().message), {}}});
    }
    if (m_receiver)
        m_receiver->setSecret(secret);
}

void ReceiverWindow::take(const ReceivedRequest &received) {
    const bool atTop = !m_table->currentIndex().isValid() || m_table->currentIndex().row() == 0;
    m_model.add(received);
    m_states->setState(ListStates::State::List);
    // The newest is looked at until somebody chooses another one.
    if (atTop)
        m_table->chooseRow(0);
}

void ReceiverWindow::showEntry(const QModelIndex &index) {
    const bool isThere = index.isValid();
    for (QWidget *widget : {static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_bodyView),
                            static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_lab)})
        widget->setVisible(isThere);
    if (!isThere) {
        m_detailTitle->setText({});
        return;
    }
    const HttpRequest &request = m_model.entry(index.row()).received.request;
    m_detailTitle->setText(m_model.index(index.row(), ReceivedModel::Event).data().toString());
    m_headers->setText(headerLines(request), CodeView::Language::Http);
    m_bodyView->setBody(request.body, static_cast<CodeView::BodyForm>(m_form->current()));
}

void ReceiverWindow::openLab() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const HttpRequest &request = m_model.entry(current.row()).received.request;
    auto *lab = new SignatureLab(m_context, parentWidget());
    lab->setAttribute(Qt::WA_DeleteOnClose);
    lab->setRequest(joinHeaders(maskCredentials(request.headers)), request.body);
    lab->show();
}

}  // namespace webhooks::ui
