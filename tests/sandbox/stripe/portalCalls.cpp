#include "tests/sandbox/stripe/portalCalls.h"

#include "tests/sandbox/stripe/callChecks.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

StripeAnswer createPortalSession(const StripeCall &call)
{
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    const QString returnUrl = call.parameters[u"return_url"_s].toString();
    if (!returnUrl.isEmpty() && !QUrl(returnUrl, QUrl::StrictMode).scheme().startsWith("http"_L1))
        return badParameter(u"url_invalid"_s, u"return_url"_s, u"Not a valid URL"_s);
    const QString path = u"/portal/"_s + call.state.makeId(u"test_"_s, 24);
    const QJsonValue locale = call.parameters[u"locale"_s];
    const QJsonValue configuration = call.parameters[u"configuration"_s];
    return QJsonObject{{u"id"_s, call.state.makeId(u"bps_1"_s, 23)},
        {u"object"_s, u"billing_portal.session"_s},
        {u"configuration"_s, configuration.isString() ? configuration : u"bpc_1QuittanceSandbox"_s},
        {u"created"_s, call.state.now()}, {u"customer"_s, call.parameters[u"customer"_s]},
        {u"customer_account"_s, QJsonValue::Null}, {u"flow"_s, QJsonValue::Null}, {u"livemode"_s, false},
        {u"locale"_s, locale.isString() ? locale : QJsonValue()}, {u"on_behalf_of"_s, QJsonValue::Null},
        {u"return_url"_s, returnUrl.isEmpty() ? QJsonValue() : QJsonValue(returnUrl)},
        {u"url"_s, call.state.payBase.resolved(QUrl(path)).toString()}};
}

} // namespace quittance::sandbox
