#pragma once

#include "core/base/Id.h"
#include "core/domain/MailKind.h"
#include "core/domain/ReminderHold.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. Mails that are wanted or held back, and what becomes of them.

//! A mail is wanted. The entry's id is the mail's id.
struct MailQueued {
    InvoiceId invoice; //!< Empty for a statement, which is about a customer.
    LinkId link; //!< The link it brings, which the mail waits for; empty: none.
    QString connection;
    QString language;
    QString to; //!< Personal: addresses, divided by commas.
    QString subject; //!< Personal: may name someone. Empty takes the template's.
    QString message; //!< Personal. Empty takes the template's.
    MailKind kind = MailKind::PaymentLink;
    int level = 0; //!< Which reminder it is: 1 to 3.
    bool attached = false; //!< The document goes along as PDF.
    QString cc; //!< Personal: addresses, divided by commas.
    CustomerId customer; //!< Of a statement.
    QDate from; //!< Its first day…
    QDate through; //!< …and its last.
    QString
        documentLanguage; //!< BCP 47, of what goes along; empty: as it was issued, and as the customer is.
    bool withStatement = false; //!< The customer's statement over these days goes along with the mail.
    QStringList files; //!< Personal: names of what else goes along; the bytes are sealed (sealedFiles.h).
    QByteArray filesDigest; //!< Salted digest of these; empty without any.
    bool withEInvoice = false; //!< The document goes along as e-invoice.
};

//! No reminders go to a customer, or about a document, for a while; or they go again.
struct RemindersHeld {
    ReminderHold hold;
};

//! The bytes of a mail are made; they are sealed under "message", and every try sends exactly these.
struct MailComposed {
    MailId mail;
    QString messageId;
    QByteArray digest; //!< Salted digest of the bytes.
};

struct MailAccepted {
    MailId mail;
    int code = 0; //!< SMTP code; 0 when a person says so.
    QString words; //!< The server's.
};

struct MailRejected {
    MailId mail;
    int code = 0;
    QString words;
};

//! All bytes went out and no answer came back. Nothing sends it again by itself.
struct MailUncertain {
    MailId mail;
    QString words;
};

} // namespace quittance
