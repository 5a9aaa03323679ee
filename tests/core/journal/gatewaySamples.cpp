#include "tests/core/journal/gatewaySamples.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const QString stripe = u"stripe"_s;

EntryId idOf(int number)
{
    return EntryId(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

//! A link that is closed, and one that would not be.
QList<NewEntry> linkSamples(const InvoiceIssued &invoice, const LinkId &link)
{
    const LinkRevokeRequested wish{.link = link, .invoice = invoice.invoice, .connection = stripe};
    return {
        {.id = idOf(200), .body = wish},
        {.id = idOf(201),
            .body = LinkRevokeRefused{.request = idOf(200),
                .link = link,
                .rule = u"stripe.x"_s,
                .words = u"no such link"_s}},
        {.id = idOf(202), .body = wish},
        {.id = idOf(203), .body = LinkRevoked{.link = link, .request = idOf(202)}},
    };
}

NewEntry chargeOf(int number, const InvoiceIssued &invoice, bool capture)
{
    return {.id = idOf(number),
        .body = ChargeRequested{.invoice = invoice.invoice,
            .customer = invoice.customer,
            .connection = stripe,
            .amount = Money(1200, eur),
            .method = u"Visa •••• 4242"_s,
            .capture = capture,
            .requestDigest = QByteArray(32, 'c')},
        .sealed = {{u"request"_s, "POST /v1/payment_intents"}}};
}

//! With all that a charge may say.
NewEntry chargeWithWordsOf(int number, const InvoiceIssued &invoice)
{
    NewEntry entry = chargeOf(number, invoice, true);
    auto &body = std::get<ChargeRequested>(entry.body);
    body.statement = u"INV 1042"_s;
    body.reason = u"agreed by phone"_s;
    return entry;
}

QList<NewEntry> chargeSamples(const InvoiceIssued &invoice)
{
    const ChargeId aside(idOf(216).text());
    return {
        {.id = idOf(210),
            .body = GatewayCustomerLinked{.customer = invoice.customer,
                .connection = stripe,
                .externalId = u"cus_1"_s}},
        {.id = idOf(211),
            .body = CardSaved{{.externalId = u"pm_1"_s,
                .customer = invoice.customer,
                .holder = u"cus_1"_s,
                .connection = stripe,
                .brand = u"Visa"_s,
                .last4 = u"4242"_s,
                .expiryMonth = 7,
                .expiryYear = 2029,
                .agreedOn = QDate(2026, 1, 3),
                .agreement = u"payment page"_s}}},
        {.id = idOf(212),
            .body = CardSaved{{.externalId = u"pm_2"_s,
                .customer = invoice.customer,
                .holder = u"cus_1"_s,
                .connection = stripe,
                .brand = u"Visa"_s,
                .last4 = u"0002"_s,
                .expiryMonth = 1,
                .expiryYear = 2027,
                .agreedOn = QDate(2026, 1, 3),
                .agreement = u"by letter"_s}}},
        {.id = idOf(213), .body = CardRemoved{.card = u"pm_2"_s, .customer = invoice.customer}},
        chargeOf(214, invoice, true),
        {.id = idOf(215),
            .body = ChargeSucceeded{.charge = ChargeId(idOf(214).text()), .externalId = u"pi_1"_s}},
        chargeOf(216, invoice, false),
        {.id = idOf(217),
            .body = ChargeAuthorised{.charge = aside,
                .externalId = u"pi_2"_s,
                .until = QDateTime(QDate(2026, 1, 9), QTime(9, 0), QTimeZone::utc())}},
        {.id = idOf(218),
            .body = CaptureRequested{.charge = aside,
                .invoice = invoice.invoice,
                .connection = stripe,
                .amount = Money(700, eur),
                .requestDigest = QByteArray(32, 'p')}},
        {.id = idOf(219),
            .body = ChargeChangeRefused{.request = idOf(218),
                .charge = aside,
                .rule = u"stripe.x"_s,
                .words = u"too late"_s}},
        {.id = idOf(220),
            .body = ChargeCancelRequested{.charge = aside,
                .invoice = invoice.invoice,
                .connection = stripe,
                .requestDigest = QByteArray(32, 'q')}},
        {.id = idOf(221), .body = ChargeCancelled{.charge = aside, .request = idOf(220)}},
        chargeOf(222, invoice, true),
        {.id = idOf(223),
            .body = ChargeNeedsAction{.charge = ChargeId(idOf(222).text()),
                .externalId = u"pi_3"_s,
                .words = u"authentication_required"_s}},
        chargeOf(224, invoice, true),
        {.id = idOf(225),
            .body = ChargeFailed{.charge = ChargeId(idOf(224).text()),
                .externalId = u"pi_4"_s,
                .rule = u"stripe.card_declined"_s,
                .words = u"Your card was declined."_s}},
        chargeOf(226, invoice, true),
        {.id = idOf(227), .body = EffectDropped{.request = idOf(226), .reason = u"given_up"_s}},
        chargeWithWordsOf(228, invoice),
        {.id = idOf(229), .body = EffectDropped{.request = idOf(228), .reason = u"given_up"_s}},
    };
}

NewEntry refundOf(int number, const PaymentId &payment, const CustomerId &customer, qint64 minor)
{
    return {.id = idOf(number),
        .body = RefundRequested{.payment = payment,
            .customer = customer,
            .connection = stripe,
            .amount = Money(minor, eur),
            .reason = u"paid twice"_s,
            .requestDigest = QByteArray(32, 'r')},
        .sealed = {{u"request"_s, "POST /v1/refunds"}}};
}

QList<NewEntry> refundSamples(const CustomerId &customer)
{
    const PaymentId payment(idOf(230).text());
    return {
        {.id = idOf(231),
            .body = PaymentReceived{.payment = payment,
                .amount = Money(1000, eur),
                .connection = stripe,
                .method = u"Visa •••• 4242"_s,
                .customer = customer},
            .externalKey = u"stripe:test:ch_2"_s},
        refundOf(232, payment, customer, 600),
        {.id = idOf(233),
            .body = RefundPending{.refund = RefundId(idOf(232).text()), .externalId = u"stripe:test:re_1"_s}},
        {.id = idOf(234),
            .body = RefundSettled{.refund = RefundId(idOf(232).text()),
                .source = {.payment = payment},
                .amount = Money(600, eur),
                .customer = customer,
                .connection = stripe,
                .reason = u"paid twice"_s}},
        refundOf(235, payment, customer, 300),
        {.id = idOf(236),
            .body = RefundFailed{.refund = RefundId(idOf(235).text()),
                .rule = u"stripe.x"_s,
                .words = u"expired_or_canceled_card"_s}},
        refundOf(237, payment, customer, 200),
        {.id = idOf(238), .body = EffectDropped{.request = idOf(237), .reason = u"given_up"_s}},
    };
}

QList<NewEntry> balanceSamples(const InvoiceIssued &invoice, const PaymentId &payment, const LinkId &link)
{
    const Money usd(1080, Currency::of("USD"));
    const QString payout = u"stripe:test:po_1"_s;
    return {
        {.id = idOf(240),
            .body = PaymentPending{.charge = u"stripe:test:py_1"_s,
                .amount = Money(2000, eur),
                .connection = stripe,
                .method = u"SEPA Direct Debit •••• 3000"_s,
                .invoice = invoice.invoice,
                .link = link},
            .externalKey = u"stripe:test:py_1:pending"_s},
        {.id = idOf(241),
            .body = PaymentPendingFailed{.charge = u"stripe:test:py_1"_s,
                .connection = stripe,
                .invoice = invoice.invoice,
                .words = u"insufficient funds"_s},
            .externalKey = u"stripe:test:py_1:failed"_s},
        {.id = idOf(242),
            .body = DisputeOpened{.dispute = u"stripe:test:du_2"_s,
                .payment = payment,
                .amount = Money(400, eur),
                .connection = stripe,
                .reason = u"general"_s,
                .isInquiry = true}},
        {.id = idOf(243),
            .body = DisputeUpdated{.dispute = u"stripe:test:du_2"_s,
                .payment = payment,
                .connection = stripe,
                .status = u"needs_response"_s,
                .respondBy = QDate(2026, 1, 20),
                .withdrawn = Money(400, eur)}},
        {.id = idOf(244),
            .body = GatewayBalanceMoved{.connection = stripe,
                .payment = payment,
                .fee = Money(30, eur),
                .category = u"charge"_s,
                .exchanged = usd,
                .received = Money(1000, eur)},
            .externalKey = u"stripe:test:txn_2"_s},
        {.id = idOf(245),
            .body = GatewayBalanceMoved{.connection = stripe,
                .payment = {},
                .fee = Money(0, eur),
                .category = u"reserve_hold"_s,
                .adjustment = Money(-50, eur)},
            .externalKey = u"stripe:test:txn_3"_s},
        {.id = idOf(246),
            .body = PayoutRecorded{{.id = payout,
                .connection = stripe,
                .amount = Money(920, eur),
                .arrivesOn = QDate(2026, 1, 12),
                .isAutomatic = false}},
            .externalKey = payout},
        {.id = idOf(247),
            .body = PayoutExplained{.payout = payout,
                .connection = stripe,
                .lines = {{.transaction = u"stripe:test:txn_2"_s,
                              .category = PayoutLine::Category::Payment,
                              .word = u"charge"_s,
                              .source = u"stripe:test:ch_1"_s,
                              .grossMinor = 1000,
                              .feeMinor = 30,
                              .netMinor = 970},
                    {.transaction = u"stripe:test:txn_3"_s,
                        .category = PayoutLine::Category::Adjustment,
                        .word = u"reserve_hold"_s,
                        .grossMinor = -50,
                        .netMinor = -50}}}},
        {.id = idOf(248),
            .body = PayoutFailed{.payout = payout,
                .connection = stripe,
                .amount = Money(920, eur),
                .words = u"account_closed"_s}},
    };
}

//! A transfer of which a part came, and a page that was let expire.
QList<NewEntry> wayOfPayingSamples(const InvoiceIssued &invoice, const CustomerId &customer)
{
    const LinkId transfer(idOf(250).text());
    const LinkId page(idOf(255).text());
    return {
        {.id = idOf(250),
            .body = LinkRequested{.invoice = invoice.invoice,
                .connection = stripe,
                .amount = Money(1500, eur),
                .requestDigest = QByteArray(32, 't'),
                .way = PayWay::BankTransfer},
            .sealed = {{u"request"_s, "POST /v1/payment_intents"}}},
        {.id = idOf(251),
            .body = LinkIssued{.link = transfer, .externalId = u"pi_9"_s},
            .sealed = {{u"transfer"_s, "DE89 3704 0044 0532 0130 00"}}},
        {.id = idOf(252),
            .body
            = TransferPartFunded{.link = transfer, .invoice = invoice.invoice, .missing = Money(500, eur)}},
        {.id = idOf(253),
            .body = CustomerCashSeen{.customer = customer,
                .holder = u"cus_1"_s,
                .connection = stripe,
                .amount = Money(250, eur)}},
        {.id = idOf(254), .body = LinkRevoked{transfer}},
        {.id = idOf(255),
            .body = LinkRequested{.invoice = invoice.invoice,
                .connection = stripe,
                .amount = Money(1500, eur),
                .requestDigest = QByteArray(32, 'u'),
                .way = PayWay::Checkout},
            .sealed = {{u"request"_s, "POST /v1/checkout/sessions"}}},
        {.id = idOf(256),
            .body = LinkIssued{.link = page,
                .externalId = u"cs_1"_s,
                .expiresAt = QDateTime(QDate(2026, 1, 4), QTime(9, 0), QTimeZone::utc())},
            .sealed = {{u"url"_s, "https://checkout.stripe.com/c/pay/cs_1"}}},
        {.id = idOf(257), .body = LinkExpired{.link = page}},
    };
}

//! A page over a part, which was not made after all, and the closing of the pages of such a one; likewise one
//! that ends on a day.
QList<NewEntry> partSamples(const InvoiceIssued &invoice)
{
    const LinkId part(idOf(258).text());
    const LinkId ending(idOf(320).text());
    return {
        {.id = idOf(258),
            .body = LinkRequested{.invoice = invoice.invoice,
                .connection = stripe,
                .amount = Money(700, eur),
                .requestDigest = QByteArray(32, 'v'),
                .isPart = true},
            .sealed = {{u"request"_s, "POST /v1/payment_links"}}},
        {.id = idOf(259), .body = LinkRefused{.link = part, .rule = u"stripe.x"_s, .words = u"no"_s}},
        {.id = idOf(308),
            .body = LinkRevokeRequested{.link = part,
                .invoice = invoice.invoice,
                .connection = stripe,
                .isPaid = true}},
        {.id = idOf(309), .body = LinkRevoked{.link = part, .request = idOf(308)}},
        {.id = idOf(320),
            .body = LinkRequested{.invoice = invoice.invoice,
                .connection = stripe,
                .amount = Money(800, eur),
                .requestDigest = QByteArray(32, 'x'),
                .expiresOn = QDate(2026, 2, 1)},
            .sealed = {{u"request"_s, "POST /v1/payment_links"}}},
        {.id = idOf(321), .body = LinkRefused{.link = ending, .rule = u"stripe.x"_s, .words = u"no"_s}},
        {.id = idOf(322),
            .body = LinkRevokeRequested{.link = ending,
                .invoice = invoice.invoice,
                .connection = stripe,
                .isExpired = true}},
        {.id = idOf(323), .body = LinkExpired{.link = ending, .request = idOf(322)}},
    };
}

//! What a CRM is told, what it answers, and what people decide about it.
QList<NewEntry> crmSamples(const InvoiceIssued &invoice)
{
    const QString hubspot = u"hubspot"_s;
    const auto push = [&](int number) {
        return NewEntry{.id = idOf(number),
            .body = CrmPushRequested{.customer = invoice.customer, .connection = hubspot}};
    };
    return {
        push(260),
        {.id = idOf(261),
            .body = CrmPushDone{.request = idOf(260),
                .customer = invoice.customer,
                .externalId = u"4711"_s,
                .digest = QByteArray(32, 'w')}},
        {.id = idOf(262),
            .body = CrmNoteRequested{.customer = invoice.customer,
                .invoice = invoice.invoice,
                .connection = hubspot,
                .milestone = u"sent"_s}},
        {.id = idOf(263),
            .body = CrmPushDone{.request = idOf(262),
                .customer = invoice.customer,
                .externalId = u"note_1"_s,
                .digest = {}}},
        push(264),
        {.id = idOf(265),
            .body = CrmPushRejected{.request = idOf(264),
                .customer = invoice.customer,
                .rule = u"hubspot.property_refused"_s,
                .field = u"zip"_s,
                .words = u"too long"_s}},
        {.id = idOf(266),
            .body = CrmConflictResolved{.customer = invoice.customer,
                .connection = hubspot,
                .field = u"email"_s,
                .choice = CrmConflictResolved::Choice::Edited,
                .ours = u"a@example.com"_s,
                .theirs = u"b@example.com"_s,
                .value = u"c@example.com"_s}},
    };
}

//! A statement with a payment, a payout, a return and a fee on it; what was taken for a fee was none.
QList<NewEntry> bankSamples(const CustomerId &customer)
{
    const QString account = u"6a09e667f3bcc908b2fb1366ea957d3e"_s;
    const PaymentId payment(idOf(272).text());
    const auto line = [](int number) { return u"%1"_s.arg(number, 32, 16, QChar(u'0')); };
    const BankLineMatched paidIn{.line = line(1),
        .what = BankMatchWhat::Payment,
        .amount = Money(1190, eur),
        .reason = u"reference"_s,
        .byItself = true,
        .isBooked = true,
        .customer = customer,
        .payment = payment,
        .payerMark = u"bb67ae8584caa73b3c6ef372fe94f82b"_s};
    const BankLineMatched paidOut{.line = line(2),
        .what = BankMatchWhat::Payout,
        .amount = Money(920, eur),
        .reason = u"by_hand"_s,
        .payout = u"stripe:test:po_1"_s,
        .connection = stripe};
    const BankLineMatched fee{.line = line(3),
        .what = BankMatchWhat::SetAside,
        .amount = Money(-1290, eur),
        .reason = u"bank fee"_s};
    return {
        {.id = idOf(270),
            .body = BankStatementImported{.accountMark = account,
                .account = u"DE89 •••• 3000"_s,
                .format = u"camt.053"_s,
                .statement = u"STM-211"_s,
                .number = u"211"_s,
                .from = QDate(2026, 1, 5),
                .through = QDate(2026, 1, 5),
                .opening = Money(10000, eur),
                .closing = Money(10820, eur),
                .lines = 4,
                .known = 1}},
        {.id = idOf(271),
            .body = BankStatementImported{.accountMark = account,
                .account = u"DE89 •••• 3000"_s,
                .format = u"csv"_s,
                .lines = 1,
                .isIntraday = true}},
        {.id = idOf(273),
            .body = PaymentReceived{.payment = payment,
                .amount = Money(1190, eur),
                .connection = u"bank"_s,
                .customer = customer},
            .externalKey = u"bank:"_s + line(1)},
        {.id = idOf(274), .body = paidIn},
        {.id = idOf(275), .body = paidOut},
        {.id = idOf(276),
            .body = BankLineUnmatched{.match = idOf(275), .undone = paidOut, .reason = u"another one"_s}},
        {.id = idOf(277), .body = fee},
        {.id = idOf(278), .body = BankLineUnmatched{.match = idOf(277), .undone = fee}},
        {.id = idOf(279),
            .body = PaymentReversed{.payment = payment,
                .amount = Money(1190, eur),
                .customer = customer,
                .connection = u"bank"_s,
                .reason = u"AM04"_s}},
        {.id = idOf(280),
            .body = BankLineMatched{.line = line(3),
                .what = BankMatchWhat::Return,
                .amount = Money(-1190, eur),
                .reason = u"returned"_s,
                .isBooked = true,
                .customer = customer,
                .payment = payment}},
        {.id = idOf(281),
            .body = BankLineMatched{.line = line(4),
                .what = BankMatchWhat::Refund,
                .amount = Money(-200, eur),
                .reason = u"by_hand"_s,
                .customer = customer,
                .refund = RefundId(idOf(122).text())}},
    };
}

} // namespace

QList<NewEntry> gatewaySamples(
    const InvoiceIssued &invoice, const CustomerId &customer, const PaymentId &payment, const LinkId &link)
{
    return linkSamples(invoice, link) + chargeSamples(invoice) + refundSamples(customer)
        + balanceSamples(invoice, payment, link) + wayOfPayingSamples(invoice, customer)
        + partSamples(invoice) + crmSamples(invoice) + bankSamples(customer);
}

} // namespace quittance
