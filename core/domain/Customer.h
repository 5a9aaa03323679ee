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

enum class CustomerKind : quint8 { Company, Person };

//! Someone at a customer.
struct CustomerContact {
    QString name;
    QString email;
    QString phone;
    QString role;
    bool isBilling = false; //!< Invoices and links go to this one; at most one of a customer.

    friend bool operator==(const CustomerContact &, const CustomerContact &) = default;
};

//! Whom we bill. Personal data: stored beside the journal's bodies, never in them.
struct Customer {
    CustomerId id;
    CustomerKind kind = CustomerKind::Company;
    QString name;
    QString contactName;
    QString email; //!< Where invoices and links go.
    QString phone;
    QString vatId;
    QString taxNumber; //!< The national one, where there is no VAT id.
    Address address;
    Address delivery; //!< Where goods go (EN 16931 BG-15); all empty: to the address above.
    QList<CustomerContact> contacts;
    Currency currency = Currency::of("EUR");
    int termDays = 14; //!< Days from issue to due, 0 to 3650.
    QString language = QStringLiteral("en"); //!< BCP 47; of documents and mails.
    QString notes;
    QString owner; //!< Login of the staff member who looks after it; may be empty.
    QString number = {}; //!< What it is called elsewhere, as in the accounts; may be empty.

    //! Where invoices and links go: the billing contact's address, else the customer's own.
    QString billingEmail() const;

    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace quittance
