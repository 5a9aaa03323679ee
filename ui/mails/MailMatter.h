#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"

namespace quittance {

//! What a mail dialog is opened about.
struct MailMatter {
    MailKind kind = MailKind::PaymentLink;
    std::optional<InvoiceRow> row; //!< Empty for a statement.
    CustomerId customer;
    QString name; //!< The customer's.
    bool again = false; //!< A further mail for a document that was mailed before.
    QStringList files = {}; //!< Paths of files of the user's that go along.
};

//! Stem of the names of a dialog's controls: "sendLink".
QString mailDialogName(MailKind kind);
//! "Send payment link".
QString mailDialogTitle(MailKind kind);

} // namespace quittance
