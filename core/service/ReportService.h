#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/Ageing.h"
#include "core/domain/PaymentRow.h"

#include <QFuture>
#include <QStringList>

namespace quittance {

class Workshop;

//! What a check of the whole book found: see core/journal/Verify.h for the problems' codes.
struct LedgerCheck {
    bool ok = false;
    qint64 entries = 0;
    QByteArray head; //!< Hash of the last entry, 32 bytes.
    QStringList problems;
};

//! The balance of one account in one currency; debit is positive.
struct AccountBalance {
    QString account;
    Money amount{0, Currency::of("EUR")};
};

//! Sums over the journal's postings, and the journal itself. Thread-safe: every call returns at once.
class ReportService
{
public:
    explicit ReportService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Today by the book's calendar.
    QFuture<Result<QDate>> today() const;
    //! One line a currency. knownAt: as the book knew it at the end of that day; null: as it is known now.
    QFuture<Result<QList<AgeingLine>>> ageing(QDate asOf, QDate knownAt = {}) const;
    QFuture<Result<QList<AccountBalance>>> balances(QDate asOf) const;
    QFuture<Result<QList<PaymentRow>>> payments(int limit) const;
    //! The journal, newest first, before entry seq (0: from its end).
    QFuture<Result<QList<ActivityLine>>> activity(qint64 seq, int limit) const;

    enum class Format : quint8 { Hledger, Csv };
    //! The whole ledger as text.
    QFuture<Result<QByteArray>> exportLedger(Format format) const;
    QFuture<Result<LedgerCheck>> verify() const;
    //! Makes the projections anew from the journal. Only while no other program has the book open.
    QFuture<Result<LedgerCheck>> rebuild();

private:
    Workshop &m_workshop;
};

} // namespace quittance
