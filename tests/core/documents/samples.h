#pragma once

#include "core/documents/InvoiceDocument.h"
#include "core/documents/LetterPdf.h"
#include "core/documents/TablePdf.h"
#include "core/documents/customerLetters.h"

//! An everyday invoice: two lines, 19 percent, EUR, an IBAN and a payment link.
quittance::InvoiceDocument sampleInvoice();

//! The same with this many lines of 12.34, 24.68, ... net.
quittance::InvoiceDocument longInvoice(int lines);

//! One with everything an invoice can carry: allowances, charges, two rates, exemption, prepayment, rounding.
quittance::InvoiceDocument fullInvoice(const QString &language);

//! The same in Turkish, with names in Greek, Cyrillic, Arabic and Hebrew.
quittance::InvoiceDocument scriptsInvoice();

//! A statement of this many bookings.
quittance::TableDocument sampleStatement(int rows);

quittance::LetterDocument sampleReminder();

//! A letter of 2026-12-18 to a customer of that language, and a reminder of three invoices in two currencies.
quittance::LetterHead overdueHead(const QString &language);
quittance::LetterDocument overdueReminder(const QString &language);

//! A PNG of one colour with a transparent edge.
QByteArray sampleLogo(int width, int height);
