#pragma once

#include "core/base/Error.h"
#include "core/documents/PaymentRequest.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/ReportTable.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! A letter to a customer: a statement of account, or a reminder.
struct LetterDocument {
    CompanyProfile company;
    Customer recipient;
    QDate date;
    QString subject;
    QString text; //!< Paragraphs divided by line feeds; plain text in the recipient's language.
    std::optional<ReportTable> table; //!< Below the text; its title and notes stand above its columns.
    std::optional<PaymentRequest> payment; //!< Below the table.
    QString closing; //!< Below that.
    QDateTime createdAt; //!< Valid; the time the file names.
};

//! The letter as a PDF/A-1b file; equal input gives equal bytes on one machine. Needs a QGuiApplication; from
//! any thread. InvalidInput: company.logo_*.
Result<QByteArray> letterPdf(const LetterDocument &letter);

} // namespace quittance
