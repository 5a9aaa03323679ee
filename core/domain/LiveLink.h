#pragma once

#include "core/domain/Money.h"
#include "core/domain/PayWay.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! The way a document can be paid by at this moment.
struct LiveLink {
    PayWay way = PayWay::Page;
    Money amount{0, Currency::of("EUR")};
    QDateTime expiresAt; //!< UTC; null: it does not end by itself.
    QDate lastDay = {}; //!< Of a page that ends with a day.
    std::optional<Money> missing; //!< Of a transfer of which a part has come: what is still to come.
    bool isPart = false; //!< It asks for a part of what is open.

    friend bool operator==(const LiveLink &, const LiveLink &) = default;
};

} // namespace quittance
