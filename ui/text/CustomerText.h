#pragma once

#include "core/domain/CustomerMerge.h"

namespace quittance {

//! The name of a country in the language that is spoken, or its code where it has none: "Germany" for "DE".
//! Empty for none.
QString countryText(const QString &code);
//! The codes of all countries there are, by name.
QStringList countryCodes();
//! "German" for "de"; an unknown tag is shown as it is.
QString languageText(const QString &tag);
//! Tags of the languages that documents and mails are written in.
QStringList documentLanguages();

//! Street, postcode and city, region, country, one a line; empty lines are left out.
QString addressText(const Address &address);
//! "14 days"; "On receipt" for none.
QString termsText(int days);
//! Who bills go to: the billing contact's name, else the customer's contact.
QString billingContactText(const Customer &customer);
//! All sums of a kind, one a currency and never added: "€1,249.97 · $120.00"; "–" where there is none.
QString balancesText(const QList<CustomerBalance> &balances, Money CustomerBalance::*kind);
//! The book's own currency first, then by code.
QList<CustomerBalance> inCurrencyOrder(QList<CustomerBalance> balances);
//! In every currency what is open, overdue and left, for where a table shows only one of them.
QString allBalancesText(const QList<CustomerBalance> &balances);
//! What moves to the customer that is kept: "2 documents, 1 draft, 1 payment".
QString mergeMovesText(const CustomerMerge &merge);

//! What is known of a VAT id as it is typed, before it is saved.
struct VatIdRemark {
    QString text; //!< Empty while there is nothing to say.
    bool isWrong = false;
};
VatIdRemark vatIdRemark(const QString &typed, const QString &country);

} // namespace quittance
