#pragma once

#include <QMap>
#include <QString>

namespace quittance::sandbox {

//! How Stripe treats the account: in which currency it settles, and when it pays out.
struct AccountTerms {
    //! Empty: each currency settles in itself. Else what comes in another one with a rate is converted.
    QString settlementCurrency;
    //! By currency: how many millionths of a unit of the settlement currency one unit of it is worth.
    QMap<QString, qint64> ratesInMillionths;
    //! A payout at midnight UTC of all that is available; else only by a control command.
    bool paysOutDaily = true;
};

} // namespace quittance::sandbox
