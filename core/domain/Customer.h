#pragma once

#include "core/base/Id.h"
#include "core/domain/Currency.h"

#include <QList>

namespace quittance {

struct Address {
    QString street; //!< Lines divided by a line feed.
    QString city;
    QString postCode;
    QString region;
    QString country; //!< ISO 3166-1 alpha-2, capital letters; may be empty.

    friend bool operator==(const Address &, const Address &) = default;
};

//! Whom we bill. Personal data: stored beside the journal's bodies, never in them.
struct Customer {
    CustomerId id;
    QString name;
    QString contactName;
    QString email; //!< Where invoices and links go.
    QString phone;
    QString vatId;
    Address address;
    Currency currency = Currency::of("EUR");
    int termDays = 14; //!< Days from issue to due, 0 to 3650.
    QString language = QStringLiteral("en"); //!< BCP 47; of documents and mails.
    QString notes;

    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace quittance
