#pragma once

#include "core/domain/Money.h"

namespace quittance {

//! A SEPA credit transfer that the payer is asked for.
struct EpcTransfer {
    QString name; //!< The account holder as the bank knows it, 1 to 70 characters.
    QString iban; //!< Spaces do not matter; its check digits are not looked at here.
    QString bic; //!< 8 or 11 characters, or empty.
    Money amount = Money(0, Currency::of("EUR")); //!< EUR 0.01 to 999,999,999.99.
    QString creditorReference; //!< ISO 11649 ("RF18539007547034"); its check digits are not looked at here.
    QString text; //!< At most 140 characters, only where there is no creditor reference.
};

//! The text of a QR code that fills in a credit transfer in a banking app (EPC069-12, "GiroCode"): version
//! 002, UTF-8, at most 331 bytes, to be printed with error correction level M. InvalidInput: epc.amount,
//! epc.name, epc.iban, epc.bic, epc.reference, epc.text, epc.too_long.
Result<QByteArray> epcPayload(const EpcTransfer &transfer);

} // namespace quittance
