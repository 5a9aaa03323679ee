#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"
#include "core/domain/PayWay.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. Ways to pay that are wanted, and what becomes of them.

//! A way to pay an open amount is wanted: what is called a link here is a payment page, bank details or a
//! page that is used at once. The entry's id is the link's id and the idempotency key; the exact request is
//! sealed under "request".
struct LinkRequested {
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QByteArray requestDigest; //!< Salted digest of the request.
    PayWay way = PayWay::Page;
    bool isPart = false; //!< Over a part of what is open; as every entry without it, else over all of it.
    QDate expiresOn; //!< The last day it takes money; null, as in every entry without it: it does not end by
                     //!< itself.
};

//! The provider made the link. Its address is sealed under "url", the bank details of a transfer under
//! "transfer".
struct LinkIssued {
    LinkId link;
    QString externalId;
    QDateTime expiresAt; //!< UTC; null when it does not end by itself.
};

//! The link's time has passed, and it was not paid.
struct LinkExpired {
    LinkId link;
    EntryId request; //!< The LinkRevokeRequested it answers; empty where the provider ended it.
};

//! Of a transfer a part has come in, which the provider keeps until the rest is there; or that part went
//! elsewhere again.
struct TransferPartFunded {
    LinkId link;
    InvoiceId invoice;
    Money missing{0, Currency::of("EUR")}; //!< What is still to come.
};

//! Money of a customer's that waits at the provider and pays nothing yet: all there is in this currency. It
//! is theirs, not ours, and posts nothing.
struct CustomerCashSeen {
    CustomerId customer;
    QString holder; //!< Who the customer is at the provider.
    QString connection;
    Money amount{0, Currency::of("EUR")};
};

struct LinkRefused {
    LinkId link;
    QString rule;
    QString words; //!< The provider's.
};

//! The link asks for something that is not open any more: it shall take no more money.
struct LinkRevokeRequested {
    LinkId link;
    InvoiceId invoice;
    QString connection;
    bool isPaid = false; //!< It was paid, and more is open: pages that are open for it are closed.
    bool isExpired = false; //!< Its last day is over.
};

//! The link does not take money any more, and not because it was paid; or, where it was, nor do its pages.
struct LinkRevoked {
    LinkId link;
    EntryId request; //!< The LinkRevokeRequested it answers; empty when someone closed it at the provider.
};

//! The provider would not close the link.
struct LinkRevokeRefused {
    EntryId request;
    LinkId link;
    QString rule;
    QString words; //!< The provider's.
};

} // namespace quittance
