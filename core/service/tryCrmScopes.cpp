#include "core/service/tryCrmScopes.h"

#include "core/crm/CrmConnector.h"
#include "core/crm/CrmWriter.h"
#include "core/net/OAuthGrant.h"

#include <QJsonArray>
#include <QSet>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Purpose = CrmScope::Purpose;
using State = CrmScope::State;

struct ScopeFacts {
    QLatin1StringView provider;
    QLatin1StringView name;
    Purpose purpose;
    bool isNeeded;
};

constexpr std::array scopeFacts{
    ScopeFacts{"hubspot"_L1, "crm.objects.companies.read"_L1, Purpose::ReadCompanies, true},
    ScopeFacts{"hubspot"_L1, "crm.objects.contacts.read"_L1, Purpose::ReadPeople, true},
    ScopeFacts{"hubspot"_L1, "crm.objects.owners.read"_L1, Purpose::ReadOwners, false},
    ScopeFacts{"hubspot"_L1, "crm.schemas.companies.read"_L1, Purpose::ReadCompanyFields, false},
    ScopeFacts{"hubspot"_L1, "crm.schemas.contacts.read"_L1, Purpose::ReadPersonFields, false},
    ScopeFacts{"hubspot"_L1, "crm.objects.companies.write"_L1, Purpose::Write, false},
    ScopeFacts{"hubspot"_L1, "crm.objects.contacts.write"_L1, Purpose::Write, false},
    ScopeFacts{"hubspot"_L1, "crm.schemas.companies.write"_L1, Purpose::MakeFields, false},
    ScopeFacts{"hubspot"_L1, "crm.schemas.contacts.write"_L1, Purpose::MakeFields, false},
    ScopeFacts{"hubspot"_L1, "sales-email-read"_L1, Purpose::Mails, false},
    ScopeFacts{"salesforce"_L1, "Account"_L1, Purpose::ReadCompanies, true},
    ScopeFacts{"salesforce"_L1, "Contact"_L1, Purpose::ReadPeople, true},
    ScopeFacts{"salesforce"_L1, "User"_L1, Purpose::ReadOwners, false},
    ScopeFacts{"salesforce"_L1, "refresh_token"_L1, Purpose::StaySignedIn, true},
};

//! Refused by name, not by accident of the line.
bool saysNo(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Refused
        || error.kind == ErrorKind::NotFound;
}

template <class T>
Result<State> stateOf(const Result<T> &answer)
{
    if (answer)
        return State::Given;
    if (saysNo(answer.error()))
        return State::Missing;
    return fail(answer.error());
}

QSet<QString> givenScopes(const OAuthGrant &grant)
{
    QSet<QString> given;
    for (const QString &scope : grant.scope.split(u' ', Qt::SkipEmptyParts))
        given.insert(scope);
    for (const QJsonValue &scope : grant.more.value("scopes"_L1).toArray())
        given.insert(scope.toString());
    return given;
}

//! What changed at one moment is next to nothing, however large the account is.
Result<State> tried(CrmConnector &connector, Purpose purpose, const QDateTime &moment, const StopFlag &stop)
{
    switch (purpose) {
    case Purpose::ReadCompanies:
        return stateOf(connector.changed(CrmKind::Company, moment, moment, {}, stop));
    case Purpose::ReadPeople:
        return stateOf(connector.changed(CrmKind::Person, moment, moment, {}, stop));
    case Purpose::ReadOwners:
        return stateOf(connector.owners({}, stop));
    case Purpose::ReadCompanyFields:
    case Purpose::ReadPersonFields:
        if (CrmWriter *const writer = connector.writer())
            return stateOf(writer->properties(
                purpose == Purpose::ReadCompanyFields ? CrmKind::Company : CrmKind::Person, stop));
        break;
    case Purpose::Write:
    case Purpose::MakeFields:
    case Purpose::Mails:
    case Purpose::StaySignedIn:
        break;
    }
    return State::NotTold;
}

} // namespace

Result<QList<CrmScope>> tryCrmScopes(CrmConnector &connector, const std::optional<OAuthGrant> &grant,
    const QDateTime &moment, const StopFlag &stop)
{
    const QSet<QString> given = grant ? givenScopes(*grant) : QSet<QString>();
    QList<CrmScope> scopes;
    for (const ScopeFacts &facts : scopeFacts) {
        if (facts.provider != connector.provider())
            continue;
        Result<State> state = tried(connector, facts.purpose, moment, stop);
        if (!state)
            return fail(state.error());
        if (facts.purpose == Purpose::StaySignedIn)
            state = grant && !grant->refreshToken.isEmpty() ? State::Given : State::Missing;
        else if (*state == State::NotTold && !given.isEmpty())
            state = given.contains(facts.name) ? State::Given : State::Missing;
        scopes.append(
            {.name = facts.name, .purpose = facts.purpose, .state = *state, .isNeeded = facts.isNeeded});
    }
    return scopes;
}

} // namespace quittance
