#pragma once

#include "core/domain/Money.h"

#include <QDateTime>

namespace quittance {

// Reasons of ours, of a dispute that only a movement of the balance tells of. What it is over may be told by
// a dispute of the provider's as well.
constexpr QLatin1StringView takenByBank("chargeback");
constexpr QLatin1StringView takenByProvider("reversal");

inline bool isToldByMovement(const QString &reason)
{
    return reason == takenByBank || reason == takenByProvider;
}

//! What a provider says of a payment that its payer questions.
struct GatewayDispute {
    //! Inquiry: only a question, no money has moved. Won: also a question that ended, or a dispute that was
    //! prevented.
    enum class State : quint8 { Inquiry, Open, Won, Lost };

    QString id; //!< "<provider>:<test|live>:<dispute id>"
    QString charge; //!< External key of the payment.
    State state = State::Open;
    QString status; //!< The provider's word: "under_review".
    QString reason; //!< Likewise: "fraudulent".
    Money amount{0, Currency::of("EUR")};
    QDateTime at; //!< UTC: when it began.
    QDateTime respondBy; //!< UTC: the last moment for an answer; may be null.
    bool moneyMoved = false; //!< The provider took the amount for it, whatever became of it since.
};

} // namespace quittance
