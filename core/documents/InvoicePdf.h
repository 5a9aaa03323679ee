#pragma once

#include "core/base/Error.h"
#include "core/documents/InvoiceDocument.h"

#include <QImage>

namespace quittance {

//! The document as a PDF/A-1b file in the customer's language; equal input gives equal bytes on one machine.
//! Needs a QGuiApplication (the offscreen platform suffices); from any thread. InvalidInput: document.link,
//! company.logo_*.
Result<QByteArray> invoicePdf(const InvoiceDocument &document);

//! One page of a document, drawn.
struct PageImage {
    QImage image;
    int page = 0; //!< From 0.
    int count = 1;
};

//! One page of what invoicePdf() writes, so many pixels wide; the last one where it has fewer. Needs and
//! refuses what invoicePdf() does.
Result<PageImage> invoicePage(const InvoiceDocument &document, int page, int width);

} // namespace quittance
