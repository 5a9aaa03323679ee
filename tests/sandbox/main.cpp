#include "tests/sandbox/ControlService.h"
#include "tests/sandbox/SandboxHouse.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"
#include "tests/sandbox/hubspot/hubSpotState.h"
#include "tests/sandbox/hubspot/hubSpotWorld.h"
#include "tests/sandbox/paypal/PayPalPage.h"
#include "tests/sandbox/paypal/PayPalSandbox.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"
#include "tests/sandbox/salesforce/salesforceState.h"
#include "tests/sandbox/salesforce/salesforceWorld.h"
#include "tests/sandbox/smtp/SmtpSink.h"
#include "tests/sandbox/stripe/PayPage.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QCommandLineParser &addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Stand-ins for the services Quittance talks to, on loopback.\n\n"
        "What the world does goes as JSON to the address of \"control\", fields in brackets may be absent:\n"
        "  GET  /state         what the stand-ins hold and were asked\n"
        "  POST /reset         as if just started\n"
        "  POST /clock         advance\n"
        "  POST /faults        [service kind [status code acted field latency_ms method path times] …]\n"
        "  POST /pay           link or session [card or debit, email, name, approve]\n"
        "  POST /approve       intent [approve]\n"
        "  POST /settle        intent                   /fail intent [code]\n"
        "  POST /fund          customer amount [currency reference]\n"
        "  POST /dispute       charge or intent [reason inquiry final amount]\n"
        "  POST /dispute/move  dispute step             submit, win, lose, escalate\n"
        "  POST /refund/end    refund status [reason]   succeeded, failed, canceled\n"
        "  POST /payout        [currency amount]        /payout/fail payout [code]\n"
        "  POST /line          type amount [fee currency]\n"
        "  POST /hide          id [lists events]        /show id\n"
        "  POST /events        [dropped doubled reordered]\n"
        "  POST /terms         [settlement rates daily_payouts]\n"
        "  POST /limits        [per_second per_endpoint reads]\n"
        "  POST /sign          event secret [at]\n"
        "and for PayPal:\n"
        "  POST /paypal/pay    order or invoice or url [funding amount email approve]\n"
        "  POST /paypal/settle capture [status]         /paypal/refund capture [amount]\n"
        "  POST /paypal/refund/end refund status        /paypal/reversal capture\n"
        "  POST /paypal/dispute capture [reason stage amount]\n"
        "  POST /paypal/dispute/move dispute [status stage outcome]\n"
        "  POST /paypal/transfer [currency amount]      /paypal/line code amount [currency status]\n"
        "  POST /paypal/terms  what its account is like /paypal/scopes withdrawn\n"
        "  POST /paypal/tokens [lifetime revoke]\n"
        "and for the CRMs:\n"
        "  POST /hubspot/archive type id                /hubspot/restore, /hubspot/purge type id\n"
        "  POST /hubspot/merge type primary other [keep_id]\n"
        "  POST /hubspot/change type id values          /hubspot/lag seconds\n"
        "  POST /hubspot/portal id                      another account from now on\n"
        "  POST /salesforce/archive id                  /salesforce/restore, /salesforce/purge id\n"
        "  POST /salesforce/merge winner loser          /salesforce/change id values\n"
        "  POST /salesforce/move [instance]             /salesforce/organization\n"
        "docs/testing.md says more."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"port"_s, u"First port; the others follow. 0 takes any free ones."_s, u"number"_s, u"0"_s});
    parser.addOption({u"ready-line"_s, u"Say where everything listens as one line of JSON."_s});
    parser.addOption({u"mail-dir"_s, u"Where mails are kept as files."_s, u"directory"_s});
    parser.addOption({u"seed"_s, u"The same seed makes the same ids."_s, u"number"_s, u"1"_s});
    parser.addOption({u"seller"_s, u"Name on the payment page."_s, u"name"_s, u"Brightwater GmbH"_s});
    parser.addOption({u"people"_s,
        u"Fills the CRMs: contacts in HubSpot, with a company for each four, and accounts in "
        "Salesforce. A reset goes back to the few of ordinary tests."_s,
        u"number"_s});
    parser.addOption({u"limits"_s, u"HubSpot counts requests and refuses too many."_s});
    parser.addOption({u"burst"_s, u"Requests that HubSpot allows, and says it allows, in ten seconds."_s,
        u"number"_s, u"190"_s});
    return parser;
}

