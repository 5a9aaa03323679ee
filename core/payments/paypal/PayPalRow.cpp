#include "core/payments/paypal/PayPalRow.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Codes whose group says something else than they do.
struct CodeKind {
    QLatin1StringView code;
    PayPalRow::Kind kind;
};

constexpr std::array codes{
    CodeKind{"T1105"_L1, PayPalRow::Kind::Hold}, // Reversal of a hold.
    CodeKind{"T1106"_L1, PayPalRow::Kind::Reversal}, // Payment reversal, by PayPal.
    CodeKind{"T1107"_L1, PayPalRow::Kind::Refund},
    CodeKind{"T1108"_L1, PayPalRow::Kind::Fee}, // Fee reversal.
    CodeKind{"T1109"_L1, PayPalRow::Kind::Fee}, // Fee refund.
    CodeKind{"T1110"_L1, PayPalRow::Kind::Hold}, // For a dispute.
    CodeKind{"T1111"_L1, PayPalRow::Kind::Hold}, // Its end.
    CodeKind{"T1201"_L1, PayPalRow::Kind::Reversal}, // Chargeback.
    CodeKind{"T1202"_L1, PayPalRow::Kind::Return}, // Its reversal.
};

//! By the group, the two figures after the T.
struct GroupKind {
    QLatin1StringView group;
    PayPalRow::Kind kind;
};

constexpr std::array groups{
    GroupKind{"T01"_L1, PayPalRow::Kind::Fee},
    GroupKind{"T03"_L1, PayPalRow::Kind::Payout}, // From our bank account.
    GroupKind{"T04"_L1, PayPalRow::Kind::Payout}, GroupKind{"T15"_L1, PayPalRow::Kind::Hold},
    GroupKind{"T16"_L1, PayPalRow::Kind::Hold}, GroupKind{"T21"_L1, PayPalRow::Kind::Hold}, // Reserves.
};

//! Whether what came in is of this kind, or what went out. The same codes stand on what we bought ourselves,
//! with the other sign: a refund of that comes in.
bool isSignOf(PayPalRow::Kind kind, const Money &amount)
{
    using Kind = PayPalRow::Kind;
    const bool goesOut = kind == Kind::Refund || kind == Kind::Reversal;
    const bool comesIn = kind == Kind::Payment || kind == Kind::Return;
    return (!goesOut && !comesIn) || (comesIn ? amount.isPositive() : amount.isNegative());
}

} // namespace

PayPalRow::Kind PayPalRow::kind() const
{
    const Kind told = kindOfCode();
    return !amount || isSignOf(told, *amount) ? told : Kind::Other;
}

PayPalRow::Kind PayPalRow::kindOfCode() const
{
    const auto byCode = std::ranges::find(codes, QLatin1StringView(code.toLatin1()), &CodeKind::code);
    if (byCode != codes.end())
        return byCode->kind;
    if (code.startsWith("T00"_L1))
        return Kind::Payment;
    for (const GroupKind &group : groups)
        if (code.startsWith(group.group))
            return group.kind;
    return Kind::Other;
}

} // namespace quittance
