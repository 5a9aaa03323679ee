#pragma once

#include "core/domain/WayToPay.h"
#include "core/mail/MailLink.h"
#include "core/mail/MailMessage.h"

#include <QDate>

namespace quittance {

//! What a payment-link mail says.
struct LinkMailContent {
    QString companyName;
    QString from; //!< The company's address.
    QString customerName;
    QString to;
    QString language; //!< BCP 47, the customer's; English where we have no words for it.
    QString invoiceNumber;
    Money open{0, Currency::of("EUR")};
    QDate dueOn; //!< Null when the invoice names none.
    WayToPay way; //!< What it brings; the address of a page, or bank details.
    QString subject; //!< Empty: our proposal.
    QString message; //!< The words above the amount, plain text; empty: our proposal.
};

//! Writes the mail that asks for a payment and carries the link, or says where to transfer it. Pure apart
//! from reading its own templates.
class LinkMailComposer
{
public:
    explicit LinkMailComposer(MailLink links = MailLink());

    //! The whole message but for its Message-ID, date and boundary, which are the caller's.
    //! InvalidInput: mail.link_not_allowed, mail.placeholder_empty (field names the missing value).
    Result<MailMessage> compose(const LinkMailContent &content) const;

    //! What the clerk sees first and may change, in the customer's language.
    Result<QString> proposedSubject(const LinkMailContent &content) const;
    Result<QString> proposedMessage(const LinkMailContent &content) const;

    //! The languages there are words for: "de", "en", "tr".
    static QStringList languages();

private:
    MailLink m_links;
};

} // namespace quittance
