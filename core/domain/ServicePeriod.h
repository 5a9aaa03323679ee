#pragma once

#include "core/domain/InvoiceContent.h"

namespace quittance {

//! The days that one of a row of documents is about, both included.
struct ServicePeriod {
    QDate from;
    QDate to;

    friend bool operator==(const ServicePeriod &, const ServicePeriod &) = default;
};

//! The period in words: "November 2026" or "2026" for a whole calendar month or year, else both days. By the
//! rules of language, a BCP 47 tag; what is not known is written as in English. The words around it are the
//! user's own, so that, unlike the words of a page, every language there is will do.
QString periodText(const ServicePeriod &period, const QString &language);

//! The content with the placeholders of items, descriptions and note filled in: {period}, {month} (its name)
//! and {year} of the first day, {from} and {to}. Other braces stay as they are, and what was filled in is not
//! read again.
InvoiceContent filledFor(InvoiceContent content, const ServicePeriod &period, const QString &language);

} // namespace quittance
