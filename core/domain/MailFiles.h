#pragma once

#include <QDate>
#include <QStringList>

namespace quittance {

//! What goes along with a mail.
struct MailFiles {
    bool document = false; //!< The document it is about.
    bool eInvoice = false; //!< The same as e-invoice.
    bool statement = false; //!< A statement of account.
    QDate through; //!< Last day of the statement.

    //! "INV-2026-000042.pdf"
    static QString documentName(const QString &number);
    //! "INV-2026-000042.xml"
    static QString eInvoiceName(const QString &number);
    //! "statement-2026-03-15.pdf"
    QString statementName() const;
    //! All of them, as they are called in the mail. number: of the document.
    QStringList names(const QString &number) const;
};

} // namespace quittance
