#include "core/service/connectionStandings.h"

#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/syncNotes.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/CursorTable.h"
#include "core/store/SqlValues.h"
#include "core/sync/ProviderCounts.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! This month's count, or the last one's while this month was not counted yet.
Result<std::optional<Completeness>> newestCount(Book &book, const QString &connection, QDate today)
{
    ProviderCounts counts(book);
    auto count = counts.last(connection, today);
    return !count || *count ? count : counts.last(connection, today.addMonths(-1));
}

Result<QList<ConnectionStanding>> gatewayStandings(Workshop &workshop, Database &database, QDate today)
{
    QList<ConnectionStanding> standings;
    Book book = workshop.plainBook(database);
    for (const ConnectionFacts &facts : connectionFacts()) {
        if (facts.kind != "gateway"_L1)
            continue;
        // The keychain is not asked whether it is set up: what the book has met is enough here.
        const Result<QDateTime> synced = CursorTable(database).changedAt(facts.id, syncedCursor);
        const auto count = newestCount(book, facts.id, today);
        if (!synced || !count)
            return fail(synced ? count.error() : synced.error());
        if (synced->isValid() || *count)
            standings.append({.connection = facts.id, .syncedAt = *synced, .count = *count});
    }
    return standings;
}

} // namespace

Result<QList<ConnectionStanding>> connectionStandings(
    Workshop &workshop, Database &database, QDate today, const QDateTime &now)
{
    auto standings = gatewayStandings(workshop, database, today);
    const Result<QList<CrmStatus>> crms = CrmStatusQuery(database).all(now);
    if (!standings || !crms)
        return fail(standings ? crms.error() : standings.error());
    for (const CrmStatus &crm : *crms)
        standings->append({.connection = crm.connection.text(),
            .isGateway = false,
            .syncedAt = crm.syncedAt,
            .contacts = crm.companies + crm.persons,
            .linked = crm.linked,
            .orphaned = crm.orphaned});
    return standings;
}

} // namespace quittance