void sayReady(const SandboxHouse &house, bool asJson)
{
    const QJsonObject urls = house.announcement();
    QByteArray text;
    if (asJson) {
        text = QJsonDocument(urls).toJson(QJsonDocument::Compact) + '\n';
    } else {
        for (auto url = urls.begin(); url != urls.end(); ++url)
            text += url.key().toUtf8().leftJustified(10) + url.value().toString().toUtf8() + '\n';
    }
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

//! Serves PayPal's calls and pages and says how to use them. False when a port is taken.
bool openPayPal(SandboxHouse &house, ControlService &control, PayPalSandbox &paypal, PayPalPage &page)
{
    if (!house.serve(u"paypal"_s, paypal) || !house.serve(u"paypal_pages"_s, page))
        return false;
    paypal.setBases(house.url(u"paypal"_s), house.url(u"paypal_pages"_s));
    house.announce(u"paypal_client"_s, QString::fromLatin1(PayPalTokens::clientId));
    house.announce(u"paypal_secret"_s, QString::fromLatin1(PayPalTokens::clientSecret));
    house.describe(u"paypal"_s, [&paypal] { return paypal.dump(); });
    control.add(u"paypal"_s,
        [&paypal](const QString &name, const QJsonObject &order) { return paypal.order(name, order); });
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser).process(application);
    const int seed = parser.value(u"seed"_s).toInt();
    const QString mailDir = parser.value(u"mail-dir"_s);

    SandboxHouse house(static_cast<quint16>(parser.value(u"port"_s).toUInt()));
    StripeSandbox stripe(house.clock, seed);
    PayPage page(stripe, parser.value(u"seller"_s));
    ControlService control(house, stripe);
    bool listening = house.serve(u"stripe"_s, stripe) && house.serve(u"pay"_s, page);
    stripe.setPayBase(house.url(u"pay"_s));
    house.describe(u"stripe"_s, [&stripe] { return stripe.dump(); });
    HubSpotSandbox hubSpot(house.clock, seed);
    listening = listening && house.serve(u"hubspot"_s, hubSpot) && house.serve(u"control"_s, control);
    house.describe(u"hubspot"_s, [&hubSpot] { return hubSpotState(std::as_const(hubSpot).data()); });
    control.add(u"hubspot"_s, [&hubSpot](const QString &name, const QJsonObject &order) {
        return hubSpotWorld(hubSpot, name, order);
    });
    hubSpot.oauth().setCallbacks({u"*"_s});
    house.announce(u"hubspot_client"_s, QString::fromLatin1(HubSpotOAuth::clientId));
    house.announce(u"hubspot_secret"_s, QString::fromLatin1(HubSpotOAuth::clientSecret));
    house.announce(u"hubspot_refresh"_s, hubSpot.oauth().grant());
    SalesforceSandbox salesforce(house.clock);
    listening = listening && house.serve(u"salesforce"_s, salesforce);
    house.describe(u"salesforce"_s, [&salesforce] {
        QJsonObject state = salesforceState(salesforce.data());
        state.insert(u"renewals"_s, salesforce.tokens().renewals());
        state.insert(u"reused"_s, salesforce.tokens().wasReused());
        const QStringList secrets = salesforce.tokens().secrets();
        bool tells
            = false; // A token in the address of a data call ends up in the logs of whoever is between.
        for (const SalesforceSandbox::LogLine &line : salesforce.requestLog())
            tells = tells
                || (!line.path.contains("/oauth2/"_L1)
                    && std::ranges::any_of(secrets, [&](const QString &each) {
                           return line.path.contains(each) || line.query.contains(each);
                       }));
        state.insert(u"secret_in_address"_s, tells);
        state.insert(u"secrets"_s, QJsonArray::fromStringList(secrets));
        return state;
    });
    control.add(u"salesforce"_s, [&salesforce](const QString &name, const QJsonObject &order) {
        return salesforceWorld(salesforce, name, order);
    });
    salesforce.tokens().setInstance(house.url(u"salesforce"_s).toString());
    salesforce.tokens().setCallbacks({u"http://localhost:*/crm/salesforce"_s});
    house.announce(u"salesforce_client"_s, QString::fromLatin1(SalesforceTokens::clientId));
    house.announce(u"salesforce_refresh"_s, salesforce.tokens().grant());
    if (parser.isSet(u"people"_s)) {
        const int people = parser.value(u"people"_s).toInt();
        hubSpot.seedPeople(people);
        salesforce.data().reset();
        salesforce.data().seed(people, 0);
        salesforce.tokens().setIdentity(salesforce.data().organization(), salesforce.data().user());
    }
    hubSpot.limits().enforce(parser.isSet(u"limits"_s));
    hubSpot.limits().setBurst(parser.value(u"burst"_s).toUInt());
    const QTemporaryDir temporary;
    SmtpSink mail(mailDir.isEmpty() ? temporary.path() : mailDir);
    listening = listening && mail.listen(house.takePort());
    house.announce(u"smtp"_s, u"smtp://127.0.0.1:%1"_s.arg(mail.port()));
    house.announce(u"mail_dir"_s, mailDir.isEmpty() ? temporary.path() : mailDir);
    house.describe(u"smtp"_s, [&mail] { return QJsonObject{{u"accepted"_s, mail.accepted()}}; });
    house.onReset([&mail] { mail.reset(); });
    PayPalSandbox paypal(house.clock, seed);
    PayPalPage paypalPage(paypal, parser.value(u"seller"_s));
    listening = listening && openPayPal(house, control, paypal, paypalPage);

    if (!listening) {
        std::fputs("quittance-sandbox: a port is taken\n", stderr);
        return 1;
    }
    sayReady(house, parser.isSet(u"ready-line"_s));
    return QCoreApplication::exec();
}
