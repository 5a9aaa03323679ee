#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/Money.h"
#include "core/domain/PayWay.h"

#include <QDate>
#include <QList>

#include <functional>

namespace quittance {

//! What a link is to be asked for with.
struct LinkWish {
    LinkId link;
    InvoiceId invoice;
    QString number;
    Money amount{0, Currency::of("EUR")};
    PayWay way = PayWay::Page;
    QString payer; //!< Who the customer is at the provider; empty where nobody has linked them.
    QString country; //!< Of the company; may be empty.
};

//! What the outside knows and the book does not: which provider makes the link, and the bytes that ask it to.
struct LinkRoute {
    QString gateway; //!< Connection that makes the link: "stripe".
    QString mail; //!< Connection that carries the mail: "smtp".
    //! The exact request for a link; InvalidInput when the provider cannot take the amount in this way.
    std::function<Result<QByteArray>(const LinkWish &wish)> request;
};

//! One for each provider that may be asked for; the first is the usual one.
using LinkRoutes = QList<LinkRoute>;

} // namespace quittance
