// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dispatcher/databasepane.h"

#include "domain/times.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kPadding = 14;

}  // namespace

DatabasePane::DatabasePane(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(context), m_facts(new QGridLayout) {
    setObjectName(u"databasePane"_s);
    setAccessibleName(tr("Database"));
    auto *pane = new Pane;
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kPadding, kGap, kPadding, kPadding);
    layout->setSpacing(2 * kUnit);
    layout->addWidget(makeHeading(tr("Database")));
    m_facts->setHorizontalSpacing(kMargin);
    m_facts->setVerticalSpacing(kUnit + 2);
    m_facts->setColumnStretch(1, 1);
    layout->addLayout(m_facts);
    m_path = addFact(tr("File"), "databasePath");
    m_size = addFact(tr("Size"), "databaseSize");
    m_journal = addFact(tr("Journal"), "databaseJournal");
    m_schema = addFact(tr("Schema"), "databaseSchema");
    m_retention = addFact(tr("History kept"), "databaseRetention");
    m_limits = addFact(tr("Limits"), "dispatcherLimits");
    m_key = addFact(tr("Key of the secrets"), "databaseKey");
    m_backup = addFact(tr("Last backup"), "databaseBackup");
    layout->addStretch(1);
    m_busyWords = makeLabel({}, Ink::Muted, this);
    m_busy = new QProgressBar;
    m_busy->setObjectName(u"databaseProgress"_s);
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    layout->addWidget(m_busyWords);
    layout->addWidget(m_busy);
    makeButtons();
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kUnit);
    for (QPushButton *button : {m_checkButton, m_backupButton, m_diagnostics})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    setBusy({});
}

QLabel *DatabasePane::addFact(const QString &name, const char *objectName) {
    const int row = m_facts->rowCount();
    QLabel *label = makeLabel(name, Ink::Muted, this);
    QLabel *value = makeLabel({}, Ink::Text);
    value->setObjectName(QString::fromLatin1(objectName));
    value->setAccessibleName(name);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

void DatabasePane::makeButtons() {
    m_checkButton = makeButton(u"integrityCheck"_s, tr("Check integrity"));
    m_backupButton = makeButton(u"backup"_s, tr("Back up…"));
    m_diagnostics = makeButton(u"copyDiagnostics"_s, tr("Copy diagnostics"));
    connect(m_checkButton, &QPushButton::clicked, this, &DatabasePane::check);
    connect(m_backupButton, &QPushButton::clicked, this, &DatabasePane::backUp);
    connect(m_diagnostics, &QPushButton::clicked, this, &DatabasePane::diagnosticsWanted);
}

void DatabasePane::setFacts(const DispatcherFacts &facts) {
    const StoreInfo &info = facts.info;
    const Settings &settings = m_context.session.settings();
    m_path->setText(QDir::toNativeSeparators(info.path));
    m_size->setText(sizeText(info.sizeBytes));
    m_journal->setText(info.onNetwork ? tr("%1, on a network file system").arg(info.journalMode) : info.journalMode);
    m_schema->setText(tr("Version %1").arg(info.schemaVersion));
    const auto days = static_cast<int>(settings.retentionAgeMs() / (24LL * 3600 * 1000));
    m_retention->setText(settings.retentionBytes() > 0
                             ? tr("%n days, up to %1", nullptr, days).arg(sizeText(settings.retentionBytes()))
                             : tr("%n days", nullptr, days));
    const DeliveryPolicy policy = settings.deliveryPolicy();
    m_limits->setText(
        tr("%1 at once, %2 per webhook, %n retries, answer within %3", nullptr, policy.maxRetries)
            .arg(countText(settings.globalConcurrency()), countText(policy.concurrency),
                 policy.timeoutMs % 1000 == 0 ? spanText(policy.timeoutMs) : durationText(policy.timeoutMs * 1000)));
    m_backup->setText(facts.backup ? tr("%1, %2").arg(m_context.times.full(facts.backup->at),
                                                      QDir::toNativeSeparators(facts.backup->path))
                                   //: no backup was made yet
                                   : tr("None yet"));
    if (info.locked)
        m_key->setText(tr("Not here: secrets are locked. Expected in %1").arg(QDir::toNativeSeparators(info.keyPath)));
    else
        m_key->setText(info.keyId.isEmpty() ? tr("None yet: no secret is stored")
                                            : QDir::toNativeSeparators(info.keyPath));
}

void DatabasePane::setBusy(const QString &words) {
    const bool busy = !words.isEmpty();
    m_busyWords->setText(words);
    m_busyWords->setVisible(busy);
    m_busy->setVisible(busy);
    m_checkButton->setEnabled(!busy);
    m_backupButton->setEnabled(!busy);
    if (!busy && m_thread) {
        m_thread->deleteLater();
        m_thread = nullptr;
    }
}

void DatabasePane::check() {
    setBusy(tr("Every page of the file is being read. Sending goes on."));
    m_thread = m_context.session.newThread(this);
    m_thread->run(
        this, [](Store &store) { return store.check(); },
        [this](const Result<QStringList> &problems) { told(problems); });
}

void DatabasePane::told(const Result<QStringList> &problems) {
    setBusy({});
    if (!problems)
        return m_context.toasts.showError(problems.error());
    if (problems->isEmpty())
        return m_context.toasts.show(tr("The database is sound."));
    const auto count = static_cast<int>(problems->size());
    m_context.toasts.showError(
        {ErrorCode::Corrupt,
         tr("The check found %n problems: %1", nullptr, count).arg(problems->mid(0, 3).join(u"; "_s)),
         tr("Restore a backup when pages are damaged.")});
}

void DatabasePane::backUp() {
    const QFileInfo file(m_context.session.path());
    const QString suggestion = file.dir().filePath(u"%1-%2.backup.db"_s.arg(
        file.completeBaseName(), toIsoSeconds(m_context.session.clock().wall()).remove(u':').remove(u'-')));
    const QString path =
        m_context.prompts.saveFile(this, tr("Back up the database"), suggestion, tr("Databases (*.db);;All files (*)"));
    if (path.isEmpty())
        return;
    setBusy(tr("The database is being copied. Sending goes on."));
    m_thread = m_context.session.newThread(this);
    m_thread->run(
        this,
        [path, now = m_context.session.clock().wall()](Store &store) { return webhooks::backUp(store, path, now); },
        [this, path](const Result<void> &done) { backedUp(path, done); });
}

void DatabasePane::backedUp(const QString &path, const Result<void> &done) {
    setBusy({});
    if (!done)
        return m_context.toasts.showError(done.error());
    m_context.session.announce();
    m_context.toasts.show(tr("The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.")
                              .arg(QDir::toNativeSeparators(path)));
}

}  // namespace webhooks::ui
