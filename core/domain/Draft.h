#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceContent.h"

namespace quittance {

//! A document that is no fact yet.
struct Draft {
    InvoiceId id;
    CustomerId customer;
    InvoiceContent content;
    QString sourceKey;
    QString sourceNumber;
};

} // namespace quittance
