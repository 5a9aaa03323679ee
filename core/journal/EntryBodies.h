#pragma once

#include "core/base/Id.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/Customer.h"
#include "core/domain/InvoiceContent.h"

#include <variant>

namespace quittance {

// The vocabulary of the business: one struct for each kind of thing that can happen. The name of the struct
// is the kind stored in the journal; what is marked personal is stored beside the body, not in it.

// ---- book ----

struct CompanyProfileSet {
    CompanyProfile company;
};

// ---- customers ----

//! A customer is new or has changed. All but the id is personal.
struct CustomerSaved {
    Customer customer;
};

// ---- documents ----

//! A draft became a numbered, frozen document (type 380 or 384).
struct InvoiceIssued {
    InvoiceId invoice;
    InvoiceNumber number;
    QString series;
    int fiscalYear = 0;
    qint64 sequence = 0; //!< Within series and fiscal year, without gaps.
    CustomerId customer;
    InvoiceContent content;
    QString sourceKey; //!< What a repeated import is recognised by; empty when it was not imported.
    QString sourceNumber;
    Customer buyer; //!< Personal: name and address as on the document.
};

//! A credit note (type 381) was numbered and frozen. What it grants is customer credit.
struct CreditNoteIssued {
    InvoiceIssued document;
};

// ---- money ----

//! A provider, a bank or a person says that money has come in.
struct PaymentReceived {
    PaymentId payment;
    Money amount{0, Currency::of("EUR")}; //!< Gross.
    QString connection; //!< "stripe"; "bank" or "cash" when recorded by hand.
    QString method; //!< For people: "Visa •••• 4242".
    CustomerId customer; //!< Empty: nobody knows yet.
    LinkId link; //!< The payment link it came through; may be empty.
    QString payer; //!< Personal: as the provider or bank names them.
};

//! Money of a payment is used for a document.
struct PaymentAllocated {
    PaymentId payment;
    InvoiceId invoice;
    Money amount{0, Currency::of("EUR")};
    CustomerId customer; //!< Whose credit it takes.
};

//! A movement of a gateway's balance that is no payment of its own; here: the fee of a payment.
struct GatewayBalanceMoved {
    QString connection;
    PaymentId payment;
    Money fee{0, Currency::of("EUR")}; //!< In the settlement currency.
};

// ---- requested effects and their outcomes ----

//! A payment link is wanted. The entry's id is the link's id and the idempotency key; the exact request is
//! sealed under "request".
struct LinkRequested {
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QByteArray requestDigest; //!< Salted digest of the request.
};

//! The provider made the link. Its address is sealed under "url".
struct LinkIssued {
    LinkId link;
    QString externalId;
};

struct LinkRefused {
    LinkId link;
    QString rule;
    QString words; //!< The provider's.
};

//! The link does not take money any more, and not because it was paid.
struct LinkRevoked {
    LinkId link;
};

//! A mail is wanted. The entry's id is the mail's id.
struct MailQueued {
    InvoiceId invoice;
    LinkId link; //!< The link it brings; the mail waits for it.
    QString connection;
    QString language;
    QString to; //!< Personal.
    QString subject; //!< Personal: may name someone. Empty takes the template's.
    QString message; //!< Personal. Empty takes the template's.
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

//! A person gave an effect up, or it became pointless.
struct EffectDropped {
    EntryId request;
    QString reason;
};

using EntryBody = std::variant<CompanyProfileSet, CustomerSaved, InvoiceIssued, CreditNoteIssued,
    PaymentReceived, PaymentAllocated, GatewayBalanceMoved, LinkRequested, LinkIssued, LinkRefused,
    LinkRevoked, MailQueued, MailComposed, MailAccepted, MailRejected, MailUncertain, EffectDropped>;

} // namespace quittance
