#pragma once

#include "core/documents/Sheets.h"

#include <QDateTime>

namespace quittance {

//! What a PDF file says of itself.
struct PdfFacts {
    QString title;
    QString author;
    QString language; //!< BCP 47
    QDateTime createdAt; //!< Valid; the file is given this time, not the clock's.
};

//! The same pages as a PDF/A-1b file whose dates, metadata and id come from what is in it: equal input, equal
//! bytes. BadReply where `painted` is no PDF.
Result<QByteArray> settledPdf(const QByteArray &painted, const PdfFacts &facts, const QList<PdfLink> &links);

} // namespace quittance
