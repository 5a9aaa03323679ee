#include "ui/connect/connectWays.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ConnectDialog)
};

//! What has to be registered there: the three ports a sign-in may come back to.
QString callbacks(const QString &path)
{
    QStringList lines;
    for (const int port : {17171, 17172, 17173})
        lines.append(u"http://localhost:%1%2"_s.arg(port).arg(path));
    return lines.join(u'\n');
}

const QString hubSpotReads
    = u"crm.objects.companies.read\ncrm.objects.contacts.read\ncrm.objects.owners.read\n"
      "crm.schemas.companies.read\ncrm.schemas.contacts.read"_s;
const QString hubSpotWrites
    = u"crm.objects.companies.write\ncrm.objects.contacts.write\ncrm.schemas.companies.write\n"
      "crm.schemas.contacts.write"_s;

ConnectWay hubSpotToken()
{
    return {.key = u"hubspot-token"_s,
        .connection = u"hubspot"_s,
        .title = Words::tr("HubSpot with a key"),
        .hint = Words::tr("A service key or private app token is pasted here once."),
        .steps = {{Words::tr("In HubSpot, open Development → Keys → Service keys and create a key named "
                             "“Quittance”. An existing private app token works, too.")},
            {Words::tr("Give it these scopes to read:"), hubSpotReads},
            {Words::tr("And these, if HubSpot is to be told what was billed and paid:"), hubSpotWrites},
            {Words::tr("And this one for the texts of e-mails; without it only their subjects come:"),
                u"sales-email-read"_s},
            {Words::tr("Copy the key and paste it below.")}},
        .byToken = true};
}

ConnectWay hubSpotApp()
{
    return {.key = u"hubspot-app"_s,
        .connection = u"hubspot"_s,
        .title = Words::tr("HubSpot with your own app"),
        .hint
        = Words::tr("Each desk signs in with the browser. Your app, your secret; nothing of ours between."),
        .steps
        = {{Words::tr("In HubSpot, create an app with OAuth under Development and name it “Quittance”.")},
            {Words::tr("Register these redirect URLs, one a line. They lead to this computer:"),
                callbacks(u"/crm/hubspot"_s)},
            {Words::tr("Add these scopes as required:"), hubSpotReads + u'\n' + hubSpotWrites},
            {Words::tr(
                 "And this one as optional, for the texts of e-mails; without it only their subjects come:"),
                u"sales-email-read"_s},
            {Words::tr("Copy the client id and the client secret into the fields below.")}},
        .wantsSecret = true,
        .idLabel = Words::tr("Client id")};
}

ConnectWay salesforceApp()
{
    return {.key = u"salesforce-app"_s,
        .connection = u"salesforce"_s,
        .title = Words::tr("Salesforce"),
        .hint = Words::tr("With an External Client App of your organisation, signed in to with the browser."),
        .steps = {{Words::tr("In Setup, open External Client App Manager → New External Client App. Name it "
                             "“Quittance”, distribution state Local.")},
            {Words::tr("Enable OAuth and enter these callback URLs, one a line. They lead to this computer:"),
                callbacks(u"/crm/salesforce"_s)},
            {Words::tr("Choose these scopes:"), u"api\nrefresh_token, offline_access"_s},
            {Words::tr(
                "Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token "
                "Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token "
                "Rotation”.")},
            {Words::tr("Under Policies, let the people who bill use it, by a permission set.")},
            {Words::tr(
                "Copy the consumer key, and your host from Setup → My Domain, into the fields below.")}},
        .wantsHost = true,
        .idLabel = Words::tr("Consumer key")};
}

} // namespace

QList<ConnectWay> connectWays()
{
    return {hubSpotToken(), hubSpotApp(), salesforceApp()};
}

} // namespace quittance
