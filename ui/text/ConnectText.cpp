#include "ui/text/ConnectText.h"

#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::ConnectText", text);
}

QString purposeText(CrmScope::Purpose purpose)
{
    using Purpose = CrmScope::Purpose;
    switch (purpose) {
    case Purpose::ReadCompanies:
        return say("Read companies");
    case Purpose::ReadPeople:
        return say("Read people");
    case Purpose::ReadOwners:
        return say("Read who owns a record");
    case Purpose::ReadCompanyFields:
        return say("Read which fields companies have");
    case Purpose::ReadPersonFields:
        return say("Read which fields people have");
    case Purpose::Write:
        return say("Write back what was billed and paid");
    case Purpose::MakeFields:
        return say("Make the fields for that");
    case Purpose::Mails:
        return say("Read the texts of e-mails");
    case Purpose::StaySignedIn:
        return say("Stay signed in");
    }
    return {};
}

//! What does not work without it.
QString lackText(CrmScope::Purpose purpose)
{
    using Purpose = CrmScope::Purpose;
    switch (purpose) {
    case Purpose::ReadCompanies:
    case Purpose::ReadPeople:
        return say("Not given. Nothing can be synced without it. Add it there and check again.");
    case Purpose::ReadOwners:
        return say("Not given. Contacts come without the name of their owner.");
    case Purpose::ReadCompanyFields:
    case Purpose::ReadPersonFields:
        return say("Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.");
    case Purpose::Write:
        return say("Not given. Sales will not see what was billed and paid.");
    case Purpose::MakeFields:
        return say("Not given. An administrator has to make the fields by hand.");
    case Purpose::Mails:
        return say("Not given. Of e-mails only the subjects come.");
    case Purpose::StaySignedIn:
        return say("Not given. The sign-in would end within hours. Add it to the app and sign in again.");
    }
    return {};
}

} // namespace

QString crmAccountText(const CrmTrial &trial)
{
    // HubSpot tells the host of its pages where a name is expected.
    if (!trial.name.isEmpty() && !trial.name.endsWith(".hubspot.com"_L1))
        return trial.name;
    return say("%1 account %2").arg(connectionText(trial.connection.text()), trial.account);
}

QString crmAccountFactsText(const CrmTrial &trial)
{
    const QString account = say("Number %1").arg(trial.account);
    return trial.currency.isEmpty() ? account : account + u" · "_s + trial.currency;
}

QString crmScopePurposeText(const CrmScope &scope)
{
    return purposeText(scope.purpose) + u" · "_s + scope.name;
}

QString crmScopeFoundText(const CrmScope &scope)
{
    switch (scope.state) {
    case CrmScope::State::Given:
        return {};
    case CrmScope::State::Missing:
        return lackText(scope.purpose);
    case CrmScope::State::NotTold:
        return say("Shows with the first use: a key does not tell, and trying would change something.");
    }
    return {};
}

} // namespace quittance
