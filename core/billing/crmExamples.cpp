#include "core/billing/crmExamples.h"

#include "core/domain/crmContinuation.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/CustomerTable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace quittance {

namespace {

constexpr int mostOfAKind = 5;
constexpr int mostFound = 10;
constexpr int mostLooked = 200; //!< Records of the other CRM may be among them.

Result<QString> customerNameOf(Book &book, const ContactRow &record)
{
    const auto customers
        = CrmLinkTable(book.database).customersOf(record.connection, record.kind, record.remoteId);
    if (!customers)
        return fail(customers.error());
    if (customers->isEmpty())
        return QString();
    return CustomerTable(book.database).byId(customers->first()).transform([](const Customer &customer) {
        return customer.name;
    });
}

Result<CrmDryRun::Example> exampleOf(Book &book, const ContactRow &record, const QList<CrmMapping> &mappings)
{
    const Result<QString> customer = customerNameOf(book, record);
    const auto row = CrmRecordTable(book.database, record.connection, record.kind).find(record.remoteId);
    if (!customer || !row)
        return fail(customer ? row.error() : customer.error());
    const QJsonObject values = *row ? QJsonDocument::fromJson((*row)->raw).object() : QJsonObject();
    CrmDryRun::Example example{
        .name = record.name, .kind = record.kind, .customerName = *customer, .values = {}};
    for (const CrmMapping &mapping : mappings)
        example.values.append(mapping.kind == record.kind && !mapping.remote.isEmpty()
                ? crmToldText(
                    values, mapping.remote, crmContinuation(record.connection.text(), mapping, mappings))
                : std::nullopt);
    return example;
}

Result<QList<ContactRow>> samples(Book &book, const ConnectionId &connection)
{
    CrmContactTable contacts(book.database);
    return contacts.samples(connection, ContactRow::Kind::Company, mostOfAKind)
        .and_then([&](const QList<ContactRow> &companies) {
            return contacts.samples(connection, ContactRow::Kind::Person, mostOfAKind)
                .transform([&](const QList<ContactRow> &people) { return companies + people; });
        });
}

Result<QList<ContactRow>> recordsWith(Book &book, const ConnectionId &connection, const QString &text)
{
    return CrmContactTable(book.database)
        .page(text, mostLooked)
        .transform([&](const QList<ContactRow> &found) {
            QList<ContactRow> records;
            for (const ContactRow &record : found)
                if (record.connection == connection && records.size() < mostFound)
                    records.append(record);
            return records;
        });
}

} // namespace

Result<QList<CrmDryRun::Example>> crmExamples(
    Book &book, const ConnectionId &connection, const QList<CrmMapping> &mappings, const QString &text)
{
    const auto records = text.isEmpty() ? samples(book, connection) : recordsWith(book, connection, text);
    if (!records)
        return fail(records.error());
    QList<CrmDryRun::Example> examples;
    for (const ContactRow &record : *records) {
        const Result<CrmDryRun::Example> example = exampleOf(book, record, mappings);
        if (!example)
            return fail(example.error());
        examples.append(*example);
    }
    return examples;
}

} // namespace quittance
