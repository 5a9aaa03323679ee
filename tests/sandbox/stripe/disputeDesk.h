#pragma once

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

//! Why and how a payer's bank takes a payment back.
struct DisputeCause {
    QString reason; //!< "fraudulent", "product_not_received" ...
    bool inquiry = false; //!< Only a question: no money moves yet.
    bool final = false; //!< A debit taken back: lost at once, nothing can be answered.
    qint64 amount = 0; //!< 0 is all of the charge.
};

//! How the seller can answer, or the bank decide.
enum class DisputeStep : quint8 {
    Submit, //!< Evidence is sent in.
    Win,
    Lose,
    Escalate, //!< A question becomes a dispute.
};

//! Takes the money and the fee out of the balance, unless it is only a question. What is not answered by its
//! day is lost.
QJsonObject openDispute(StripeState &state, QJsonObject charge, const DisputeCause &cause);
//! Nothing when the dispute's state does not allow the step.
std::optional<QJsonObject> moveDispute(StripeState &state, const QString &id, DisputeStep step);

} // namespace quittance::sandbox
