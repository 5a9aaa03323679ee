#include "core/sync/refreshCrmSchema.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmWriter.h"
#include "core/crm/crmFieldFit.h"
#include "core/crm/isPermissionMissing.h"
#include "core/journal/Journal.h"
#include "core/store/CrmMappingTable.h"

namespace quittance {

namespace {

//! Mappings of a kind that the fields change, as they become.
Result<QList<CrmMapping>> changedBy(
    CrmMappingTable &table, ContactRow::Kind kind, const QList<CrmProperty> &properties)
{
    return table.all().transform([&](const QList<CrmMapping> &mappings) {
        QList<CrmMapping> changed;
        for (const CrmMapping &mapping : mappings)
            if (mapping.kind == kind)
                if (const CrmMapping now = withSchema(mapping, properties); now != mapping)
                    changed.append(now);
        return changed;
    });
}

} // namespace

Result<void> takeCrmSchema(
    Book &book, const ConnectionId &connection, ContactRow::Kind kind, const QList<CrmProperty> &properties)
{
    CrmMappingTable table(book.database, connection);
    const QByteArray json = schemaJson(properties);
    const auto stored = table.schema(kind);
    const auto wouldChange = changedBy(table, kind, properties);
    if (!stored || !wouldChange)
        return fail(stored ? wouldChange.error() : stored.error());
    if (wouldChange->isEmpty() && *stored == json)
        return {};
    return Journal(book).change(Touched::Contacts, [&]() -> Result<void> {
        const auto changed = changedBy(table, kind, properties); // Once more: a person may have been at it.
        if (!changed)
            return fail(changed.error());
        for (const CrmMapping &mapping : *changed) {
            if (!mapping.trouble.isEmpty())
                qCInfo(lcSync) << connection.text() << codeOf(mapping.field)
                               << "is out of use:" << mapping.trouble;
            if (const Result<void> put = table.put(mapping); !put)
                return put;
        }
        return table.putSchema(kind, json, book.clock.now());
    });
}

Result<QList<Error>> refreshCrmSchema(
    Book &book, CrmConnector &connector, const ConnectionId &connection, const StopFlag &stop)
{
    QList<Error> hidden;
    CrmWriter *const writer = connector.writer();
    if (!writer)
        return hidden;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const Result<QList<CrmProperty>> properties = writer->properties(kind, stop);
        if (!properties && isPermissionMissing(properties.error())) {
            hidden.append(properties.error());
            continue;
        }
        if (!properties)
            return fail(properties.error());
        if (const Result<void> taken = takeCrmSchema(book, connection, kind, *properties); !taken)
            return fail(taken.error());
    }
    return hidden;
}

} // namespace quittance
