#include "tests/core/service/tst_recordservice.h"

#include "core/service/RecordService.h"
#include "tests/core/service/ServiceBook.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A book in which one invoice of 119.00 is paid by transfer.
struct PaidBook : ServiceBook {
    PaidBook()
        : invoice(addIssued())
        , payment(*await(payments.record({.customer = customer.id,
              .amount = Money(11'900, Currency::of("EUR")),
              .method = ManualMethod::Bank,
              .on = {},
              .payer = {},
              .reference = {},
              .allocations = {{.invoice = invoice, .amount = Money(11'900, Currency::of("EUR"))}},
              .today = {}})))
    {
    }

    RecordService records{workshop};
    InvoiceId invoice;
    PaymentId payment;
};

} // namespace

void TestRecordService::findsAPaymentByWhateverIsKnownOfIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");

    QTest::newRow("amount with a dot") << u"119.00"_s << 1;
    QTest::newRow("amount with a comma") << u"119,00"_s << 1;
    QTest::newRow("whole amount") << u"119"_s << 1;
    QTest::newRow("an amount a hundred times as large") << u"11900"_s << 0;
    QTest::newRow("another amount") << u"119.01"_s << 0;
    QTest::newRow("number of what it pays") << u"-000001"_s << 1;
    QTest::newRow("way of payment") << u"bank"_s << 1;
    QTest::newRow("what breaks off") << u"119"_s + QChar(u'\0') << 1;
    QTest::newRow("a quotation mark") << u"-0000\"01"_s << 0;
    QTest::newRow("nothing of it") << u"zebra"_s << 0;
}

void TestRecordService::findsAPaymentByWhateverIsKnownOfIt()
{
    QFETCH(const QString, typed);
    QFETCH(const int, found);
    const PaidBook book;

    const auto records = await(book.records.find(typed, 5));

    QCOMPARE(ruleOf(records), QString());
    const auto payments
        = std::ranges::count(*records, RecordKind::Payment, [](const FoundRecord &r) { return r.kind; });
    QCOMPARE(payments, found);
}

void TestRecordService::findsACustomerWithoutAccents()
{
    PaidBook book;
    Customer customer = book.customer;
    customer.id = {};
    customer.name = u"Öğüt Danışmanlık"_s;
    const CustomerId id = *await(book.customers.save(customer));

    const auto records = await(book.records.find(u"ogut"_s, 5));

    QCOMPARE(records->size(), 1);
    QCOMPARE(records->constFirst().id, id.text());
    QCOMPARE(records->constFirst().name, customer.name);
}

void TestRecordService::whatIsTypedIsNeverAPattern()
{
    const PaidBook book;

    QVERIFY(await(book.records.find(u"%"_s, 5))->isEmpty());
    QVERIFY(await(book.records.find(u"_"_s, 5))->isEmpty());
}

void TestRecordService::theJournalOfAPaymentShowsWhatItBooked()
{
    const PaidBook book;

    const auto items = await(book.records.journal(RecordKind::Payment, book.payment.text()));

    QCOMPARE(ruleOf(items), QString());
    QCOMPARE(items->size(), 2); // Newest first: allocated, received.
    QCOMPARE(items->constLast().line.kind, u"PaymentReceived"_s);
    QCOMPARE(items->constLast().line.hash.size(), 32);
    for (const JournalItem &item : *items) {
        QVERIFY(!item.postings.isEmpty());
        qint64 sum = 0;
        for (const ItemPosting &posting : item.postings)
            sum += posting.amount.minor();
        QVERIFY2(sum == 0, qPrintable(item.line.kind));
    }
}

void TestRecordService::aPaymentNobodyKnowsIsNotFound()
{
    const PaidBook book;

    QCOMPARE(await(book.records.payment(book.payment))->pays.size(), 1);
    QCOMPARE(ruleOf(await(book.records.payment(PaymentId(u"x"_s)))), u"payment.unknown"_s);
}

void TestRecordService::tagsAndNotesAreChangedAndTold()
{
    PaidBook book;
    const NotedRecord document{.invoice = book.invoice, .customer = {}};
    const NotedRecord customer{.invoice = {}, .customer = book.customer.id};

    const auto tagged = await(book.records.changeTags(
        {{.record = document, .add = {u"vip"_s}}, {.record = customer, .add = {u"late"_s, u"VIP"_s}}}));
    const auto noted = await(
        book.records.changeNotes({{.record = document, .before = {}, .after = u"Ida asks for time"_s}}));

    QCOMPARE(ruleOf(tagged), QString());
    QCOMPARE(tagged->size(), 2);
    QCOMPARE(ruleOf(noted), QString());
    QCOMPARE(*await(book.records.tagsInUse()), QStringList({u"late"_s, u"vip"_s}));
    const auto told = await(book.records.notes(document));
    QCOMPARE(told->tags, QStringList{u"vip"_s});
    QCOMPARE(told->note, u"Ida asks for time"_s);
    // The spelling of one question is the same for all its records.
    QCOMPARE(await(book.records.notes(customer))->tags, QStringList({u"late"_s, u"vip"_s}));
    const auto journal = await(book.records.journal(RecordKind::Customer, book.customer.id.text()));
    QCOMPARE(journal->constFirst().line.kind, u"TagsChanged"_s);
    QVERIFY(journal->constFirst().postings.isEmpty());
    const auto nobody = await(book.records.notes({.invoice = InvoiceId(u"nobody"_s), .customer = {}}));
    QCOMPARE(ruleOf(nobody), u"invoice.unknown"_s);
}
