#include "core/sync/syncCrm.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/billing/crmMilestones.h"
#include "core/crm/CrmConnector.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CursorTable.h"
#include "core/store/Transaction.h"
#include "core/sync/linkBillingContacts.h"
#include "core/sync/refreshCrmSchema.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString readFieldsName = u"mapped_fields"_s;

} // namespace

Result<QString> readMappedFields(Database &database, CrmConnector &connector, const ConnectionId &connection)
{
    const auto mappings = CrmMappingTable(database, connection).all();
    if (!mappings)
        return fail(mappings.error());
    QStringList names;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        QStringList ofKind;
        for (const CrmMapping &mapping : *mappings)
            if (mapping.kind == kind && !mapping.remote.isEmpty() && !ofKind.contains(mapping.remote))
                ofKind.append(mapping.remote);
        ofKind.sort();
        connector.readAlso(kind, ofKind);
        names += ofKind;
        names += QString(); // Parts the kinds.
    }
    return names.join(u'\n');
}

Result<CrmSyncReport> syncCrm(Book &book, CrmConnector &connector, bool full,
    const ContactSync::Progress &progress, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider());
    const Result<QString> fields = readMappedFields(book.database, connector, connection);
    CursorTable cursors(book.database);
    const Result<QString> before = cursors.value(connection.text(), readFieldsName);
    if (!fields || !before)
        return fail(fields ? before.error() : fields.error());
    const bool isOther = *fields != *before;
    if (isOther)
        qCInfo(lcSync) << connection.text() << "other fields are mapped: everything is read anew";

    const auto contacts
        = ContactSync::run(book.database, connector, book.clock, full || isOther, progress, stop);
    if (!contacts)
        return fail(contacts.error());
    if (isOther) {
        const Result<void> noted = Transaction::run(book.database,
            [&] { return cursors.set(connection.text(), readFieldsName, *fields, book.clock.now()); });
        if (!noted)
            return fail(noted.error());
    }
    CrmSyncReport report{.contacts = *contacts, .customers = {}};
    return refreshCrmSchema(book, connector, connection, stop)
        .and_then([&] { return linkBillingContacts(book, connector, full, stop); })
        .and_then([&](qint64) {
            return compareCustomers(book, connection, {}, CrmComparison::How::AfterReading, stop);
        })
        .and_then([&](const CrmRun &run) {
            report.customers = run;
            return askCrmNotes(book, connection);
        })
        .transform([&](qint64) { return report; });
}

} // namespace quittance
