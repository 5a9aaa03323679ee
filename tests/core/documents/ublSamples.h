#pragma once

#include "core/documents/InvoiceDocument.h"

#include <QList>

//! One document that is a good e-invoice.
struct UblSample {
    QByteArray name;
    quittance::InvoiceDocument document;
};

//! Documents of all kinds: rates, exemptions, discounts, roundings, currencies, a credit note.
QList<UblSample> ublSamples();

//! A document that says all that XRechnung wants.
quittance::InvoiceDocument germanInvoice();

//! With its sums.
quittance::InvoiceDocument withContent(
    quittance::InvoiceDocument document, const quittance::InvoiceContent &content);

//! What is read back: without what the norm does not say, and as it says the rest.
quittance::InvoiceContent asTheNormSaysIt(quittance::InvoiceContent content);
