#include "core/billing/AdoptContact.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CrmCandidates.h"
#include "core/billing/CrmComparison.h"
#include "core/domain/customerTexts.h"
#include "core/journal/Journal.h"
#include "core/store/CompanyTable.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmCreationTable.h"
#include "core/store/CustomerTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = ContactRow::Kind;

//! A living record that nobody is linked to.
Result<ContactRow> freeRecord(Book &book, const CrmRecordId &record)
{
    const auto row = CrmContactTable(book.database).find(record.connection, record.kind, record.remoteId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"crm.record_unknown"_s,
            .field = u"remote_id"_s,
            .value = record.remoteId});
    const auto linked
        = CrmLinkTable(book.database).customersOf(record.connection, record.kind, record.remoteId);
    if (!linked)
        return fail(linked.error());
    if (linked->isEmpty())
        return **row;
    const Result<Customer> customer = CustomerTable(book.database).byId(linked->first());
    return customer ? invalid(u"crm.record_linked"_s, u"remote_id"_s, customer->name)
                    : fail(customer.error());
}

Result<void> checkNew(Book &book, const ContactRow &row)
{
    CrmCandidates candidates(book.database);
    if (const Result<void> opened = candidates.open(); !opened)
        return opened;
    const auto found = candidates.of(row);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return {};
    return invalid(u"crm.looks_known"_s, u"remote_id"_s, found->first().customerName,
        found->first().reasons.join(u", "_s));
}

Result<Customer> customerOf(Book &book, const ContactRow &row)
{
    const auto company = CompanyTable(book.database).read();
    if (!company)
        return fail(company.error());
    Customer customer{.id = CustomerId(makeUuid7(book.clock.now())),
        .kind = row.kind == Kind::Company ? CustomerKind::Company : CustomerKind::Person,
        .name = withoutControls(row.name).simplified()};
    if (*company)
        customer.currency = (*company)->currency;
    if (customer.name.isEmpty())
        return invalid(u"customer.name_missing"_s, u"name"_s, customer.name);
    return checkTextLength(customer.name, CustomerTextMax::name, u"name"_s).transform([&] {
        return customer;
    });
}

//! The record, and the one person of a company: more than one, and a person chooses.
Result<void> linkAll(Book &book, const CustomerId &customer, const CrmRecordId &record)
{
    CrmLinkTable links(book.database);
    if (const auto linked = links.link(customer, record.connection, record.kind, record.remoteId); !linked)
        return linked;
    if (record.kind != Kind::Company)
        return {};
    const auto persons = CrmContactTable(book.database).personsOf(record.connection, record.remoteId, 2);
    if (!persons)
        return fail(persons.error());
    if (persons->size() != 1)
        return {};
    const auto taken = links.customersOf(record.connection, Kind::Person, persons->first());
    if (!taken)
        return fail(taken.error());
    return taken->isEmpty() ? links.link(customer, record.connection, Kind::Person, persons->first())
                            : Result<void>();
}

} // namespace

Result<CustomerId> adoptContact(Book &book, const CrmRecordId &record, bool anyway)
{
    CustomerId made;
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                return fail(allowed.error());
            const Result<ContactRow> row = freeRecord(book, record);
            if (!row)
                return fail(row.error());
            if (!anyway)
                if (const Result<void> fresh = checkNew(book, *row); !fresh)
                    return fail(fresh.error());
            const Result<Customer> customer = customerOf(book, *row);
            if (!customer)
                return fail(customer.error());
            if (const Result<void> linked = linkAll(book, customer->id, record); !linked)
                return fail(linked.error());
            // All else the record says is taken as at any sync: a new customer says nothing yet.
            CrmComparison comparison(book.database, record.connection, book.clock.now());
            Result<CrmCompared> compared = comparison.open().and_then(
                [&] { return comparison.compare(*customer, {}, CrmComparison::How::Offline); });
            if (!compared)
                return fail(compared.error());
            compared->customerChanged = true;
            made = customer->id;
            return comparison.write(*compared);
        })
        .transform([&](const QList<Entry> &) { return made; });
}

Result<void> linkContact(Book &book, const CustomerId &customer, const CrmRecordId &record)
{
    return Journal(book).change(Touched::Contacts | Touched::Customers, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return allowed;
        const Result<Customer> known = CustomerTable(book.database).byId(customer);
        const Result<ContactRow> row = freeRecord(book, record);
        if (!known || !row)
            return fail(known ? row.error() : known.error());
        return CrmLinkTable(book.database)
            .link(known->id, record.connection, record.kind, record.remoteId)
            .and_then([&] { return CrmCreationTable(book.database).remove(record.connection, known->id); });
    });
}

Result<void> unlinkContact(Book &book, const CustomerId &customer, const CrmRecordId &record)
{
    return Journal(book).change(Touched::Contacts | Touched::Customers, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return allowed;
        const Result<Customer> known = CustomerTable(book.database).byId(customer);
        if (!known)
            return fail(known.error());
        CrmLinkTable links(book.database);
        const auto before = links.ofCustomer(record.connection, known->id);
        if (!before)
            return fail(before.error());
        if (const auto gone = links.unlink(known->id, record.connection, record.kind, record.remoteId); !gone)
            return gone;
        const auto left = links.ofCustomer(record.connection, known->id);
        if (!left)
            return fail(left.error());
        if (left->size() == before->size())
            return fail(Error{.kind = ErrorKind::NotFound,
                .rule = u"crm.not_linked"_s,
                .field = u"remote_id"_s,
                .value = record.remoteId});
        if (!left->isEmpty())
            return {};
        return CrmBaseTable(book.database, record.connection).remove(known->id).and_then([&] {
            return CrmConflictTable(book.database).removeAll(record.connection, known->id);
        });
    });
}

Result<QList<CrmCandidate>> crmCandidates(Database &database, int limit)
{
    CrmCandidates candidates(database);
    if (const Result<void> opened = candidates.open(); !opened)
        return fail(opened.error());
    return candidates.all(limit);
}

} // namespace quittance
