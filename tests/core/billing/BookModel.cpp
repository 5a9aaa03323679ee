#include "tests/core/billing/BookModel.h"

#include "core/store/PaymentTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/billing/BillingBook.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

qint64 unitOf(Currency currency)
{
    qint64 unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    return unit;
}

using Sums = std::map<std::tuple<QString, QString, Currency>, qint64>;

void dropZeros(Sums &sums)
{
    std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
}

} // namespace

bool BookModel::may(Right right) const
{
    if (staff.empty())
        return true;
    const auto found = staff.find(login);
    return found != staff.end() && found->second >= roleFor(right);
}

std::optional<BookModel::Source> BookModel::sourceOf(const CreditSource &source) const
{
    if (const auto payment = payments.find(source.payment.text()); payment != payments.end())
        return Source{payment->second.left(), payment->second.refunded, payment->second.currency,
            payment->second.customer, payment->second.on};
    const auto note = documents.find(source.creditNote.text());
    if (note == documents.end() || !note->second.isNote)
        return std::nullopt;
    return Source{note->second.credit(), note->second.refunded, note->second.currency, note->second.customer,
        note->second.issuedOn};
}

bool BookModel::allocate(Source &source, const CreditSource &from, const QList<AllocationOrder> &orders,
    bool thirdParty, bool closeShortfall, QDate on)
{
    std::map<QString, Document> after = documents;
    for (const AllocationOrder &order : orders) {
        const auto found = after.find(order.invoice.text());
        if (found == after.end())
            return false;
        Document &invoice = found->second;
        const qint64 minor = order.amount.minor();
        const bool fits = minor > 0 && !invoice.isNote && !invoice.isVoid
            && order.amount.currency() == invoice.currency && source.currency == invoice.currency
            && !source.customer.isEmpty() && (source.customer == invoice.customer || thirdParty)
            && minor <= source.left && minor <= invoice.open() + invoice.writtenOff;
        const QDate day = std::max({on, invoice.issuedOn, source.since, invoice.takenBackOn});
        if (!fits || !isOpenDay(day))
            return false;
        if (const qint64 back = minor - invoice.open(); back > 0) {
            invoice.givenUpOn = std::max(day, invoice.givenUpOn);
            invoice.writtenOff -= back;
        }
        invoice.used += minor;
        source.left -= minor;
    }
    for (const AllocationOrder &order : orders) {
        Document &invoice = after.at(order.invoice.text());
        if (!closeShortfall || invoice.open() == 0)
            continue;
        const qint64 givenUp = invoice.open() + invoice.writtenOff;
        if (givenUp > tolerance || (approvalLimit >= 0 && givenUp > approvalLimit * unitOf(invoice.currency)))
            return false;
        invoice.givenUpOn = std::max({on, invoice.issuedOn, invoice.takenBackOn, invoice.givenUpOn});
        invoice.writtenOff += invoice.open();
    }
    documents = after;
    for (const AllocationOrder &order : orders)
        spend(from, order.amount.minor());
    return true;
}

void BookModel::spend(const CreditSource &source, qint64 amount)
{
    if (!source.payment.isEmpty())
        payments.at(source.payment.text()).used += amount;
    else
        documents.at(source.creditNote.text()).used += amount;
}

ApprovalMatter BookModel::completed(ApprovalMatter matter) const
{
    if (matter.what == ApprovalMatter::What::Refund)
        return matter;
    const auto found = documents.find(matter.invoice.text());
    if (found == documents.end())
        return matter;
    const Document &invoice = found->second;
    if (matter.what == ApprovalMatter::What::Void)
        matter.amount = Money(invoice.total, invoice.currency);
    else if (matter.amount.isZero())
        matter.amount = Money(invoice.open(), invoice.currency);
    return matter;
}

bool BookModel::isPossible(const ApprovalMatter &matter) const
{
    const qint64 minor = matter.amount.minor();
    if (matter.what == ApprovalMatter::What::Refund) {
        const auto source = sourceOf(matter.source);
        return source && matter.on >= source->since && matter.amount.currency() == source->currency
            && minor > 0 && minor <= source->left;
    }
    const auto found = documents.find(matter.invoice.text());
    if (found == documents.end())
        return false;
    const Document &invoice = found->second;
    if (invoice.isNote || invoice.isVoid || matter.on < invoice.issuedOn)
        return false;
    if (matter.what == ApprovalMatter::What::Void)
        return invoice.open() == invoice.total && invoice.credited == 0;
    return invoice.open() > 0 && matter.amount.currency() == invoice.currency && minor > 0
        && minor <= invoice.open();
}

