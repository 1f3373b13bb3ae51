// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliveryfilter.h"
#include "ui/pages/page.h"
#include "ui/widgets/longwork.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace webhooks::ui {

class Segments;

/// Writes the deliveries that match into a file: CSV, JSON lines or an HTTP archive, in a thread of its own, with
/// progress. The file appears only when it is complete.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `count`: how many match; 0: not known yet.
    ExportDialog(PageContext context, DeliveryFilter filter, qint64 count, QWidget *parent);
    ~ExportDialog() override;
    /// While it runs: asks it to stop; the dialog closes when it has.
    void reject() override;

private:
    void build();
    void showFormat();
    void begin();
    void end(const Result<qint64> &written);

    PageContext m_context;
    DeliveryFilter m_filter;
    qint64 m_count;
    std::shared_ptr<LongWork> m_work = std::make_shared<LongWork>();
    QString m_path;
    bool m_running = false;

    QLabel *m_question;
    Segments *m_format;
    QLabel *m_about;
    LongWorkBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

}  // namespace webhooks::ui
