#include "tests/core/payments/paypal/tst_gatewaycontract.h"

#include "core/payments/stripe/StripeGateway.h"
#include "tests/core/payments/paypal/PayPalStage.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! What the contract needs of the world around a gateway, whichever it is.
class Side
{
public:
    virtual ~Side() = default;
    virtual PaymentGateway &gateway() = 0;
    //! Pays the page at this address as a payer does; whether that worked.
    virtual bool pay(const GatewayLink &link) = 0;

    FakeClock clock;
    StopFlag stop;

    PaymentLinkOrder order(Money amount = Money(11900, Currency::of("EUR")))
    {
        ++m_links;
        return {.link = LinkId(u"018f0000-0000-7000-8000-%1"_s.arg(m_links, 12, 10, QChar(u'0'))),
            .invoice = InvoiceId(u"018f1111-0000-7000-8000-000000000001"_s),
            .number = u"INV-2026-000042"_s,
            .amount = amount,
            .way = PayWay::Page,
            .payer = {},
            .country = u"DE"_s,
            .returnPage = QUrl(u"https://brightwater.example/thanks"_s)};
    }
    Result<GatewayLink> make(const PaymentLinkOrder &order)
    {
        return gateway().linkRequest(order).and_then([&](const GatewayRequest &request) {
            return gateway().createLink(request, EntryId(order.link.text()), stop);
        });
    }
    //! All the feed tells, from its beginning.
    QList<GatewayPayment> told()
    {
        QList<GatewayPayment> payments;
        QString cursor;
        for (bool more = true; more;) {
            const auto news = gateway().newsSince(cursor, clock.now(), stop);
            if (!news)
                qFatal("no news: %s", qPrintable(news.error().rule));
            payments += news->payments;
            more = news->more;
            cursor = news->cursor;
        }
        return payments;
    }

private:
    int m_links = 0;
};

class PayPalSide final : public Side
{
public:
    PaymentGateway &gateway() override { return m_stage.gateway; }
    bool pay(const GatewayLink &link) override
    {
        return m_stage.pay(link.url)[u"state"].toString() == "paid"_L1;
    }

private:
    PayPalStage m_stage{clock};
};

class StripeSide final : public Side
{
public:
    StripeSide()
    {
        m_time.fix(clock.now());
        m_stripe.setPayBase(QUrl(u"https://buy.stripe.com"_s));
        m_transport.serve(QUrl(u"https://api.stripe.com"_s), m_gate);
        m_gateway = std::make_unique<StripeGateway>(m_transport, clock, QUrl(u"https://api.stripe.com"_s),
            *StripeKey::read(SecretText("rk_test_0123456789abcdef")));
    }
    PaymentGateway &gateway() override
    {
        m_time.fix(clock.now());
        return *m_gateway;
    }
    bool pay(const GatewayLink &link) override
    {
        const auto found = m_stripe.checkout().findLink(link.externalId);
        if (!found || !(*found)[u"active"].toBool())
            return false;
        const QString session = m_stripe.checkout().open(*found)[u"id"].toString();
        return m_stripe.checkout().pay(session, sandbox::CardEntry::of(u"4242424242424242"_s)).state
            == sandbox::PayOutcome::State::Paid;
    }

private:
    sandbox::SandboxClock m_time;
    sandbox::StripeSandbox m_stripe{m_time, 7, sandbox::RequestSchema::builtIn()};
    sandbox::SandboxGate m_gate{m_stripe};
    sandbox::SandboxTransport m_transport;
    std::unique_ptr<StripeGateway> m_gateway;
};

void bothProviders()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("stripe") << u"stripe"_s;
    QTest::newRow("paypal") << u"paypal"_s;
}

std::unique_ptr<Side> sideOf(const QString &provider)
{
    if (provider == "stripe"_L1)
        return std::make_unique<StripeSide>();
    return std::make_unique<PayPalSide>();
}

} // namespace

void TestGatewayContract::tellsWhoItIs_data()
{
    bothProviders();
}

