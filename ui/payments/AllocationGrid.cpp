#include "ui/payments/AllocationGrid.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/turned.h"

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAsked = 2'000;
constexpr qsizetype fieldsAtOnce = 100; //!< Each costs four widgets, and a frame has 16 ms.
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
    , m_more(new QPushButton(m_sheet))
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
    m_grid->setContentsMargins(turned(*this, {12, 8, 8, 8}));
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
    m_more->setObjectName(name + u".more"_s);
    m_more->setAutoDefault(false);
    m_more->hide();
    setLook(*m_more, Look::Link);
    connect(m_more, &QPushButton::clicked, this, &AllocationGrid::showMore);
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

Result<Money> AllocationGrid::Line::value() const
{
    return amount ? amount->amount() : Result<Money>(given);
}

void AllocationGrid::Line::give(Money part)
{
    given = part;
    if (amount)
        amount->setAmountOrNothing(part);
}

void AllocationGrid::ask(Desk &desk, const CustomerId &customer, QDate today, const InvoiceId &first)
{
    const int token = ++m_token;
    m_first = first;
    if (customer.isEmpty()) {
        clear(tr("Choose the customer first."));
        return;
    }
    clear(tr("Looking for open invoices…"));
    const InvoiceQuery query{.status = InvoiceQuery::Status::Open,
        .sort = InvoiceQuery::Sort::Due,
        .today = today,
        .customer = customer};
    whenReady(
        desk.firstPage(query, mostAsked), this, [this, token, customer](const Result<InvoicePage> &page) {
            if (token != m_token)
                return;
            if (page)
                return show(*page, customer);
            m_nothing->setText(errorText(page.error()));
            emit changed();
        });
}

void AllocationGrid::clear(const QString &words)
{
    qDeleteAll(m_shown);
    m_shown.clear();
    m_lines.clear();
    m_fields = 0;
    m_isEdited = false;
    m_more->hide();
    m_nothing->setText(words);
    m_nothing->show();
    m_area->setFixedHeight(captionHeight + lineHeight);
    emit changed();
}

void AllocationGrid::show(const InvoicePage &page, const CustomerId &customer)
{
    m_isComplete = page.complete;
    for (const InvoiceRow &row : page.rows)
        if (row.customerId == customer && row.type != DocumentType::CreditNote
            && row.open.currency() == m_currency && row.open.isPositive())
            m_lines.append({.row = row, .given = Money(0, m_currency)});
    std::stable_partition(
        m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.row.id == m_first; });
    m_nothing->setVisible(m_lines.isEmpty());
    m_nothing->setText(tr("Nothing is open in %1; all of it stays credit.").arg(m_currency.text()));
    const auto lines = qBound(1, static_cast<int>(m_lines.size()), linesInView);
    m_area->setFixedHeight(captionHeight + lines * lineHeight);
    showMore();
    propose(m_proposed);
    emit loaded();
}

void AllocationGrid::showMore()
{
    const qsizetype before = m_fields;
    const bool hadFocus = m_more->hasFocus();
    while (m_fields < m_lines.size() && m_fields < before + fieldsAtOnce)
        addField(m_lines[m_fields++]);
    m_grid->addWidget(m_more, m_grid->rowCount(), 0, 1, 4);
    updateMore();
    if (hadFocus && before < m_fields)
        m_lines.at(before).amount->setFocus(Qt::OtherFocusReason);
}

void AllocationGrid::updateMore()
{
    const qsizetype hidden = m_lines.size() - m_fields;
    m_more->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    const auto isPaid = [](const Line &line) { return line.given.isPositive(); };
    const qint64 paid = std::count_if(m_lines.cbegin() + m_fields, m_lines.cend(), isPaid);
    const QLocale locale = textLocale();
    const QString count
        = m_isComplete ? locale.toString(hidden) : tr("more than %1").arg(locale.toString(hidden));
    m_more->setText(paid > 0
            ? tr("Show the next of %1 more; %2 of them get something").arg(count, locale.toString(paid))
            : tr("Show the next of %1 more").arg(count));
}

void AllocationGrid::addField(Line &line)
{
    const int place = m_grid->rowCount();
    auto *number = new PlainLabel(line.row.number.text(), m_sheet);
    number->setElided(true);
    auto *due = new PlainLabel(dateText(line.row.dueOn), m_sheet);
    due->setInk(Ink::Secondary);
    auto *open = new PlainLabel(moneyText(line.row.open), m_sheet);
    auto *amount = new AmountEdit(m_currency, m_sheet);
    amount->setObjectName(m_name + u".allocation."_s + line.row.id.text());
    amount->setAccessibleName(tr("Amount for %1").arg(line.row.number.text()));
    amount->setFixedWidth(amountWidth);
    amount->setAmountOrNothing(line.given);
    m_grid->addWidget(number, place, 0);
    m_grid->addWidget(due, place, 1);
    m_grid->addWidget(open, place, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(amount, place, 3);
    m_shown += {number, due, open, amount};
    line.amount = amount;
    // What is made later would come after the buttons; Tab reads on from the field above.
    QWidget *before = m_more->previousInFocusChain();
    while (before != m_more && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    QWidget::setTabOrder(before, amount);
    emit fieldMade(amount, line.row.open);
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
    for (Line &line : m_lines) {
        const Money part = left < line.row.open ? left : line.row.open;
        line.give(part);
        left -= part;
    }
    updateMore();
    emit changed();
}

void AllocationGrid::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.constFirst().amount->setFocus(Qt::OtherFocusReason);
}

QString AllocationGrid::whyNothing() const
{
    return m_lines.isEmpty() ? m_nothing->text() : QString();
}

Result<QList<AllocationOrder>> AllocationGrid::orders() const
{
    QList<AllocationOrder> orders;
    for (const Line &line : m_lines) {
        const Result<Money> amount = line.value();
        if (!amount) {
            Error error = amount.error();
            error.field = u"allocations"_s;
            return fail(error);
        }
        if (!amount->isZero())
            orders.append({line.row.id, *amount});
    }
    return orders;
}

Result<Money> AllocationGrid::total() const
{
    return orders().transform([this](const QList<AllocationOrder> &orders) {
        Money sum(0, m_currency);
        for (const AllocationOrder &order : orders)
            sum += order.amount;
        return sum;
    });
}

} // namespace quittance
