#pragma once

#include "core/base/Id.h"

namespace quittance {

//! What carries tags and a note: a document, a draft too, or a customer. One of the two is empty.
struct NotedRecord {
    InvoiceId invoice = {};
    CustomerId customer = {};

    QString id() const { return invoice.isEmpty() ? customer.text() : invoice.text(); }

    friend bool operator==(const NotedRecord &, const NotedRecord &) = default;
};

} // namespace quittance
