#pragma once

#include "core/base/Id.h"
#include "core/domain/Ageing.h"

#include <functional>

namespace quittance {

class Database;

//! One side of a booking. Signed: debit is positive.
struct Posting {
    QString account; //!< "receivable", "clearing:stripe", "tax:190000".
    Money amount{0, Currency::of("EUR")};
    InvoiceId invoice; //!< Empty where it belongs to none.
    CustomerId customer;

    friend bool operator==(const Posting &, const Posting &) = default;
};

//! Table posting: what the entries mean in double entry. Kind: projection.
class PostingTable
{
public:
    explicit PostingTable(Database &database)
        : m_database(database)
    {
    }

    //! What an older entry says of a customer who has been merged since is booked on the one that was kept.
    Result<void> insert(qint64 entrySeq, QDate bookedOn, const QList<Posting> &postings);
    //! What an entry books, in order.
    Result<QList<Posting>> ofEntry(qint64 entrySeq);
    //! The last day something of a document was booked on an account; null: never.
    Result<QDate> lastDay(const InvoiceId &invoice, const QString &account);

    struct Balance {
        QString account;
        Money amount{0, Currency::of("EUR")};
    };
    //! The balance of every account at the end of asOf, as known when entry knownSeq was the last; by account
    //! and currency. Accounts at zero are left out.
    Result<QList<Balance>> balances(QDate asOf, qint64 knownSeq);
    //! What a document's customer owes at the end of a day.
    struct OpenDocument {
        CustomerId customer;
        QDate dueOn; //!< Null where the document states none.
        Money open{0, Currency::of("EUR")}; //!< Never zero; negative where it was paid twice.
    };
    //! Visits what is open of each document at the end of asOf, as known when entry knownSeq was the last,
    //! from the postings alone.
    Result<void> eachOpen(
        QDate asOf, qint64 knownSeq, const std::function<void(const OpenDocument &)> &visit);
    //! Receivables by age, and customer credit, from the postings alone.
    Result<QList<AgeingLine>> ageing(QDate asOf, qint64 knownSeq);
    //! Entries whose postings do not sum to zero per currency: always none, or the book is damaged.
    Result<QList<qint64>> unbalanced();

    struct Line {
        qint64 entrySeq = 0;
        QDate bookedOn;
        QString entryId;
        QString kind;
        QString subject; //!< Of the entry.
        QString number; //!< Of the document; empty where there is none.
        Posting posting;
    };
    //! Every posting by entry, in order.
    Result<void> each(const std::function<Result<void>(const Line &)> &visit);
    //! The same of what was booked from one day to another.
    Result<void> between(QDate from, QDate to, const std::function<Result<void>(const Line &)> &visit);

private:
    Database &m_database;
};

} // namespace quittance
