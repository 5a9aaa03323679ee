#pragma once

#include "core/domain/Money.h"
#include "core/domain/SavedCard.h"

#include <QList>

namespace quittance {

//! What must be known before a saved card is charged.
struct ChargeFacts {
    bool isLive = false; //!< Real money moves.
    QString connection; //!< "stripe"
    QString keyHint; //!< "rk_test_…4f2a"
    QList<SavedCard> cards; //!< The customer's, the one agreed to last first.
};

//! A card is to be charged for a document.
struct CardOrder {
    InvoiceId invoice;
    QString card; //!< SavedCard::externalId.
    Money amount{0, Currency::of("EUR")};

    friend bool operator==(const CardOrder &, const CardOrder &) = default;
};

} // namespace quittance
