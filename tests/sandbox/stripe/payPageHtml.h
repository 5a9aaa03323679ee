#pragma once

#include "tests/sandbox/stripe/TestCard.h"

namespace quittance::sandbox {

//! What every page of a payment says. All of it is plain text: it is escaped here.
struct PayFacts {
    QString seller;
    QString amount; //!< "€1,249.97"; empty where a way to pay is only saved.
    QString title; //!< "Invoice 2026-0042"
    QString action; //!< Path of the page: "/p/TOKEN".
    QString session;
    QString debitKind; //!< "sepa_debit" or "us_bank_account" where that is offered beside cards.
};

//! The form; entry fills it again after a refusal, which trouble explains (empty: none).
QString formPage(const PayFacts &facts, const CardEntry &entry, const QString &trouble);
//! The bank's question to the holder of the card.
QString approvalPage(const PayFacts &facts);
//! After the payment; words are the seller's (empty: the usual ones).
QString thanksPage(const PayFacts &facts, const QString &words);
//! After a debit was ordered.
QString orderedPage(const PayFacts &facts);
//! One message and nothing to do.
QString messagePage(const QString &seller, const QString &heading, const QString &words);

} // namespace quittance::sandbox
