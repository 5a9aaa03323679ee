#include "tests/sandbox/stripe/StripeRoutes.h"

#include "tests/sandbox/stripe/cashCalls.h"
#include "tests/sandbox/stripe/customerCalls.h"
#include "tests/sandbox/stripe/eventCalls.h"
#include "tests/sandbox/stripe/intentCalls.h"
#include "tests/sandbox/stripe/linkCalls.h"
#include "tests/sandbox/stripe/methodCalls.h"
#include "tests/sandbox/stripe/paymentCalls.h"
#include "tests/sandbox/stripe/portalCalls.h"
#include "tests/sandbox/stripe/priceCalls.h"
#include "tests/sandbox/stripe/refundCalls.h"
#include "tests/sandbox/stripe/searchCalls.h"
#include "tests/sandbox/stripe/sessionCalls.h"
#include "tests/sandbox/stripe/setupCalls.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Plain = StripeAnswer (*)(const StripeCall &);

StripeRoute route(const QByteArray &method, const QString &path, const QString &answers, Plain carryOut)
{
    return {method, path, answers, [carryOut](const StripeCall &call, Checkout &) { return carryOut(call); }};
}

//! GET of one object from its shelf. words and param are those of Stripe's refusal.
StripeRoute reading(const QString &path, const QString &type, const QString &words, const QString &param)
{
    return {"GET", path, type, [type, words, param](const StripeCall &call, Checkout &) -> StripeAnswer {
                if (const auto object = call.state.shelfOf(type)->find(call.id))
                    return *object;
                return noSuch(words, call.id, param);
            }};
}

//! A page of a search among the objects of a type.
StripeRoute searching(const QString &path, const QString &type)
{
    return {"GET", path, u"list:"_s + type,
        [type](const StripeCall &call, Checkout &) { return searchPage(call, *call.state.shelfOf(type)); }};
}

using Routes = QList<StripeRoute>;

Routes customerRoutes()
{
    const QString customer = u"/v1/customers/{customer}"_s;
    return {route("POST", u"/v1/customers"_s, u"customer"_s, createCustomer),
        searching(u"/v1/customers/search"_s, u"customer"_s),
        route("POST", customer, u"customer"_s, updateCustomer),
        route("DELETE", customer, u"customer"_s, deleteCustomer),
        route("GET", u"/v1/customers"_s, u"list:customer"_s, listCustomers),
        reading(customer, u"customer"_s, u"customer"_s, u"id"_s),
        route("GET", customer + u"/cash_balance"_s, u"cash_balance"_s, readCash),
        route("POST", customer + u"/cash_balance"_s, u"cash_balance"_s, updateCash),
        route("GET", customer + u"/cash_balance_transactions"_s, u"list:customer_cash_balance_transaction"_s,
            listCashMoves),
        route("GET", customer + u"/cash_balance_transactions/{transaction}"_s,
            u"customer_cash_balance_transaction"_s, readCashMove),
        route("POST", customer + u"/funding_instructions"_s, u"funding_instructions"_s, fundingInstructions),
        {"POST", u"/v1/test_helpers/customers/{customer}/fund_cash_balance"_s,
            u"customer_cash_balance_transaction"_s, fundCashCall},
        route("GET", customer + u"/payment_methods"_s, u"list:payment_method"_s, listCustomerMethods),
        route("GET", customer + u"/payment_methods/{payment_method}"_s, u"payment_method"_s,
            readCustomerMethod),
        route("POST", u"/v1/billing_portal/sessions"_s, u"billing_portal.session"_s, createPortalSession)};
}

Routes saleRoutes()
{
    const QString link = u"/v1/payment_links/{payment_link}"_s;
    const QString session = u"/v1/checkout/sessions/{session}"_s;
    return {route("POST", u"/v1/products"_s, u"product"_s, createProduct),
        route("GET", u"/v1/products"_s, u"list:product"_s, listProducts),
        route("POST", u"/v1/products/{id}"_s, u"product"_s, updateProduct),
        reading(u"/v1/products/{id}"_s, u"product"_s, u"product"_s, u"id"_s),
        route("POST", u"/v1/prices"_s, u"price"_s, createPrice),
        route("GET", u"/v1/prices"_s, u"list:price"_s, listPrices),
        route("POST", u"/v1/prices/{price}"_s, u"price"_s, updatePrice),
        reading(u"/v1/prices/{price}"_s, u"price"_s, u"price"_s, u"price"_s),
        route("POST", u"/v1/payment_links"_s, u"payment_link"_s, createLink),
        route("POST", link, u"payment_link"_s, updateLink),
        route("GET", u"/v1/payment_links"_s, u"list:payment_link"_s, listLinks),
        reading(link, u"payment_link"_s, u"payment link"_s, u"payment_link"_s),
        route("GET", link + u"/line_items"_s, u"list:item"_s, linkLineItems),
        route("POST", u"/v1/checkout/sessions"_s, u"checkout.session"_s, createSession),
        route("POST", session, u"checkout.session"_s, updateSession),
        route("GET", u"/v1/checkout/sessions"_s, u"list:checkout.session"_s, listSessions),
        reading(session, u"checkout.session"_s, u"checkout.session"_s, u"session"_s),
        route("GET", session + u"/line_items"_s, u"list:item"_s, sessionLineItems),
        {"POST", session + u"/expire"_s, u"checkout.session"_s, expireSession}};
}

