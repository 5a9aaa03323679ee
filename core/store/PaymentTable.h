#pragma once

#include "core/domain/PaymentRow.h"

#include "core/base/Error.h"

class QSqlQuery;

namespace quittance {

class Database;

//! What is stored of a payment.
struct PaymentRecord {
    PaymentId id;
    EntryId entry;
    CustomerId customer; //!< Empty: unknown payer.
    LinkId link;
    QString connection;
    QString method;
    QDateTime receivedAt;
    QDate bookedOn;
    Money amount{0, Currency::of("EUR")};
    Money unallocated{0, Currency::of("EUR")}; //!< Neither used, paid back nor reversed.
    Money refunded{0, Currency::of("EUR")}; //!< Paid back.
};

//! A payment a provider told of, as it calls it.
struct KeyedPayment {
    QString externalKey; //!< "stripe:test:ch_1"
    QDate bookedOn;
    Money amount{0, Currency::of("EUR")};
};

//! Table payment. Kind: projection.
class PaymentTable
{
public:
    explicit PaymentTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const PaymentRecord &payment);
    Result<void> setFee(const PaymentId &id, Money fee);
    Result<void> addAllocated(const PaymentId &id, Money amount);
    Result<void> addRefunded(const PaymentId &id, Money amount);
    Result<void> addReversed(const PaymentId &id, Money amount);
    Result<void> setCustomer(const PaymentId &id, const CustomerId &customer);
    //! NotFound "payment.unknown".
    Result<PaymentRecord> byId(const PaymentId &id);
    //! What the provider calls it: "stripe:test:ch_1"; empty for one recorded by hand. NotFound
    //! "payment.unknown".
    Result<QString> externalKey(const PaymentId &id);
    //! The payment with this external key; empty when there is none.
    Result<PaymentId> byExternalKey(const QString &externalKey);
    //! Those of a connection booked from the one day to the other, both included, whose external key begins
    //! with prefix; oldest first.
    Result<QList<KeyedPayment>> keyedOf(
        const QString &connection, const QString &prefix, QDate from, QDate to);
    //! How many of a connection were booked on this day or later.
    Result<qint64> countSince(const QString &connection, QDate day);
    //! Newest first, with the payouts they went with.
    Result<QList<PaymentRow>> list(int limit);
    //! The rows behind keys, in their order; keys that are gone are left out.
    Result<QList<PaymentRow>> rows(const QList<qint64> &keys);
    //! NotFound "payment.unknown".
    Result<PaymentRow> row(const PaymentId &id);
    //! Those of a customer over this amount, booked on this day, of which something stands; newest first, a
    //! few.
    Result<QList<PaymentRow>> alike(const CustomerId &customer, Money amount, QDate bookedOn);
    Result<QList<PaymentRow>> ofInvoice(const InvoiceId &invoice);

private:
    Result<QList<PaymentRow>> withPayouts(QList<PaymentRow> payments);

    Database &m_database;
};

} // namespace quittance
