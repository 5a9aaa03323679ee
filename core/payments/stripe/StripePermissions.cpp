#include "core/payments/stripe/StripePermissions.h"

#include "core/payments/stripe/StripeApi.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Purpose = KeyPermission::Purpose;

struct Probe {
    const char *name;
    Purpose purpose;
    bool writes;
    const char *path; //!< Of an object that is not there.
    const char *body;
};

constexpr std::array probes{
    Probe{"Balance Read", Purpose::Payouts, false, "/v1/balance", ""},
    Probe{"Balance transactions Read", Purpose::Payouts, false, "/v1/balance_transactions/txn_quittance", ""},
    Probe{"Charges Read", Purpose::News, false, "/v1/charges/ch_quittance", ""},
    Probe{"Checkout Sessions Write", Purpose::PayNow, true, "/v1/checkout/sessions/cs_test_quittance/expire",
        ""},
    Probe{"Customer portal Write", Purpose::Portal, true, "/v1/billing_portal/sessions",
        "customer=cus_quittance"},
    Probe{"Customers Write", Purpose::Customers, true, "/v1/customers/cus_quittance", ""},
    Probe{"Disputes Read", Purpose::Disputes, false, "/v1/disputes/du_quittance", ""},
    Probe{"Events Read", Purpose::News, false, "/v1/events/evt_quittance", ""},
    Probe{"Payment Links Write", Purpose::Links, true, "/v1/payment_links/plink_quittance", ""},
    Probe{"PaymentIntents Write", Purpose::Transfers, true, "/v1/payment_intents/pi_quittance/cancel", ""},
    Probe{"PaymentMethods Write", Purpose::Cards, true, "/v1/payment_methods/pm_quittance/detach", ""},
    Probe{"Payouts Read", Purpose::Payouts, false, "/v1/payouts/po_quittance", ""},
    Probe{"Prices Write", Purpose::Links, true, "/v1/prices/price_quittance", ""},
    Probe{"Products Write", Purpose::Links, true, "/v1/products/prod_quittance", ""},
    Probe{"Refunds Write", Purpose::Refunds, true, "/v1/refunds/re_quittance", ""},
    Probe{"SetupIntents Read", Purpose::Cards, false, "/v1/setup_intents/seti_quittance", ""},
};

} // namespace

StripePermissions::StripePermissions(StripeApi &api)
    : m_api(api)
{
}

Result<QList<KeyPermission>> StripePermissions::check(const StopFlag &stop)
{
    QList<KeyPermission> found;
    for (const Probe &probe : probes) {
        const QString path = QLatin1String(probe.path);
        const auto answer = probe.writes ? m_api.post(path, probe.body, {}, stop) : m_api.get(path, {}, stop);
        const bool isMissing = !answer && answer.error().rule == "stripe.permission_missing"_L1;
        // No such object: the permission was looked at and is there.
        if (!answer && !isMissing && answer.error().kind != ErrorKind::Refused)
            return fail(answer.error());
        found.append({.name = QLatin1String(probe.name), .purpose = probe.purpose, .granted = !isMissing});
    }
    return found;
}

} // namespace quittance
