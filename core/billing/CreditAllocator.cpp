#include "core/billing/CreditAllocator.h"

#include "core/journal/Postings.h"
#include "core/store/AllocationTable.h"
#include "core/store/PostingTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

CreditAllocator::Rest &CreditAllocator::restOf(const InvoiceRecord &invoice)
{
    return m_rests
        .try_emplace(invoice.id.text(), Rest{.open = invoice.open, .writtenOff = invoice.writtenOff})
        .first->second;
}

//! The first day on which the document can be closed: until an allocation was taken back it was paid, and
//! would be paid twice.
Result<QDate> CreditAllocator::firstDay(const InvoiceRecord &invoice)
{
    return AllocationTable(m_book.database).lastTakenBack(invoice.id).transform([&](QDate takenBack) {
        return std::max({m_on, invoice.issuedOn, takenBack}); // What is null comes first.
    });
}

//! Money for what was given up: that much of the write-off is taken back.
Result<void> CreditAllocator::reopen(const InvoiceRecord &invoice, Rest &rest, Money missing, QDate on)
{
    const Money back = missing < rest.writtenOff ? missing : rest.writtenOff;
    // Not before the day it was given up, or the document would be open twice in between.
    const Result<QDate> givenUp = PostingTable(m_book.database).lastDay(invoice.id, badDebtAccount);
    if (!givenUp)
        return fail(givenUp.error());
    entries.append(
        {.body = WriteOffReversed{.invoice = invoice.id, .customer = invoice.customer, .amount = back},
            .bookedOn = givenUp->isValid() ? std::max(on, *givenUp) : on});
    rest.open += back;
    rest.writtenOff -= back;
    return {};
}

Result<InvoiceRecord> CreditAllocator::payable(const Credit &credit, const InvoiceId &id, bool thirdParty)
{
    const Result<InvoiceRecord> invoice = payableDocument(m_book, id);
    if (!invoice)
        return invoice;
    const QString number = invoice->number.text();
    if (credit.left.currency() != invoice->total.currency())
        return invalid(u"allocation.currency_differs"_s, u"invoice"_s, number);
    if (credit.customer.isEmpty())
        return invalid(u"credit.nobodys"_s, u"payment"_s, credit.name);
    if (credit.customer != invoice->customer && !thirdParty)
        return invalid(u"allocation.other_customer"_s, u"invoice"_s, number);
    return invoice;
}

//! What is neither more than is left of the credit nor, with what was written off, more than is missing.
Result<void> CreditAllocator::take(Credit &credit, const InvoiceRecord &invoice, Money amount)
{
    Rest &rest = restOf(invoice);
    const Result<QDate> free = firstDay(invoice);
    if (!free)
        return fail(free.error());
    const QDate on = std::max(*free, credit.since);
    if (rest.open < amount)
        if (const Result<void> done = reopen(invoice, rest, amount - rest.open, on); !done)
            return done;
    rest.open -= amount;
    credit.left -= amount;
    entries.append({.body = PaymentAllocated{.payment = credit.source.payment,
                        .invoice = invoice.id,
                        .amount = amount,
                        .customer = credit.customer,
                        .creditNote = credit.source.creditNote,
                        .debtor = credit.customer == invoice.customer ? CustomerId() : invoice.customer},
        .bookedOn = on});
    return {};
}

Result<void> CreditAllocator::allocate(Credit &credit, const AllocationOrder &order, bool thirdParty)
{
    if (const Result<void> fine = checkAmount(order.amount); !fine)
        return fine;
    const Result<InvoiceRecord> invoice = payable(credit, order.invoice, thirdParty);
    if (!invoice)
        return fail(invoice.error());
    if (order.amount.currency() != invoice->total.currency())
        return invalid(u"allocation.currency_differs"_s, u"invoice"_s, invoice->number.text());
    if (credit.left < order.amount)
        return invalid(u"allocation.above_credit"_s, u"amount"_s, order.amount.text(), credit.left.text());
    const Rest &rest = restOf(*invoice);
    if (const Money missing = rest.open + rest.writtenOff; missing < order.amount)
        return invalid(u"allocation.above_open"_s, u"amount"_s, order.amount.text(), missing.text());
    return take(credit, *invoice, order.amount);
}

Result<void> CreditAllocator::allocateWhatFits(Credit &credit, const InvoiceId &id, bool thirdParty)
{
    const Result<InvoiceRecord> invoice = payable(credit, id, thirdParty);
    if (!invoice)
        return fail(invoice.error());
    const Rest &rest = restOf(*invoice);
    const Money missing = rest.open + rest.writtenOff;
    const Money amount = missing < credit.left ? missing : credit.left;
    return amount.isPositive() ? take(credit, *invoice, amount) : Result<void>();
}

Result<void> CreditAllocator::closeShortfall(const InvoiceId &id, qint64 toleranceMinor)
{
    const Result<InvoiceRecord> invoice = payableDocument(m_book, id);
    if (!invoice)
        return fail(invoice.error());
    Rest &rest = restOf(*invoice);
    const Money open = rest.open;
    if (open.isZero())
        return {};
    // What was given up before counts: else little by little any amount could be.
    const Money givenUp = rest.open + rest.writtenOff;
    if (givenUp.minor() > toleranceMinor)
        return invalid(u"shortfall.above_tolerance"_s, u"amount"_s, givenUp.text(), invoice->number.text());
    const Result<bool> askSecond = needsSecondPerson(m_book, givenUp);
    if (!askSecond)
        return fail(askSecond.error());
    if (*askSecond)
        return invalid(u"shortfall.second_person"_s, u"amount"_s, givenUp.text(), invoice->number.text());
    const Result<QDate> on = firstDay(*invoice);
    if (!on)
        return fail(on.error());
    rest = {.open = Money(0, open.currency()), .writtenOff = rest.writtenOff + open};
    entries.append({.body = InvoiceWrittenOff{.invoice = id,
                        .customer = invoice->customer,
                        .amount = open,
                        .cause = WriteOffCause::Shortfall,
                        .reason = u"shortfall"_s},
        .bookedOn = *on});
    return {};
}

} // namespace quittance
