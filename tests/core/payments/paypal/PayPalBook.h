#pragma once

#include "core/billing/ApprovedMatter.h"
#include "core/billing/SendPaymentLink.h"
#include "core/outbox/GatewayPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/store/EffectTable.h"
#include "core/store/LinkTable.h"
#include "core/sync/PaymentObserver.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/payments/paypal/PayPalStage.h"
#include "tests/fakes/FakeMailTransport.h"

namespace quittance {

//! A billing book whose links are made by the PayPal stand-in, through the real gateway, and whose mails go
//! to a fake.
class PayPalBook : public BillingBook
{
public:
    PayPalBook();

    PayPalStage stage{clock};
    FakeMailTransport mail;
    LinkRoute route;
    StopFlag stop;

    OutboxRun runLinks(bool impatient = false);
    OutboxRun runMails();
    Result<PaymentReport> poll(bool full = false);
    //! An issued invoice with an active link, mailed.
    InvoiceId addSent();
    //! An issued invoice with a page on which it can be paid now.
    InvoiceId addPage();
    LinkRecord linkOf(const InvoiceId &invoice);
    QUrl urlOf(const InvoiceId &invoice);
    RefundRoute refundRoute();
    RevokePerformer::AskProvider askProvider();
    qsizetype captures() { return stage.paypal.state().captures.oldestFirst().size(); }
};

} // namespace quittance