Routes intentRoutes()
{
    const QString intent = u"/v1/payment_intents/{intent}"_s;
    const QString setup = u"/v1/setup_intents/{intent}"_s;
    const QString method = u"/v1/payment_methods/{payment_method}"_s;
    const QString paying = u"payment_intent"_s;
    return {{"POST", u"/v1/payment_intents"_s, paying, createIntent},
        searching(u"/v1/payment_intents/search"_s, paying), {"POST", intent, paying, updateIntent},
        route("GET", u"/v1/payment_intents"_s, u"list:payment_intent"_s, listIntents),
        reading(intent, paying, paying, u"intent"_s), {"POST", intent + u"/confirm"_s, paying, confirmIntent},
        {"POST", intent + u"/capture"_s, paying, captureIntent},
        {"POST", intent + u"/cancel"_s, paying, cancelIntent},
        {"POST", intent + u"/apply_customer_balance"_s, paying, applyBalance},
        {"POST", intent + u"/verify_microdeposits"_s, paying, verifyDeposits},
        {"POST", u"/v1/setup_intents"_s, u"setup_intent"_s, createSetup},
        {"POST", setup, u"setup_intent"_s, updateSetup},
        {"POST", setup + u"/confirm"_s, u"setup_intent"_s, confirmSetup},
        {"POST", setup + u"/cancel"_s, u"setup_intent"_s, cancelSetup},
        route("GET", u"/v1/setup_intents"_s, u"list:setup_intent"_s, listSetups),
        reading(setup, u"setup_intent"_s, u"setupintent"_s, u"intent"_s),
        route("GET", u"/v1/payment_methods"_s, u"list:payment_method"_s, listMethods),
        route("GET", method, u"payment_method"_s, readMethod),
        route("POST", method, u"payment_method"_s, updateMethod),
        route("POST", method + u"/attach"_s, u"payment_method"_s, attachMethodCall),
        route("POST", method + u"/detach"_s, u"payment_method"_s, detachMethod)};
}

Routes moneyRoutes()
{
    const QString refund = u"/v1/refunds/{refund}"_s;
    return {searching(u"/v1/charges/search"_s, u"charge"_s),
        route("GET", u"/v1/charges"_s, u"list:charge"_s, listCharges),
        reading(u"/v1/charges/{charge}"_s, u"charge"_s, u"charge"_s, u"charge"_s),
        route("POST", u"/v1/refunds"_s, u"refund"_s, createRefund),
        route("POST", refund, u"refund"_s, updateRefund),
        route("POST", refund + u"/cancel"_s, u"refund"_s, cancelRefund),
        route("POST", u"/v1/test_helpers/refunds/{refund}/expire"_s, u"refund"_s, expireRefund),
        route("GET", u"/v1/refunds"_s, u"list:refund"_s, listRefunds),
        reading(refund, u"refund"_s, u"refund"_s, u"refund"_s),
        route("GET", u"/v1/disputes"_s, u"list:dispute"_s, listDisputes),
        reading(u"/v1/disputes/{dispute}"_s, u"dispute"_s, u"dispute"_s, u"dispute"_s),
        route("GET", u"/v1/payouts"_s, u"list:payout"_s, listPayouts),
        reading(u"/v1/payouts/{payout}"_s, u"payout"_s, u"payout"_s, u"payout"_s),
        route("GET", u"/v1/balance_transactions"_s, u"list:balance_transaction"_s, listTransactions),
        reading(
            u"/v1/balance_transactions/{id}"_s, u"balance_transaction"_s, u"balance transaction"_s, u"id"_s),
        route("GET", u"/v1/balance"_s, u"balance"_s, readBalance),
        route("GET", u"/v1/account"_s, u"account"_s, readAccount),
        route("GET", u"/v1/events"_s, u"list:event"_s, listEvents),
        route("GET", u"/v1/events/{id}"_s, u"event"_s, readEvent)};
}

} // namespace

const QList<StripeRoute> &stripeRoutes()
{
    static const Routes all = customerRoutes() + saleRoutes() + intentRoutes() + moneyRoutes();
    return all;
}

std::optional<RouteMatch> findRoute(const QByteArray &method, const QString &path)
{
    const QStringList asked = path.split(u'/');
    for (const StripeRoute &each : stripeRoutes()) {
        const QStringList steps = each.path.split(u'/');
        if (each.method != method || steps.size() != asked.size())
            continue;
        RouteMatch match{.route = &each, .id = {}, .innerId = {}};
        bool fits = true;
        for (qsizetype i = 0; i < steps.size() && fits; ++i) {
            if (steps[i].startsWith(u'{') && !asked[i].isEmpty())
                (match.id.isEmpty() ? match.id : match.innerId) = asked[i];
            else
                fits = steps[i] == asked[i];
        }
        if (fits)
            return match;
    }
    return {};
}

} // namespace quittance::sandbox
