#include "core/billing/RecordPayment.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/paymentReversal.h"
#include "core/domain/codeNames.h"
#include "core/journal/Journal.h"
#include "core/store/BankStatementTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> toleranceOf(Book &book)
{
    return CompanyTable(book.database).read().transform([](const std::optional<CompanyProfile> &company) {
        return company ? company->shortfallTolerance : 0;
    });
}

//! Which of our accounts is meant: all of what is shown of it, or its end.
Result<QString> accountNamed(Book &book, const PaymentOrder &order)
{
    const QString wanted = QString(order.account).remove(u' ');
    if (wanted.isEmpty())
        return QString();
    if (order.method != ManualMethod::Bank)
        return invalid(u"payment.account_not_bank"_s, u"account"_s, order.account);
    return BankStatementTable(book.database)
        .accounts()
        .and_then([&](const QStringList &known) -> Result<QString> {
            QStringList found;
            for (const QString &account : known)
                if (QString(account).remove(u' ').endsWith(wanted, Qt::CaseInsensitive))
                    found += account;
            if (found.size() != 1)
                return invalid(u"payment.account_unknown"_s, u"account"_s, order.account);
            return found.constFirst();
        });
}

//! Uses the payment for what the order names.
Result<void> allocateAll(Book &book, const PaymentOrder &order, Credit &credit, CreditAllocator &allocator)
{
    for (const AllocationOrder &allocation : order.allocations)
        if (const Result<void> done = allocator.allocate(credit, allocation, order.thirdParty); !done)
            return done;
    if (!order.closeShortfall)
        return {};
    const Result<qint64> tolerance = toleranceOf(book);
    if (!tolerance)
        return fail(tolerance.error());
    for (const AllocationOrder &allocation : order.allocations)
        if (const Result<void> done = allocator.closeShortfall(allocation.invoice, *tolerance); !done)
            return done;
    return {};
}

//! What refunds speak for that have been asked for and have not gone yet: until then it is credit.
Result<Money> underWay(Book &book, const PaymentRecord &payment)
{
    const Result<QList<RefundRecord>> refunds = RefundTable(book.database).ofPayment(payment.id);
    if (!refunds)
        return fail(refunds.error());
    Money sum(0, payment.amount.currency());
    for (const RefundRecord &refund : *refunds)
        if (refund.state == RefundRecord::State::Requested || refund.state == RefundRecord::State::Pending)
            sum += refund.amount;
    return sum;
}

} // namespace

Result<PaymentId> recordPayment(Book &book, const PaymentOrder &order)
{
    const PaymentId id(makeUuid7(book.clock.now()));
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        const Result<void> fine = requireRight(book, Right::RecordPayment)
                                      .and_then([&] { return checkAmount(order.amount); })
                                      .and_then([&] { return checkDay(order.on, order.today); });
        if (!fine)
            return fail(fine.error());
        const Result<Customer> customer = CustomerTable(book.database).byId(order.customer);
        if (!customer)
            return fail(customer.error());
        const Result<QString> account = accountNamed(book, order);
        if (!account)
            return fail(account.error());
        Credit credit{.source = {.payment = id},
            .left = order.amount,
            .customer = customer->id,
            .name = codeOf(order.method),
            .since = order.on};
        CreditAllocator allocator(book, order.on);
        allocator.entries.append({.body = PaymentReceived{.payment = id,
                                      .amount = order.amount,
                                      .connection = codeOf(order.method),
                                      .method = codeOf(order.method),
                                      .customer = customer->id,
                                      .payer = order.payer,
                                      .reference = order.reference,
                                      .account = *account},
            .bookedOn = order.on});
        if (const Result<void> done = allocateAll(book, order, credit, allocator); !done)
            return fail(done.error());
        return allocator.entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return id; });
}

Result<void> assignPayment(Book &book, const PaymentId &payment, const CustomerId &customer)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::RecordPayment); !allowed)
                return fail(allowed.error());
            const Result<PaymentRecord> record = PaymentTable(book.database).byId(payment);
            if (!record)
                return fail(record.error());
            if (!record->customer.isEmpty())
                return invalid(u"payment.assigned_already"_s, u"payment"_s, payment.text());
            const Result<Money> refunding = underWay(book, *record);
            if (!refunding)
                return fail(refunding.error());
            return CustomerTable(book.database).byId(customer).transform([&](const Customer &known) {
                return QList<NewEntry>{{.body = PaymentAssigned{.payment = payment,
                                            .customer = known.id,
                                            .amount = record->unallocated + *refunding}}};
            });
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> reversePayment(
    Book &book, const PaymentId &payment, const QString &reason, QDate on, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> fine = checkDeed(book, Right::Refund, reason, on, today); !fine)
                return fail(fine.error());
            const Result<PaymentRecord> record = PaymentTable(book.database).byId(payment);
            if (!record)
                return fail(record.error());
            if (const Result<void> later = checkNotBefore(on, record->bookedOn); !later)
                return fail(later.error());
            const Result<PaymentReversal> reversal = reversalOf(book, *record, reason, on);
            if (!reversal)
                return fail(reversal.error());
            if (!reversal->left.isPositive())
                return invalid(u"payment.nothing_left"_s, u"payment"_s, payment.text());
            return reversal->entries;
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
