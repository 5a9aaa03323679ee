#pragma once

#include "core/domain/WayToPay.h"
#include "core/store/CustomerCashTable.h"
#include "tests/core/outbox/StripeBook.h"

namespace quittance {

//! A StripeBook whose customer is linked to one at the stand-in, and money that comes by transfer.
class TransferBook : public StripeBook
{
public:
    explicit TransferBook(bool linked = true, int seed = 7);

    QString payer; //!< The customer at the stand-in: "cus_…".

    //! Sends the bank details of an invoice; runs outbox and mails.
    CommandOutcome sendTransfer(const InvoiceId &invoice, bool again = false);
    InvoiceId addTransfer(const DraftShape &shape = {});
    WayToPay wayOf(const InvoiceId &invoice);
    //! A transfer arrives, with the reference of the invoice or with none.
    void fund(qint64 minor, const InvoiceId &invoice = {}, const char *currency = "eur");
    //! The intent of the invoice as the stand-in has it.
    QJsonObject intentOf(const InvoiceId &invoice);
    //! What waits for the customer, as the book knows it.
    QList<Money> waiting();
    //! What was sent to the stand-in beside the gateway.
    QJsonObject post(const QString &path, const QByteArray &body);
};

} // namespace quittance
