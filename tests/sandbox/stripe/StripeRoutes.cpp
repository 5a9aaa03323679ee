#include "tests/sandbox/stripe/StripeRoutes.h"

#include "tests/sandbox/stripe/customerCalls.h"
#include "tests/sandbox/stripe/eventCalls.h"
#include "tests/sandbox/stripe/linkCalls.h"
#include "tests/sandbox/stripe/paymentCalls.h"
#include "tests/sandbox/stripe/sessionCalls.h"

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

const QList<StripeRoute> &routes()
{
    static const QList<StripeRoute> all{
        route("POST", u"/v1/customers"_s, u"customer"_s, createCustomer),
        route("POST", u"/v1/customers/{customer}"_s, u"customer"_s, updateCustomer),
        route("GET", u"/v1/customers"_s, u"list:customer"_s, listCustomers),
        reading(u"/v1/customers/{customer}"_s, u"customer"_s, u"customer"_s, u"id"_s),
        reading(u"/v1/products/{id}"_s, u"product"_s, u"product"_s, u"id"_s),
        reading(u"/v1/prices/{price}"_s, u"price"_s, u"price"_s, u"price"_s),
        route("POST", u"/v1/payment_links"_s, u"payment_link"_s, createLink),
        route("POST", u"/v1/payment_links/{payment_link}"_s, u"payment_link"_s, updateLink),
        route("GET", u"/v1/payment_links"_s, u"list:payment_link"_s, listLinks),
        reading(
            u"/v1/payment_links/{payment_link}"_s, u"payment_link"_s, u"payment link"_s, u"payment_link"_s),
        route("GET", u"/v1/payment_links/{payment_link}/line_items"_s, u"list:item"_s, linkLineItems),
        route("GET", u"/v1/checkout/sessions"_s, u"list:checkout.session"_s, listSessions),
        reading(
            u"/v1/checkout/sessions/{session}"_s, u"checkout.session"_s, u"checkout.session"_s, u"session"_s),
        route("GET", u"/v1/checkout/sessions/{session}/line_items"_s, u"list:item"_s, sessionLineItems),
        {"POST", u"/v1/checkout/sessions/{session}/expire"_s, u"checkout.session"_s, expireSession},
        route("GET", u"/v1/payment_intents"_s, u"list:payment_intent"_s, listIntents),
        reading(u"/v1/payment_intents/{intent}"_s, u"payment_intent"_s, u"payment_intent"_s, u"intent"_s),
        route("GET", u"/v1/charges"_s, u"list:charge"_s, listCharges),
        reading(u"/v1/charges/{charge}"_s, u"charge"_s, u"charge"_s, u"charge"_s),
        route("GET", u"/v1/balance_transactions"_s, u"list:balance_transaction"_s, listTransactions),
        reading(
            u"/v1/balance_transactions/{id}"_s, u"balance_transaction"_s, u"balance transaction"_s, u"id"_s),
        route("GET", u"/v1/balance"_s, u"balance"_s, readBalance),
        route("GET", u"/v1/events"_s, u"list:event"_s, listEvents),
        route("GET", u"/v1/events/{id}"_s, u"event"_s, readEvent),
    };
    return all;
}

} // namespace

std::optional<RouteMatch> findRoute(const QByteArray &method, const QString &path)
{
    const QStringList asked = path.split(u'/');
    for (const StripeRoute &each : routes()) {
        const QStringList steps = each.path.split(u'/');
        if (each.method != method || steps.size() != asked.size())
            continue;
        RouteMatch match{.route = &each, .id = {}};
        bool fits = true;
        for (qsizetype i = 0; i < steps.size() && fits; ++i) {
            if (steps[i].startsWith(u'{') && !asked[i].isEmpty())
                match.id = asked[i];
            else
                fits = steps[i] == asked[i];
        }
        if (fits)
            return match;
    }
    return {};
}

} // namespace quittance::sandbox
