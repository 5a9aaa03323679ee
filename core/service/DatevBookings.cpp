#include "core/service/DatevBookings.h"

#include "core/journal/Journal.h"
#include "core/store/AllocationTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EntryTable.h"

#include <algorithm>
#include <set>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isDebt(const Posting &posting)
{
    return posting.account == "receivable"_L1 || posting.account == "customer credit"_L1;
}

bool isDocument(const QString &kind)
{
    return kind == "InvoiceIssued"_L1 || kind == "CreditNoteIssued"_L1 || kind == "InvoiceVoided"_L1;
}

//! The one number of the documents that a payment pays now; empty where there are several, or none.
Result<QString> paidNumber(Database &database, const PaymentId &payment)
{
    return AllocationTable(database)
        .standingOf({.payment = payment})
        .transform([](const QList<AllocationRow> &rows) {
            std::set<QString> numbers;
            for (const AllocationRow &row : rows)
                numbers.insert(row.number);
            return numbers.size() == 1 ? *numbers.begin() : QString();
        });
}

} // namespace

Result<QList<DatevBooking>> DatevBookings::read()
{
    if (const Result<void> found = findDebtors(); !found)
        return fail(found.error());
    Entry entry;
    const Result<void> done = PostingTable(m_database)
                                  .between(m_span.from, m_span.to,
                                      [&](const PostingTable::Line &line) -> Result<void> {
                                          const bool isNext
                                              = !entry.isEmpty() && entry.first().entrySeq != line.entrySeq;
                                          const Result<void> added = isNext ? add(entry) : Result<void>();
                                          if (isNext)
                                              entry.clear();
                                          entry.append(line);
                                          return added;
                                      })
                                  .and_then([&] { return entry.isEmpty() ? Result<void>() : add(entry); });
    if (!done)
        return fail(done.error());
    return m_bookings;
}

Result<void> DatevBookings::findDebtors()
{
    const Result<QStringList> customers = EntryTable(m_database).subjectsOf(u"CustomerSaved"_s);
    if (!customers)
        return fail(customers.error());
    std::map<QString, QString> owners;
    for (qsizetype place = 0; place < customers->size(); ++place) {
        const QString &customer = customers->at(place);
        const Result<QString> debtor = m_accounts.debtor(CustomerId(customer), place);
        if (!debtor)
            return fail(debtor.error());
        if (!owners.emplace(*debtor, customer).second)
            return invalid(u"datev.debtor_twice"_s, u"datev.debtor."_s + customer, *debtor);
        m_debtors.emplace(customer, *debtor);
    }
    return {};
}

Result<void> DatevBookings::add(const Entry &entry)
{
    const auto isOther = [this](const PostingTable::Line &line) {
        return line.posting.amount.currency() != m_span.currency;
    };
    if (const auto other = std::ranges::find_if(entry, isOther); other != entry.end()) {
        if (!m_span.refusesOthers) {
            Entry own = entry; // An exchange has a side in each currency, and each is balanced by itself.
            own.removeIf(isOther);
            return own.isEmpty() ? Result<void>() : add(own);
        }
        return invalid(u"datev.currency"_s, other->number.isEmpty() ? other->kind : other->number,
            other->posting.amount.currency().text());
    }
    if (!isDocument(entry.first().kind))
        return addMovement(entry);
    const Result<quittance::Entry> whole
        = EntryTable(m_database).byId(EntryId(entry.first().entryId)).and_then(decodeEntry);
    if (!whole)
        return fail(whole.error());
    if (const auto *voided = std::get_if<InvoiceVoided>(&whole->body))
        return addDocument(entry, voided->figures, -1);
    if (const auto *note = std::get_if<CreditNoteIssued>(&whole->body))
        return addDocument(entry, note->document.content, -1);
    return addDocument(entry, std::get<InvoiceIssued>(whole->body).content, 1);
}

