#include "tests/core/store/tst_activitylist.h"

#include "core/journal/activityLines.h"
#include "core/store/ActivityList.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Two customers, each with an invoice; one paid.
class JournalBook : public BillingBook
{
public:
    JournalBook()
    {
        const Customer oster = addCustomer(u"Øster Qvist AS"_s, u"ap@oster.example"_s);
        paid = addIssued({.customer = oster.id});
        open = addIssued({.customer = customer.id});
        must(append({{.body = PaymentReceived{.payment = PaymentId(u"card"_s),
                          .amount = Money(11'900, Currency::of("EUR")),
                          .connection = u"bank"_s,
                          .method = u"Visa •••• 4242"_s,
                          .customer = oster.id}}}));
        must(append({{.body = PaymentAllocated{.payment = PaymentId(u"card"_s),
                          .invoice = paid,
                          .amount = Money(11'900, Currency::of("EUR")),
                          .customer = oster.id}}}));
    }

    QStringList kinds(const ActivityQuery &query, int limit = 100)
    {
        QStringList found;
        for (const ActivityLine &line : must(journalFound(database, query, limit)))
            found.append(line.kind);
        return found;
    }

    InvoiceId paid;
    InvoiceId open;
};

} // namespace

void TestActivityList::aTextFindsWhatIsAboutItsDocumentsAndCustomers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("findsPaid");
    QTest::addColumn<bool>("findsOpen");
    QTest::addColumn<bool>("findsPayment");
    QTest::newRow("a name without its accents") << u"oster q"_s << true << false << true;
    QTest::newRow("a number's end") << u"0002"_s << false << true << false;
    QTest::newRow("a number tells of its payment") << u"0001"_s << true << false << true;
    QTest::newRow("signs of patterns are text") << u"%"_s << false << false << false;
    QTest::newRow("nobody") << u"zzz"_s << false << false << false;
}

void TestActivityList::aTextFindsWhatIsAboutItsDocumentsAndCustomers()
{
    QFETCH(const QString, text);
    QFETCH(const bool, findsPaid);
    QFETCH(const bool, findsOpen);
    QFETCH(const bool, findsPayment);
    JournalBook book;

    QStringList subjects;
    for (const ActivityLine &line : must(journalFound(book.database, {.text = text, .kinds = {}}, 100)))
        subjects.append(line.subject);

    QCOMPARE(subjects.contains(book.paid.text()), findsPaid);
    QCOMPARE(subjects.contains(book.open.text()), findsOpen);
    QCOMPARE(subjects.contains(u"card"_s), findsPayment);
    QCOMPARE(subjects.isEmpty(), !findsPaid && !findsOpen && !findsPayment);
}

void TestActivityList::kindsAreFoundFromBothEnds()
{
    JournalBook book;
    const ActivityQuery newest{.text = u"zzz"_s, .kinds = {u"InvoiceIssued"_s, u"PaymentReceived"_s}};
    ActivityQuery oldest = newest;
    oldest.oldestFirst = true;

    QCOMPARE(book.kinds(newest), (QStringList{u"PaymentReceived"_s, u"InvoiceIssued"_s, u"InvoiceIssued"_s}));
    QCOMPARE(book.kinds(oldest, 1), QStringList{u"InvoiceIssued"_s});
    QList<qint64> numbers = must(journalOrder(book.database, newest));
    QCOMPARE(numbers.size(), qsizetype{3});
    std::ranges::reverse(numbers);
    QCOMPARE(must(journalOrder(book.database, oldest)), numbers);
}

void TestActivityList::manyHitsAreFoundAsFewAre()
{
    const ActivityQuery locks{.text = u"oster q"_s, .kinds = {u"PeriodLocked"_s}};
    QStringList ofFew;
    {
        JournalBook few;
        ofFew = few.kinds(locks);
    }
    JournalBook book;
    book.checksItself = false; // These customers come from nowhere.
    // So many customers of one name that the journal is walked.
    must(book.database.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 21000) "
        "INSERT INTO customer (id, name, email, vat_id, currency, owner, search, json) "
        "SELECT 'many' || i, 'Øster', '', '', 'EUR', '', 'oster q' || i, json FROM n, customer "
        "WHERE id = '%1'"_s.arg(book.customer.id.text())));

    QCOMPARE(book.kinds(locks), ofFew);
    QVERIFY(book.kinds({.text = u"oster q"_s, .kinds = {}}).contains(u"PaymentReceived"_s));
}

void TestActivityList::nothingWalksTheJournalForAFew()
{
    JournalBook book;

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(ActivityList(book.database).numbers({.text = u"0001"_s, .kinds = {u"InvoiceIssued"_s}}, 10));
    });

    QVERIFY2(!plans.filter(u"entry_by_subject"_s).isEmpty(), qPrintable(plans.join(u'\n')));
    QVERIFY2(!plans.filter(u"entry_by_kind"_s).isEmpty(), qPrintable(plans.join(u'\n')));
    for (const QString &step : plans)
        for (const QString &table : {u"SCAN e"_s, u"SCAN x"_s, u"SCAN i"_s})
            QVERIFY2(step != table && !step.startsWith(table + u' '), qPrintable(plans.join(u'\n')));
}
