#pragma once

#include "core/base/StopFlag.h"
#include "core/payments/paypal/PayPalRow.h"

#include <QJsonObject>
#include <QList>

namespace quittance {

class FormBody;
class PayPalApi;

//! Movements of a span of time, and how far PayPal knew them.
struct PayPalRows {
    QList<PayPalRow> rows; //!< Oldest first, each once.
    //! UTC: what began before it is in them; what is later is to be asked for again. PayPal lags by up to
    //! three hours.
    QDateTime readUntil;
};

//! Transaction search: what moved the balance. One question spans 31 days at most, goes back three years, and
//! is halved where the answer would be too large.
class PayPalLedger
{
public:
    static constexpr int keptDays = 3 * 365;

    //! api must outlive this.
    explicit PayPalLedger(PayPalApi &api)
        : m_api(api)
    {
    }

    //! All that began from the one instant until before the other, and not longer ago than keptDays.
    Result<PayPalRows> between(const QDateTime &from, const QDateTime &until, const StopFlag &stop);
    //! The movements with this id, of the last half year; empty when there are none.
    Result<QList<PayPalRow>> withId(const QString &id, const StopFlag &stop);

private:
    Result<PayPalRows> window(
        const QDateTime &from, const QDateTime &until, const QString &id, const StopFlag &stop);
    Result<PayPalRows> halves(
        const QDateTime &from, const QDateTime &until, const QString &id, const StopFlag &stop);

    PayPalApi &m_api;
};

} // namespace quittance
