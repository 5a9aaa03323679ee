#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

// What every request for a way to pay says, whichever it is, and how our ids are found in it again.

//! The amount as PayPal writes it. InvalidInput: those of PayPalAmount, gateway.order_incomplete.
Result<QJsonObject> payPalAmountOf(const PaymentLinkOrder &order);
//! "Invoice INV-2026-000042": what the payer reads.
QString payPalTitleOf(const PaymentLinkOrder &order);
//! What PayPal knows the link by, and the payer sees: the document's number, as much of it as there is room
//! for, and eight letters made from the link's id, because a document may have several links one after the
//! other. At most 25 characters.
QString payPalNumberOf(const PaymentLinkOrder &order);
//! Whether a number may be one of those.
bool isPayPalNumber(const QString &number);

//! Our two ids in one field of free text, and back; empty ids where it is none of ours.
struct PayPalIds {
    LinkId link;
    InvoiceId invoice;
};
QString payPalIdText(const PaymentLinkOrder &order);
PayPalIds payPalIdsIn(const QString &text);

//! Addresses customers follow: https, and plain http only from a stand-in on this computer. BadReply
//! paypal.url_unsafe.
Result<QUrl> payPalPageUrl(const QString &text, const QUrl &baseUrl);

} // namespace quittance
