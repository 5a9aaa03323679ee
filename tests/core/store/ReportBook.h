#pragma once

#include "core/domain/ReportTable.h"
#include "tests/core/billing/BillingBook.h"

namespace quittance {

//! A book with something of everything that moves money, over the year before 2026-12-01: two customers, two
//! currencies, three VAT rates, payments by card, transfer and cash, fees, refunds, a dispute, credit notes,
//! a voided and a written-off invoice.
class ReportBook : public BillingBook
{
public:
    Customer other;

    //! Only the customers.
    ReportBook();
    void addYear();

    InvoiceId invoiceOf(const CustomerId &customer, QDate on, QDate due, qint64 minor, qint64 rate = 0);
    //! A payment that stays credit.
    PaymentId payment(const CustomerId &customer, QDate on, Money amount,
        const QString &connection = QStringLiteral("bank"),
        const QString &method = QStringLiteral("Transfer"));
    void allocate(const PaymentId &payment, const InvoiceId &invoice, const CustomerId &customer, QDate on,
        Money amount);
    void entry(const EntryBody &body, QDate on);
    //! Sum of the postings of all accounts which begin so, debit positive, booked between two days.
    qint64 sum(const QString &account, Currency currency, QDate from = QDate(1, 1, 1),
        QDate to = QDate(9999, 12, 31), const CustomerId &customer = {});
};

//! Money of a row's column, in minor units.
qint64 minorAt(const ReportTable &table, const QList<ReportCell> &row, const QString &column);
QString textAt(const ReportTable &table, const QList<ReportCell> &row, const QString &column);

} // namespace quittance
