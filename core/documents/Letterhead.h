#pragma once

#include "core/documents/DocumentWords.h"
#include "core/documents/Flow.h"
#include "core/domain/CompanyProfile.h"

namespace quittance {

//! What stands beside the addressee: "Due   4 December 2026".
struct Fact {
    QString label;
    QString value;
};

//! Draws the head of the first page: logo or name, the company's address, the addressee in the window and the
//! facts at its right. The flow goes on below.
void drawLetterhead(Flow &flow, const DocumentWords &words, const CompanyProfile &company, const QImage &logo,
    const Customer &addressee, const QList<Fact> &facts);

//! Head and foot of every page, once all pages are there: company, title, page numbers.
void drawMargins(
    Sheets &sheets, const DocumentWords &words, const CompanyProfile &company, const QString &title);

} // namespace quittance
