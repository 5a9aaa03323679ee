#include "core/billing/CreateInCrm.h"

#include "core/base/Clock.h"
#include "core/billing/CrmCandidates.h"
#include "core/billing/CrmComparison.h"
#include "core/journal/Journal.h"
#include "core/store/CrmCreationTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EffectTable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = ContactRow::Kind;

Kind kindOf(const Customer &customer)
{
    return customer.kind == CustomerKind::Person ? Kind::Person : Kind::Company;
}

//! A living record of the customer, of whatever kind; empty when there is none.
Result<QString> recordOf(Database &database, const ConnectionId &connection, const CustomerId &customer)
{
    const auto links = CrmLinkTable(database).ofCustomer(connection, customer);
    if (!links)
        return fail(links.error());
    const auto living = std::ranges::find_if(*links, &CrmLinkRow::isAlive);
    return living == links->end() ? QString() : living->remoteId;
}

//! Without the field that holds our id and only one record can have, a second try could make a second record.
//! It is the one the writers make and use, whatever else the id is mapped to.
Result<void> checkExternalId(Book &book, const ConnectionId &connection, Kind kind)
{
    CrmMappingTable table(book.database, connection);
    const auto schema = table.schema(kind);
    if (!schema)
        return fail(schema.error());
    const QList<CrmMapping> own = defaultCrmMappings(connection.text()); // Named as its provider.
    const auto mapping = std::ranges::find(own, CrmField::ExternalId, &CrmMapping::field);
    const QJsonArray fields = QJsonDocument::fromJson(*schema).array();
    const bool isThere = mapping != own.end() && std::ranges::any_of(fields, [&](const QJsonValue &field) {
        return field["name"_L1].toString() == mapping->remote && field["unique"_L1].toBool();
    });
    return isThere ? Result<void>()
                   : invalid(u"crm.external_id_missing"_s, u"connection"_s, connection.text());
}

Result<void> checkNew(Book &book, const ConnectionId &connection, const CustomerId &customer)
{
    CrmCandidates candidates(book.database);
    if (const Result<void> opened = candidates.open(); !opened)
        return opened;
    const auto all = candidates.all(std::numeric_limits<int>::max());
    if (!all)
        return fail(all.error());
    for (const CrmCandidate &candidate : *all)
        if (candidate.customer == customer && candidate.record.connection == connection)
            return invalid(
                u"crm.record_looks_alike"_s, u"customer"_s, candidate.record.name, candidate.record.remoteId);
    return {};
}

Result<void> checkCreation(Book &book, const ConnectionId &connection, const Customer &customer, bool anyway)
{
    const Result<QString> record = recordOf(book.database, connection, customer.id);
    if (!record)
        return fail(record.error());
    if (!record->isEmpty())
        return invalid(u"crm.customer_linked"_s, u"customer"_s, *record);
    if (const Result<void> can = checkExternalId(book, connection, kindOf(customer)); !can)
        return can;
    return anyway ? Result<void>() : checkNew(book, connection, customer.id);
}

} // namespace

Result<void> createInCrm(Book &book, const ConnectionId &connection, const CustomerId &customer, bool anyway)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                return fail(allowed.error());
            const Result<Customer> known = CustomerTable(book.database).byId(customer);
            if (!known)
                return fail(known.error());
            if (const Result<void> fine = checkCreation(book, connection, *known, anyway); !fine)
                return fail(fine.error());
            const auto last = EffectTable(book.database).lastPush(connection, known->id);
            if (!last)
                return fail(last.error());
            if (const Result<void> added = CrmCreationTable(book.database).add(connection, known->id); !added)
                return fail(added.error());
            const bool waits = *last
                && ((*last)->state == EffectTable::State::Requested
                    || (*last)->state == EffectTable::State::Uncertain);
            if (waits) // The wish that waits makes it.
                return QList<NewEntry>();
            return QList<NewEntry>{
                {.body = CrmPushRequested{.customer = known->id, .connection = connection.text()}}};
        })
        .transform([](const auto &) {});
}

Result<CrmPushContent> crmCreationContent(
    Database &database, const ConnectionId &connection, const CustomerId &customer, const QDateTime &now)
{
    const Result<Customer> known = CustomerTable(database).byId(customer);
    if (!known)
        return fail(known.error());
    const Result<bool> asked = CrmCreationTable(database).has(connection, known->id);
    const Result<QString> record = recordOf(database, connection, known->id);
    if (!asked || !record)
        return fail(asked ? record.error() : asked.error());
    if (!*asked || !record->isEmpty())
        return CrmPushContent();
    CrmComparison comparison(database, connection, now);
    return comparison.open().and_then([&] { return comparison.contentOfNew(*known, kindOf(*known)); });
}

Result<void> noteCrmCreated(Database &database, const ConnectionId &connection, const CustomerId &customer,
    ContactRow::Kind kind, const QString &remoteId)
{
    CrmCreationTable creations(database);
    const Result<bool> asked = creations.has(connection, customer);
    if (!asked)
        return fail(asked.error());
    if (!*asked)
        return {};
    return CrmLinkTable(database).link(customer, connection, kind, remoteId).and_then([&] {
        return creations.remove(connection, customer);
    });
}

} // namespace quittance
