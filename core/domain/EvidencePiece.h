#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace quittance {

//! What can speak for us where a payer disputes a payment.
enum class EvidencePiece : quint8 {
    Invoice, //!< What was billed.
    Mails, //!< What was mailed about it.
    Payment, //!< When, how and by whom it was paid.
    Customer, //!< Who they are: name, addresses, VAT id.
    History, //!< What they paid before and did not dispute.
    Agreement, //!< Order, contract, or their consent.
    Delivery, //!< That they got it.
    Contact, //!< What they wrote, and what was answered.
    Terms, //!< For refunds and cancellation, as they knew them.
    Refund, //!< What was credited or paid back already.
    SecondOrder, //!< That the two payments are for two things.
    Cancellation, //!< Whether and when they cancelled, and what they used after that.
};

//! What to gather, by the provider's word for the reason ("fraudulent", "UNAUTHORISED"), the weightiest
//! first. The rules of card networks and of PayPal differ in details; what each accepts stands at the
//! provider.
QList<EvidencePiece> evidenceFor(const QString &reason);

QString codeOf(EvidencePiece piece); //!< "second_order"
std::optional<EvidencePiece> evidencePieceFrom(const QString &code);

} // namespace quittance
