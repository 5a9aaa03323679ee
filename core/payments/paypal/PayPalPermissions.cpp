#include "core/payments/paypal/PayPalPermissions.h"

#include "core/base/Clock.h"
#include "core/payments/paypal/PayPalApi.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Purpose = KeyPermission::Purpose;

struct Wanted {
    const char *name; //!< As the app's page calls the feature.
    Purpose purpose;
    const char *scope; //!< Below https://uri.paypal.com/services/.
    const char *path; //!< Of a harmless read; empty where there is none.
};

constexpr std::array wanted{
    Wanted{"Invoicing", Purpose::Links, "invoicing/invoices/readwrite", "/v2/invoicing/invoices"},
    Wanted{"Accept payments", Purpose::PayNow, "payments/payment", "/v2/checkout/orders/QUITTANCE"},
    Wanted{"Payments: captures", Purpose::News, "payments/payment/authcapture",
        "/v2/payments/captures/QUITTANCE"},
    Wanted{"Payments: refunds", Purpose::Refunds, "payments/refund", "/v2/payments/refunds/QUITTANCE"},
    Wanted{"Transaction search", Purpose::Payouts, "reporting/search/read", "/v1/reporting/transactions"},
    Wanted{"Customer disputes", Purpose::Disputes, "disputes/read-seller", "/v1/customer/disputes"},
};

//! A scope that writes covers the one that reads; either form was seen in tokens.
bool covers(const QStringList &scopes, const QString &scope)
{
    const QString prefix = u"https://uri.paypal.com/services/"_s;
    if (scopes.contains(prefix + scope))
        return true;
    // An older form of the one for payments.
    return scope.startsWith("payments/"_L1)
        && (scopes.contains(u"https://api.paypal.com/v1/payments/.*"_s)
            || scopes.contains(prefix + u"payments/payment"_s));
}

FormBody queryFor(const QString &path, const QDateTime &now)
{
    FormBody query;
    if (path == "/v2/invoicing/invoices"_L1)
        query.add(u"page"_s, qint64{1}).add(u"page_size"_s, qint64{1});
    if (path == "/v1/customer/disputes"_L1)
        query.add(u"page_size"_s, qint64{1});
    if (path == "/v1/reporting/transactions"_L1)
        query.add(u"start_date"_s, payPalInstantText(now.addDays(-2)))
            .add(u"end_date"_s, payPalInstantText(now.addDays(-1)))
            .add(u"page_size"_s, qint64{1})
            .add(u"page"_s, qint64{1});
    return query;
}

} // namespace

Result<bool> PayPalPermissions::answers(const QString &path, const StopFlag &stop)
{
    const auto answer = m_api.getAtOnce(path, queryFor(path, m_api.clock().now()), stop);
    if (answer)
        return true;
    if (answer.error().rule == "paypal.permission_missing"_L1)
        return false;
    // No such object: the permission was looked at and is there.
    if (answer.error().kind == ErrorKind::Refused)
        return true;
    return fail(answer.error());
}

Result<QList<KeyPermission>> PayPalPermissions::check(const StopFlag &stop)
{
    const Result<QStringList> scopes = m_api.scopes(true, stop);
    if (!scopes)
        return fail(scopes.error());
    QList<KeyPermission> found;
    for (const Wanted &one : wanted) {
        Result<bool> granted = covers(*scopes, QLatin1String(one.scope));
        if (*granted)
            granted = answers(QLatin1String(one.path), stop);
        if (!granted)
            return fail(granted.error());
        found.append({.name = QLatin1String(one.name), .purpose = one.purpose, .granted = *granted});
    }
    return found;
}

} // namespace quittance
