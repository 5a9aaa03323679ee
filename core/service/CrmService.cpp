#include "core/service/CrmService.h"

#include "core/billing/AdoptContact.h"
#include "core/billing/CreateInCrm.h"
#include "core/billing/CrmComparison.h"
#include "core/billing/ResolveCrmConflict.h"
#include "core/billing/compareCustomers.h"
#include "core/billing/crmConflictAuthors.h"
#include "core/billing/crmExamples.h"
#include "core/billing/crmMappingEffect.h"
#include "core/billing/crmTelling.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmWriter.h"
#include "core/crm/crmFieldFit.h"
#include "core/crm/crmOwnFields.h"
#include "core/domain/crmContinuation.h"
#include "core/domain/crmCustomer.h"
#include "core/domain/crmValue.h"
#include "core/journal/Journal.h"
#include "core/service/checkedCrmMappings.h"
#include "core/service/crmChoices.h"
#include "core/service/inBook.h"
#include "core/service/ownCrm.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/CustomerTable.h"
#include "core/sync/refreshCrmSchema.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRecords = 5;

Result<void> checkConnection(const QString &connection)
{
    if (!defaultCrmMappings(connection).isEmpty())
        return {};
    return fail(Error{.kind = ErrorKind::NotFound,
        .rule = u"connection.unknown"_s,
        .field = u"connection"_s,
        .value = connection});
}

//! The wishes as they would be kept.
Result<QList<CrmMapping>> checkedMappings(Book &book, const QString &connection, QList<CrmMapping> wanted)
{
    CrmMappingTable table(book.database, ConnectionId(connection));
    return table.all().and_then([&](const QList<CrmMapping> &all) {
        return checkedCrmMappings(connection, all, std::move(wanted),
            [&](ContactRow::Kind kind) { return table.schema(kind).transform(schemaFrom); });
    });
}

using Told = QHash<QString, QJsonObject>; //!< Values by the record's id.

//! Of the record and its customer, without what the CRM says.
Result<CrmPreviewRow> previewOf(
    Book &book, const ConnectionId &connection, const CrmMapping &mapping, const ContactRow &record)
{
    const auto customers = CrmLinkTable(book.database).customersOf(connection, mapping.kind, record.remoteId);
    if (!customers)
        return fail(customers.error());
    CrmPreviewRow preview{.remoteId = record.remoteId,
        .recordName = record.name,
        .customer = {},
        .customerName = {},
        .theirs = {},
        .understood = {},
        .ours = {}};
    if (customers->isEmpty())
        return preview;
    const Result<Customer> customer = CustomerTable(book.database).byId(customers->first());
    if (!customer)
        return fail(customer.error());
    CrmComparison comparison(book.database, connection, book.clock.now());
    preview.customer = customer->id;
    preview.customerName = customer->name;
    const Result<BillingFacts> facts
        = comparison.open().and_then([&] { return comparison.factsOf(*customer); });
    if (!facts)
        return fail(facts.error());
    preview.ours = crmValueOf(mapping.field, *customer, *facts, book.clock.now());
    preview.country = customer->address.country;
    return preview;
}

Result<Told> mirrored(
    Book &book, const ConnectionId &connection, const CrmMapping &mapping, const QStringList &ids)
{
    Told told;
    for (const QString &id : ids) {
        const auto row = CrmRecordTable(book.database, connection, mapping.kind).find(id);
        if (!row)
            return fail(row.error());
        if (*row)
            told.insert(id, QJsonDocument::fromJson((*row)->raw).object());
    }
    return told;
}

Result<Told> readThere(
    CrmConnector &connector, const CrmMapping &mapping, const QStringList &ids, const StopFlag &stop)
{
    connector.readAlso(mapping.kind, {mapping.remote});
    return connector.read(mapping.kind, ids, stop).transform([](const CrmReadResult &read) {
        Told told;
        for (const CrmRecord &record : read.records)
            told.insert(record.id, record.values);
        return told;
    });
}