bool BookModel::needsTwo(const ApprovalMatter &matter) const
{
    qint64 sum = matter.amount.minor(); // With what the same had of the same before.
    if (matter.what == ApprovalMatter::What::WriteOff && documents.contains(matter.invoice.text()))
        sum += documents.at(matter.invoice.text()).writtenOff;
    if (matter.what == ApprovalMatter::What::Refund)
        if (const auto source = sourceOf(matter.source))
            sum += source->refunded;
    return approvalLimit >= 0 && sum > approvalLimit * unitOf(matter.amount.currency());
}

bool BookModel::waitsFor(const ApprovalMatter &matter) const
{
    return std::ranges::any_of(requests, [&](const auto &each) {
        const Request &request = each.second;
        return !request.isDecided && request.matter.invoice == matter.invoice
            && request.matter.source == matter.source;
    });
}

void BookModel::carryOut(const ApprovalMatter &matter)
{
    const qint64 minor = matter.amount.minor();
    switch (matter.what) {
    case ApprovalMatter::What::Void:
        documents.at(matter.invoice.text()).isVoid = true;
        return;
    case ApprovalMatter::What::WriteOff: {
        Document &invoice = documents.at(matter.invoice.text());
        invoice.writtenOff += minor;
        invoice.givenUpOn = std::max(invoice.givenUpOn, matter.on);
        return;
    }
    case ApprovalMatter::What::Refund:
        break;
    }
    if (!matter.source.payment.isEmpty())
        payments.at(matter.source.payment.text()).refunded += minor;
    else
        documents.at(matter.source.creditNote.text()).refunded += minor;
    flows[{matter.connection, matter.amount.currency()}] -= minor;
}

void BookModel::merge(const CustomerId &from, const CustomerId &into)
{
    for (auto &[id, document] : documents)
        if (document.customer == from)
            document.customer = into;
    for (auto &[id, payment] : payments)
        if (payment.customer == from)
            payment.customer = into;
}

bool BookModel::owes(const CustomerId &customer) const
{
    return std::ranges::any_of(documents,
        [&](const auto &each) { return each.second.customer == customer && each.second.open() > 0; });
}

QStringList BookModel::differences(BillingBook &book) const
{
    QStringList found;
    Sums expected; // By account and customer; a customer only where money is owed.
    for (const auto &[id, document] : documents) {
        const InvoiceRecord record = book.invoice(InvoiceId(id));
        if (record.open.minor() != document.open() || record.open.isNegative()
            || record.writtenOff.minor() != document.writtenOff || record.credit.minor() != document.credit()
            || record.total.minor() != document.total || record.isVoid != document.isVoid
            || record.customer != document.customer)
            found.append(u"document "_s + record.number.text());
        expected[{u"receivable"_s, document.customer.text(), document.currency}] += document.open();
        expected[{u"customer credit"_s, document.customer.text(), document.currency}] -= document.credit();
        expected[{u"bad debt"_s, {}, document.currency}] += document.writtenOff;
    }
    for (const auto &[id, payment] : payments) {
        const PaymentRecord record = must(PaymentTable(book.database).byId(PaymentId(id)));
        if (record.unallocated.minor() != payment.left() || record.unallocated.isNegative()
            || record.customer != payment.customer || record.bookedOn != payment.on)
            found.append(u"payment "_s + id);
        expected[{u"customer credit"_s, payment.customer.text(), payment.currency}] -= payment.left();
    }
    for (const auto &[account, minor] : flows)
        expected[{account.first, {}, account.second}] += minor;

    Sums posted;
    std::map<Currency, qint64> all;
    must(PostingTable(book.database).each([&](const PostingTable::Line &line) -> Result<void> {
        const Posting &posting = line.posting;
        const Currency currency = posting.amount.currency();
        all[currency] += posting.amount.minor();
        const bool isOwed = posting.account == "receivable"_L1 || posting.account == "customer credit"_L1;
        if (isOwed || posting.account == "bad debt"_L1 || flows.contains({posting.account, currency}))
            posted[{posting.account, isOwed ? posting.customer.text() : QString(), currency}]
                += posting.amount.minor();
        return {};
    }));
    dropZeros(expected);
    dropZeros(posted);
    if (expected != posted)
        found.append(u"balances"_s);
    if (std::ranges::any_of(all, [](const auto &sum) { return sum.second != 0; }))
        found.append(u"postings do not sum to zero"_s);
    return found;
}

} // namespace quittance
