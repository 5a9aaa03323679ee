#pragma once

#include "core/domain/Currency.h"
#include "core/formats/DatevAccounts.h"
#include "core/formats/DatevBatch.h"
#include "core/store/PostingTable.h"

#include <map>

namespace quittance {

struct InvoiceContent;

//! The ledger's postings of some days as bookings on the adviser's accounts. For one thread and one reading.
class DatevBookings
{
public:
    struct Span {
        QDate from;
        QDate to;
        Currency currency = Currency::of("EUR");
        bool refusesOthers = true; //!< Else bookings in other currencies are left out.
    };

    //! All of them must outlive it.
    DatevBookings(Database &database, const DatevAccounts &accounts, const Span &span)
        : m_database(database)
        , m_accounts(accounts)
        , m_span(span)
    {
    }

    //! In the order of the journal; see datevExport() for the errors.
    Result<QList<DatevBooking>> read();

private:
    //! The postings of one entry.
    using Entry = QList<PostingTable::Line>;

    Result<void> findDebtors();
    Result<void> add(const Entry &entry);
    Result<void> addDocument(const Entry &entry, const InvoiceContent &content, qint64 sign);
    Result<void> addMovement(const Entry &entry);
    Result<QString> accountOf(const Posting &posting) const;
    Result<DatevBooking> bookingOf(const Entry &entry);
    Result<QString> nameOf(const CustomerId &customer);

    Database &m_database;
    const DatevAccounts &m_accounts;
    Span m_span;
    std::map<QString, QString> m_debtors; //!< By customer.
    std::map<QString, QString> m_names;
    QList<DatevBooking> m_bookings;
};

} // namespace quittance