//! A field that the CRM does not have makes nothing of any record.
Result<void> checkThere(CrmMappingTable &table, const CrmMapping &mapping)
{
    const auto schema = table.schema(mapping.kind);
    if (!schema)
        return fail(schema.error());
    const QList<CrmProperty> properties = schemaFrom(*schema);
    const bool isThere = properties.isEmpty()
        || std::ranges::find(properties, mapping.remote, &CrmProperty::name) != properties.end();
    return isThere ? Result<void>() : invalid(u"crm_mapping.gone"_s, codeOf(mapping.field), mapping.remote);
}

//! valuesOf: what the CRM says of these records.
Result<QList<CrmPreviewRow>> previewRows(Book &book, const ConnectionId &connection,
    const CrmMapping &mapping, const std::function<Result<Told>(const QStringList &ids)> &valuesOf)
{
    CrmMappingTable table(book.database, connection);
    if (const Result<void> there = checkThere(table, mapping); !there)
        return fail(there.error());
    const auto all = table.all();
    const auto records = CrmContactTable(book.database).samples(connection, mapping.kind, previewRecords);
    if (!all || !records)
        return fail(all ? records.error() : all.error());
    QStringList ids;
    for (const ContactRow &record : *records)
        ids.append(record.remoteId);
    const Result<Told> told = ids.isEmpty() ? Told() : valuesOf(ids);
    if (!told)
        return fail(told.error());
    const QString continuation = crmContinuation(connection.text(), mapping, *all);
    QList<CrmPreviewRow> rows;
    for (const ContactRow &record : *records) {
        auto row = previewOf(book, connection, mapping, record);
        if (!row)
            return fail(row.error());
        const auto theirs = crmToldText(told->value(record.remoteId), mapping.remote, continuation);
        row->isTold = theirs.has_value();
        row->theirs = theirs.value_or(QString());
        row->understood = normalCrmValue(
            typeOf(mapping.field), changedCrmText(mapping.change, row->theirs), row->country);
        rows.append(*row);
    }
    return rows;
}

CrmRecordId recordId(const QString &connection, ContactRow::Kind kind, const QString &remoteId)
{
    return {.connection = ConnectionId(connection), .kind = kind, .remoteId = remoteId};
}

Result<QStringList> makeFieldsIn(
    Book &book, CrmConnector &connector, const ConnectionId &connection, const StopFlag &stop)
{
    CrmWriter *const writer = connector.writer();
    if (!writer)
        return QStringList();
    const Result<QStringList> missing = writer->makeOwnFields(stop);
    if (!missing)
        return missing;
    // What was out of use for want of a field works again.
    return refreshCrmSchema(book, connector, connection, stop).transform([&](const QList<Error> &) {
        return *missing;
    });
}

} // namespace

QFuture<Result<QList<CrmStatus>>> CrmService::status() const
{
    return readIn(m_workshop, [](Book &book) { return CrmStatusQuery(book.database).all(book.clock.now()); });
}

QFuture<Result<QList<CrmMapping>>> CrmService::mapping(QString connection) const
{
    return readIn(m_workshop, [=](Book &book) {
        return checkConnection(connection).and_then([&] {
            return CrmMappingTable(book.database, ConnectionId(connection)).all();
        });
    });
}

QFuture<Result<void>> CrmService::setMapping(QString connection, CrmMapping mapping)
{
    return setMappings(std::move(connection), {std::move(mapping)});
}

QFuture<Result<void>> CrmService::setMappings(QString connection, QList<CrmMapping> mappings)
{
    return commandIn(m_workshop, [=](Book &book, QDate) {
        return Journal(book).change(Touched::Contacts | Touched::Settings, [&]() -> Result<void> {
            return checkConnection(connection)
                .and_then([&] { return requireRight(book, Right::ManageBook); })
                .and_then([&] { return checkedMappings(book, connection, mappings); })
                .and_then([&](const QList<CrmMapping> &checked) -> Result<void> {
                    CrmMappingTable table(book.database, ConnectionId(connection));
                    for (const CrmMapping &mapping : checked)
                        if (const Result<void> put = table.put(mapping); !put)
                            return put;
                    return {};
                });
        });
    });
}

QFuture<Result<CrmMappingEffect>> CrmService::effectOf(QString connection, QList<CrmMapping> mappings) const
{
    return m_workshop.reads().run([=, this](Database &database, const StopFlag &stop) {
        Book book = m_workshop.plainBook(database);
        return checkConnection(connection)
            .and_then([&] { return checkedMappings(book, connection, mappings); })
            .and_then([&](const QList<CrmMapping> &checked) {
                return crmMappingEffect(book, ConnectionId(connection), checked, stop);
            });
    });
}

