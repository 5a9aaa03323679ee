#include "tests/core/payments/paypal/PayPalStage.h"

#include "tests/core/payments/paypal/PayPalJudge.h"
#include "tests/sandbox/paypal/PayPalTokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

PayPalWire::PayPalWire(const FakeClock &clock, sandbox::SandboxClock &sandboxClock,
    sandbox::PayPalSandbox &paypal, sandbox::SandboxGate &gate)
    : m_clock(clock)
    , m_sandboxClock(sandboxClock)
    , m_paypal(paypal)
{
    m_inner.serve(PayPalStage::apiUrl(), gate);
}

Result<HttpReply> PayPalWire::send(const HttpRequest &request, const StopFlag &stop)
{
    m_sandboxClock.fix(m_clock.now());
    m_paypal.catchUp();
    PayPalJudge::judge(request);
    asked.append(request);
    return m_inner.send(request, stop);
}

qsizetype PayPalWire::count(const QByteArray &method, const QString &pathPattern) const
{
    const QRegularExpression pattern(pathPattern);
    return std::ranges::count_if(asked, [&](const HttpRequest &one) {
        return one.method == method && pattern.match(one.url.path()).hasMatch();
    });
}

PayPalStage::PayPalStage(FakeClock &time, int seed)
    : clock(time)
    , paypal(sandboxClock, seed)
    , gateway(wire, clock, account(), tokens)
{
    sandboxClock.fix(clock.now());
    paypal.setBases(apiUrl(), QUrl(u"https://www.sandbox.paypal.com"_s));
}

QUrl PayPalStage::apiUrl()
{
    return QUrl(u"https://api-m.sandbox.paypal.com"_s);
}

PayPalAccount PayPalStage::account()
{
    return *PayPalAccount::read({{u"client_id"_s, SecretText(sandbox::PayPalTokens::clientId)},
                                    {u"client_secret"_s, SecretText(sandbox::PayPalTokens::clientSecret)}},
        apiUrl());
}

QJsonObject PayPalStage::world(const QString &name, const QJsonObject &order)
{
    sandboxClock.fix(clock.now());
    paypal.catchUp();
    const auto done = paypal.order(name, order);
    if (!done)
        qFatal("the world cannot do %s: %s", qPrintable(name), qPrintable(done.error()));
    return *done;
}

QJsonObject PayPalStage::pay(const QUrl &url, const QString &funding)
{
    return world(u"pay"_s, {{u"url"_s, QString::fromUtf8(url.toEncoded())}, {u"funding"_s, funding}});
}

void PayPalStage::addFault(
    sandbox::Fault::Kind kind, const QByteArray &method, const QString &path, int status)
{
    gate.faults().add({.kind = kind, .status = status, .method = method, .path = QRegularExpression(path)});
}

QJsonObject PayPalStage::invoice(const GatewayLink &link) const
{
    return paypal.state().invoices.find(link.externalId.section(u':', 2)).value_or(QJsonObject());
}

qsizetype PayPalStage::invoices() const
{
    return paypal.dump()[u"invoices"_s].toArray().size();
}

PaymentLinkOrder PayPalStage::order(PayWay way, Money amount)
{
    ++m_links;
    return {.link = LinkId(u"018f0000-0000-7000-8000-%1"_s.arg(m_links, 12, 10, QChar(u'0'))),
        .invoice = InvoiceId(u"018f1111-0000-7000-8000-000000000001"_s),
        .number = u"INV-2026-000042"_s,
        .amount = amount,
        .way = way,
        .payer = {},
        .country = u"DE"_s,
        .returnPage = QUrl(u"https://brightwater.example/thanks"_s)};
}

Result<GatewayLink> PayPalStage::make(const PaymentLinkOrder &wish)
{
    return gateway.linkRequest(wish).and_then([&](const GatewayRequest &request) {
        return gateway.createLink(request, EntryId(wish.link.text()), stop);
    });
}

} // namespace quittance
