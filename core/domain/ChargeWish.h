#pragma once

#include "core/domain/Charge.h"
#include "core/domain/SavedCard.h"

#include <QList>

#include <optional>

namespace quittance {

//! A saved card is to be charged for an invoice.
struct ChargeWish {
    InvoiceId invoice;
    QString card; //!< SavedCard::externalId, or the provider's bare id; empty: the only one the customer has.
    std::optional<Money> amount = {}; //!< All that is open when absent.
    bool capture = true; //!< Else the money is only put aside.
    QString statement = {}; //!< Read by the card's holder beside our name: readCardStatement(). May be empty.
    QString reason = {}; //!< Kept in the journal; may be empty.
};

//! A charge before it is asked for: what a dialog shows.
struct ChargePreview {
    InvoiceId invoice;
    QString number;
    CustomerId customer;
    QString customerName;
    Money open{0, Currency::of("EUR")};
    QList<SavedCard> cards; //!< Of the customer, newest first.
    bool closesLink = false; //!< A payment link is alive; it is closed before the card is charged.
    QString provider; //!< "stripe"
    QString account; //!< "rk_test_…4f2a"; empty where the provider is not set up.
    bool live = false;
    QString obstacle; //!< The rule that forbids a charge of all that is open now; empty when none does.
};

} // namespace quittance
