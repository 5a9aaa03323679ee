#pragma once

#include "core/documents/InvoiceDocument.h"
#include "core/documents/LetterPdf.h"
#include "core/documents/TablePdf.h"

//! An everyday invoice: two lines, 19 percent, EUR, an IBAN and a payment link.
quittance::InvoiceDocument sampleInvoice();

//! The same with this many lines of 12.34, 24.68, ... net.
quittance::InvoiceDocument longInvoice(int lines);

//! One with everything an invoice can carry: allowances, charges, two rates, exemption, prepayment, rounding.
quittance::InvoiceDocument fullInvoice(const QString &language);

//! A statement of this many bookings.
quittance::TableDocument sampleStatement(int rows);

quittance::LetterDocument sampleReminder();

//! A PNG of one colour with a transparent edge.
QByteArray sampleLogo(int width, int height);