void TestGatewayContract::tellsWhoItIs()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);

    QCOMPARE(side->gateway().provider(), provider);
    QVERIFY(!side->gateway().isLive());
    QVERIFY(!side->gateway().keyHint().isEmpty());
    const auto account = side->gateway().account(side->stop);
    QVERIFY2(account.has_value(), qPrintable(account ? QString() : account.error().rule));
    QVERIFY(!account->live);
    const auto permissions = side->gateway().permissions(side->stop);
    QVERIFY(permissions);
    QVERIFY(std::ranges::all_of(*permissions, &KeyPermission::granted));
}

void TestGatewayContract::refusesWhatItCannotTake_data()
{
    bothProviders();
}

void TestGatewayContract::refusesWhatItCannotTake()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    PaymentGateway &gateway = side->gateway();

    QCOMPARE(gateway.linkRequest(side->order(Money(0, Currency::of("EUR")))).error().rule,
        u"money.not_positive"_s);
    QCOMPARE(gateway.limits(Currency::of("UYW")).error().rule, u"gateway.currency_unsupported"_s);
    PaymentLinkOrder nameless = side->order();
    nameless.number = u" "_s;
    QCOMPARE(gateway.linkRequest(nameless).error().rule, u"gateway.order_incomplete"_s);
    const GatewayLimits limits = gateway.limits(Currency::of("EUR")).value();
    QVERIFY(limits.minMinor > 0 && limits.minMinor < limits.maxMinor);
    QVERIFY(gateway.linkRequest(side->order(Money(limits.minMinor, Currency::of("EUR")))));
    QVERIFY(!gateway.linkRequest(side->order(Money(limits.maxMinor + 1, Currency::of("EUR")))));
    // The bytes are the same each time: they are sealed once and sent by every try.
    const PaymentLinkOrder order = side->order();
    QCOMPARE(gateway.linkRequest(order).value(), gateway.linkRequest(order).value());
}

void TestGatewayContract::theSameRequestMakesOneLink_data()
{
    bothProviders();
}

void TestGatewayContract::theSameRequestMakesOneLink()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    const PaymentLinkOrder order = side->order();

    const auto first = side->make(order);
    const auto second = side->make(order);

    QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().rule));
    QVERIFY(second);
    QCOMPARE(first->externalId, second->externalId);
    QCOMPARE(first->url, second->url);
    QVERIFY(first->active);
    QCOMPARE(first->url.scheme(), u"https"_s);
    QVERIFY(side->make(side->order())->externalId != first->externalId);
}

void TestGatewayContract::aLinkOfOursIsFoundAgain_data()
{
    bothProviders();
}

void TestGatewayContract::aLinkOfOursIsFoundAgain()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    const PaymentLinkOrder order = side->order();
    const auto made = side->make(order);
    const auto find = [&](const LinkId &id) {
        return side->gateway().findLink(id, PayWay::Page, side->clock.now(), side->stop).value();
    };

    QVERIFY(find(order.link).has_value());
    QCOMPARE(find(order.link)->externalId, made->externalId);
    QVERIFY(!find(LinkId(u"018f0000-0000-7000-8000-999999999999"_s)));
}

void TestGatewayContract::whatWasPaidIsToldOnceByItsKey_data()
{
    bothProviders();
}

void TestGatewayContract::whatWasPaidIsToldOnceByItsKey()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    const PaymentLinkOrder order = side->order();
    const auto link = side->make(order);
    QVERIFY(side->told().isEmpty());
    QVERIFY(side->gateway().newsOfLink(link->externalId, side->stop)->payments.isEmpty());
    QVERIFY(side->pay(*link));

    const QList<GatewayPayment> told = side->told();
    const auto asked = side->gateway().newsOfLink(link->externalId, side->stop);
    const auto listed = side->gateway().listedSince(
        side->clock.now().addDays(-1), side->clock.now().addSecs(60), side->stop);

    QCOMPARE(told.size(), 1);
    QVERIFY(told[0].externalKey.startsWith(provider + u":test:"_s));
    QCOMPARE(told[0].state, GatewayPayment::State::Succeeded);
    QCOMPARE(told[0].amount, order.amount);
    QCOMPARE(told[0].link, order.link);
    QCOMPARE(told[0].invoice, order.invoice);
    QVERIFY(asked && listed);
    QCOMPARE(asked->payments.size(), 1);
    QCOMPARE(asked->payments[0].externalKey, told[0].externalKey);
    QVERIFY(std::ranges::find(listed->payments, told[0].externalKey, &GatewayPayment::externalKey)
        != listed->payments.end());
    const auto read = side->gateway().readPayment(told[0].externalKey, side->stop);
    QVERIFY(read && *read);
    QCOMPARE((*read)->amount, order.amount);
}

