#pragma once

#include "core/base/Id.h"
#include "core/domain/BankMatch.h"
#include "core/domain/Money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. What our bank tells, and what it is taken for.

//! A statement of one of our bank accounts was read. Its movements are in the table bank_line.
struct BankStatementImported {
    QString accountMark; //!< Keyed digest of the account's number, base 16.
    QString account; //!< As it is shown: "DE89 •••• 3000".
    Currency currency = Currency::of("EUR");
    QString format; //!< "camt.053", "mt940", "ofx", "csv", …
    QString statement; //!< The bank's id; may be empty.
    QString number; //!< The bank's: "211" or "211/1"; may be empty.
    QDate from; //!< May be null.
    QDate through; //!< Likewise.
    std::optional<Money> opening;
    std::optional<Money> closing;
    qint64 lines = 0; //!< Movements in it…
    qint64 known = 0; //!< …of which so many were known before.
    bool isIntraday = false; //!< Its movements come again in another statement.
};

//! It is known what a movement of the bank account is, all of it or a part.
struct BankLineMatched {
    QString line; //!< Key of the movement.
    BankMatchWhat what = BankMatchWhat::SetAside;
    Money amount{0, Currency::of("EUR")}; //!< In the account's currency; negative when money went out.
    QString
        reason; //!< Why it was matched: "reference", "by_hand", …; of what is set aside, a person's words.
    bool byItself = false; //!< Nobody was asked.
    bool isBooked = false; //!< The payment or the return was booked with it, and is undone with it.
    CustomerId customer; //!< Whose money it is; may be empty.
    PaymentId payment; //!< Received or returned; else empty.
    QString payout; //!< Payout::id, else empty.
    QString connection; //!< Of the payout.
    RefundId refund; //!< Else empty.
    QString payerMark; //!< Personal: keyed digest of the payer's account; empty: nothing is learnt from it.
};

//! What a movement was taken for is taken back.
struct BankLineUnmatched {
    EntryId match;
    BankLineMatched undone;
    QString reason;
};

} // namespace quittance
