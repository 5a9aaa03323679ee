#include "tests/core/billing/tst_numberseries.h"

#include "core/billing/DefineNumberSeries.h"
#include "core/store/DraftTable.h"
#include "core/store/NumberSeriesTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Result<void> define(BillingBook &book, const QString &series, const QString &mask)
{
    return defineNumberSeries(book.book, series, mask, 0, book.today());
}

InvoiceContent contentIn(const QString &series)
{
    InvoiceContent content = contentOf({});
    content.series = series;
    return content;
}

QString numberOf(BillingBook &book, const InvoiceId &id)
{
    return book.invoice(id).number.text();
}

} // namespace

void TestNumberSeries::aDraftIsNumberedInTheSeriesItNames()
{
    BillingBook book;
    must(define(book, u"EXP"_s, u"EXP-{yyyy}-{seq:4}"_s));
    const InvoiceId draft = book.addDraftOf(contentIn(u"EXP"_s));

    must(book.issue({draft}));

    QCOMPARE(numberOf(book, draft), u"EXP-2026-0001"_s);
    QCOMPARE(book.all<InvoiceIssued>().constLast().series, u"EXP"_s);
}

void TestNumberSeries::eachSeriesCountsByItself()
{
    BillingBook book;
    must(define(book, u"EXP"_s, u"EXP-{seq:4}"_s));
    const InvoiceId usual = book.addDraft();
    const InvoiceId first = book.addDraftOf(contentIn(u"EXP"_s));
    const InvoiceId second = book.addDraftOf(contentIn(u"EXP"_s));
    const InvoiceId named = book.addDraftOf(contentIn(u"INV"_s)); // The usual one by its name.

    must(book.issue({usual, first, second, named}));

    QCOMPARE(numberOf(book, usual), u"INV-2026-000001"_s);
    QCOMPARE(numberOf(book, first), u"EXP-0001"_s);
    QCOMPARE(numberOf(book, second), u"EXP-0002"_s);
    QCOMPARE(numberOf(book, named), u"INV-2026-000002"_s);
}

void TestNumberSeries::aSeriesNobodyMadeIsRefused_data()
{
    QTest::addColumn<QString>("series");

    QTest::newRow("never made") << u"EXP"_s;
    QTest::newRow("that of credit notes") << u"CN"_s;
}

void TestNumberSeries::aSeriesNobodyMadeIsRefused()
{
    QFETCH(const QString, series);
    BillingBook book;
    const InvoiceId draft = book.addDraftOf(contentIn(series));
    const qint64 before = book.entryCount();

    const auto refused = book.issue({draft});

    QCOMPARE(ruleOf(refused), u"number_series.unknown"_s);
    QCOMPARE(book.entryCount(), before);
    QVERIFY(must(DraftTable(book.database).byId(draft)));
}

void TestNumberSeries::aCreditNoteKeepsToItsOwn()
{
    BillingBook book;
    must(define(book, u"EXP"_s, u"EXP-{seq:4}"_s));
    InvoiceContent content = contentIn(u"EXP"_s);
    content.type = DocumentType::CreditNote;
    const InvoiceId draft = book.addDraftOf(content);

    must(book.issue({draft}));

    QCOMPARE(numberOf(book, draft), u"CN-2026-000001"_s);
}

void TestNumberSeries::aNameIsShortAndPlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rule");

    QTest::newRow("one letter") << u"X"_s << QString();
    QTest::newRow("eight signs") << u"EXPORT26"_s << QString();
    QTest::newRow("none") << QString() << u"number_series.name"_s;
    QTest::newRow("nine signs") << u"EXPORT202"_s << u"number_series.name"_s;
    QTest::newRow("small letters") << u"exp"_s << u"number_series.name"_s;
    QTest::newRow("a stroke") << u"EX-P"_s << u"number_series.name"_s;
    QTest::newRow("letters of others") << u"ÄXP"_s << u"number_series.name"_s;
    QTest::newRow("a line after it") << u"EXP\n"_s << u"number_series.name"_s;
}

void TestNumberSeries::aNameIsShortAndPlain()
{
    QFETCH(const QString, name);
    QFETCH(const QString, rule);
    BillingBook book;

    QCOMPARE(ruleOf(define(book, name, u"Q-{yyyy}-{seq:4}"_s)), rule);
}

void TestNumberSeries::noTwoSeriesNumberAlike()
{
    BillingBook book;
    must(define(book, u"EXP"_s, u"{series}-{yyyy}-{seq:4}"_s));
    must(define(book, u"EXP"_s, u"{series}-{yyyy}-{seq:5}"_s)); // Its own is not in its way.

    QCOMPARE(ruleOf(define(book, u"TWO"_s, u"EXP-{yyyy}-{seq:6}"_s)), u"numbers.mask_taken"_s);
    QCOMPARE(ruleOf(define(book, u"TWO"_s, u"INV-{yyyy}-{seq}"_s)), u"numbers.mask_taken"_s);
    QCOMPARE(
        ruleOf(defineNumberSeries(book.book, DocumentType::Invoice, u"EXP-{yyyy}-{seq}"_s, 0, book.today())),
        u"numbers.mask_taken"_s);
}

void TestNumberSeries::aSavedDraftKeepsItsSeries()
{
    BillingBook book;
    must(define(book, u"EXP"_s, u"EXP-{seq:4}"_s));

    const InvoiceId draft = book.addDraftOf(contentIn(u"EXP"_s));

    QCOMPARE(must(DraftTable(book.database).byId(draft))->content.series, u"EXP"_s);
    QCOMPARE(must(NumberSeriesTable(book.database).defined()).size(), 1);
}
