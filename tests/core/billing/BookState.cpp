#include "tests/core/billing/BookState.h"

#include "core/base/Uuid.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/SaveStaff.h"
#include "core/billing/SetCompany.h"
#include "core/store/PostingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

PaymentOrder orderOf(const BillingBook &book, Money amount, const QList<AllocationOrder> &allocations)
{
    return {.customer = book.customer.id,
        .amount = amount,
        .on = book.today(),
        .allocations = allocations,
        .today = book.today()};
}

ApprovalMatter voidOf(const InvoiceId &invoice, QDate on)
{
    return {.what = ApprovalMatter::What::Void, .invoice = invoice, .reason = u"issued twice"_s, .on = on};
}

ApprovalMatter writeOffOf(const InvoiceId &invoice, Money amount, QDate on)
{
    return {.what = ApprovalMatter::What::WriteOff,
        .invoice = invoice,
        .amount = amount,
        .reason = u"insolvent"_s,
        .on = on};
}

ApprovalMatter refundOf(const CreditSource &source, Money amount, QDate on)
{
    return {.what = ApprovalMatter::What::Refund,
        .source = source,
        .amount = amount,
        .connection = u"bank"_s,
        .reason = u"paid twice"_s,
        .on = on};
}

void lockThrough(BillingBook &book, QDate day)
{
    must(lockPeriod(book.book, day, u"month closed"_s, book.today()));
}

void changeCompany(BillingBook &book, const std::function<void(CompanyProfile &)> &change)
{
    must(setCompany(book.book, [&](CompanyProfile company) -> Result<CompanyProfile> {
        change(company);
        return company;
    }));
}

PaymentId receiveFromOutside(BillingBook &book, Money amount, const CustomerId &customer, const QDateTime &at)
{
    const PaymentId payment(makeUuid7(book.clock.now()));
    const ActingAs provider(book, u"provider:stripe"_s);
    must(book.append({{.body = PaymentReceived{.payment = payment,
                           .amount = amount,
                           .connection = u"stripe"_s,
                           .method = u"Visa"_s,
                           .customer = customer},
        .occurredAt = at,
        .externalKey = u"stripe:test:"_s + payment.text()}}));
    return payment;
}

Money customerBalance(
    BillingBook &book, const QString &account, const CustomerId &customer, Currency currency)
{
    Money sum(0, currency);
    must(PostingTable(book.database).each([&](const PostingTable::Line &line) -> Result<void> {
        if (line.posting.account == account && line.posting.customer == customer
            && line.posting.amount.currency() == currency)
            sum += line.posting.amount;
        return {};
    }));
    return sum;
}

void listStaff(BillingBook &book)
{
    must(saveStaff(book.book, {.login = u"mara"_s, .name = u"Mara"_s, .role = Role::Owner}));
    must(saveStaff(book.book, {.login = u"ada"_s, .name = u"Ada"_s, .role = Role::Accountant}));
    must(saveStaff(book.book, {.login = u"carl"_s, .name = u"Carl"_s, .role = Role::Clerk}));
    must(saveStaff(book.book, {.login = u"vera"_s, .name = u"Vera"_s, .role = Role::Viewer}));
}

} // namespace quittance
