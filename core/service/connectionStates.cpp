#include "core/service/connectionStates.h"

#include "core/mail/MailTransport.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/syncNotes.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/CursorTable.h"
#include "core/store/SettingTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void addGateway(Workshop &workshop, Database &database, ConnectionState &state)
{
    const auto gateway = openGateway(workshop, database, state.id.text());
    if (!gateway) {
        state.trouble = gateway.error();
        return;
    }
    state.live = (*gateway)->isLive();
    state.keyHint = (*gateway)->keyHint();
}

void addCrm(Workshop &workshop, Database &database, const ConnectionFacts &facts,
    const QList<CrmStatus> &statuses, ConnectionState &state)
{
    const auto known = std::ranges::find(statuses, state.id, &CrmStatus::connection);
    if (known != statuses.end()) {
        state.label = known->account;
        if (!known->accessTrouble.isEmpty())
            state.trouble = crmAccessError(*known);
    }
    const Result<QStringList> missing = missingSecrets(workshop, database, facts);
    if (!missing)
        state.trouble = missing.error();
    else if (!missing->isEmpty())
        state.trouble
            = Error{.kind = ErrorKind::Secret, .rule = u"secret.missing"_s, .field = missing->constFirst()};
}

} // namespace

Result<QList<ConnectionState>> connectionStates(Workshop &workshop, Database &database, const QDateTime &now)
{
    const auto statuses = CrmStatusQuery(database).all(now);
    if (!statuses)
        return fail(statuses.error());
    QList<ConnectionState> states;
    for (const ConnectionFacts &facts : connectionFacts()) {
        const Result<QString> url = SettingTable(database).value(facts.urlSetting);
        const Result<QString> label = SettingTable(database).value(facts.id + u".label"_s);
        const Result<bool> isSetUp = isConfigured(workshop, database, facts);
        const Result<QDateTime> synced = CursorTable(database).changedAt(facts.id, syncedCursor);
        if (!url || !label || !isSetUp || !synced)
            return fail(!url   ? url.error()
                    : !label   ? label.error()
                    : !isSetUp ? isSetUp.error()
                               : synced.error());
        ConnectionState state{.id = ConnectionId(facts.id),
            .kind = facts.kind,
            .url = url->isEmpty() ? facts.defaultUrl : *url,
            .isSetUp = *isSetUp,
            .label = *label,
            .keyHint = {},
            .live = {},
            .syncedAt = *synced,
            .trouble = {}};
        if (state.isSetUp && facts.kind == "gateway"_L1)
            addGateway(workshop, database, state);
        else if (state.isSetUp && facts.kind == "crm"_L1)
            addCrm(workshop, database, facts, *statuses, state);
        else if (state.isSetUp)
            if (const auto mail = openMail(workshop, database); !mail)
                state.trouble = mail.error();
        states.append(state);
    }
    return states;
}

} // namespace quittance
