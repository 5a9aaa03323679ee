#pragma once

#include "core/base/Id.h"

#include <QDateTime>

namespace quittance {

//! What somebody taught about movements that are alike. All that is said must hold.
struct BankRule {
    enum class Direction : qint8 { Out = -1, Either = 0, In = 1 };
    enum class Action : quint8 {
        Customer, //!< It is this customer's.
        SetAside, //!< It is nothing the book is about.
    };

    qint64 no = 0; //!< 0: new.
    QString contains; //!< In payer or purpose, whatever capitals, accents and spaces; may be empty.
    QString payerMark; //!< The payer's account as BankLineRow::payerMark; may be empty.
    Direction direction = Direction::Either;
    Action action = Action::SetAside;
    CustomerId customer; //!< Of Action::Customer.
    QString customerName; //!< Only shown.
    QString reason; //!< Of Action::SetAside.
    QString madeBy; //!< Login.
    QDateTime madeAt; //!< UTC.

    friend bool operator==(const BankRule &, const BankRule &) = default;
};

} // namespace quittance
