#pragma once

#include "core/domain/Money.h"

#include <QList>
#include <QUrl>

namespace quittance {

//! One account number money can be transferred to, in the form its country uses.
struct TransferAddress {
    QString
        kind; //!< "iban", "sort_code", "aba", "swift", "spei" or "zengin": how account and code are named.
    QString holder;
    QString account; //!< IBAN, account number or CLABE. Sealed at rest, never logged.
    QString code; //!< BIC, sort code, routing number, bank code.
    QString branch; //!< Branch code; empty where there is none.
    QString bank; //!< Name of the bank; may be empty.

    friend bool operator==(const TransferAddress &, const TransferAddress &) = default;
};

//! Where a customer transfers money for one document, and what must stand on the transfer.
struct TransferInstructions {
    Money missing{0, Currency::of("EUR")}; //!< What is to be transferred.
    QString reference;
    QList<TransferAddress> addresses; //!< Empty only where there is a page.
    QUrl page; //!< The same as a page at the provider's.

    friend bool operator==(const TransferInstructions &, const TransferInstructions &) = default;
};

} // namespace quittance
