#include "tests/core/store/tst_customerrows.h"

#include "core/billing/KeepCustomers.h"
#include "core/billing/SaveCustomer.h"
#include "core/store/CustomerList.h"
#include "tests/core/store/ReportBook.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

} // namespace

void TestCustomerRows::aRowTellsTheCardAndHowLongPaymentsTook()
{
    ReportBook book;
    const auto day = [](int month, int date) { return QDate(2026, month, date); };
    const auto paid = [&](QDate issued, QDate on, qint64 minor) {
        const InvoiceId invoice = book.invoiceOf(book.other.id, issued, issued.addDays(14), 10'000);
        const PaymentId payment = book.payment(book.other.id, on, Money(minor, eur));
        book.allocate(payment, invoice, book.other.id, std::max(issued, on), Money(minor, eur));
    };
    paid(day(10, 1), day(10, 11), 10'000); // After ten days…
    paid(day(11, 1), day(11, 22), 10'000); // …after 21…
    paid(day(11, 10), day(11, 5), 10'000); // …and before it was issued.
    paid(day(11, 11), day(11, 12), 4'000); // In part, which tells nothing yet.
    for (const auto &[id, last4, on] : {std::tuple{u"stripe:test:pm_1"_s, u"4242"_s, day(3, 1)},
             std::tuple{u"stripe:test:pm_2"_s, u"1881"_s, day(9, 1)}})
        book.entry(CardSaved{{.externalId = id,
                       .customer = book.other.id,
                       .holder = u"stripe:test:cus_1"_s,
                       .connection = u"stripe"_s,
                       .brand = u"Visa"_s,
                       .last4 = last4,
                       .expiryMonth = 8,
                       .expiryYear = 2027,
                       .agreedOn = on,
                       .agreement = {}}},
            on);

    const CustomerRow row = must(CustomerList(book.database).row(book.other.id, book.today()));
    const CustomerRow none = must(CustomerList(book.database).row(book.customer.id, book.today()));

    QCOMPARE(row.daysToPay, std::optional(10)); // (10 + 21 + 0) / 3.
    QVERIFY(row.savedCard && row.savedCard->last4 == "1881"_L1); // The one agreed to last.
    QCOMPARE(row.savedCard->expiryYear, 2027);
    QVERIFY(!none.daysToPay && !none.savedCard);
    // A year later none of them counts.
    const QDate later = book.today().addYears(1);
    QVERIFY(!must(CustomerList(book.database).row(book.other.id, later)).daysToPay);
}

void TestCustomerRows::aNumberIsKeptFoundAndOutlivesAMerge()
{
    ReportBook book;
    Customer named = book.other;
    named.number = u"K-10077"_s;
    must(saveCustomer(book.book, named));

    const QList<CustomerRow> found
        = must(CustomerList(book.database).page({.text = u"k-10077"_s, .today = book.today()}, {}, {}, 10));

    QCOMPARE(found.size(), qsizetype{1});
    QCOMPARE(found.constFirst().customer.number, u"K-10077"_s);
    must(mergeCustomers(book.book, book.other.id, book.customer.id));
    QCOMPARE(
        must(CustomerList(book.database).row(book.customer.id, book.today())).customer.number, u"K-10077"_s);
}