void TestGatewayContract::aClosedLinkTakesNoMoney_data()
{
    bothProviders();
}

void TestGatewayContract::aClosedLinkTakesNoMoney()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    const auto link = side->make(side->order());

    QVERIFY(side->gateway().closeLink(link->externalId, side->stop));
    QVERIFY(side->gateway().closeLink(link->externalId, side->stop));

    QVERIFY(!side->pay(*link));
    QVERIFY(side->told().isEmpty());
    QCOMPARE(side->gateway().closeLink(link->externalId.chopped(4) + u"AAAA"_s, side->stop).error().kind,
        ErrorKind::Refused);
}

void TestGatewayContract::aRefundIsMadeOnce_data()
{
    bothProviders();
}

void TestGatewayContract::aRefundIsMadeOnce()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    const auto link = side->make(side->order());
    QVERIFY(side->pay(*link));
    const QString charge = side->told().first().externalKey;
    const RefundOrder order{.refund = RefundId(u"018f2222-0000-7000-8000-000000000001"_s),
        .charge = charge,
        .amount = Money(1900, Currency::of("EUR"))};
    const GatewayRequest request = side->gateway().refundRequest(order).value();

    const auto first = side->gateway().createRefund(request, EntryId(u"r-1"_s), side->stop);
    const auto second = side->gateway().createRefund(request, EntryId(u"r-1"_s), side->stop);

    QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().rule));
    QVERIFY(second);
    QCOMPARE(first->externalKey, second->externalKey);
    QCOMPARE(first->charge, charge);
    QCOMPARE(first->refund, order.refund);
    QCOMPARE(first->amount, order.amount);
    QCOMPARE(side->gateway().readRefund(first->externalKey, side->stop)->externalKey, first->externalKey);
    const GatewayRequest tooMuch
        = side->gateway()
              .refundRequest({.refund = RefundId(u"018f2222-0000-7000-8000-000000000002"_s),
                  .charge = charge,
                  .amount = Money(11900, Currency::of("EUR"))})
              .value();
    QCOMPARE(side->gateway().createRefund(tooMuch, EntryId(u"r-2"_s), side->stop).error().kind,
        ErrorKind::Refused);
}

void TestGatewayContract::takingsAreWhatWasPaid_data()
{
    bothProviders();
}

void TestGatewayContract::takingsAreWhatWasPaid()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    QVERIFY(side->pay(*side->make(side->order())));
    QVERIFY(side->pay(*side->make(side->order(Money(500, Currency::of("EUR"))))));
    (void)side->make(side->order()); // Nobody pays this one.
    const QDateTime now = side->clock.now();

    const auto takings = side->gateway().takings(now.addDays(-1), now.addDays(1), side->stop);
    const auto before = side->gateway().takings(now.addDays(-20), now.addDays(-10), side->stop);

    QVERIFY2(takings.has_value(), qPrintable(takings ? QString() : takings.error().rule));
    QCOMPARE(takings->size(), 2);
    qint64 sum = 0;
    for (const GatewayTaking &taking : *takings)
        sum += taking.amount->minor();
    QCOMPARE(sum, qint64{12400});
    QVERIFY(before && before->isEmpty());
}

void TestGatewayContract::keysOfOthersAreRefused_data()
{
    bothProviders();
}

void TestGatewayContract::keysOfOthersAreRefused()
{
    QFETCH(const QString, provider);
    const auto side = sideOf(provider);
    const auto payment = side->gateway().readPayment(provider + u":test:AAAAAAAAAAAAAAAAA"_s, side->stop);

    QVERIFY(!payment);
    QCOMPARE(payment.error().kind, ErrorKind::Refused);
    QVERIFY(payment.error().rule.endsWith(u".resource_missing"_s));
}
