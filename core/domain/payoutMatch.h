#pragma once

#include "core/base/Error.h"
#include "core/domain/Payout.h"

namespace quittance {

//! What of a movement at the bank tells whether it is a payout.
struct PayoutLineSide {
    qint64 line = 0; //!< BankLineRow::no.
    QDate on; //!< When the bank booked it.
    Money amount{0, Currency::of("EUR")};
    QString text; //!< Payer, purpose and references, one after another, as the bank wrote them.
};

//! Why a movement is taken for a payout. Each is better than those before it.
enum class PayoutEvidence : quint8 {
    Amount, //!< The amount, and about the day: a hint.
    Provider, //!< And the provider's name stands there: strong.
    Reference, //!< And the payout's own id stands there: certain.
};

//! A payout and the movement it seems to have arrived with.
struct PayoutMatch {
    QString payout;
    qint64 line = 0; //!< BankLineRow::no.
    PayoutEvidence evidence = PayoutEvidence::Amount;

    friend bool operator==(const PayoutMatch &, const PayoutMatch &) = default;
};

//! What came of matching several.
struct PayoutsMatched {
    int matched = 0;
    QList<Error> refused; //!< Those that could not be, each with the reason.
};

//! Which movement each payout arrived with: of equal currency and amount, booked from two days before the
//! provider's day until ten days after it. A movement that names the payout is that one's. Of the others
//! the better evidence and then the nearer day decide, for both sides; where two are equal, nobody is
//! matched. By payout in the order given. Negative payouts, which the provider takes from the account, count
//! like others.
QList<PayoutMatch> payoutMatches(const QList<Payout> &payouts, const QList<PayoutLineSide> &lines);

//! "payout_amount", "payout_provider", "payout_reference".
QString evidenceCode(PayoutEvidence evidence);

} // namespace quittance
