#pragma once

#include "core/documents/LetterPdf.h"
#include "core/domain/OverdueItem.h"
#include "core/domain/Statement.h"

namespace quittance {

//! Who writes to whom, and when.
struct LetterHead {
    CompanyProfile company;
    Customer customer;
    QDate date; //!< By the company's calendar.
    QDateTime createdAt; //!< Valid.
};

//! Asks a customer for what is overdue, in its language; a sum for each currency. The new day to pay by is
//! ten days later. Below it stands how to pay, with a code for a banking app where all of it is in EUR. It
//! claims no interest and no fee: the book knows no reference rate, and not what was agreed.
LetterDocument reminderLetter(const LetterHead &head, const QList<OverdueItem> &items);

//! A customer's statement of account in its language: opening balance, lines and closing balance of each
//! currency, and below them how old what is open is. What is positive is owed to the company; how to pay it
//! stands below, with a code where all of it is in EUR and the statement reaches the letter's day.
LetterDocument statementLetter(const LetterHead &head, const Statement &statement);

} // namespace quittance
