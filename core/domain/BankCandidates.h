#pragma once

#include "core/domain/BankProposal.h"

#include <QDate>

namespace quittance {

//! Something of the book that a person may say a movement is.
struct BankCandidate {
    enum class Kind : quint8 {
        Document, //!< Something is open on it.
        Payment, //!< Recorded before, without a movement so far.
        Payout, //!< Of a provider, likewise.
        Customer, //!< Whose credit the money is to be.
        Return, //!< A payment of exactly this amount that may have gone back.
        Refund, //!< Paid from the bank, without a movement so far.
    };

    Kind kind = Kind::Document;
    //! By hand, about the whole of it; of a document one share: all that is open.
    BankProposal match;
    QString name; //!< The document's number, the payout's id, what a payment pays; may be empty.
    QString who; //!< The customer, or the payout's connection.
    QDate on; //!< When it is due, was booked or arrives; may be null.
    Money amount{0, Currency::of("EUR")}; //!< Open, or the whole.
};

//! What was found, in the order in which it is shown.
struct BankCandidates {
    QList<BankCandidate> found;
    bool isAll = true; //!< Else there are more.
    QList<Currency> currencies; //!< In which something is open, the movement's own first.
};

} // namespace quittance
