#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDate>

namespace quittance {

//! A document of a customer that is past its due day and not wholly paid.
struct OverdueItem {
    InvoiceId invoice;
    QString number;
    QDate issuedOn;
    QDate dueOn;
    Money total{0, Currency::of("EUR")};
    Money open{0, Currency::of("EUR")};

    friend bool operator==(const OverdueItem &, const OverdueItem &) = default;
};

} // namespace quittance
