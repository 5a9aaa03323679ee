#include "core/sync/syncCrm.h"

#include "core/billing/crmMilestones.h"
#include "core/crm/CrmConnector.h"
#include "core/domain/CrmBringing.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/SettingTable.h"
#include "core/sync/linkBillingContacts.h"
#include "core/sync/listErrors.h"
#include "core/sync/readPause.h"
#include "core/sync/recogniseCrm.h"
#include "core/sync/refreshCrmSchema.h"
#include "core/sync/settleNewest.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Fields that cannot be read now are known from before: one list, as those of interactions.
Result<ContactSyncReport> readSchema(
    Book &book, CrmConnector &connector, const ConnectionId &connection, const StopFlag &stop)
{
    ContactSyncReport report;
    const auto hidden = refreshCrmSchema(book, connector, connection, stop);
    if (hidden)
        report.hidden = *hidden;
    else if (endsTheSync(hidden.error()))
        return fail(hidden.error());
    else
        report.problems.append(inList(hidden.error(), u"fields"_s));
    return report;
}

Result<CrmSyncReport> readAndCompare(Book &book, CrmConnector &connector, CrmSyncOrder order,
    const ContactSync::Progress &progress, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider());
    const Result<CrmAccount> account = recogniseCrm(book.database, connector, stop);
    if (!account)
        return fail(account.error());
    const Result<QString> interactions
        = SettingTable(book.database).value(crmInteractionsSetting(connection));
    if (!interactions)
        return fail(interactions.error());
    const bool withInteractions = *interactions != "off"_L1;
    connector.foreseeSync(withInteractions, stop);
    // Before the lists, so that the first one is read with the fields that are there.
    const Result<ContactSyncReport> schema = readSchema(book, connector, connection, stop);
    if (!schema)
        return fail(schema.error());
    const auto fields = readMappedFields(book.database, connector, connection);
    if (!fields)
        return fail(fields.error());
    const auto contacts = ContactSync::run(book.database, connector, book.clock, *account,
        {.full = order.full,
            .acceptGone = order.acceptGone,
            .fields = *fields,
            .interactions = withInteractions,
            .brought = order.brought},
        progress, stop);
    if (!contacts)
        return fail(contacts.error());
    CrmSyncReport report{.contacts = *contacts, .customers = {}};
    report.contacts.hidden = schema->hidden + contacts->hidden;
    report.contacts.problems = schema->problems + contacts->problems;
    return linkBillingContacts(book, connector, order.full, stop)
        .and_then([&](qint64) {
            return compareCustomers(book, connection, {}, CrmComparison::How::AfterReading, stop);
        })
        .and_then([&](const CrmRun &run) {
            report.customers = run;
            return settleNewest(book, connector, stop);
        })
        .and_then([&](const CrmRun &settled) {
            report.customers.changed += settled.changed;
            report.customers.asked += settled.asked;
            // One that was open before the sync was not counted by it.
            report.customers.conflicts = std::max<qint64>(0, report.customers.conflicts + settled.conflicts);
            return askCrmNotes(book, connection);
        })
        .transform([&](qint64) { return report; });
}

} // namespace

Result<QHash<CrmKind, QString>> readMappedFields(
    Database &database, CrmConnector &connector, const ConnectionId &connection)
{
    return CrmMappingTable(database, connection).all().transform([&](const QList<CrmMapping> &mappings) {
        return readFieldsOf(connector, mappings);
    });
}

QHash<CrmKind, QString> readFieldsOf(CrmConnector &connector, const QList<CrmMapping> &mappings)
{
    QHash<CrmKind, QString> names;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        QStringList ofKind;
        for (const CrmMapping &mapping : mappings)
            if (mapping.kind == kind && !mapping.remote.isEmpty() && !ofKind.contains(mapping.remote))
                ofKind.append(mapping.remote);
        ofKind.sort();
        connector.readAlso(kind, ofKind);
        names.insert(kind, ofKind.join(u'\n'));
    }
    return names;
}

Result<CrmSyncReport> syncCrm(Book &book, CrmConnector &connector, CrmSyncOrder order,
    const ContactSync::Progress &progress, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider());
    if (const Result<void> may = mayRead(book, connection); !may)
        return fail(may.error());
    Result<CrmSyncReport> report = readAndCompare(book, connector, order, progress, stop);
    if (!report)
        noteReadPause(book, connection, report.error());
    return report;
}

} // namespace quittance