//! Each rate of VAT is a booking of its own, with its VAT: the account, or a tax key, says how to part them.
Result<void> DatevBookings::addDocument(const Entry &entry, const InvoiceContent &content, qint64 sign)
{
    Result<DatevBooking> booking = bookingOf(entry);
    const auto debt = std::ranges::find_if(
        entry, [](const PostingTable::Line &line) { return !line.posting.customer.isEmpty(); });
    if (!booking)
        return fail(booking.error());
    if (debt == entry.end())
        return {};
    const Result<QString> debtor
        = accountOf({.account = u"receivable"_s, .customer = debt->posting.customer});
    if (!debtor)
        return fail(debtor.error());
    booking->account = *debtor;
    const auto put = [&](qint64 minor, const Result<QString> &counter, const QString &key) -> Result<void> {
        if (minor == 0)
            return {};
        if (!counter)
            return fail(counter.error());
        booking->amount = Money(sign * minor, m_span.currency);
        booking->counterAccount = *counter;
        booking->taxKey = key;
        m_bookings.append(*booking);
        return {};
    };
    for (const TaxSubtotal &tax : content.taxes)
        if (const Result<void> done = put(tax.baseMinor + tax.taxMinor,
                m_accounts.revenue(tax.category, tax.rate), m_accounts.taxKey(tax.category, tax.rate));
            !done)
            return done;
    return put(content.totals.rounding, m_accounts.account(u"rounding"_s), {}).and_then([&] {
        return put(-content.totals.prepaid, m_accounts.account(u"prepayments"_s), {});
    });
}

//! Money that moves from one account to another. What stays on the same account there books nothing.
Result<void> DatevBookings::addMovement(const Entry &entry)
{
    std::map<QString, qint64> sums;
    for (const PostingTable::Line &line : entry) {
        const Result<QString> account = accountOf(line.posting);
        if (!account)
            return fail(account.error());
        sums[*account] += line.posting.amount.minor();
    }
    std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
    if (sums.empty())
        return {};
    Result<DatevBooking> booking = bookingOf(entry);
    if (!booking)
        return fail(booking.error());
    // Credits take from debits what is there, until nothing is left: both sides have the same sum.
    for (auto &[debit, left] : sums) {
        for (auto credit = sums.begin(); left > 0 && credit != sums.end(); ++credit) {
            const qint64 part = std::min(left, -credit->second);
            if (part <= 0)
                continue;
            booking->account = debit;
            booking->counterAccount = credit->first;
            booking->amount = Money(part, m_span.currency);
            m_bookings.append(*booking);
            left -= part;
            credit->second += part;
        }
    }
    return {};
}

Result<QString> DatevBookings::accountOf(const Posting &posting) const
{
    if (!isDebt(posting))
        return m_accounts.account(posting.account);
    if (posting.customer.isEmpty())
        return m_accounts.account(u"unknown_payer"_s);
    const auto debtor = m_debtors.find(posting.customer.text());
    if (debtor == m_debtors.end())
        return fail(ErrorKind::Storage, u"a posting's customer was never saved"_s);
    return debtor->second;
}

Result<DatevBooking> DatevBookings::bookingOf(const Entry &entry)
{
    DatevBooking booking{.amount = Money(0, m_span.currency), .date = entry.first().bookedOn};
    CustomerId customer;
    for (const PostingTable::Line &line : entry) {
        if (booking.documentNumber.isEmpty())
            booking.documentNumber = line.number;
        if (customer.isEmpty())
            customer = line.posting.customer;
    }
    if (entry.first().kind == "PaymentReceived"_L1) {
        const Result<QString> number = paidNumber(m_database, PaymentId(entry.first().subject));
        if (!number)
            return fail(number.error());
        booking.documentNumber = *number;
    }
    const Result<QString> name = nameOf(customer);
    if (!name)
        return fail(name.error());
    booking.text = *name;
    return booking;
}

Result<QString> DatevBookings::nameOf(const CustomerId &customer)
{
    if (customer.isEmpty())
        return QString();
    const auto known = m_names.find(customer.text());
    if (known != m_names.end())
        return known->second;
    const Result<Customer> found = CustomerTable(m_database).byId(customer);
    if (!found)
        return fail(found.error());
    return m_names.emplace(customer.text(), found->name).first->second;
}

} // namespace quittance
