#include "ui/connect/connectWays.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::ConnectDialog", text);
}

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
        .title = say("HubSpot with a key"),
        .hint = say("A service key or private app token is pasted here once."),
        .steps = {{say("In HubSpot, open Development → Keys → Service keys and create a key named "
                       "“Quittance”. An existing private app token works, too.")},
            {say("Give it these scopes to read:"), hubSpotReads},
            {say("And these, if HubSpot is to be told what was billed and paid:"), hubSpotWrites},
            {say("And this one for the texts of e-mails; without it only their subjects come:"),
                u"sales-email-read"_s},
            {say("Copy the key and paste it below.")}},
        .byToken = true};
}

ConnectWay hubSpotApp()
{
    return {.key = u"hubspot-app"_s,
        .connection = u"hubspot"_s,
        .title = say("HubSpot with your own app"),
        .hint = say("Each desk signs in with the browser. Your app, your secret; nothing of ours between."),
        .steps = {{say("In HubSpot, create an app with OAuth under Development and name it “Quittance”.")},
            {say("Register these redirect URLs, one a line. They lead to this computer:"),
                callbacks(u"/crm/hubspot"_s)},
            {say("Add these scopes as required:"), hubSpotReads + u'\n' + hubSpotWrites},
            {say("And this one as optional, for the texts of e-mails; without it only their subjects come:"),
                u"sales-email-read"_s},
            {say("Copy the client id and the client secret into the fields below.")}},
        .wantsSecret = true,
        .idLabel = say("Client id")};
}

ConnectWay salesforceApp()
{
    return {.key = u"salesforce-app"_s,
        .connection = u"salesforce"_s,
        .title = say("Salesforce"),
        .hint = say("With an External Client App of your organisation, signed in to with the browser."),
        .steps = {{say("In Setup, open External Client App Manager → New External Client App. Name it "
                       "“Quittance”, distribution state Local.")},
            {say("Enable OAuth and enter these callback URLs, one a line. They lead to this computer:"),
                callbacks(u"/crm/salesforce"_s)},
            {say("Choose these scopes:"), u"api\nrefresh_token, offline_access"_s},
            {say("Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token "
                 "Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token "
                 "Rotation”.")},
            {say("Under Policies, let the people who bill use it, by a permission set.")},
            {say("Copy the consumer key, and your host from Setup → My Domain, into the fields below.")}},
        .wantsHost = true,
        .idLabel = say("Consumer key")};
}

} // namespace

QList<ConnectWay> connectWays()
{
    return {hubSpotToken(), hubSpotApp(), salesforceApp()};
}

} // namespace quittance
