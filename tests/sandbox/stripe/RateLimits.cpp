#include "tests/sandbox/stripe/RateLimits.h"

namespace quittance::sandbox {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 days = 30;
constexpr qint64 readsAtLeast = 10'000;
constexpr qint64 readsOfPayment = 500;

} // namespace

QByteArray RateLimits::refuse(const QByteArray &method, const QString &path, qint64 now, qsizetype payments)
{
    if (now != m_second) {
        m_second = now;
        m_inSecond = 0;
        m_ofEndpoint.clear();
    }
    ++m_inSecond;
    const int ofEndpoint = ++m_ofEndpoint[path];
    if (method == "GET")
        ++m_readsOfDay[now / daySeconds];
    if (perSecond > 0 && m_inSecond > perSecond)
        return "global-rate";
    if (perEndpoint > 0 && ofEndpoint > perEndpoint)
        return "endpoint-rate";
    if (limitsReads && method == "GET" && reads(now) > allowedReads(payments))
        return "resource-specific";
    return {};
}

qint64 RateLimits::reads(qint64 now) const
{
    qint64 sum = 0;
    for (auto day = m_readsOfDay.lowerBound(now / daySeconds - days); day != m_readsOfDay.end(); ++day)
        sum += day.value();
    return sum;
}

qint64 RateLimits::allowedReads(qsizetype payments)
{
    return qMax(readsAtLeast, readsOfPayment * payments);
}

} // namespace quittance::sandbox
