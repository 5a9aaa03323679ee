#pragma once

#include "core/domain/CompanyProfile.h"
#include "core/domain/InvoiceContent.h"
#include "core/domain/TransferInstructions.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace quittance {

//! All that stands on the pages of an invoice, a credit note or a corrected invoice.
struct InvoiceDocument {
    QString number; //!< Empty: a draft, and it says so.
    CompanyProfile company;
    Customer buyer;
    InvoiceContent content; //!< Computed; content.type decides which document it is.
    QUrl link; //!< Where it can be paid, http or https; may be empty.
    QString paymentReference; //!< What the payer is to state with a transfer; may be empty.
    std::optional<Money> open; //!< What is still to be paid; empty: all of it.
    std::optional<TransferInstructions> transfer; //!< Where to transfer it, instead of the company's account.
    QDateTime createdAt; //!< Valid; the time the file names, that of the entry.
};

} // namespace quittance
