#pragma once

#include "core/base/Id.h"
#include "core/domain/BankRule.h"
#include "core/domain/Money.h"
#include "core/domain/Payout.h"

#include <QHash>
#include <QStringList>

namespace quittance {

//! A document on which something is open.
struct BankOpenItem {
    InvoiceId invoice;
    QString number;
    QString sourceNumber; //!< The one it had where it was imported from; may be empty.
    CustomerId customer;
    Money open{0, Currency::of("EUR")};
    QDate issuedOn;
    QDate dueOn; //!< May be null.
};

//! A payment of the book that a movement may be the bank's side of, or its going back.
struct BankKnownPayment {
    PaymentId payment;
    CustomerId customer; //!< Empty: nobody knows.
    Money amount{0, Currency::of("EUR")};
    QDate bookedOn;
    QStringList numbers; //!< Of the documents it pays or paid.
    QString payer;
    QString reference;
    QString payerMark; //!< Of the movement it came with; may be empty.
};

//! Credit that was paid back from the bank.
struct BankKnownRefund {
    RefundId refund;
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
    QDate bookedOn;
};

//! All that the book knows and a movement can be compared with.
struct BankMatchFacts {
    QList<BankOpenItem> open;
    QHash<CustomerId, QString> names; //!< Of the customers of all that is here.
    QList<BankKnownPayment> recorded; //!< By hand through the bank, without a movement so far.
    QList<BankKnownRefund> refunds; //!< Likewise.
    QList<Payout> payouts; //!< Likewise.
    QHash<QString, QList<CustomerId>> payers; //!< Whose money came from an account so far, by its mark.
    QList<BankRule> rules;
    qint64 toleranceMinor = 0; //!< What a document may be short of and still be closed.
};

} // namespace quittance
