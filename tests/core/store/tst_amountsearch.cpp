#include "tests/core/store/tst_amountsearch.h"

#include "core/store/BankLineTable.h"
#include "core/store/DocumentList.h"
#include "core/store/PaymentList.h"
#include "core/store/PaymentTable.h"
#include "core/store/RecordSearch.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! An invoice and a payment each of 1,520.00 EUR, 462.91 EUR, 1,520 JPY and 1.520 KWD, named alike.
class AmountBook : public BillingBook
{
public:
    AmountBook()
    {
        add(u"euros"_s, Money(152'000, Currency::of("EUR")), 1'520'000'000);
        add(u"cents"_s, Money(46'291, Currency::of("EUR")), 462'910'000);
        add(u"yen"_s, Money(1'520, Currency::of("JPY")), 1'520'000'000);
        add(u"dinar"_s, Money(1'520, Currency::of("KWD")), 1'520'000);
    }

    QStringList invoices(const QString &text)
    {
        DocumentList list(database);
        QStringList found;
        const QList<qint64> keys = must(list.order({.text = text, .today = today()}));
        for (const InvoiceRow &row : must(list.rows(keys)))
            found.append(names.value(row.id.text()));
        found.sort();
        return found;
    }

    QStringList payments(const QString &text)
    {
        QStringList found;
        const QList<qint64> keys = must(PaymentList(database).order({.text = text}));
        for (const PaymentRow &row : must(PaymentTable(database).rows(keys)))
            found.append(row.id.text());
        found.sort();
        return found;
    }

    //! As the palette asks.
    QStringList records(const QString &text)
    {
        QStringList found;
        for (const FoundRecord &record : must(RecordSearch(database).payments(text, 10)))
            found.append(record.id);
        found.sort();
        return found;
    }

    QMap<QString, QString> names; //!< By the ids of the invoices.

private:
    void add(const QString &name, Money amount, qint64 price)
    {
        const InvoiceId invoice
            = addIssued({.currency = amount.currency(), .price = price, .rate = 0, .terms = u"On receipt"_s});
        names.insert(invoice.text(), name);
        must(append({{.body = PaymentReceived{.payment = PaymentId(name),
                          .amount = amount,
                          .connection = u"bank"_s,
                          .customer = customer.id}}}));
    }
};

} // namespace

void TestAmountSearch::anAmountIsFoundInTheUnitsOfItsCurrency_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("whole units") << u"1520"_s << QStringList{u"euros"_s, u"yen"_s};
    QTest::newRow("a decimal") << u"1520.0"_s << QStringList{u"euros"_s, u"yen"_s};
    QTest::newRow("as it is shown in English") << u"1,520.00"_s << QStringList{u"euros"_s, u"yen"_s};
    QTest::newRow("as it is shown in German") << u"1.520,00"_s << QStringList{u"euros"_s, u"yen"_s};
    QTest::newRow("as it is shown in French") << u"1\u202F520,00"_s << QStringList{u"euros"_s, u"yen"_s};
    QTest::newRow("a thousand, or a thousandth")
        << u"1.520"_s << QStringList{u"dinar"_s, u"euros"_s, u"yen"_s};
    QTest::newRow("a thousandth without its zero") << u"1.52"_s << QStringList{u"dinar"_s};
    QTest::newRow("cents") << u"462,91"_s << QStringList{u"cents"_s};
    QTest::newRow("cents without their mark") << u"46291"_s << QStringList();
    QTest::newRow("the mark elsewhere") << u"4629.1"_s << QStringList();
    QTest::newRow("a hundred times as much") << u"152000"_s << QStringList();
}

void TestAmountSearch::anAmountIsFoundInTheUnitsOfItsCurrency()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    AmountBook book;

    QCOMPARE(book.invoices(text), found);
    QCOMPARE(book.payments(text), found);
    QCOMPARE(book.records(text), found);
}

void TestAmountSearch::aDigitFindsWholeUnitsToo()
{
    AmountBook book;
    const InvoiceId seven
        = book.addIssued({.price = 7'000'000, .rate = 0, .terms = u"On receipt"_s}); // Its number ends in 5.
    book.names.insert(seven.text(), u"seven"_s);

    QCOMPARE(book.invoices(u"7"_s), QStringList{u"seven"_s});
}

void TestAmountSearch::manyHitsAreFoundAsFewAre()
{
    AmountBook book;
    PaymentList few(book.database);
    PaymentList many(book.database, {.fewHits = 0, .window = 1, .step = 1});
    for (const QString &text : {u"1520"_s, u"1.520"_s, u"46291"_s}) {
        const QList<qint64> all = must(few.order({.text = text}));
        QCOMPARE(must(many.order({.text = text})), all);
        QCOMPARE(must(many.order({.text = text}, 10)), all);
    }
}

void TestAmountSearch::anAmountIsFoundByItsIndex()
{
    AmountBook book;

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(DocumentList(book.database).order({.text = u"1520.00"_s, .today = book.today()}));
        must(PaymentList(book.database).order({.text = u"1520.00"_s}));
    });

    for (const QString &index : {u"invoice_by_total (total_minor=?)"_s, u"invoice_by_open (open_minor=?)"_s,
             u"payment_by_amount (amount_minor=?)"_s})
        QVERIFY2(!plans.filter(u"INDEX "_s + index).isEmpty(), qPrintable(plans.join(u'\n')));
}

void TestAmountSearch::aMovementIsFoundWithoutAWalkThroughAll()
{
    AmountBook book;

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(BankLineTable(book.database).list({.text = u"1520.00"_s, .from = {}, .through = {}}));
    });

    const QString told = plans.join(u'\n');
    QVERIFY2(plans.filter(u"SCAN l"_s).isEmpty(), qPrintable(told));
    QVERIFY2(!plans.filter(u"SCAN bank_search VIRTUAL TABLE"_s).isEmpty(), qPrintable(told));
    QVERIFY2(!plans.filter(u"INDEX bank_line_by_amount (<expr>=?)"_s).isEmpty(), qPrintable(told));
}

void TestAmountSearch::amongManyHitsAnAmountIsFoundOnTheWalkThatReadsTheWords()
{
    AmountBook book;

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(BankLineTable(book.database, -1).list({.text = u"1520.00"_s, .from = {}, .through = {}}));
    });

    const QString told = plans.join(u'\n');
    QVERIFY2(plans.filter(u"SCAN l "_s) == QStringList{u"SCAN l USING INDEX bank_line_by_day"_s},
        qPrintable(told));
    // What was typed is written down once, not for each movement.
    QCOMPARE(plans.filter(u"SCAN json_each"_s).size(), qsizetype{2});
    QVERIFY2(plans.filter(u"CORRELATED LIST"_s).isEmpty(), qPrintable(told));
}
