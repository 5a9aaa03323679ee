#include "ui/text/ConnectText.h"

#include "core/domain/crmAccountLabel.h"
#include "ui/text/CrmText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ConnectText)
};

QString purposeText(CrmScope::Purpose purpose)
{
    using Purpose = CrmScope::Purpose;
    switch (purpose) {
    case Purpose::ReadCompanies:
        return Words::tr("Read companies");
    case Purpose::ReadPeople:
        return Words::tr("Read people");
    case Purpose::ReadOwners:
        return Words::tr("Read who owns a record");
    case Purpose::ReadCompanyFields:
        return Words::tr("Read which fields companies have");
    case Purpose::ReadPersonFields:
        return Words::tr("Read which fields people have");
    case Purpose::Write:
        return Words::tr("Write back what was billed and paid");
    case Purpose::MakeFields:
        return Words::tr("Make the fields for that");
    case Purpose::Mails:
        return Words::tr("Read the texts of e-mails");
    case Purpose::StaySignedIn:
        return Words::tr("Stay signed in");
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
        return Words::tr("Not given. Nothing can be synced without it. Add it there and check again.");
    case Purpose::ReadOwners:
        return Words::tr("Not given. Contacts come without the name of their owner.");
    case Purpose::ReadCompanyFields:
    case Purpose::ReadPersonFields:
        return Words::tr(
            "Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.");
    case Purpose::Write:
        return Words::tr("Not given. Sales will not see what was billed and paid.");
    case Purpose::MakeFields:
        return Words::tr("Not given. An administrator has to make the fields by hand.");
    case Purpose::Mails:
        return Words::tr("Not given. Of e-mails only the subjects come.");
    case Purpose::StaySignedIn:
        return Words::tr(
            "Not given. The sign-in would end within hours. Add it to the app and sign in again.");
    }
    return {};
}

} // namespace

QString crmAccountText(const CrmTrial &trial)
{
    // HubSpot tells the host of its pages where a name is expected.
    if (!trial.name.isEmpty() && !trial.name.endsWith(".hubspot.com"_L1))
        return trial.name;
    return crmAccountText(trial.connection, crmAccountLabel(trial.account, trial.name));
}

QString crmAccountText(const ConnectionId &connection, const QString &label)
{
    return Words::tr("%1 account %2").arg(connectionText(connection.text()), label);
}

QString crmAccountFactsText(const CrmTrial &trial)
{
    const QString account = Words::tr("Number %1").arg(trial.account);
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
        return Words::tr("Shows with the first use: a key does not tell, and trying would change something.");
    }
    return {};
}

QString crmDryRunText(const CrmDryRun &found)
{
    QStringList reasons;
    for (auto reason = found.reasons.cbegin(); reason != found.reasons.cend(); ++reason)
        reasons.append(
            Words::tr("%1: %2", "reason, how often").arg(crmReasonText(reason.key())).arg(reason.value()));
    QStringList parts{Words::tr("New: %1").arg(found.fresh()),
        reasons.isEmpty() ? Words::tr("match a customer: %1").arg(found.alike)
                          : Words::tr("match a customer: %1 (%2)", "how many, reasons")
                                .arg(QString::number(found.alike), reasons.join(u", "_s)),
        Words::tr("need you, as they match several: %1").arg(found.doubtful)};
    if (found.linked > 0)
        parts.append(Words::tr("linked already: %1").arg(found.linked));
    const QString looked = found.isWhole
        ? Words::tr("Companies: %1, people: %2.").arg(found.companies).arg(found.persons)
        : Words::tr("Of the first companies: %1, people: %2; there are more.")
              .arg(found.companies)
              .arg(found.persons);
    return looked + u'\n' + parts.join(u" · "_s);
}

QString crmDryRunPromiseText(const CrmDryRun &found, const QString &provider)
{
    const QString crm = connectionText(provider);
    return found.linked > 0
        ? Words::tr("The first sync makes no customers. Those that are linked are compared with %1 as the "
                    "fields are mapped; who else is whose you decide.")
              .arg(crm)
        : Words::tr("The first sync makes no customers and changes nothing in %1. Who is whose you decide "
                    "afterwards, one by one.")
              .arg(crm);
}

QString crmExampleText(const CrmDryRun::Example &example)
{
    const QString name
        = Words::tr("%1 (%2)", "name, company or person")
              .arg(example.name.isEmpty() ? u"–"_s : example.name.simplified(), crmKindText(example.kind));
    return example.customerName.isEmpty() ? name
                                          : Words::tr("%1, customer %2", "record there, customer here")
                                                .arg(name, example.customerName.simplified());
}

} // namespace quittance
