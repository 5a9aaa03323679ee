#include "ui/customers/CustomerInvoicesView.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/turned.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 12;

} // namespace

CustomerInvoicesView::CustomerInvoicesView(Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_today(today)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 0, 12);
    m_column->setSpacing(0);
}

void CustomerInvoicesView::clear()
{
    ++m_token;
    empty();
}

void CustomerInvoicesView::empty()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void CustomerInvoicesView::showCustomer(const CustomerId &id)
{
    const InvoiceQuery query{.status = InvoiceQuery::Status::All,
        .text = {},
        .sort = InvoiceQuery::Sort::Issued,
        .descending = true,
        .today = m_today,
        .customer = id};
    whenReady(
        m_desk.firstPage(query, mostShown), this, [this, token = ++m_token](const Result<InvoicePage> &page) {
            if (token != m_token)
                return;
            if (page)
                show(page->rows, page->complete);
            else
                emit failed(page.error());
        });
}

void CustomerInvoicesView::show(const QList<InvoiceRow> &rows, bool isAll)
{
    empty();
    if (rows.isEmpty()) {
        auto *none = new PlainLabel(tr("Nothing was billed yet."), this);
        none->setObjectName(u"customer.noInvoices"_s);
        none->setInk(Ink::Secondary);
        none->setContentsMargins(16, 8, 16, 8);
        m_column->addWidget(none);
    }
    for (const InvoiceRow &row : rows) {
        m_column->addWidget(line(row));
        m_column->addWidget(hairline(this));
    }
    if (!isAll) {
        auto *all = new QPushButton(tr("Show all in Invoices"), this);
        all->setObjectName(u"customer.allInvoices"_s);
        setLook(*all, Look::Link);
        connect(all, &QPushButton::clicked, this, &CustomerInvoicesView::allWanted);
        auto *foot = new QWidget(this);
        auto *layout = new QHBoxLayout(foot);
        layout->setContentsMargins(turned(*this, {15, 6, 16, 0}));
        layout->addWidget(all);
        layout->addStretch(1);
        m_column->addWidget(foot);
    }
    m_column->addStretch(1);
}

QWidget *CustomerInvoicesView::line(const InvoiceRow &row)
{
    auto *part = new QWidget(this);
    auto *number = new QPushButton(
        row.number.isEmpty() ? tr("Draft") : QString(row.number.text()).replace(u'&', u"&&"_s), part);
    number->setObjectName(u"customer.invoice."_s + row.id.text());
    number->setToolTip(tr("Show it in Invoices"));
    number->setAutoDefault(false);
    setLook(*number, Look::Link);
    connect(number, &QPushButton::clicked, this, [this, id = row.id] { emit invoiceWanted(id); });
    auto *amount = new PlainLabel(moneyWithSymbol(row.open.isZero() ? row.total : row.open), part);
    amount->setObjectName(u"customer.amount."_s + row.id.text());
    amount->setFont(row.open.isZero() ? fonts::small() : fonts::strong(fonts::small()));
    amount->setInk(row.open.isZero() ? Ink::Secondary : Ink::Text);
    auto *due = new PlainLabel(
        row.dueOn.isValid() ? tr("Due %1").arg(dateText(row.dueOn)) : tr("No due date"), part);
    due->setFont(fonts::small());
    due->setInk(Ink::Secondary);
    auto *chip = new Chip(part);
    chip->setLook(stateChip(row, m_today));
    auto *above = new QHBoxLayout;
    above->addWidget(number);
    above->addStretch(1);
    above->addWidget(amount);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(turned(*this, {1, 0, 0, 0}));
    below->addWidget(due);
    below->addStretch(1);
    below->addWidget(chip);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(turned(*this, {15, 6, 16, 8}));
    layout->setSpacing(2);
    layout->addLayout(above);
    layout->addLayout(below);
    return part;
}

} // namespace quittance
