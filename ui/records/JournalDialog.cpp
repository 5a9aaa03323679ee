#include "ui/records/JournalDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/RecordDesk.h"
#include "ui/style/Theme.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LedgerText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/recordText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/sayWithoutMarks.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, DebitColumn, CreditColumn, WhenColumn, WhoColumn, EntryColumn, HashColumn };
constexpr qsizetype shortHash = 8; //!< Letters of it; the whole stands in the tooltip.
constexpr int rowHeight = 24;

} // namespace

JournalDialog::JournalDialog(RecordDesk &desk, const FoundRecord &record, QTimeZone zone, QWidget *parent)
    : QDialog(parent)
    , m_zone(std::move(zone))
    , m_tree(new QTreeWidget(this))
    , m_state(new PlainLabel(tr("Loading…"), this))
{
    setObjectName(u"journal"_s);
    setWindowTitle(tr("Journal of this item"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 560);
    auto *head = new PlainLabel(recordText(record), this);
    head->setObjectName(u"journal.record"_s);
    head->setFont(fonts::strong(fonts::body()));
    m_tree->setObjectName(u"journal.entries"_s);
    m_tree->setAccessibleName(tr("Entries of the journal"));
    m_tree->setHeaderLabels(
        {tr("What"), tr("Debit"), tr("Credit"), tr("When"), tr("Who"), tr("Entry"), tr("Hash")});
    for (const int column : {DebitColumn, CreditColumn, EntryColumn})
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(DebitColumn, 108);
    m_tree->setColumnWidth(CreditColumn, 108);
    m_tree->setColumnWidth(WhenColumn, 132);
    m_tree->setColumnWidth(WhoColumn, 120);
    m_tree->setColumnWidth(EntryColumn, 64);
    m_tree->setColumnWidth(HashColumn, 84);
    m_state->setObjectName(u"journal.state"_s);
    m_state->setInk(Ink::Secondary);

    auto *copyAll = new QPushButton(tr("&Copy for support"), this);
    copyAll->setObjectName(u"journal.copy"_s);
    copyAll->setToolTip(tr("Numbers, kinds, hashes and what is booked; no names"));
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"journal.close"_s);
    connect(copyAll, &QPushButton::clicked, this, &JournalDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(copyAll);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    m_tree->setFocus();
    whenReady(desk.journal(record.kind, record.id), this, [this](const Result<QList<JournalItem>> &items) {
        if (items)
            show(*items);
        else
            m_state->setText(errorText(items.error()));
    });
}

void JournalDialog::show(const QList<JournalItem> &items)
{
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const JournalItem &item : items) {
        const ActivityLine &line = item.line;
        const QString hash = QString::fromLatin1(line.hash.toHex());
        auto *entry = new QTreeWidgetItem(m_tree,
            {activityText(line), {}, {}, momentText(line.occurredAt, m_zone), actorText(line.actor),
                QString::number(line.seq), hash.first(qMin(shortHash, hash.size()))});
        entry->setSizeHint(WhatColumn, {0, rowHeight}); // All rows are as high as the first.
        entry->setToolTip(WhenColumn, exactMomentText(line.occurredAt, m_zone));
        entry->setToolTip(HashColumn, hash);
        entry->setFont(HashColumn, mono);
        sayWithoutMarks(*entry);
        entry->setTextAlignment(EntryColumn, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        entry->setData(
            WhatColumn, Qt::UserRole, u"%1\t%2\t%3"_s.arg(QString::number(line.seq), line.kind, hash));
        for (const ItemPosting &posting : item.postings) {
            const bool isDebit = !posting.amount.isNegative();
            const QString amount = moneyWithCode(isDebit ? posting.amount : -posting.amount);
            auto *side = new QTreeWidgetItem(entry,
                {ledgerAccountText(posting.account), isDebit ? amount : QString(),
                    isDebit ? QString() : amount});
            sayWithoutMarks(*side);
            for (const int column : {DebitColumn, CreditColumn})
                side->setTextAlignment(column, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            side->setData(WhatColumn, Qt::UserRole,
                u"\t%1\t%2 %3"_s.arg(
                    posting.account, posting.amount.text(), posting.amount.currency().text()));
        }
    }
    m_tree->expandAll();
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_state->setText(tr("%n entry(s)", "entries of the journal", static_cast<int>(items.size())));
}

void JournalDialog::copy()
{
    QStringList lines;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *entry = m_tree->topLevelItem(i);
        lines += entry->data(WhatColumn, Qt::UserRole).toString();
        for (int side = 0; side < entry->childCount(); ++side)
            lines += entry->child(side)->data(WhatColumn, Qt::UserRole).toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    m_state->setText(tr("Copied."));
}

} // namespace quittance
