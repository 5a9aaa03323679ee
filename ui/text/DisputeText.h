#pragma once

#include "core/domain/Dispute.h"

namespace quittance {

//! Why a payer disputes, in plain words: "they did not make it (fraud)" for "fraudulent". A word that is not
//! known is shown as the provider wrote it.
QString disputeReasonText(const QString &reason);

//! What a dispute is about, what it means for the money, and until when it must be answered where. The day
//! is in the words, and how far it is from today.
QString disputeText(const Dispute &dispute, QDate today);

//! Until when to answer: "30.11.2026, in 7 days".
QString respondByText(QDate respondBy, QDate today);

//! Several at once: "3 disputes are open. The first answer is due on 30.11.2026, in 7 days."
QString disputesText(const QList<Dispute> &disputes, QDate today);

//! Whether it is our turn to answer.
bool awaitsAnswer(const Dispute &dispute);

} // namespace quittance
