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

} // namespace

PayPalRow::Kind PayPalRow::kind() const
{
    const auto byCode = std::ranges::find(codes, QLatin1StringView(code.toLatin1()), &CodeKind::code);
    if (byCode != codes.end())
        return byCode->kind;
    if (code.startsWith("T00"_L1))
        return !amount || amount->isPositive() ? Kind::Payment : Kind::Other;
    for (const GroupKind &group : groups)
        if (code.startsWith(group.group))
            return group.kind;
    return Kind::Other;
}

} // namespace quittance
