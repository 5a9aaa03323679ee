#include "core/service/lookAtCrm.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/crm/CrmConnector.h"
#include "core/net/OAuthSession.h"
#include "core/service/CrmRunNote.h"
#include "core/service/Workshop.h"
#include "core/service/accessTrouble.h"
#include "core/service/syncNotes.h"
#include "core/sync/readPause.h"

#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Salesforce ends a refresh token that was not used for 30 days, and a session that each sync prolongs asks
//! for no renewal. What goes wrong is told by the sync, once the access is really over.
void keepSignedIn(const OpenCrm &crm, const StopFlag &stop)
{
    constexpr std::chrono::hours week{7 * 24};
    if (!crm.session)
        return;
    if (const Result<void> kept = crm.session->keepAlive(week, stop); !kept)
        qCInfo(lcSync) << "cannot renew the access before its time" << kept.error().rule;
}

} // namespace

Result<SyncReport> lookAtCrm(Workshop &workshop, Database &database, const ConnectionFacts &facts,
    CrmSyncOrder order, const ContactSync::Progress &progress, const StopFlag &stop)
{
    const ConnectionId id(facts.id);
    Book book = workshop.plainBook(database, u"sync:"_s + facts.id);
    // Even opening it may ask for a new token.
    if (const Result<void> may = mayRead(book, id); !may)
        return fail(may.error());
    std::optional<CrmRunNote> note; // What was never connected is no sync that failed.
    if (isConfigured(workshop, database, facts).value_or(true))
        note.emplace(workshop, database, id, order.full);
    order.brought = [&note](qint64 records) {
        if (note)
            note->add(records);
    };
    const Result<CrmSyncReport> synced
        = openCrm(workshop, database, facts.id).and_then([&](const OpenCrm &crm) {
              keepSignedIn(crm, stop);
              if (order.inBackground)
                  crm.connector->askInBackground(
                      ownCrmCalls(database, facts.id, workshop.clock().now()).value_or(0));
              const Result<CrmSyncReport> done = syncCrm(book, *crm.connector, order, progress, stop);
              // A sync that was cut used some, too.
              noteCrmQuota(workshop, database, facts.id, crm.connector->quota());
              return done;
          });
    if (note)
        note->end(synced);
    noteAccess(workshop, database, facts.id, synced ? nullptr : &synced.error());
    return synced.transform([&](const CrmSyncReport &done) {
        noteSynced(workshop, database, facts.id, Touched::Contacts);
        SyncReport report{.contactsChanged = done.contacts.changed, .contactsKnown = done.contacts.known};
        report.interactionsChanged = done.contacts.interactions;
        for (const Error &error : done.contacts.hidden + done.contacts.problems)
            report.problems.append({.connection = id, .error = error});
        return report;
    });
}

} // namespace quittance
