#pragma once

#include "core/domain/MailKind.h"
#include "core/domain/WayToPay.h"
#include "core/mail/MailLink.h"
#include "core/mail/MailMessage.h"

#include <QDate>

#include <optional>

namespace quittance {

//! What a mail to a customer says.
struct MailContent {
    QString companyName;
    QString from; //!< The company's address.
    QString customerName;
    QString to; //!< Addresses, divided by commas.
    QString language; //!< BCP 47, the customer's; English where we have no words for it.
    QString invoiceNumber; //!< Empty in a statement.
    Money open{0, Currency::of("EUR")}; //!< The amount it is about: open, paid or the document's.
    QDate dueOn; //!< Null when the invoice names none.
    WayToPay way; //!< What it brings; the address of a page, or bank details.
    QString subject; //!< Empty: our proposal.
    QString message; //!< The words above the amount, plain text; empty: our proposal.
    MailKind kind = MailKind::PaymentLink;
    bool hasLink = true; //!< way is filled.
    int level = 1; //!< Of a reminder.
    QString cc = {};
    QDate on = {}; //!< When it was issued, or, in a receipt, paid; may be null there.
    bool isCredit = false; //!< The document is a credit note.
    QDate firstDay = {}; //!< First day of a statement…
    QDate lastDay = {}; //!< …and its last.
    QList<MailAttachment> attachments = {};
    std::optional<Money> part = {}; //!< What the link asks for, where that is a part of what is open.
    QDate endsOn = {}; //!< The last day the page it brings takes money; null: it does not end by itself.
    std::optional<Money> refunded = {}; //!< Of a statement: it tells that so much was paid back.
};

//! Writes the mails to customers: those that ask for a payment and carry a link, or say where to transfer it,
//! reminders, and those that bring a document. Pure apart from reading its own templates.
class MailComposer
{
public:
    explicit MailComposer(MailLink links = MailLink());

    //! The whole message but for its Message-ID, date and boundary, which are the caller's.
    //! InvalidInput: mail.link_not_allowed, mail.placeholder_empty (field names the missing value).
    Result<MailMessage> compose(const MailContent &content) const;

    //! What the clerk sees first and may change, in the customer's language.
    Result<QString> proposedSubject(const MailContent &content) const;
    Result<QString> proposedMessage(const MailContent &content) const;

    //! The languages there are words for: "de", "en", "es", "fr", "tr".
    static QStringList languages();

private:
    MailLink m_links;
};

} // namespace quittance
