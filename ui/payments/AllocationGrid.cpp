#include "ui/payments/AllocationGrid.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 100;
constexpr int lineHeight = 34;
constexpr int captionHeight = 40; //!< With the space above and below.
constexpr int linesInView = 4;
constexpr int amountWidth = 120;

} // namespace

AllocationGrid::AllocationGrid(const QString &name, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_currency(currency)
    , m_area(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_grid(new QGridLayout(m_sheet))
    , m_nothing(new PlainLabel(tr("Looking for open invoices…"), m_sheet))
    , m_proposed(0, currency)
{
    setObjectName(name + u".allocations"_s);
    m_area->setFrameShape(QFrame::StyledPanel);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_sheet);
    m_area->setFixedHeight(captionHeight + lineHeight);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_grid->setContentsMargins(12, 8, 8, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    addCaption(0, tr("Invoice"), Qt::AlignLeft);
    addCaption(1, tr("Due"), Qt::AlignLeft);
    addCaption(2, tr("Open"), Qt::AlignRight);
    addCaption(3, tr("Gets %1").arg(currency.text()), Qt::AlignRight);
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setWordWrap(true);
    m_grid->addWidget(m_nothing, 1, 0, 1, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void AllocationGrid::addCaption(int column, const QString &text, Qt::Alignment side)
{
    auto *caption = new PlainLabel(text, m_sheet);
    caption->setFont(fonts::small());
    caption->setInk(Ink::Secondary);
    m_grid->addWidget(caption, 0, column, side);
}

void AllocationGrid::ask(
    Desk &desk, const CustomerId &customer, const QString &customerName, QDate today, const InvoiceId &first)
{
    m_first = first;
    const InvoiceQuery query{.status = InvoiceQuery::Status::Open,
        .text = customerName,
        .sort = InvoiceQuery::Sort::Due,
        .today = today};
    whenReady(desk.firstPage(query, mostShown), this, [this, customer](const Result<InvoicePage> &page) {
        if (!page) {
            m_nothing->setText(errorText(page.error()));
            return;
        }
        QList<InvoiceRow> rows;
        // The list is searched by name, which others may share or contain.
        std::ranges::copy_if(page->rows, std::back_inserter(rows), [&](const InvoiceRow &row) {
            return row.customerId == customer && row.type != DocumentType::CreditNote
                && row.open.currency() == m_currency && row.open.isPositive();
        });
        show(rows);
    });
}

void AllocationGrid::show(const QList<InvoiceRow> &rows)
{
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(tr("Nothing is open in %1; all of it stays credit.").arg(m_currency.text()));
    for (const InvoiceRow &row : rows)
        addRow(row);
    const auto lines = qBound(1, static_cast<int>(rows.size()), linesInView);
    m_area->setFixedHeight(captionHeight + lines * lineHeight);
    propose(m_proposed);
    emit loaded();
}

void AllocationGrid::addRow(const InvoiceRow &row)
{
    const int line = m_grid->rowCount();
    auto *number = new PlainLabel(row.number.text(), m_sheet);
    number->setElided(true);
    auto *due = new PlainLabel(dateText(row.dueOn), m_sheet);
    due->setInk(Ink::Secondary);
    auto *open = new PlainLabel(moneyText(row.open), m_sheet);
    auto *amount = new AmountEdit(m_currency, m_sheet);
    amount->setObjectName(m_name + u".allocation."_s + row.id.text());
    amount->setAccessibleName(tr("Amount for %1").arg(row.number.text()));
    amount->setFixedWidth(amountWidth);
    m_grid->addWidget(number, line, 0);
    m_grid->addWidget(due, line, 1);
    m_grid->addWidget(open, line, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(amount, line, 3);
    m_lines.append({row.id, row.open, amount});
    amount->show(); // At once: what is not shown yet cannot take the focus.
    connect(amount, &QLineEdit::textEdited, this, [this] {
        m_isEdited = true;
        emit changed();
    });
}

void AllocationGrid::propose(Money amount)
{
    m_proposed = amount;
    if (m_isEdited) {
        emit changed();
        return;
    }
    Money left = amount.isPositive() ? amount : Money(0, m_currency);
    const auto give = [&left](const Line &line) {
        const Money part = left < line.open ? left : line.open;
        line.amount->setAmountOrNothing(part);
        left -= part;
    };
    for (const Line &line : std::as_const(m_lines))
        if (line.invoice == m_first)
            give(line);
    for (const Line &line : std::as_const(m_lines))
        if (line.invoice != m_first)
            give(line);
    emit changed();
}

void AllocationGrid::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.constFirst().amount->setFocus(Qt::OtherFocusReason);
}

Result<QList<AllocationOrder>> AllocationGrid::orders() const
{
    QList<AllocationOrder> orders;
    for (const Line &line : m_lines) {
        const Result<Money> amount = line.amount->amount();
        if (!amount) {
            Error error = amount.error();
            error.field = u"allocations"_s;
            return fail(error);
        }
        if (!amount->isZero())
            orders.append({line.invoice, *amount});
    }
    return orders;
}

Money AllocationGrid::total() const
{
    Money sum(0, m_currency);
    for (const Line &line : m_lines)
        if (const Result<Money> amount = line.amount->amount())
            sum += *amount;
    return sum;
}

} // namespace quittance
