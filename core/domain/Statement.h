#pragma once

#include "core/base/Id.h"
#include "core/domain/Ageing.h"

#include <QStringList>

namespace quittance {

//! One change of what a customer owes. A positive amount is owed to us.
struct StatementLine {
    QDate on;
    //! Stable code: invoice, void, credit_note, payment, payment_reversed, refund, refund_reversed,
    //! write_off, write_off_reversed, settlement (credit of one customer used for another's document).
    QString kind;
    QString reference; //!< Number of the document, or the payment's method; may be empty.
    Money amount{0, Currency::of("EUR")};
    Money balance{0, Currency::of("EUR")}; //!< After this line.

    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

//! A statement's part of one currency: opening + Σ amounts = closing, and closing = ageing total − credit.
struct CurrencyStatement {
    Money opening{0, Currency::of("EUR")};
    QList<StatementLine> lines;
    Money closing{0, Currency::of("EUR")};
    AgeingLine ageing; //!< On the last day.

    friend bool operator==(const CurrencyStatement &, const CurrencyStatement &) = default;
};

//! A statement of account. Only currencies with a balance or a line appear, by code.
struct Statement {
    CustomerId customer;
    QString name;
    QDate from;
    QDate to;
    QList<CurrencyStatement> currencies;

    friend bool operator==(const Statement &, const Statement &) = default;
};

} // namespace quittance
