// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "service/apptext.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/timedisplay.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/toasts.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kIconSide = 56;
constexpr int kWidth = 560;
constexpr int kFactWidth = 400;

}  // namespace

AboutDialog::AboutDialog(Session *session, Toasts &toasts, QWidget *parent)
    : ToolDialog(u"aboutDialog"_s, tr("About LeadHub Webhooks"), parent), m_facts(new QFormLayout) {
    body()->addLayout(makeHead());
    m_facts->setHorizontalSpacing(kMargin);
    m_facts->setVerticalSpacing(kUnit + 2);
    m_facts->setLabelAlignment(Qt::AlignLeading);
    body()->addLayout(m_facts);
    body()->addStretch(1);
    addFact(tr("Version"), QStringLiteral(WEBHOOKS_VERSION));
    addFact(tr("Qt"), QString::fromLatin1(qVersion()));
    addFact(tr("System"), QString(QSysInfo::prettyProductName() % u", "_s % QSysInfo::currentCpuArchitecture()));
    addFact(tr("Display"), QApplication::platformName());

    QPushButton *copy = makeButton(u"aboutCopy"_s, tr("Copy"));
    copy->setAccessibleName(tr("Copy these facts"));
    connect(copy, &QPushButton::clicked, this, [this, &toasts] {
        QApplication::clipboard()->setText(text());
        toasts.show(tr("The facts are copied."));
    });
    addLeading(copy);
    QPushButton *close = makeButton(u"aboutClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
    setMinimumWidth(kWidth);
    if (session)
        session->read(
            this, [](Store &store) { return store.info(); },
            [this](const Result<StoreInfo> &info) { addDatabase(info); });
}

QLayout *AboutDialog::makeHead() {
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(kUnit);
    words->addWidget(makeTitle(tr("LeadHub Webhooks")));
    QLabel *purpose =
        makeLabel(tr("Sends LeadHub's events to your webhooks, and shows what became of each."), Ink::Muted);
    purpose->setWordWrap(true);
    words->addWidget(purpose);
    QLabel *licence =
        makeLabel(tr("Free software under the <a href=\"%1\">GNU General Public License</a>, version 3 or "
                     "later. It comes without any warranty.")
                      .arg(u"https://www.gnu.org/licenses/gpl-3.0.html"_s),
                  Ink::Muted);
    licence->setObjectName(u"aboutLicence"_s);
    licence->setAccessibleName(tr("Licence"));
    licence->setOpenExternalLinks(true);
    licence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    licence->setWordWrap(true);
    words->addWidget(licence);
    auto *head = new QHBoxLayout;
    head->setSpacing(kMargin);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

void AboutDialog::addFact(const QString &name, const QString &value) {
    m_shown.append({name, value});
    QLabel *shown = makeLabel(fontMetrics().elidedText(value, Qt::ElideMiddle, kFactWidth), Ink::Text);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setObjectName(u"aboutFact%1"_s.arg(m_shown.size()));
    shown->setAccessibleName(tr("%1: %2").arg(name, value));
    shown->setToolTip(value);
    m_facts->addRow(makeLabel(name, Ink::Muted), shown);
    // What is added to a window that is shown counts for its size from the next event on; addDatabase() needs it now.
    m_facts->labelForField(shown)->show();
    shown->show();
}

void AboutDialog::addDatabase(const Result<StoreInfo> &info) {
    if (!info) {
        addFact(tr("Database"), errorText(info.error()));
        return;
    }
    const QString size = QLocale().formattedDataSize(info->sizeBytes, 1, QLocale::DataSizeSIFormat);
    addFact(tr("Database"), info->path);
    //: Facts of a database: its size, the version of its schema, its journal mode
    addFact(tr("File"), tr("%1, schema %2, journal %3").arg(size).arg(info->schemaVersion).arg(info->journalMode));
    const QString leads = tr("%Ln leads", nullptr, static_cast<int>(info->leads));
    const QString webhooks = tr("%Ln webhooks", nullptr, static_cast<int>(info->webhooks));
    const QString pending = tr("%Ln pending deliveries", nullptr, static_cast<int>(info->pending));
    //: leads, webhooks and pending deliveries, each with its number
    addFact(tr("Holds"), tr("%1, %2, %3").arg(leads, webhooks, pending));
    // The sentences above wrap, which adjustSize() does not count.
    const int wanted = std::max(width(), sizeHint().width());
    resize(wanted, layout()->totalHeightForWidth(wanted));
}

QString AboutDialog::text() const {
    QStringList lines{u"LeadHub Webhooks"_s};
    for (const Fact &fact : m_shown)
        lines.append(QString(fact.name % u": "_s % fact.value));
    return lines.join(u'\n');
}

}  // namespace webhooks::ui
