#include "ui/reconcile/CertainDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/BankDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/BankText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

Record recordOf(const BankLineRow &row, const QString &words)
{
    const Money amount = row.line.amount;
    const QString payer = row.line.payer.simplified();
    return {row.key,
        {{.text = dateText(row.line.bookedOn), .raw = row.line.bookedOn.toString(Qt::ISODate)},
            {.text = moneyText(amount),
                .tooltip = moneyWithCode(amount),
                .decimals = amount.currency().decimals(),
                .raw = amount.text()},
            {.text = amount.currency().text()},
            {.text = payer.isEmpty() ? u"–"_s : payer,
                .tooltip = row.line.payer,
                .isSecondary = payer.isEmpty()},
            {.text = words, .tooltip = words}}};
}

} // namespace

CertainDialog::CertainDialog(BankDesk &desk, const QList<BankLineRow> &rows, QDate today, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_rows(rows)
    , m_today(today)
    , m_model(new RecordTableModel({{tr("Date"), tr("Date"), 92}, {tr("Amount"), tr("Amount"), 112, true},
                                       {tr("Cur."), tr("Currency"), 48}, {tr("Payer"), tr("Payer"), 210},
                                       {tr("What it pays"), tr("What it pays"), 0}},
          this))
    , m_table(new DataTable(this))
    , m_about(new PlainLabel(
          tr("Our reference or number and the amount agree, and nothing else can be meant. Each "
             "can be undone."),
          this))
{
    setObjectName(u"bankCertain"_s);
    setWindowTitle(tr("Book what is certain"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(760, 420);
    resize(960, 520);
    m_about->setObjectName(u"bankCertain.about"_s);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(side, 14, side, 12);
    m_table->setObjectName(u"bankCertain.table"_s);
    m_table->setAccessibleName(tr("Movements that are certain"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_about);
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    showRows();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *CertainDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(60);
    m_sum = new PlainLabel(foot);
    m_sum->setObjectName(u"bankCertain.sum"_s);
    m_leave = new QPushButton(tr("Cancel"), foot);
    m_leave->setObjectName(u"bankCertain.leave"_s);
    m_leave->setAutoDefault(false);
    m_act = new QPushButton(foot);
    m_act->setObjectName(u"bankCertain.act"_s);
    m_act->setAutoDefault(false);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &CertainDialog::submit);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addWidget(m_sum);
    line->addStretch(1);
    line->addWidget(m_leave);
    line->addWidget(m_act);
    return foot;
}

void CertainDialog::showRows()
{
    QList<Record> records;
    QList<Money> amounts;
    records.reserve(m_rows.size());
    for (const BankLineRow &row : m_rows) {
        records.append(recordOf(row, bankProposalText(row.proposals.constFirst())));
        amounts.append(row.line.amount);
    }
    m_model->setRecords(records);
    if (!records.isEmpty())
        goToRow(*m_table, 0);
    QStringList sums;
    for (const Money &sum : sumsPerCurrency(amounts))
        sums.append(moneyWithCode(sum));
    m_sum->setText(sums.join(u"  ·  "_s));
    m_act->setText(m_rows.size() == 1 ? tr("Book 1 movement") : tr("Book %1 movements").arg(m_rows.size()));
}

void CertainDialog::submit()
{
    if (m_isBusy || !m_act->isEnabled())
        return;
    m_isBusy = true;
    m_act->setEnabled(false);
    QList<BankMatchOrder> orders;
    orders.reserve(m_rows.size());
    for (const BankLineRow &row : m_rows)
        orders.append(
            {.line = row.no, .match = row.proposals.constFirst(), .byItself = true, .today = m_today});
    whenReady(m_desk.bookCertain(orders), this, [this](const Result<BankCertainOutcome> &outcome) {
        m_isBusy = false;
        if (!outcome) {
            show();
            m_act->setEnabled(true);
            m_about->setInk(Ink::Danger);
            m_about->setText(errorText(outcome.error()));
            return;
        }
        emit booked(*outcome);
        if (outcome->left.isEmpty())
            accept();
        else
            showOutcome(*outcome);
    });
}

//! What was not booked stays in view, each with its reason.
void CertainDialog::showOutcome(const BankCertainOutcome &outcome)
{
    QList<Record> records;
    for (const auto &[no, error] : outcome.left) {
        const auto row = std::ranges::find(m_rows, no, &BankLineRow::no);
        if (row != m_rows.end())
            records.append(recordOf(*row, errorText(error)));
    }
    show();
    m_model->setRecords(records);
    m_about->setInk(Ink::Danger);
    m_about->setText(tr("Booked: %1. Not booked: %2. They wait, for the reason beside each.")
                         .arg(outcome.booked.size())
                         .arg(outcome.left.size()));
    m_sum->setText({});
    m_act->hide();
    m_leave->setText(tr("Close"));
    m_table->setFocus(Qt::OtherFocusReason);
}

void CertainDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { submit(); }))
        AskingDialog::keyPressEvent(event);
}

} // namespace quittance
