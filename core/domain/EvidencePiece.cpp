#include "core/domain/EvidencePiece.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <iterator>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Piece = EvidencePiece;

constexpr std::array codes{"invoice"_L1, "mails"_L1, "payment"_L1, "customer"_L1, "history"_L1,
    "agreement"_L1, "delivery"_L1, "contact"_L1, "terms"_L1, "refund"_L1, "second_order"_L1,
    "cancellation"_L1};
static_assert(codes.size() == static_cast<size_t>(Piece::Cancellation) + 1);

//! What a dispute is about, whichever provider tells of it.
enum class Matter : quint8 {
    Unknown,
    NotMadeByThem,
    NotReceived,
    NotAsAgreed,
    PaidTwice,
    NoRefund,
    Cancelled,
    Debit
};

struct MatterOf {
    QLatin1StringView reason;
    Matter matter;
};

constexpr std::array matters{MatterOf{"fraudulent"_L1, Matter::NotMadeByThem},
    MatterOf{"unrecognized"_L1, Matter::NotMadeByThem}, MatterOf{"UNAUTHORISED"_L1, Matter::NotMadeByThem},
    MatterOf{"product_not_received"_L1, Matter::NotReceived},
    MatterOf{"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_L1, Matter::NotReceived},
    MatterOf{"product_unacceptable"_L1, Matter::NotAsAgreed},
    MatterOf{"MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED"_L1, Matter::NotAsAgreed},
    MatterOf{"INCORRECT_AMOUNT"_L1, Matter::NotAsAgreed}, MatterOf{"duplicate"_L1, Matter::PaidTwice},
    MatterOf{"DUPLICATE_TRANSACTION"_L1, Matter::PaidTwice},
    MatterOf{"PAYMENT_BY_OTHER_MEANS"_L1, Matter::PaidTwice},
    MatterOf{"credit_not_processed"_L1, Matter::NoRefund},
    MatterOf{"CREDIT_NOT_PROCESSED"_L1, Matter::NoRefund},
    MatterOf{"subscription_canceled"_L1, Matter::Cancelled},
    MatterOf{"CANCELED_RECURRING_BILLING"_L1, Matter::Cancelled},
    MatterOf{"debit_not_authorized"_L1, Matter::Debit}, MatterOf{"customer_initiated"_L1, Matter::Debit},
    MatterOf{"bank_cannot_process"_L1, Matter::Debit}, MatterOf{"check_returned"_L1, Matter::Debit},
    MatterOf{"incorrect_account_details"_L1, Matter::Debit},
    MatterOf{"insufficient_funds"_L1, Matter::Debit}};

} // namespace

QList<EvidencePiece> evidenceFor(const QString &reason)
{
    const auto known = std::ranges::find(matters, reason, &MatterOf::reason);
    switch (known == matters.end() ? Matter::Unknown : known->matter) {
    case Matter::NotMadeByThem:
        return {Piece::Payment, Piece::Customer, Piece::Agreement, Piece::Invoice, Piece::Mails,
            Piece::Contact, Piece::Delivery, Piece::History};
    case Matter::NotReceived:
        return {
            Piece::Delivery, Piece::Invoice, Piece::Customer, Piece::Mails, Piece::Contact, Piece::Agreement};
    case Matter::NotAsAgreed:
        return {Piece::Agreement, Piece::Invoice, Piece::Delivery, Piece::Contact, Piece::Mails, Piece::Terms,
            Piece::Refund};
    case Matter::PaidTwice:
        return {Piece::SecondOrder, Piece::Invoice, Piece::Payment, Piece::Refund, Piece::Contact};
    case Matter::NoRefund:
        return {Piece::Refund, Piece::Terms, Piece::Contact, Piece::Invoice, Piece::Mails};
    case Matter::Cancelled:
        return {Piece::Cancellation, Piece::Agreement, Piece::Terms, Piece::Invoice, Piece::Mails,
            Piece::Contact};
    case Matter::Debit: // Banks seldom reopen these: what is owed is better asked for again.
        return {Piece::Agreement, Piece::Invoice, Piece::Mails, Piece::Payment, Piece::Contact};
    case Matter::Unknown:
        break;
    }
    return {Piece::Invoice, Piece::Agreement, Piece::Delivery, Piece::Mails, Piece::Payment, Piece::Customer,
        Piece::Contact, Piece::Terms};
}

QString codeOf(EvidencePiece piece)
{
    return codes.at(static_cast<size_t>(piece));
}

std::optional<EvidencePiece> evidencePieceFrom(const QString &code)
{
    const auto known = std::ranges::find(codes, code);
    return known == codes.end() ? std::nullopt
                                : std::optional(static_cast<Piece>(std::distance(codes.begin(), known)));
}

} // namespace quittance
