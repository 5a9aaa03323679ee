#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceContent.h"
#include "core/journal/Book.h"
#include "core/journal/EntryBodies.h"
#include "core/store/NumberSeriesTable.h"

#include <map>

namespace quittance {

//! Gives numbers inside one transaction, without gaps, remembering those it has given but that are not folded
//! yet.
class NumberTaker
{
public:
    explicit NumberTaker(Book &book)
        : m_book(book)
    {
    }

    //! "INV" or "CN".
    static QString seriesOf(DocumentType type);

    //! Fills in number, series, fiscal year and sequence by the document's type, date and the series it
    //! names. InvalidInput "issue.date_before_last", "issue.number_taken", "number_series.unknown",
    //! number_mask.*.
    Result<void> number(InvoiceIssued &document);

private:
    Result<QString> seriesFor(const InvoiceContent &content);
    Result<NumberSeriesTable::Position *> position(const QString &series, int year);

    Book &m_book;
    std::map<std::pair<QString, int>, NumberSeriesTable::Position> m_positions;
};

} // namespace quittance
