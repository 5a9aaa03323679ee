#include "core/sync/settleNewest.h"

#include "core/base/Clock.h"
#include "core/billing/ResolveCrmConflict.h"
#include "core/billing/crmConflictAuthors.h"
#include "core/crm/CrmConnector.h"
#include "core/domain/crmContinuation.h"
#include "core/domain/crmValue.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CustomerTable.h"

#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Choice = CrmConflictResolved::Choice;

//! A conflict that time may settle, and where the CRM's side of it stands.
struct Dispute {
    CrmConflict conflict;
    Customer customer;
    CrmMapping mapping;
    QString continuation;
    QString remoteId;
};

Result<QList<Dispute>> disputesOf(Book &book, const ConnectionId &connection)
{
    const auto mappings = CrmMappingTable(book.database, connection).all();
    if (!mappings)
        return fail(mappings.error());
    const auto isNewest = [](const CrmMapping &mapping) {
        return mapping.policy == CrmPolicy::Newest && !mapping.remote.isEmpty() && mapping.trouble.isEmpty();
    };
    if (std::ranges::none_of(*mappings, isNewest))
        return QList<Dispute>();
    QHash<CustomerId, Customer> customers; // As they are before their hands are looked up: never newer.
    const auto conflicts = CrmConflictTable(book.database)
                               .list()
                               .and_then([&](QList<CrmConflict> all) -> Result<QList<CrmConflict>> {
                                   for (const CrmConflict &conflict : std::as_const(all)) {
                                       const auto customer
                                           = CustomerTable(book.database).byId(conflict.customer);
                                       if (!customer)
                                           return fail(customer.error());
                                       customers.insert(conflict.customer, *customer);
                                   }
                                   return withAuthors(book, std::move(all));
                               });
    if (!conflicts)
        return fail(conflicts.error());
    CrmComparison comparison(book.database, connection, book.clock.now());
    QList<Dispute> disputes;
    for (const CrmConflict &conflict : *conflicts) {
        const bool mayBeSettled = conflict.connection == connection && conflict.trouble.isEmpty()
            && conflict.state == CrmConflict::State::Open && conflict.oursAt.isValid();
        QHash<CrmKind, Dispute> sides;
        for (const CrmMapping &mapping : *mappings) {
            if (!mayBeSettled || mapping.field != conflict.field || !isNewest(mapping))
                continue;
            const Result<QString> id = comparison.recordOf(conflict.customer, mapping.kind);
            if (!id)
                return fail(id.error());
            if (!id->isEmpty())
                sides.insert(mapping.kind,
                    {.conflict = conflict,
                        .customer = customers.value(conflict.customer),
                        .mapping = mapping,
                        .continuation = crmContinuation(connection.text(), mapping, *mappings),
                        .remoteId = *id});
        }
        if (sides.contains(speakerOf(conflict.field)))
            disputes.append(sides.value(speakerOf(conflict.field)));
        else
            disputes.append(sides.values());
    }
    return disputes;
}

//! Null when it is not told, or the CRM says something else than what is disputed.
QDateTime theirTime(const Dispute &dispute, const CrmFieldsSince &fields, const QString &country)
{
    QJsonObject values;
    QDateTime since;
    for (const QString &name : {dispute.mapping.remote, dispute.continuation}) {
        const auto field = fields.constFind(name);
        if (field == fields.constEnd())
            continue;
        values.insert(name, field->value);
        since = since.isValid() ? std::max(since, field->since) : field->since;
    }
    const auto plain = [&](const QString &text) {
        return normalCrmValue(
            typeOf(dispute.mapping.field), changedCrmText(dispute.mapping.change, text), country);
    };
    const auto told = crmToldText(values, dispute.mapping.remote, dispute.continuation);
    return told && plain(*told) == plain(dispute.conflict.theirs) ? since : QDateTime();
}

Result<void> settle(Book &book, const Dispute &dispute, const CrmFieldsSince &fields, CrmRun &run)
{
    const CrmConflict &conflict = dispute.conflict;
    const QDateTime theirs = theirTime(dispute, fields, dispute.customer.address.country);
    if (!theirs.isValid() || theirs == conflict.oursAt)
        return {};
    const bool takes = theirs > conflict.oursAt;
    const Result<void> settled = resolveCrmConflict(book, conflict.connection, conflict.customer,
        conflict.field, takes ? Choice::Theirs : Choice::Ours, {},
        CrmConflictSeen{.customer = dispute.customer, .theirs = conflict.theirs});
    // Whoever was at it while the CRM was asked knows better; the next sync looks again.
    const bool isOurs = settled || settled.error().kind == ErrorKind::InvalidInput
        || settled.error().kind == ErrorKind::NotFound;
    if (!isOurs)
        return settled;
    if (settled) {
        --run.conflicts;
        ++(takes ? run.changed : run.asked);
    }
    return {};
}

} // namespace

Result<CrmRun> settleNewest(Book &book, CrmConnector &connector, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider());
    const auto disputes = tellsFieldTimes(connection.text()) ? disputesOf(book, connection)
                                                             : Result<QList<Dispute>>(QList<Dispute>());
    if (!disputes)
        return fail(disputes.error());
    CrmRun run;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        QSet<QString> ids;
        QSet<QString> names;
        for (const Dispute &dispute : *disputes)
            if (dispute.mapping.kind == kind) {
                ids.insert(dispute.remoteId);
                names += {dispute.mapping.remote, dispute.continuation};
            }
        names.remove(QString());
        if (ids.isEmpty())
            continue;
        const auto told = connector.fieldsSince(
            kind, QStringList(ids.begin(), ids.end()), QStringList(names.begin(), names.end()), stop);
        if (!told)
            return fail(told.error());
        for (const Dispute &dispute : *disputes)
            if (dispute.mapping.kind == kind)
                if (const Result<void> done = settle(book, dispute, told->value(dispute.remoteId), run);
                    !done)
                    return fail(done.error());
    }
    return run;
}

} // namespace quittance
