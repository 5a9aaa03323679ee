#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! What is sold through a link: the checked lines with their prices, and what they come to.
struct LineItems {
    QJsonArray items; //!< Objects "item" in Stripe's form.
    QString currency; //!< Lower case.
    qint64 total = 0;
};

//! Makes the lines of a new link, and a product and a price for each that brings its own. Refuses what cannot
//! be charged before anything is made.
tl::expected<LineItems, StripeError> makeLineItems(const StripeCall &call, const QJsonArray &lines);

//! A product from "product_data" or from the parameters of its own call; inactive, as one made in passing.
QJsonObject makeProduct(StripeState &state, const QJsonObject &data);
//! A price by itself, with the refusals of one given in a line.
StripeAnswer makeOwnPrice(const StripeCall &call, const QJsonObject &data);

} // namespace quittance::sandbox
