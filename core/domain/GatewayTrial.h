#pragma once

#include "core/base/Id.h"
#include "core/domain/KeyPermission.h"
#include "core/domain/PayWay.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace quittance {

//! What credentials of a payment provider open, found by asking it; nothing of it is kept yet.
struct GatewayTrial {
    ConnectionId connection; //!< "stripe"
    QString keyHint; //!< "rk_test_…4f2a"
    bool live = false; //!< Real money moves.
    QStringList currencies; //!< ISO codes; empty where the key may not ask.
    QList<KeyPermission> permissions; //!< One by one.
    bool broadKey = false; //!< The key may do everything, which is more than is needed.
    QList<PayWay> ways; //!< That the provider has.

    //! It may do something: a key without any permission connects nothing.
    bool suffices() const { return std::ranges::any_of(permissions, &KeyPermission::granted); }
    bool lacksSomething() const { return !std::ranges::all_of(permissions, &KeyPermission::granted); }

    friend bool operator==(const GatewayTrial &, const GatewayTrial &) = default;
};

//! How a payment provider is to be used.
struct GatewayWishes {
    QString label; //!< What people call the account: "Brightwater (test)".
    QList<PayWay> ways; //!< Those to offer.
    QDate
        completeFrom; //!< The first day of which its payments belong to this book; null: from the beginning.
    bool isUsual = true; //!< Links go through it where nobody chooses.

    friend bool operator==(const GatewayWishes &, const GatewayWishes &) = default;
};

} // namespace quittance
