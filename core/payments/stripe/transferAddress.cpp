#include "core/payments/stripe/transferAddress.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Where each kind keeps its numbers.
struct Shape {
    QLatin1StringView kind;
    QLatin1StringView account;
    QLatin1StringView code;
};

constexpr std::array shapes{
    Shape{"iban"_L1, "iban"_L1, "bic"_L1},
    Shape{"sort_code"_L1, "account_number"_L1, "sort_code"_L1},
    Shape{"aba"_L1, "account_number"_L1, "routing_number"_L1},
    Shape{"swift"_L1, "account_number"_L1, "swift_code"_L1},
    Shape{"spei"_L1, "clabe"_L1, "bank_code"_L1},
    Shape{"zengin"_L1, "account_number"_L1, "bank_code"_L1},
};

} // namespace

std::optional<TransferAddress> transferAddressIn(const QJsonObject &address)
{
    const QString kind = address[u"type"].toString();
    const auto shape = std::ranges::find(shapes, kind, &Shape::kind);
    if (shape == shapes.end())
        return std::nullopt;
    const QJsonObject said = address[kind].toObject();
    TransferAddress read{.kind = kind,
        .holder = said[u"account_holder_name"].toString(),
        .account = said[shape->account].toString(),
        .code = said[shape->code].toString(),
        .branch = said[u"branch_code"].toString(),
        .bank = said[u"bank_name"].toString()};
    return read.account.isEmpty() ? std::nullopt : std::optional(read);
}

} // namespace quittance