QFuture<Result<QList<CrmPreviewRow>>> CrmService::preview(QString connection, CrmMapping mapping) const
{
    return readIn(m_workshop, [=](Book &book) {
        const ConnectionId id(connection);
        return checkConnection(connection).and_then([&] {
            return previewRows(
                book, id, mapping, [&](const QStringList &ids) { return mirrored(book, id, mapping, ids); });
        });
    });
}

QFuture<Result<QList<CrmPreviewRow>>> CrmService::previewThere(QString connection, CrmMapping mapping) const
{
    return m_workshop.observe(connection)
        .run([=, this](Database &database, const StopFlag &stop) -> Result<QList<CrmPreviewRow>> {
            Book book = m_workshop.plainBook(database);
            return openOwnCrm(m_workshop, database, connection, stop).and_then([&](const OpenCrm &crm) {
                return previewRows(book, ConnectionId(connection), mapping,
                    [&](const QStringList &ids) { return readThere(*crm.connector, mapping, ids, stop); });
            });
        });
}

QFuture<Result<QList<CrmChoice>>> CrmService::choices(
    QString connection, ContactRow::Kind kind, CrmField field) const
{
    return readIn(m_workshop, [=](Book &book) -> Result<QList<CrmChoice>> {
        CrmMappingTable table(book.database, ConnectionId(connection));
        const auto schema = table.schema(kind);
        const auto all = table.all();
        if (!schema || !all)
            return fail(schema ? all.error() : schema.error());
        const auto mapped = std::ranges::find(*all, field, &CrmMapping::field);
        return crmChoices(
            schemaFrom(*schema), field, mapped == all->end() ? CrmDirection::Pull : mapped->direction);
    });
}

QFuture<Result<void>> CrmService::refreshSchema(QString connection)
{
    return m_workshop.observe(connection)
        .run([=, this](Database &database, const StopFlag &stop) -> Result<void> {
            return openOwnCrm(m_workshop, database, connection, stop).and_then([&](const OpenCrm &crm) {
                Book book = m_workshop.plainBook(database, u"sync:"_s + connection);
                return refreshCrmSchema(book, *crm.connector, ConnectionId(connection), stop)
                    .and_then([](const QList<Error> &hidden) {
                        return hidden.isEmpty() ? Result<void>() : Result<void>(fail(hidden.first()));
                    });
            });
        });
}

QFuture<Result<QList<CrmConflict>>> CrmService::conflicts() const
{
    return readIn(m_workshop, [](Book &book) {
        return CrmConflictTable(book.database).list().and_then([&](QList<CrmConflict> conflicts) {
            return withAuthors(book, std::move(conflicts));
        });
    });
}

QFuture<Result<void>> CrmService::resolve(
    QString connection, CustomerId customer, CrmField field, Choice choice, QString edited)
{
    return commandIn(m_workshop, [=](Book &book, QDate) {
        return resolveCrmConflict(book, ConnectionId(connection), customer, field,
            static_cast<CrmConflictResolved::Choice>(choice), edited);
    });
}

QFuture<Result<void>> CrmService::undo(QString connection, CustomerId customer, CrmField field)
{
    return commandIn(m_workshop,
        [=](Book &book, QDate) { return undoCrmConflict(book, ConnectionId(connection), customer, field); });
}

QFuture<Result<QList<CrmCandidate>>> CrmService::candidates(int limit) const
{
    return readIn(m_workshop, [=](Book &book) { return crmCandidates(book.database, limit); });
}

QFuture<Result<CustomerId>> CrmService::adopt(
    QString connection, ContactRow::Kind kind, QString remoteId, bool anyway)
{
    return commandIn(m_workshop,
        [=](Book &book, QDate) { return adoptContact(book, recordId(connection, kind, remoteId), anyway); });
}

QFuture<Result<void>> CrmService::link(
    CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId)
{
    return commandIn(m_workshop,
        [=](Book &book, QDate) { return linkContact(book, customer, recordId(connection, kind, remoteId)); });
}

