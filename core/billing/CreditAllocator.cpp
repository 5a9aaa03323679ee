#include "core/billing/CreditAllocator.h"

#include "core/journal/Postings.h"
#include "core/store/PostingTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> CreditAllocator::reopen(const InvoiceRecord &invoice, Rest &rest, Money missing)
{
    const Money back = missing < rest.writtenOff ? missing : rest.writtenOff;
    // Not before the day it was given up, or the document would be open twice in between.
    const Result<QDate> givenUp = PostingTable(m_book.database).lastDay(invoice.id, badDebtAccount);
    if (!givenUp)
        return fail(givenUp.error());
    entries.append(
        {.body = WriteOffReversed{.invoice = invoice.id, .customer = invoice.customer, .amount = back},
            .bookedOn = givenUp->isValid() ? std::max(m_on, *givenUp) : m_on});
    rest.open += back;
    rest.writtenOff -= back;
    return {};
}

Result<CreditAllocator::Rest *> CreditAllocator::restOf(const InvoiceRecord &invoice, Money wanted)
{
    Rest &rest
        = m_rests.try_emplace(invoice.id.text(), Rest{.open = invoice.open, .writtenOff = invoice.writtenOff})
              .first->second;
    // Money for what was given up: that much of the write-off is taken back.
    if (rest.open < wanted && rest.writtenOff.isPositive())
        if (const Result<void> done = reopen(invoice, rest, wanted - rest.open); !done)
            return fail(done.error());
    return &rest;
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
    const Result<Rest *> rest = restOf(*invoice, order.amount);
    if (!rest)
        return fail(rest.error());
    if ((*rest)->open < order.amount)
        return invalid(u"allocation.above_open"_s, u"amount"_s, order.amount.text(), (*rest)->open.text());

    (*rest)->open -= order.amount;
    credit.left -= order.amount;
    entries.append({.body = PaymentAllocated{.payment = credit.source.payment,
                        .invoice = invoice->id,
                        .amount = order.amount,
                        .customer = credit.customer,
                        .creditNote = credit.source.creditNote,
                        .debtor = credit.customer == invoice->customer ? CustomerId() : invoice->customer},
        .bookedOn = std::max({m_on, invoice->issuedOn, credit.since})});
    return {};
}

Result<void> CreditAllocator::closeShortfall(const InvoiceId &id, qint64 toleranceMinor)
{
    const Result<InvoiceRecord> invoice = payableDocument(m_book, id);
    if (!invoice)
        return fail(invoice.error());
    const Result<Rest *> rest = restOf(*invoice, Money(0, invoice->total.currency()));
    if (!rest)
        return fail(rest.error());
    const Money open = (*rest)->open;
    if (open.isZero())
        return {};
    if (open.minor() > toleranceMinor)
        return invalid(u"shortfall.above_tolerance"_s, u"amount"_s, open.text(), invoice->number.text());
    **rest = {.open = Money(0, open.currency()), .writtenOff = (*rest)->writtenOff + open};
    entries.append({.body = InvoiceWrittenOff{.invoice = id,
                        .customer = invoice->customer,
                        .amount = open,
                        .cause = WriteOffCause::Shortfall,
                        .reason = u"shortfall"_s},
        .bookedOn = std::max(m_on, invoice->issuedOn)});
    return {};
}

} // namespace quittance
