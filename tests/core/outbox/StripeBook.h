#pragma once

#include "core/billing/ApprovedMatter.h"
#include "core/billing/ChangeCharge.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SendPaymentLink.h"
#include "core/outbox/GatewayPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/payments/stripe/StripeGateway.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/sync/PaymentObserver.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/fakes/FakeMailTransport.h"
#include "tests/sandbox/SandboxTransport.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

namespace quittance {

//! Keeps the stand-in's time at the book's, holds every request against Stripe's own description, and
//! remembers the changing ones with their bytes.
class WatchedTransport final : public HttpTransport
{
public:
    WatchedTransport(const FakeClock &clock, sandbox::SandboxClock &sandboxClock, sandbox::SandboxGate &gate);

    QList<HttpRequest> posts;
    QByteArray declineCode; //!< What a bank says instead of "generic_decline"; empty: that.
    bool isStillAtIt = false; //!< A POST is answered with "processing" instead of "succeeded".

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

private:
    const FakeClock &m_clock;
    sandbox::SandboxClock &m_sandboxClock;
    sandbox::SandboxTransport m_inner;
};

//! A billing book whose links are made by the Stripe stand-in, through the real gateway, and whose mails go
//! to a fake.
class StripeBook : public BillingBook
{
public:
    explicit StripeBook(int seed = 7);

    sandbox::SandboxClock sandboxClock;
    sandbox::StripeSandbox stripe;
    sandbox::SandboxGate gate{stripe};
    WatchedTransport transport{clock, sandboxClock, gate};
    StripeGateway gateway;
    FakeMailTransport mail;
    LinkRoute route;
    StopFlag stop;

    Result<CommandOutcome> send(const InvoiceId &invoice, MailOrder order = {});
    //! Records money from the bank and allocates it to the invoice.
    PaymentId payByHand(const InvoiceId &id, Money amount);
    QList<OutboxRow> effects(OutboxWhat what);
    RevokePerformer::AskProvider askProvider();
    RefundRoute refundRoute();
    ChargeRoute chargeRoute();
    OutboxRun runLinks(bool impatient = false);
    OutboxRun runMails(bool impatient = false);
    Result<PaymentReport> poll(bool everyLink = false);

    //! An issued invoice with an active link, mailed.
    InvoiceId addSent(const DraftShape &shape = {});
    //! The newest link of the invoice.
    LinkRecord linkOf(const InvoiceId &invoice);
    MailRecord mailRecord(const EntryId &mail);
    EffectTable::State stateOf(const EntryId &effect);
    OutboxAttempt attemptOf(const EntryId &effect);
    //! Moves the clock to where the effect may be tried again.
    void waitFor(const EntryId &effect);

    //! What somebody does in the provider's Dashboard, past us.
    QJsonObject dashboard(const QByteArray &method, const QString &path, const QByteArray &body = {});
    void addFault(sandbox::Fault fault) { gate.faults().add(fault); }
    //! Opens the page of the invoice's link, as a customer does.
    QString openPage(const InvoiceId &invoice);
    sandbox::PayOutcome pay(const QString &session, const QString &card = QStringLiteral("4242424242424242"));
    //! Opens a page, pays with the card's number as the customer does, agrees where the bank asks, and looks.
    SavedCard saveCard(const QString &number);
    qsizetype sandboxLinks() const { return stripe.state().links.oldestFirst().size(); }
    //! What succeeded charges at the provider add up to, in its smallest units.
    qint64 charged() const;
};

//! A fault for the call that makes a link.
sandbox::Fault linkFault(sandbox::Fault::Kind kind, int status = 500, int times = 1);

} // namespace quittance
