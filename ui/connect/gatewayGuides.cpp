#include "ui/connect/gatewayGuides.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::GatewayDialog)
};

GatewayGuide stripe()
{
    return {.connection = u"stripe"_s,
        .title = Words::tr("Connect Stripe"),
        .steps
        = {{Words::tr(
               "In the Stripe dashboard, open Developers → API keys → Create restricted key and name it "
               "“Quittance”.")},
            {Words::tr("Give it these permissions to write:"),
                u"Checkout Sessions, Customer portal, Customers, Payment Links, PaymentIntents, "
                "PaymentMethods, Prices, Products, Refunds"_s},
            {Words::tr("And these to read:"),
                u"Balance, Balance transactions, Charges, Disputes, Events, Payouts, SetupIntents"_s},
            {Words::tr(
                "Copy the key, which begins with rk_, and paste it below. “Check” names what is missing.")}},
        .fields = {{u"api_key"_s, Words::tr("Restricted key"), u"rk_live_… / rk_test_…"_s}}};
}

GatewayGuide payPal()
{
    return {.connection = u"paypal"_s,
        .title = Words::tr("Connect PayPal"),
        .steps
        = {{Words::tr(
               "At developer.paypal.com, open Apps & Credentials, choose Sandbox or Live, and create an "
               "app named “Quittance” of the type Merchant.")},
            {Words::tr("Switch these features on for it:"),
                u"Accept payments, Invoicing, Transaction search, Customer disputes"_s},
            {Words::tr(
                "Copy client ID and secret into the fields below. Those of the sandbox mean nothing in the "
                "live world, and the other way round.")}},
        .fields = {{u"client_id"_s, Words::tr("Client ID"), {}, false},
            {u"client_secret"_s, Words::tr("Secret"), {}}},
        .hasSandbox = true};
}

} // namespace

std::optional<GatewayGuide> gatewayGuide(const QString &connection)
{
    if (connection == "stripe"_L1)
        return stripe();
    if (connection == "paypal"_L1)
        return payPal();
    return std::nullopt;
}

} // namespace quittance
