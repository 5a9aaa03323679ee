#include "core/service/crmPorts.h"

#include "core/base/Clock.h"
#include "core/billing/CreateInCrm.h"
#include "core/billing/CrmComparison.h"
#include "core/service/crmRemark.h"
#include "core/service/ownCrm.h"
#include "core/store/CustomerTable.h"
#include "core/sync/recogniseCrm.h"
#include "core/sync/refreshRecords.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QList<CrmRecordRef>> recordsOf(Book &book, const ConnectionId &connection, const CustomerId &customer)
{
    const Result<Customer> known
        = CustomerTable(book.database).byId(customer); // Merged since it was asked for?
    if (!known)
        return fail(known.error());
    CrmComparison comparison(book.database, connection, book.clock.now());
    QList<CrmRecordRef> records;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const Result<QString> id = comparison.recordOf(known->id, kind);
        if (!id)
            return fail(id.error());
        if (!id->isEmpty())
            records.append({.kind = kind, .remoteId = *id});
    }
    if (!records.isEmpty())
        return records;
    // One that is to be made has no id there yet.
    const auto made = crmCreationContent(book.database, connection, known->id, book.clock.now());
    if (!made)
        return fail(made.error());
    for (const CrmTell &tell : made->records)
        records.append({.kind = tell.kind, .remoteId = {}});
    return records;
}

Result<QList<CrmTell>> contentOf(Book &book, const ConnectionId &connection, const CustomerId &customer)
{
    const QDateTime now = book.clock.now();
    Result<CrmPushContent> content = crmPushContent(book.database, connection, customer, now);
    if (content && content->isEmpty())
        content = crmCreationContent(book.database, connection, customer, now);
    return content.transform([](const CrmPushContent &told) { return told.records; });
}

} // namespace

CrmPushPorts crmPorts(CrmConnector &connector)
{
    const ConnectionId connection(connector.provider());
    return {.recognise =
                [&connector](Book &book, const StopFlag &stop) {
                    return recogniseCrm(book.database, connector, stop).transform([](const CrmAccount &) {});
                },
        .records = [connection](Book &book,
                       const CustomerId &customer) { return recordsOf(book, connection, customer); },
        .refresh =
            [connection, &connector](Book &book, CrmKind kind, const QStringList &ids, const StopFlag &stop) {
                return refreshRecords(book.database, connector, connection, kind, ids, stop);
            },
        .content = [connection](Book &book,
                       const CustomerId &customer) { return contentOf(book, connection, customer); },
        .noteTold =
            [connection](
                Book &book, const CustomerId &customer, const CrmTell &told, const QString &remoteId) {
                return noteCrmTold(book.database, connection, customer, told, remoteId);
            },
        .noteUntaken =
            [connection](Book &book, const CustomerId &customer, const EntryId &push,
                const QList<CrmUntaken> &untaken) {
                return noteCrmUntaken(book.database, connection, customer, push, untaken);
            },
        .remark = crmRemarkOf};
}

CrmPushPorts crmPorts(Workshop &workshop, CrmConnector &connector)
{
    CrmPushPorts ports = crmPorts(connector);
    ports.recognise = [&workshop, &connector](Book &book, const StopFlag &stop) {
        return recogniseOwnCrm(workshop, book.database, connector, stop);
    };
    return ports;
}

} // namespace quittance
