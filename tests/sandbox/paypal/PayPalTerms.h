#pragma once

#include <QJsonObject>
#include <QStringList>

namespace quittance::sandbox {

//! How one account, and what we know of PayPal's moods, is set. POST /paypal/terms changes it.
struct PayPalTerms {
    //! A second payment for an invoice id is refused: DUPLICATE_INVOICE_ID.
    bool onePaymentPerInvoiceId = true;
    //! A refund without a balance is drawn from the bank (PENDING, ECHECK); otherwise it is refused.
    bool refundsFromBank = true;
    //! The id of an invoice's payment is taken as that of a capture.
    bool invoicePaymentsAreCaptures = true;
    //! Answers to "send" come without the payer's address.
    bool hidePayerUrl = false;
    //! Added to each total PayPal computes for an invoice, in its smallest unit.
    qint64 totalOff = 0;
    //! How late transaction search is, in seconds.
    qint64 reportDelay = 3 * 60 * 60;
    //! Rows of transaction search come a second time under their id, not affecting the balance.
    bool doubledRows = false;
    //! Transaction search answers an error with status 200.
    bool softReportErrors = false;
    //! Disputes tell their money_movements.
    bool disputesTellMoney = false;
    //! Calls of these scopes are answered 403 although the token has them.
    QStringList forbidden = {};
    //! Currencies the account does not keep: {"USD": "0.92"} turns dollars into `home` at that rate.
    QJsonObject rates = {};
    QString home = QStringLiteral("EUR");
    //! Seconds an order can be opened and, after the approval, captured.
    qint64 orderLife = 6 * 60 * 60;

    //! Takes over what the order names: the fields in snake case. Says which it does not know.
    QString change(const QJsonObject &order);
};

} // namespace quittance::sandbox
