#include "tests/core/service/tst_paymentservice.h"

#include "tests/core/service/ServiceBook.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Money euro(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

PaymentOrder orderOf(const ServiceBook &book, qint64 minor)
{
    return {.customer = book.customer.id,
        .amount = euro(minor),
        .method = ManualMethod::Bank,
        .on = {},
        .payer = {},
        .reference = {},
        .allocations = {},
        .today = {}};
}

} // namespace

void TestPaymentService::withoutADayItIsToday()
{
    ServiceBook book;

    const auto payment = await(book.payments.record(orderOf(book, 5000)));

    QCOMPARE(ruleOf(payment), QString());
    QCOMPARE(await(book.reports.payments(10))->first().bookedOn, book.today());
}

void TestPaymentService::creditIsUsedTakenBackAndPaidBack()
{
    ServiceBook book;
    const InvoiceId invoice = book.addIssued();
    const PaymentId payment = *await(book.payments.record(orderOf(book, 20'000)));
    const CreditSource source{.payment = payment, .creditNote = {}};
    const auto left = [&] { return await(book.payments.credit(source))->left; };

    QVERIFY(await(book.payments.allocate(source, {{.invoice = invoice, .amount = euro(11'900)}}, false)));
    QCOMPARE(left(), euro(8'100));
    const EntryId allocation = await(book.invoices.detail(invoice))->allocations.first().id;
    QVERIFY(await(book.payments.takeBack(allocation, u"wrong one"_s)));
    QCOMPARE(left(), euro(20'000));
    QCOMPARE(await(book.payments.creditsOf(book.customer.id))->size(), 1);

    const auto refunded = await(book.payments.refund({.invoice = {},
        .source = source,
        .amount = euro(5'000),
        .connection = u"bank"_s,
        .reason = u"too much"_s,
        .on = {}}));
    QCOMPARE(ruleOf(refunded), QString());
    QVERIFY(await(book.payments.reverse(payment, u"bounced"_s)));
    QVERIFY(await(book.payments.creditsOf(book.customer.id))->isEmpty());
}

void TestPaymentService::anInvoiceTellsWhatItsCreditNotesSay()
{
    ServiceBook book;
    const InvoiceId invoice = book.addIssued();
    const auto credited = [&] { return must(await(book.invoices.detail(invoice))).creditedMinor; };
    QCOMPARE(credited(), 0);

    must(await(book.invoices.credit({.invoice = invoice, .reason = u"broken"_s})));

    QCOMPARE(credited(), 11'900);
}

void TestPaymentService::oneThatWasEnteredBeforeIsFound()
{
    ServiceBook book;
    const PaymentId payment = *await(book.payments.record(orderOf(book, 20'000)));
    const auto alike = [&](qint64 minor, QDate on) {
        QList<PaymentId> found;
        const auto rows = await(book.payments.alike(book.customer.id, euro(minor), on));
        for (const PaymentRow &row : rows.value_or(QList<PaymentRow>()))
            found.append(row.id);
        return found;
    };

    QCOMPARE(alike(20'000, book.today()), QList<PaymentId>{payment});
    QVERIFY(alike(20'001, book.today()).isEmpty());
    QVERIFY(alike(20'000, book.today().addDays(-1)).isEmpty());
    QVERIFY(await(book.payments.alike(CustomerId(u"c-other"_s), euro(20'000), book.today()))->isEmpty());
    QVERIFY(await(book.payments.reverse(payment, u"bounced"_s)));
    QVERIFY(alike(20'000, book.today()).isEmpty()); // To be entered once more, then.
}

void TestPaymentService::whatIsRefusedChangesNothing()
{
    ServiceBook book;
    const InvoiceId invoice = book.addIssued();
    PaymentOrder order = orderOf(book, 20'000);
    order.allocations
        = {{.invoice = invoice, .amount = euro(11'900)}, {.invoice = invoice, .amount = euro(1)}};
    const auto before = book.entries().size();

    const auto payment = await(book.payments.record(order));

    QCOMPARE(ruleOf(payment), u"allocation.above_open"_s);
    QCOMPARE(payment.error().field, u"amount"_s);
    QCOMPARE(payment.error().value, u"0.01"_s);
    QCOMPARE(book.entries().size(), before);
}

void TestPaymentService::theProvidersPageIsTheRealProvidersOnly()
{
    ServiceBook book;
    QVERIFY(await(book.settings.set(u"stripe.base_url"_s, u"https://api.stripe.com"_s)));

    QCOMPARE(await(book.payments.providerPage(u"stripe:test:du_1"_s)).value(),
        QUrl(u"https://dashboard.stripe.com/test/disputes/du_1"_s));
    QCOMPARE(ruleOf(await(book.payments.providerPage(u"nobody:test:du_1"_s))), u"gateway.no_page"_s);
    QVERIFY(await(book.settings.set(u"stripe.base_url"_s, u"http://127.0.0.1:12111"_s)));
    QCOMPARE(ruleOf(await(book.payments.providerPage(u"stripe:test:du_1"_s))), u"gateway.no_page"_s);
}
