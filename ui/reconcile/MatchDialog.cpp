#include "ui/reconcile/MatchDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int mostShown = 500;

} // namespace

MatchDialog::MatchDialog(Desk &desk, const BankLineRow &line, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_line(line)
    , m_today(today)
    , m_filter(new FilterField(u"search"_s, tr("Number, customer or amount"), this))
    , m_model(
          new RecordTableModel({{tr("Number"), tr("Number"), 150}, {tr("Customer"), tr("Customer"), 0},
                                   {tr("Due"), tr("Due"), 92}, {tr("Open"), tr("Open"), 104, true},
                                   {tr("Takes"), tr("Takes"), 104, true}, {tr("Status"), tr("Status"), 132}},
              this))
    , m_table(new DataTable(this))
{
    setObjectName(u"bankMatch"_s);
    setWindowTitle(tr("Match movement by hand"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(760, 480);
    resize(880, 560);
    m_filter->setObjectName(u"bankMatch.filter"_s);
    m_filter->setAccessibleName(tr("Search open invoices"));
    m_table->setObjectName(u"bankMatch.table"_s);
    m_table->setAccessibleName(tr("Open invoices"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connect(m_filter, &FilterField::filterChanged, this, &MatchDialog::ask);
    connect(m_filter, &FilterField::leaveDown, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    ask();
    showRows();
    m_filter->setFocus(Qt::OtherFocusReason);
}

QWidget *MatchDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *payer = new PlainLabel(
        m_line.line.payer.isEmpty() ? tr("Unknown payer") : m_line.line.payer.simplified(), head);
    payer->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    payer->setElided(true);
    auto *amount = new PlainLabel(moneyWithCode(m_line.rest()), head);
    amount->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    auto *text = new PlainLabel(m_line.line.purpose.simplified(), head);
    text->setInk(Ink::Secondary);
    text->setElided(true);
    auto *line = new QHBoxLayout;
    line->addWidget(payer, 1);
    line->addWidget(amount);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(side, 14, side, 12);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(text);
    layout->addWidget(m_filter);
    return head;
}

QWidget *MatchDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_sum = new PlainLabel(foot);
    m_sum->setObjectName(u"bankMatch.sum"_s);
    m_left = new PlainLabel(foot);
    m_left->setObjectName(u"bankMatch.left"_s);
    m_left->setFont(fonts::strong(fonts::body()));
    m_exact = new Chip(foot);
    m_exact->setObjectName(u"bankMatch.exact"_s);
    m_exact->setLook({u"check"_s, tr("Sum exact"), Tone::Success});
    m_remark = new PlainLabel(foot);
    m_remark->setObjectName(u"bankMatch.remark"_s);
    m_remark->setInk(Ink::Secondary);
    m_remark->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_act = new QPushButton(tr("Match"), foot);
    m_act->setObjectName(u"bankMatch.act"_s);
    m_act->setAutoDefault(false);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &MatchDialog::submit);
    auto *sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(m_sum);
    sums->addWidget(m_left);
    sums->addWidget(m_exact);
    sums->addStretch(1);
    sums->addWidget(cancel);
    sums->addWidget(m_act);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(side, 10, side, 12);
    layout->setSpacing(8);
    layout->addWidget(m_remark);
    layout->addLayout(sums);
    return foot;
}

void MatchDialog::ask()
{
    InvoiceQuery query{.status = InvoiceQuery::Status::Open};
    query.text = m_filter->text().trimmed();
    query.today = m_today;
    const int token = ++m_token;
    whenReady(m_desk.firstPage(query, mostShown), this, [this, token](const Result<InvoicePage> &page) {
        if (token != m_token)
            return;
        if (page) {
            showInvoices(page->rows);
            return;
        }
        m_remark->setText(errorText(page.error()));
        m_remark->setInk(Ink::Danger);
    });
}

void MatchDialog::showInvoices(const QList<InvoiceRow> &rows)
{
    m_rows.clear();
    for (const InvoiceRow &row : rows)
        if (row.open.isPositive() && row.open.currency() == m_line.line.amount.currency())
            m_rows.append(row);
    showRows();
}

Money MatchDialog::left() const
{
    Money left = m_line.rest();
    for (const InvoiceRow &row : m_taken)
        left = left - std::min(row.open, left, [](Money a, Money b) { return a.minor() < b.minor(); });
    return left;
}

Money MatchDialog::takenBy(const InvoiceRow &row) const
{
    Money left = m_line.rest();
    for (const InvoiceRow &taken : m_taken) {
        const Money takes = taken.open.minor() < left.minor() ? taken.open : left;
        if (taken.id == row.id)
            return takes;
        left = left - takes;
    }
    return {0, m_line.line.amount.currency()};
}

void MatchDialog::showRows()
{
    const auto amount = [](Money money) {
        return Cell{.text = money.isZero() ? QString() : moneyText(money),
            .tooltip = money.isZero() ? QString() : moneyWithCode(money),
            .decimals = money.currency().decimals(),
            .raw = money.text()};
    };
    QList<Record> records;
    for (const InvoiceRow &row : std::as_const(m_rows)) {
        const ChipLook chip = stateChip(row, m_today);
        records.append({row.id.text(),
            {{.text = row.number.text()}, {.text = row.customer}, {.text = dateText(row.dueOn)},
                amount(row.open), amount(takenBy(row)), {chip.text, {}, chip, false}}});
    }
    m_model->setRecords(records);
    const Money rest = left();
    m_sum->setText(m_taken.size() == 1 ? tr("1 invoice taken")
                                       : tr("%1 invoices taken").arg(static_cast<int>(m_taken.size())));
    m_left->setText(tr("Left %1").arg(moneyWithCode(rest)));
    m_exact->setVisible(!m_taken.isEmpty() && rest.isZero());
    m_remark->setInk(Ink::Secondary);
    m_remark->setText(m_taken.isEmpty() ? tr("Space takes the invoice in view.")
            : rest.isZero()             ? tr("All of it is for %1.").arg(m_taken.constFirst().customer)
                            : tr("What is left stays as credit of %1.").arg(m_taken.constFirst().customer));
    m_act->setEnabled(!m_taken.isEmpty());
}

//! One payment is one customer's; what is left of a movement that is used up takes nothing.
void MatchDialog::toggle()
{
    const int place = m_table->currentIndex().row();
    if (place < 0 || place >= m_rows.size())
        return;
    const InvoiceRow row = m_rows.at(place);
    const auto taken = std::ranges::find(m_taken, row.id, &InvoiceRow::id);
    QString why;
    if (taken != m_taken.end())
        m_taken.erase(taken);
    else if (!m_taken.isEmpty() && m_taken.constFirst().customerId != row.customerId)
        why = tr(
            "%1 is another customer's. A movement is one customer's payment; allocate the rest afterwards.")
                  .arg(row.number.text());
    else if (left().isZero())
        why = tr("Nothing is left of this movement.");
    else
        m_taken.append(row);
    showRows();
    if (!why.isEmpty()) {
        m_remark->setInk(Ink::Danger);
        m_remark->setText(why);
    }
}

void MatchDialog::submit()
{
    if (m_taken.isEmpty())
        return;
    BankProposal match{.what = BankMatchWhat::Payment,
        .reason = BankMatchReason::ByHand,
        .confidence = BankConfidence::Certain,
        .customer = m_taken.constFirst().customerId,
        .customerName = m_taken.constFirst().customer,
        .shares = {},
        .payment = {},
        .refund = {},
        .payout = {},
        .connection = {},
        .words = {},
        .paid = {}};
    for (const InvoiceRow &row : std::as_const(m_taken))
        match.shares.append(
            {.invoice = row.id, .number = row.number.text(), .open = row.open, .amount = takenBy(row)});
    emit chosen(match);
    accept();
}

bool MatchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggle();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MatchDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

} // namespace quittance
