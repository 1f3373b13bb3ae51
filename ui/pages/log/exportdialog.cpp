// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/exportdialog.h"

#include "service/deliveryexport.h"
#include "service/outputfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// Returns how many deliveries were written; a stopped export leaves no file.
Result<qint64> writeFile(Store &store, const QString &path, const DeliveryFilter &filter, qint64 now,
                         ExportFormat format, LongWork &work) {
    OutputFile file(path);
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    auto written = exportDeliveries(
        store, filter, now, format, [&file](const QByteArray &bytes) { return file.write(bytes); },
        [&work](qint64 done) { work.done = done; }, work.stop.get_token());
    if (!written || work.stop.stop_requested())
        return written;
    if (const auto done = file.commit(); !done)
        return std::unexpected(done.error());
    return written;
}

}  // namespace

ExportDialog::ExportDialog(PageContext context, DeliveryFilter filter, qint64 count, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_filter(std::move(filter)),
      m_count(count),
      m_question(makeHeading({}, this)),
      m_format(new Segments(u"exportFormat"_s, tr("Format"), {tr("CSV"), tr("JSON lines"), tr("HAR")}, this)),
      m_about(makeLabel({}, Ink::Muted, this)),
      m_progress(new LongWorkBar(u"exportProgress"_s, this)),
      m_cancel(makeButton(u"cancelExport"_s, tr("Cancel"), ButtonKind::Plain, this)),
      m_start(makeButton(u"startExport"_s, tr("Export…"), ButtonKind::Primary, this)) {
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export deliveries"));
    setMinimumWidth(480);
    build();
    connect(m_format, &Segments::chosen, this, &ExportDialog::showFormat);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    showFormat();
}

ExportDialog::~ExportDialog() {
    m_work->stop.request_stop();
}

void ExportDialog::reject() {
    m_work->stop.request_stop();
    m_cancel->setEnabled(false);
    if (!m_running)
        QDialog::reject();
}

void ExportDialog::build() {
    m_question->setObjectName(u"exportQuestion"_s);
    m_question->setText(m_count > 0
                            ? tr("Export %Ln deliveries that match the filter", nullptr, static_cast<int>(m_count))
                            : tr("Export the deliveries that match the filter"));
    m_about->setWordWrap(true);
    m_start->setDefault(true);
    auto *format = new QHBoxLayout;
    format->addWidget(m_format);
    format->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_question);
    layout->addLayout(format);
    layout->addWidget(m_about);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(makeButtonRow({m_cancel, m_start}));
}

void ExportDialog::showFormat() {
    const QString masked = tr("Credentials are masked.");
    const QStringList about{
        tr("One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed."),
        tr("One JSON object per delivery and line, with the names of the command line."),
        tr("One entry per attempt with headers and bodies, for the tools of browsers and proxies.")};
    //: two sentences
    m_about->setText(tr("%1 %2").arg(about.at(m_format->current()), masked));
}

void ExportDialog::begin() {
    const auto format = static_cast<ExportFormat>(m_format->current());
    const QString suffix = exportFormatName(format);
    const QString suggestion = u"deliveries.%1"_s.arg(suffix);
    m_path = m_context.prompts.saveFile(this, windowTitle(), suggestion, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (m_path.isEmpty())
        return;
    m_running = true;
    m_start->setEnabled(false);
    m_format->setEnabled(false);
    m_progress->start(m_work, m_count);
    m_context.session.newThread(this)->run(
        this,
        [path = m_path, filter = m_filter, now = m_context.session.clock().wall(), format,
         work = m_work](Store &store) { return writeFile(store, path, filter, now, format, *work); },
        [this](const Result<qint64> &written) { end(written); });
}

void ExportDialog::end(const Result<qint64> &written) {
    m_running = false;
    m_progress->finish();
    if (m_work->stop.stop_requested()) {
        m_context.toasts.show(tr("The export was stopped; no file was written."));
        reject();
        return;
    }
    if (!written) {
        m_context.toasts.showError(written.error());
        m_start->setEnabled(true);
        m_format->setEnabled(true);
        return;
    }
    m_context.toasts.show(tr("%Ln deliveries were written to %1.", nullptr, static_cast<int>(*written))
                              .arg(QFileInfo(m_path).fileName()));
    accept();
}

}  // namespace webhooks::ui
