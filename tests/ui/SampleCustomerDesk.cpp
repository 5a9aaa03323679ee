#include "tests/ui/SampleCustomerDesk.h"

#include "core/domain/searchText.h"
#include "tests/ui/readyAnswer.h"

#include <algorithm>
#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

QList<CustomerBalance> together(const QList<CustomerRow> &rows)
{
    QList<CustomerBalance> sums;
    for (const CustomerRow &row : rows) {
        for (const CustomerBalance &balance : row.balances) {
            const auto same = std::ranges::find_if(sums,
                [&](const CustomerBalance &sum) { return sum.open.currency() == balance.open.currency(); });
            if (same == sums.end()) {
                sums.append(balance);
                continue;
            }
            same->open += balance.open;
            same->overdue += balance.overdue;
            same->credit += balance.credit;
        }
    }
    return sums;
}

bool hasOverdue(const CustomerRow &row)
{
    return std::ranges::any_of(
        row.balances, [](const CustomerBalance &balance) { return balance.overdue.isPositive(); });
}

bool hasOpen(const CustomerRow &row)
{
    return std::ranges::any_of(
        row.balances, [](const CustomerBalance &balance) { return balance.open.isPositive(); });
}

void byName(QList<CustomerRow> &rows)
{
    for (CustomerRow &row : rows)
        row.place = {.search = foldForSearch(row.customer.name), .id = row.customer.id};
    std::ranges::sort(
        rows, {}, [](const CustomerRow &row) { return std::pair(row.place.search, row.place.id.text()); });
}

//! Rows come by name.
void sortAsAsked(QList<CustomerRow> &rows, const CustomerQuery &query)
{
    using Sort = CustomerQuery::Sort;
    const auto owed = [&query](const CustomerRow &row, Sort sort) {
        for (const CustomerBalance &balance : row.balances)
            if (balance.open.currency().text() == (query.currency.isEmpty() ? u"EUR"_s : query.currency))
                return sort == Sort::Open ? balance.open.minor() : balance.overdue.minor();
        return qint64{0};
    };
    const auto rank = [&](const CustomerRow &row, Sort sort) -> qint64 {
        switch (sort) {
        case Sort::OldestDue:
            return row.oldestDue.isValid() ? row.oldestDue.toJulianDay() : std::numeric_limits<qint64>::max();
        case Sort::LastPayment:
            return row.lastPayment.isValid() ? -row.lastPayment.toJulianDay() : 0;
        case Sort::Open:
        case Sort::Overdue:
            return -owed(row, sort);
        case Sort::Name:
            break;
        }
        return 0;
    };
    const auto sortBy = [&](Sort sort, bool isReversed) {
        if (sort == Sort::Name && isReversed)
            std::ranges::reverse(rows);
        std::ranges::stable_sort(rows, [&](const CustomerRow &a, const CustomerRow &b) {
            return isReversed ? rank(b, sort) < rank(a, sort) : rank(a, sort) < rank(b, sort);
        });
    };
    if (query.then)
        sortBy(*query.then, query.isThenReversed);
    sortBy(query.sort, query.isReversed);
}

} // namespace

