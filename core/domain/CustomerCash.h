#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>

namespace quittance {

//! Money a customer has at a provider that pays nothing yet: more than was asked for, or for nothing we know.
//! It is the customer's until a document takes it or it is sent back.
struct CustomerCash {
    QString connection;
    QString holder; //!< Who the customer is at the provider.
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
    QDateTime seenAt; //!< UTC.
    QString name; //!< Of the customer; filled in where it is listed.
};

} // namespace quittance
