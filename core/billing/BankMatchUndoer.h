#pragma once

#include "core/billing/guards.h"
#include "core/domain/BankLineRow.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Says what happens when what a movement was taken for is taken back. Makes entries; appends none.
class BankMatchUndoer
{
public:
    BankMatchUndoer(Book &book, const QString &reason, QDate today)
        : m_book(book)
        , m_reason(reason)
        , m_today(today)
    {
    }

    Result<void> undo(const BankMatchRow &match);

    QList<NewEntry> entries;

private:
    Result<void> takePaymentBack(const BankMatchRow &match, const QList<Entry> &made, QDate on);
    Result<void> bringPaymentBack(const BankMatchRow &match, const QList<Entry> &made, QDate on);
    Result<QList<Entry>> madeWith(const BankMatchRow &match, BankLineMatched &matched);

    Book &m_book;
    QString m_reason;
    QDate m_today;
};

} // namespace quittance
