#include "ui/reconcile/PayoutLineDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/BankDesk.h"
#include "ui/desk/CloseDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int mostLooked = 5'000;
constexpr int daysBefore = 10; //!< No bank books it longer before the provider's day.

} // namespace

PayoutLineDialog::PayoutLineDialog(CloseDesk &close, BankDesk &bank, const PayoutRow &payout, QWidget *parent)
    : AskingDialog(parent)
    , m_close(close)
    , m_payout(payout)
    , m_model(new RecordTableModel(
          {{tr("Date"), tr("Date"), 92}, {tr("Payer"), tr("Payer"), 190}, {tr("Text"), tr("Text"), 0},
              {tr("Account"), tr("Account"), 130}, {tr("Amount"), tr("Amount"), 112, true}},
          this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_about(new PlainLabel(tr("Looking…"), this))
{
    setObjectName(u"payoutLine"_s);
    setWindowTitle(tr("Match payout by hand"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(720, 360);
    resize(860, 420);
    auto *title
        = new PlainLabel(tr("%1, %2, arrives %3", "provider, amount, day")
                             .arg(connectionText(payout.payout.connection),
                                 moneyWithCode(payout.payout.amount), dateText(payout.payout.arrivesOn)),
            this);
    title->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    title->setContentsMargins(side, 14, side, 2);
    m_about->setObjectName(u"payoutLine.about"_s);
    m_about->setInk(Ink::Secondary);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(side, 2, side, 2);
    m_table->setObjectName(u"payoutLine.table"_s);
    m_empty->setObjectName(u"payoutLine.empty"_s);
    m_empty->tell(u"bank"_s, tr("No movement of exactly %1 waits.").arg(moneyWithCode(payout.payout.amount)),
        tr("Import the bank's statement of these days."));
    m_table->setAccessibleName(tr("Movements of this amount"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_about);
    layout->addSpacing(10);
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    m_table->setFocus(Qt::OtherFocusReason);
    const QDate day = payout.payout.arrivesOn.isValid() ? payout.payout.arrivesOn : payout.bookedOn;
    whenReady(bank.lines({.which = BankLineQuery::Which::Waiting,
                  .text = {},
                  .from = day.isValid() ? day.addDays(-daysBefore) : QDate(),
                  .through = {},
                  .limit = mostLooked}),
        this, [this](const Result<QList<BankLineRow>> &rows) {
            if (rows)
                showLines(*rows);
            else
                tell(rows.error());
        });
}

QWidget *PayoutLineDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(60);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_act = new QPushButton(tr("Match"), foot);
    m_act->setObjectName(u"payoutLine.act"_s);
    m_act->setToolTip(tr("Match (Ctrl+Enter)"));
    m_act->setAutoDefault(false);
    m_act->setEnabled(false);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &PayoutLineDialog::submit);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_act);
    return foot;
}

void PayoutLineDialog::showLines(const QList<BankLineRow> &rows)
{
    const Money amount = m_payout.payout.amount;
    QList<Record> records;
    for (const BankLineRow &row : rows) {
        const bool fits = row.rest() == amount || (m_payout.hasFailed && row.rest() == -amount);
        if (!fits || stateOf(row) != BankLineState::Open)
            continue;
        m_rows.append(row);
        const QString payer = row.line.payer.simplified();
        records.append({row.key,
            {{.text = dateText(row.line.bookedOn)},
                {.text = payer.isEmpty() ? u"–"_s : payer, .tooltip = payer, .isSecondary = payer.isEmpty()},
                {.text = row.line.purpose.simplified(), .tooltip = row.line.purpose}, {.text = row.account},
                {.text = moneyText(row.line.amount),
                    .tooltip = moneyWithCode(row.line.amount),
                    .decimals = row.line.amount.currency().decimals(),
                    .raw = row.line.amount.text()}}});
    }
    m_model->setRecords(records);
    m_act->setEnabled(!records.isEmpty());
    m_about->setText(tr("Movements of exactly this amount that wait. Choose the one it arrived with."));
    m_about->setVisible(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    if (!records.isEmpty())
        goToRow(*m_table, 0);
}

void PayoutLineDialog::submit()
{
    const int row = m_table->currentIndex().row();
    if (m_isBusy || row < 0 || row >= m_rows.size())
        return;
    m_isBusy = true;
    m_act->setEnabled(false);
    whenReady(
        m_close.matchPayout(m_payout.payout.id, m_rows.at(row).no), this, [this](const Result<void> &done) {
            m_isBusy = false;
            if (!done) {
                show();
                m_act->setEnabled(true);
                tell(done.error());
                return;
            }
            emit matched();
            accept();
        });
}

void PayoutLineDialog::tell(const Error &error)
{
    m_about->setInk(Ink::Danger);
    m_about->setText(errorText(error));
    m_about->show();
}

void PayoutLineDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { submit(); }))
        AskingDialog::keyPressEvent(event);
}

} // namespace quittance
