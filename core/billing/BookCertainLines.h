#pragma once

#include "core/domain/BankImportReport.h"
#include "core/journal/Book.h"

namespace quittance {

//! Movements that wait and may be booked without asking, each with the one proposal. Of several that would
//! pay the same document none is among them. Only reads the book.
Result<QList<BankLineRow>> certainBankLines(Book &book);

//! How many of these a file brought, as far as they were not booked yet. certain: all of the book.
qint64 certainOfFile(const QList<BankLineRow> &certain, const BankImportReport &report);

//! Books them, some at a time; what has changed since it was looked at is left for a person. Answers with the
//! numbers of those that were booked. InvalidInput role.*.
Result<QList<qint64>> bookCertainLines(Book &book, const QList<BankLineRow> &lines, QDate today);

} // namespace quittance
