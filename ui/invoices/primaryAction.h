#pragma once

#include "core/domain/InvoiceRow.h"

namespace quittance {

//! The one thing to do next with a document, by its state.
enum class PrimaryAction : quint8 {
    None,
    Issue,
    SendLink,
    SendReminder,
    SendLinkForRest,
    SendReceipt,
    ShowPayment,
    OpenDispute,
    Duplicate,
};

PrimaryAction primaryActionOf(const InvoiceRow &row, QDate today);

//! Whether it asks the customer for money by mail, so that a payment link can be sent.
bool sendsLink(PrimaryAction action);

QString primaryText(PrimaryAction action);
QString primaryIcon(PrimaryAction action);

} // namespace quittance
