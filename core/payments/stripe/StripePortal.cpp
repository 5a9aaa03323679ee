#include "core/payments/stripe/StripePortal.h"

#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripeOrder.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QUrl> StripePortal::open(const QString &payer, const QUrl &returnPage, const StopFlag &stop)
{
    const QString id = stripePayerOf(payer, m_api.key().isLive());
    if (id.isEmpty())
        return invalid(u"gateway.payer_unknown"_s, u"customer"_s, payer);
    FormBody body;
    body.add(u"customer"_s, id);
    if (!returnPage.isEmpty())
        body.add(u"return_url"_s, QString::fromLatin1(returnPage.toEncoded()));
    // No idempotency key: a second page harms nobody.
    const Result<QJsonObject> session
        = m_api.post(u"/v1/billing_portal/sessions"_s, body.encoded(), {}, stop);
    if (!session)
        return fail(session.error());
    if ((*session)[u"object"].toString() != "billing_portal.session"_L1)
        return stripeUnreadable(u"billing_portal.session"_s);
    return stripePageUrl((*session)[u"url"].toString(), m_api.baseUrl());
}

} // namespace quittance