QList<CustomerRow> SampleCustomerDesk::pictureCustomers()
{
    QList<CustomerRow> rows;
    const QList<InvoiceRow> invoices = SampleDesk::pictureRows();
    for (const InvoiceRow &invoice : invoices) {
        auto row = std::ranges::find_if(
            rows, [&](const CustomerRow &known) { return known.customer.id == invoice.customerId; });
        if (row == rows.end()) {
            const qsizetype number = rows.size();
            CustomerRow made;
            made.customer.id = invoice.customerId;
            made.customer.name = invoice.customer;
            made.customer.currency = invoice.total.currency();
            made.customer.contactName = number % 3 ? u"Mara Lindqvist"_s : QString();
            made.customer.email = u"billing%1@customer.example"_s.arg(number);
            made.customer.address.country = QStringList{u"DE"_s, u"TR"_s, u"NO"_s, u"FR"_s}.at(number % 4);
            made.customer.owner = number % 2 ? u"mara"_s : QString();
            if (number % 3 == 0 || number == 7)
                made.crms = {u"hubspot"_s};
            made.customer.number = QString::number(10'040 + number);
            if (number % 2)
                made.savedCard = SavedCard{.externalId = u"pm_%1"_s.arg(number),
                    .customer = made.customer.id,
                    .connection = u"stripe"_s,
                    .brand = number % 3 ? u"Visa"_s : u"Mastercard"_s,
                    .last4 = QString::number(4'242 + 7 * number),
                    .expiryMonth = 8,
                    .expiryYear = number == 3 ? 2025 : 2027};
            if (number % 3 != 1)
                made.lastPayment = SampleDesk::pictureDay().addDays(-9 - 5 * static_cast<int>(number));
            made.daysToPay = static_cast<int>(12 + number % 9);
            rows.append(made);
            row = rows.end() - 1;
        }
        const bool isOpen = invoice.open.isPositive()
            && (invoice.state == InvoiceState::Open || invoice.state == InvoiceState::PartlyPaid
                || invoice.state == InvoiceState::Disputed);
        if (invoice.issuedOn.isValid())
            row->lastInvoice = std::max(row->lastInvoice, invoice.issuedOn);
        if (!isOpen)
            continue;
        const Money none(0, invoice.open.currency());
        const bool isLate = invoice.dueOn < SampleDesk::pictureDay();
        row->balances = together({CustomerRow{.balances = row->balances},
            CustomerRow{.balances
                = {{.open = invoice.open, .overdue = isLate ? invoice.open : none, .credit = none}}}});
        if (!row->oldestDue.isValid() || invoice.dueOn < row->oldestDue)
            row->oldestDue = invoice.dueOn;
    }
    byName(rows);
    return rows;
}

QList<CustomerRow> SampleCustomerDesk::manyCustomers(int count)
{
    QList<CustomerRow> rows;
    const Money none(0, eur);
    for (int i = 1; i <= count; ++i) {
        CustomerRow row;
        row.customer.id = CustomerId(u"c-%1"_s.arg(i));
        row.customer.name = u"Customer %1"_s.arg(i, 4, 10, QLatin1Char('0'));
        row.balances = {{.open = Money(100, eur), .overdue = none, .credit = none}};
        rows.append(row);
    }
    byName(rows);
    return rows;
}

QList<CustomerRow> SampleCustomerDesk::matching(const CustomerQuery &query) const
{
    using Which = CustomerQuery::Which;
    QList<CustomerRow> found;
    const QString text = foldForSearch(query.text);
    for (const CustomerRow &row : rows) {
        const bool passes = row.isArchived == (query.which == Which::Archived)
            && (query.which != Which::Open || hasOpen(row))
            && (query.which != Which::Overdue || hasOverdue(row))
            && (!query.isMine || row.customer.owner == me)
            && (query.tag.isEmpty() || row.tags.contains(query.tag))
            && (foldForSearch(row.customer.name).contains(text) || row.customer.email.contains(text));
        if (passes)
            found.append(row);
    }
    for (CustomerRow &row : found)
        row.key = keyOf(row.customer.id);
    sortAsAsked(found, query);
    return found;
}

QFuture<Result<QList<CustomerRow>>> SampleCustomerDesk::page(
    CustomerQuery query, CustomerPlace after, int limit)
{
    ++pagesAsked;
    QList<CustomerRow> found = matching(query);
    if (!after.id.isEmpty()) {
        const auto last = std::ranges::find_if(
            found, [&](const CustomerRow &row) { return row.customer.id == after.id; });
        found = found.mid(last == found.end() ? found.size() : last - found.begin() + 1);
    }
    return ready<QList<CustomerRow>>(found.first(std::min<qsizetype>(limit, found.size())));
}

qint64 SampleCustomerDesk::keyOf(const CustomerId &id) const
{
    qint64 &key = m_keys[id.text()];
    if (key == 0)
        key = m_keys.size();
    return key;
}

QFuture<Result<ListPage<CustomerRow>>> SampleCustomerDesk::firstPage(CustomerQuery query, int limit)
{
    ++pagesAsked;
    return ready<ListPage<CustomerRow>>(firstPageOf(matching(query), limit));
}

QFuture<Result<QList<qint64>>> SampleCustomerDesk::order(CustomerQuery query)
{
    QList<qint64> keys;
    for (const CustomerRow &row : matching(query))
        keys.append(row.key);
    return ready<QList<qint64>>(keys);
}

QFuture<Result<QList<CustomerRow>>> SampleCustomerDesk::rowsOf(QList<qint64> keys, QDate)
{
    ++pagesAsked;
    QList<CustomerRow> found;
    for (const qint64 key : keys)
        for (CustomerRow row : rows)
            if (row.key = keyOf(row.customer.id); row.key == key)
                found.append(row);
    return ready<QList<CustomerRow>>(found);
}

QFuture<Result<CustomerSummary>> SampleCustomerDesk::summary(CustomerQuery query)
{
    using Which = CustomerQuery::Which;
    const auto count = [&](Which which) {
        CustomerQuery one = query;
        one.which = which;
        one.text.clear();
        return qint64{matching(one).size()};
    };
    const QList<CustomerRow> shown = matching(query);
    return ready<CustomerSummary>(CustomerSummary{.all = count(Which::All),
        .open = count(Which::Open),
        .overdue = count(Which::Overdue),
        .archived = count(Which::Archived),
        .shown = shown.size(),
        .sums = together(shown),
        .currency = query.currency.isEmpty() ? u"EUR"_s : query.currency});
}

CustomerRow *SampleCustomerDesk::find(const CustomerId &id)
{
    const auto row
        = std::ranges::find_if(rows, [&](const CustomerRow &known) { return known.customer.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

QFuture<Result<CustomerDetail>> SampleCustomerDesk::detail(CustomerId customer)
{
    const CustomerRow *row = find(customer);
    if (!row)
        return ready<CustomerDetail>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"customer.unknown"_s}));
    CustomerRow listed = *row;
    listed.key = keyOf(customer);
    return ready<CustomerDetail>(
        CustomerDetail{.row = listed, .lastPayment = {}, .records = records, .savedCards = 1, .hold = hold});
}

QFuture<Result<CustomerId>> SampleCustomerDesk::save(Customer customer)
{
    if (error)
        return ready<CustomerId>(fail(*std::exchange(error, std::nullopt)));
    saved.append(customer);
    if (customer.id.isEmpty()) {
        customer.id = CustomerId(u"c-new%1"_s.arg(saved.size()));
        CustomerRow made;
        made.customer = customer;
        rows.append(made);
    } else if (CustomerRow *row = find(customer.id)) {
        row->customer = customer;
    }
    byName(rows);
    tell();
    return ready<CustomerId>(customer.id);
}

QFuture<Result<CustomerMerge>> SampleCustomerDesk::mergeEffect(CustomerId from, CustomerId into)
{
    const CustomerRow *lost = find(from);
    const CustomerRow *kept = find(into);
    if (!lost || !kept)
        return ready<CustomerMerge>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"customer.unknown"_s}));
    return ready<CustomerMerge>(CustomerMerge{.from = *lost,
        .into = *kept,
        .after = together({*lost, *kept}),
        .documents = 2,
        .drafts = 1,
        .payments = 0,
        .schedules = 0,
        .cards = 0,
        .records = 1});
}

QFuture<Result<void>> SampleCustomerDesk::merge(CustomerId from, CustomerId into)
{
    if (error)
        return ready<void>(fail(*std::exchange(error, std::nullopt)));
    merged.append({from, into});
    rows.removeIf([&](const CustomerRow &row) { return row.customer.id == from; });
    tell();
    return ready<void>({});
}

QFuture<Result<void>> SampleCustomerDesk::setArchived(CustomerId customer, bool isArchived)
{
    if (error)
        return ready<void>(fail(*std::exchange(error, std::nullopt)));
    archived.append({customer, isArchived});
    if (CustomerRow *row = find(customer))
        row->isArchived = isArchived;
    tell();
    return ready<void>({});
}

QFuture<Result<QList<StaffMember>>> SampleCustomerDesk::staff()
{
    return ready<QList<StaffMember>>(members);
}

QFuture<Result<QList<Interaction>>> SampleCustomerDesk::timeline(CustomerId, int)
{
    return ready<QList<Interaction>>(done);
}

void SampleCustomerDesk::tell()
{
    if (!news)
        return;
    news->customersKnown.clear();
    for (const CustomerRow &row : std::as_const(rows))
        news->customersKnown.append(row.customer);
    emit news->invoicesChanged();
}
