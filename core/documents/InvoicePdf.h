#pragma once

#include "core/base/Error.h"
#include "core/documents/InvoiceDocument.h"

namespace quittance {

//! The document as a PDF/A-1b file in the customer's language; equal input gives equal bytes on one machine.
//! Needs a QGuiApplication (the offscreen platform suffices); from any thread. InvalidInput: document.link,
//! company.logo_*.
Result<QByteArray> invoicePdf(const InvoiceDocument &document);

} // namespace quittance
