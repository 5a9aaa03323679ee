#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/journal/Book.h"

#include <QDate>

#include <functional>

namespace quittance {

//! The setting of a book that says it is the sample one: "on".
QString sampleSetting();
//! The setting of a sample book that has no bank statement, for want of a vault: "on".
QString sampleWithoutBankSetting();

//! Writes twelve months of a made-up company into an empty book, through the same commands a person uses: its
//! customers in several countries, invoices in two currencies, payments on time and late, in part and too
//! much, a credit note, drafts, and what a bank has sent last. The figures are the same for everybody on the
//! same day; the ids are not.
class SampleBook
{
public:
    static constexpr int invoices = 100;

    //! book is new and has no entries; its clock and actor are not used. Without a vault there is no bank
    //! statement, since that is sealed, and its money is recorded by hand instead. today: by the calendar of
    //! the sample company.
    SampleBook(Book &book, QDate today)
        : m_book(book)
        , m_today(today)
    {
    }

    //! How many of all steps are done; called in the thread of write().
    using Progress = std::function<void(int done, int all)>;
    //! Blocks for some seconds. Cancelled "sample.stopped", and then the book is to be thrown away; the
    //! errors of the commands.
    Result<void> write(const Progress &progress, const StopFlag &stop);

private:
    Book &m_book;
    QDate m_today;
};

} // namespace quittance