QFuture<Result<void>> CrmService::unlink(
    CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId)
{
    return commandIn(m_workshop, [=](Book &book, QDate) {
        return unlinkContact(book, customer, recordId(connection, kind, remoteId));
    });
}

QFuture<Result<void>> CrmService::create(QString connection, CustomerId customer, bool anyway)
{
    return commandIn(m_workshop, [=](Book &book, QDate) {
        return checkConnection(connection).and_then([&] {
            return createInCrm(book, ConnectionId(connection), customer, anyway);
        });
    });
}

QFuture<Result<QString>> CrmService::recordOf(QString connection, CustomerId customer) const
{
    return readIn(m_workshop, [=](Book &book) -> Result<QString> {
        CrmComparison comparison(book.database, ConnectionId(connection), book.clock.now());
        const Result<QString> company = comparison.recordOf(customer, ContactRow::Kind::Company);
        return !company || !company->isEmpty() ? company
                                               : comparison.recordOf(customer, ContactRow::Kind::Person);
    });
}

QFuture<Result<QList<CrmOwnField>>> CrmService::ownFields(QString connection) const
{
    return readIn(m_workshop, [=](Book &book) -> Result<QList<CrmOwnField>> {
        if (const Result<void> known = checkConnection(connection); !known)
            return fail(known.error());
        QHash<ContactRow::Kind, QList<CrmProperty>> schemas;
        for (const ContactRow::Kind kind : {ContactRow::Kind::Company, ContactRow::Kind::Person}) {
            const auto schema = CrmMappingTable(book.database, ConnectionId(connection)).schema(kind);
            if (!schema)
                return fail(schema.error());
            schemas.insert(kind, schemaFrom(*schema));
        }
        return crmOwnFields(connection, schemas);
    });
}

QFuture<Result<QStringList>> CrmService::makeFields(QString connection)
{
    return m_workshop.observe(connection)
        .run([=, this](Database &database, const StopFlag &stop) -> Result<QStringList> {
            Book book = m_workshop.plainBook(database, u"sync:"_s + connection);
            Book asker = m_workshop.plainBook(database);
            if (const Result<void> allowed = requireRight(asker, Right::ManageBook); !allowed)
                return fail(allowed.error());
            return openOwnCrm(m_workshop, database, connection, stop).and_then([&](const OpenCrm &crm) {
                return makeFieldsIn(book, *crm.connector, ConnectionId(connection), stop);
            });
        });
}

QFuture<Result<QList<EntryId>>> CrmService::push(CustomerId customer, std::chrono::seconds hold)
{
    using Pushes = QList<EntryId>;
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &stop) -> Result<Pushes> {
        Book book = m_workshop.plainBook(database);
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return fail(allowed.error());
        const auto known = CrmStatusQuery(database).all(book.clock.now());
        if (!known)
            return fail(known.error());
        Pushes asked;
        for (const CrmStatus &status : *known) {
            // What the CRM changed is taken as at a sync, whoever starts it.
            Book observer = m_workshop.plainBook(database, u"sync:"_s + status.connection.text());
            const auto run = compareCustomers(
                observer, status.connection, customer, CrmComparison::How::Again, stop, hold);
            if (!run)
                return fail(run.error());
            asked += run->pushes;
        }
        return asked;
    });
}

QFuture<Result<CrmTelling>> CrmService::telling(CustomerId customer) const
{
    return m_workshop.reads().run([=, this](Database &database, const StopFlag &stop) -> Result<CrmTelling> {
        Book book = m_workshop.plainBook(database);
        const auto known = CrmStatusQuery(database).all(book.clock.now());
        if (!known)
            return fail(known.error());
        CrmTelling telling;
        for (const CrmStatus &status : *known)
            if (const auto added = addCrmTelling(book, status.connection, customer, telling, stop); !added)
                return fail(added.error());
        return telling;
    });
}

QFuture<Result<QList<CrmDryRun::Example>>> CrmService::examples(QString connection, QString text) const
{
    return readIn(m_workshop, [=](Book &book) {
        const ConnectionId id(connection);
        return CrmMappingTable(book.database, id).all().and_then([&](const QList<CrmMapping> &all) {
            return crmExamples(book, id, all, text.trimmed());
        });
    });
}

} // namespace quittance
