#pragma once

#include <QList>
#include <QString>

namespace quittance::sandbox {

//! What a page says about the payment.
struct PayPalPageFacts {
    QString seller;
    QString amount; //!< "12.50 EUR"
    QString title;
    QString note;
    QList<std::pair<QString, QString>> lines; //!< What is sold, and its price.
    QString total; //!< Empty where it is the amount.
    QString part; //!< What the field for a part starts with; empty where all must be paid.
    bool offersSlow = true; //!< A bank transfer that takes days.
};

//! The form that pays: an order is approved, an invoice paid. trouble is said above it.
QString payPalFormPage(
    const PayPalPageFacts &facts, const QString &action, bool isOrder, const QString &trouble);
QString payPalThanksPage(const PayPalPageFacts &facts, const QString &paid);
QString payPalMessagePage(const QString &seller, const QString &heading, const QString &words);

} // namespace quittance::sandbox
