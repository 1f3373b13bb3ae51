// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "service/apptext.h"
#include "ui/delegates/delegates.h"
#include "ui/models/importmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

using Action = WebhookFileRow::Action;
constexpr QSize kSize(820, 480);
constexpr int kActionWidth = 120;
constexpr int kNameWidth = 200;

}  // namespace

ImportDialog::ImportDialog(const PageContext &context, const QList<WebhookFileRow> &rows, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_model(new ImportModel(rows, this)),
      m_table(new Table(u"importTable"_s, tr("What importing the file does"), this)),
      m_bar(new MessageBar(u"importBar"_s, this)),
      m_import(makeButton(u"import"_s, {}, ButtonKind::Primary, this)) {
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import webhooks"));
    const int writes = m_model->count(Action::Create) + m_model->count(Action::Update);
    m_import->setText(tr("Import %n webhook(s)", nullptr, writes));
    m_import->setEnabled(writes > 0 && !context.session.isReadOnly());
    m_import->setDefault(true);
    layOut();
    setWindowModality(Qt::WindowModal);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::write);
}

void ImportDialog::layOut() {
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportModel::Action, new ChipDelegate(m_table));
    m_table->setColumnWidth(ImportModel::Action, kActionWidth);
    m_table->setColumnWidth(ImportModel::Name, kNameWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *words = makeLabel(summary(), Ink::Text, this);
    words->setObjectName(u"importSummary"_s);
    words->setWordWrap(true);
    auto *cancel = makeButton(u"importCancel"_s, tr("Cancel"), ButtonKind::Plain, this);
    auto *pane = new Pane(this);
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(words);
    layout->addWidget(m_bar);
    layout->addWidget(pane, 1);
    layout->addLayout(makeButtonRow({cancel, m_import}));
    resize(kSize);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString ImportDialog::summary() const {
    QStringList parts;
    if (const int count = m_model->count(Action::Create))
        parts.append(tr("%n new", nullptr, count));
    if (const int count = m_model->count(Action::Update))
        parts.append(tr("%n changed", nullptr, count));
    if (const int count = m_model->count(Action::Keep))
        parts.append(tr("%n unchanged", nullptr, count));
    if (const int count = m_model->count(Action::Refuse))
        parts.append(tr("%n refused", nullptr, count));
    if (parts.isEmpty())
        return tr("There is no webhook in the file.");
    //: %1: counts, such as 2 new, 1 refused
    return tr("%1. Webhooks are told apart by their names. Nothing is written before you import.")
        .arg(parts.join(u", "_s));
}

void ImportDialog::write() {
    m_import->setEnabled(false);
    const qint64 now = m_context.session.clock().wall();
    m_context.session.change(
        this,
        [rows = m_model->rows(), now](Store &store) -> Result<QStringList> {
            QStringList failures;
            for (const WebhookFileRow &row : rows) {
                if (const auto done = applyWebhookFileRow(store, row, now); !done)
                    failures.append(tr("%1: %2").arg(row.name, appText(done.error().message)));
            }
            return failures;
        },
        [this](const Result<QStringList> &failures) {
            finish(failures ? *failures : QStringList{errorText(failures.error())});
        });
}

void ImportDialog::finish(const QStringList &failures) {
    const int writes = m_model->count(Action::Create) + m_model->count(Action::Update);
    if (!failures.isEmpty()) {
        m_bar->setMessage(Tone::Bad, failures.join(u'\n'));
        return;
    }
    m_context.toasts.show(tr("%n webhook(s) imported.", nullptr, writes));
    accept();
}

}  // namespace webhooks::ui
