#pragma once

#include "core/payments/paypal/PayPalGateway.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/sandbox/SandboxTransport.h"
#include "tests/sandbox/paypal/PayPalSandbox.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quittance {

//! Keeps the stand-in's time at ours, holds every request against PayPal's own description, and remembers
//! the changing ones.
class PayPalWire final : public HttpTransport
{
public:
    PayPalWire(const FakeClock &clock, sandbox::SandboxClock &sandboxClock, sandbox::PayPalSandbox &paypal,
        sandbox::SandboxGate &gate);

    QList<HttpRequest> asked;

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;
    //! How many requests went to paths that match.
    qsizetype count(const QByteArray &method, const QString &pathPattern) const;

private:
    const FakeClock &m_clock;
    sandbox::SandboxClock &m_sandboxClock;
    sandbox::PayPalSandbox &m_paypal;
    sandbox::SandboxTransport m_inner;
};

//! An account at the stand-in, in the sandbox's world, and what the world does to it.
class PayPalStage
{
public:
    explicit PayPalStage(FakeClock &clock, int seed = 7);

    FakeClock &clock;
    sandbox::SandboxClock sandboxClock;
    sandbox::PayPalSandbox paypal{sandboxClock, 7};
    sandbox::SandboxGate gate{paypal};
    PayPalWire wire{clock, sandboxClock, paypal, gate};
    AccessTokenShelf tokens;
    PayPalGateway gateway;

    static QUrl apiUrl();
    static PayPalAccount account();

    //! As sandbox::payPalWorld; stops the test program where it cannot be.
    QJsonObject world(const QString &name, const QJsonObject &order);
    //! Pays the page at this address as a payer does.
    QJsonObject pay(const QUrl &url, const QString &funding = QStringLiteral("balance"));
    void set(const QString &term, const QJsonValue &value)
    {
        world(QStringLiteral("terms"), {{term, value}});
    }
    void addFault(sandbox::Fault::Kind kind, const QByteArray &method, const QString &path, int status = 500);
    //! What PayPal has of an invoice.
    QJsonObject invoice(const GatewayLink &link) const;
    //! How many invoices there are, drafts included; not those that were removed.
    qsizetype invoices() const;

    PaymentLinkOrder order(PayWay way = PayWay::Page, Money amount = Money(11900, Currency::of("EUR")));
    Result<GatewayLink> make(const PaymentLinkOrder &order);

    StopFlag stop;

private:
    int m_links = 0;
};

} // namespace quittance
