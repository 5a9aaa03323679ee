#include "core/billing/CreditAllocator.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<Money> CreditAllocator::openOf(const InvoiceRecord &invoice, Money wanted)
{
    const auto known = m_open.find(invoice.id.text());
    if (known != m_open.end())
        return known->second;
    Money open = invoice.open;
    // Money for what was given up: that much of the write-off is taken back.
    if (open < wanted && invoice.writtenOff.isPositive()) {
        const Money missing = wanted - open;
        const Money back = missing < invoice.writtenOff ? missing : invoice.writtenOff;
        entries.append(
            {.body = WriteOffReversed{.invoice = invoice.id, .customer = invoice.customer, .amount = back},
                .bookedOn = m_on});
        open += back;
    }
    m_open.emplace(invoice.id.text(), open);
    return open;
}

Result<void> CreditAllocator::allocate(Credit &credit, const AllocationOrder &order, bool thirdParty)
{
    if (const Result<void> fine = checkAmount(order.amount); !fine)
        return fine;
    const Result<InvoiceRecord> invoice = payableDocument(m_book, order.invoice);
    if (!invoice)
        return fail(invoice.error());
    const QString number = invoice->number.text();
    if (order.amount.currency() != invoice->total.currency()
        || credit.left.currency() != invoice->total.currency())
        return invalid(u"allocation.currency_differs"_s, u"invoice"_s, number);
    if (credit.customer.isEmpty())
        return invalid(u"credit.nobodys"_s, u"payment"_s, credit.name);
    if (credit.customer != invoice->customer && !thirdParty)
        return invalid(u"allocation.other_customer"_s, u"invoice"_s, number);
    if (credit.left < order.amount)
        return invalid(u"allocation.above_credit"_s, u"amount"_s, order.amount.text(), credit.left.text());
    const Result<Money> open = openOf(*invoice, order.amount);
    if (!open)
        return fail(open.error());
    if (*open < order.amount)
        return invalid(u"allocation.above_open"_s, u"amount"_s, order.amount.text(), open->text());

    m_open.insert_or_assign(invoice->id.text(), *open - order.amount);
    credit.left -= order.amount;
    entries.append({.body = PaymentAllocated{.payment = credit.source.payment,
                        .invoice = invoice->id,
                        .amount = order.amount,
                        .customer = credit.customer,
                        .creditNote = credit.source.creditNote,
                        .debtor = credit.customer == invoice->customer ? CustomerId() : invoice->customer},
        .bookedOn = m_on});
    return {};
}

Result<void> CreditAllocator::closeShortfall(const InvoiceId &id, qint64 toleranceMinor)
{
    const Result<InvoiceRecord> invoice = payableDocument(m_book, id);
    if (!invoice)
        return fail(invoice.error());
    const Result<Money> open = openOf(*invoice, Money(0, invoice->total.currency()));
    if (!open)
        return fail(open.error());
    if (open->isZero())
        return {};
    if (open->minor() > toleranceMinor)
        return invalid(u"shortfall.above_tolerance"_s, u"amount"_s, open->text(), invoice->number.text());
    m_open.insert_or_assign(id.text(), Money(0, open->currency()));
    entries.append({.body = InvoiceWrittenOff{.invoice = id,
                        .customer = invoice->customer,
                        .amount = *open,
                        .cause = WriteOffCause::Shortfall,
                        .reason = u"shortfall"_s},
        .bookedOn = m_on});
    return {};
}

} // namespace quittance
