#pragma once

#include "core/documents/InvoiceDocument.h"

namespace quittance {

//! How what stands on a page is to be paid.
struct PaymentRequest {
    QList<TransferAddress> accounts; //!< Where to transfer it; may be empty.
    std::optional<Money> amount; //!< What a code for a banking app asks for; empty: there is no code.
    QString reference; //!< What the payer is to state; may be empty.
    QDate dueOn; //!< Null where the text around says it.
    QUrl link; //!< Where it can be paid online; may be empty.
};

//! Of an invoice: to the company's own account, unless the document names another. The code asks for what is
//! open.
PaymentRequest paymentRequestOf(const InvoiceDocument &document);

//! Of a letter about documents of the company's, by their numbers: what is open of all of them together, to
//! the company's account. One document is paid under its creditor reference, several under their numbers.
PaymentRequest paymentRequestOf(
    const CompanyProfile &company, const QStringList &numbers, std::optional<Money> open);

} // namespace quittance
