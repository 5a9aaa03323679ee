#pragma once

#include "core/domain/Money.h"
#include "core/journal/Book.h"

#include <QDate>
#include <QList>

namespace quittance {

//! Money that came to the sample company's bank account.
struct SampleTransfer {
    QDate on;
    Money amount{0, Currency::of("EUR")};
    QString payer;
    QString text;
};

//! Brings these in as a statement of the bank would: to be matched by a person. The book has a vault.
Result<void> readSampleStatement(Book &book, const QList<SampleTransfer> &transfers, QDate today);

} // namespace quittance
