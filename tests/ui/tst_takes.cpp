#include "tests/ui/tst_takes.h"

#include "tests/ui/BankBench.h"

#include "ui/reconcile/TakenInvoices.h"
#include "ui/text/ErrorText.h"

#include <QPushButton>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency euro = Currency::of("EUR");

Money euros(qint64 minor)
{
    return Money(minor, euro);
}

BankCandidate document(const QString &name, const QString &customer, qint64 open)
{
    BankCandidate made{.match = {}, .name = name, .who = customer, .on = {}, .amount = euros(open)};
    made.match.reason = BankMatchReason::ByHand;
    made.match.customer = CustomerId(customer);
    made.match.customerName = customer;
    made.match.shares
        = {{.invoice = InvoiceId(name), .number = name, .open = euros(open), .amount = euros(open)}};
    return made;
}

//! The dialog of the movement of 99.00 EUR; its first documents are A with 60.00 and B with 80.00 of one
//! customer, and C of another.
struct TakeBench : BankBench {
    explicit TakeBench(const QString &first = u"Adler"_s)
    {
        bank.known = {document(u"A"_s, first, 6'000), document(u"B"_s, first, 8'000),
            document(u"C"_s, u"Cinar"_s, 7'000)};
        QTRY_VERIFY(isLoaded());
        goToRow(*table, 4);
        press(Qt::Key_M);
        dialog = page->window()->findChild<QDialog *>(u"bankMatch"_s);
        QVERIFY(dialog);
        list = dialog->findChild<DataTable *>(u"bankMatch.table"_s);
        QTRY_VERIFY(list->model()->rowCount() >= 3);
        choose(0);
    }

    void choose(int row) const
    {
        list->setFocus();
        goToRow(*list, row);
    }
    QLineEdit *field() const { return dialog->findChild<QLineEdit *>(u"bankMatch.table.take"_s); }
    QString takes(int row) const { return list->model()->index(row, 4).data().toString(); }
    QString label(const QString &name) const
    {
        const auto *found = dialog->findChild<PlainLabel *>(u"bankMatch."_s + name);
        return found ? found->text() : QString();
    }
    //! Opens the field of the row in view and writes over what stands there.
    void type(const QString &text) const
    {
        QTest::keyClick(list, Qt::Key_F2);
        QVERIFY(field());
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }
    void act() const { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }

    QDialog *dialog = nullptr;
    DataTable *list = nullptr;
};

} // namespace

void TestTakes::whatIsSaidComesBeforeWhatIsLeft()
{
    const BankCandidate a = document(u"A"_s, u"c"_s, 6'000);
    const BankCandidate b = document(u"B"_s, u"c"_s, 8'000);
    const Money paid = euros(9'900);
    TakenInvoices taken;

    taken.add(a);
    taken.add(b);
    QCOMPARE(taken.takenBy(a, paid), euros(6'000));
    QCOMPARE(taken.takenBy(b, paid), euros(3'900)); // What is left.
    QVERIFY(taken.say(b, euros(5'000), paid));
    QCOMPARE(taken.takenBy(b, paid), euros(5'000));
    QCOMPARE(taken.takenBy(a, paid), euros(4'900));
    QCOMPARE(taken.left(paid), euros(0));
    QVERIFY(taken.say(a, euros(1'000), paid));
    QCOMPARE(taken.left(paid), euros(3'900));
    QCOMPARE(taken.shares(paid).size(), 2);
    QVERIFY(taken.say(b, euros(0), paid)); // Nothing: it is left alone again.
    QVERIFY(!taken.has(b));
    QCOMPARE(taken.shares(paid).size(), 1);
    QCOMPARE(taken.left(euros(400)), euros(0)); // Never more than there is.
}

void TestTakes::whatCannotBeTakenIsRefused_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("rule");

    QTest::newRow("less than nothing") << qint64{-1} << u"money.not_positive"_s;
    QTest::newRow("more than is open") << qint64{6'001} << u"allocation.above_open"_s;
    QTest::newRow("more than others leave") << qint64{1'901} << u"allocation.above_credit"_s;
    QTest::newRow("just what they leave") << qint64{1'900} << QString();
}

void TestTakes::whatCannotBeTakenIsRefused()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, rule);
    const BankCandidate a = document(u"A"_s, u"c"_s, 6'000);
    const BankCandidate b = document(u"B"_s, u"c"_s, 8'000);
    const Money paid = euros(9'900);
    TakenInvoices taken;
    QVERIFY(taken.say(b, euros(8'000), paid));

    const Result<void> said = taken.say(a, euros(minor), paid);

    QCOMPARE(said ? QString() : said.error().rule, rule);
    QCOMPARE(taken.has(a), rule.isEmpty());
    QCOMPARE(taken.takenBy(b, paid), euros(8'000));
}

void TestTakes::aPartIsTypedOverTheCell()
{
    TakeBench bench;

    QTest::keyClick(bench.list, Qt::Key_4); // A number begins it.
    QVERIFY(bench.field());
    QCOMPARE(bench.field()->text(), u"4"_s);
    QTest::keyClicks(bench.field(), u"0"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QTRY_VERIFY(!bench.field());
    QCOMPARE(bench.takes(0), u"40.00"_s);
    QCOMPARE(bench.takes(1), QString());
    bench.choose(1);
    QTest::keyClick(bench.list, Qt::Key_Space); // All that is left, up to what is open.
    QCOMPARE(bench.takes(1), u"59.00"_s);
    bench.act();

    QTRY_COMPARE(bench.bank.matched.size(), qsizetype{1});
    const QList<BankShare> shares = bench.bank.matched.constFirst().match.shares;
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares.at(0).invoice, InvoiceId(u"A"_s));
    QCOMPARE(shares.at(0).amount, euros(4'000));
    QCOMPARE(shares.at(1).amount, euros(5'900));
}

void TestTakes::theSumFollowsEveryKey()
{
    const TakeBench bench;
    QCOMPARE(bench.label(u"left"_s), u"Left 99.00\u00a0EUR"_s);

    bench.type(u"4"_s);
    QCOMPARE(bench.label(u"left"_s), u"Left 95.00\u00a0EUR"_s);
    QTest::keyClicks(bench.field(), u"2"_s);
    QCOMPARE(bench.label(u"left"_s), u"Left 57.00\u00a0EUR"_s);
    QTest::keyClicks(bench.field(), u"9"_s); // More than is open: said when it is left.
    QCOMPARE(bench.label(u"left"_s), u"Left 99.00\u00a0EUR"_s);
    QVERIFY(!bench.label(u"remark"_s).startsWith(u"That is more"_s));
    QTest::keyClick(bench.field(), Qt::Key_Backspace);
    QTest::keyClick(bench.field(), Qt::Key_Return);

    QCOMPARE(bench.label(u"left"_s), u"Left 57.00\u00a0EUR"_s);
    QCOMPARE(bench.label(u"sum"_s), u"1 invoice taken"_s);
    QCOMPARE(bench.label(u"remark"_s), u"What is left stays as credit of Adler."_s);
}

void TestTakes::theSumIsExactOnlyWhereNothingStaysOpen()
{
    TakeBench bench;
    bench.bank.known.append(document(u"D"_s, u"Adler"_s, 3'900));
    const auto *exact = bench.dialog->findChild<QWidget *>(u"bankMatch.exact"_s);
    QTest::keyClick(bench.list, Qt::Key_Space); // 60.00 of A.
    bench.choose(1);
    QTest::keyClick(bench.list, Qt::Key_Space); // What is left, a part of B.

    QCOMPARE(bench.label(u"left"_s), u"Left 0.00\u00a0EUR"_s);
    QVERIFY(!exact->isVisible());
    QCOMPARE(bench.label(u"remark"_s), u"The movement is used up; 41.00\u00a0EUR stays open."_s);

    QTest::keyClick(bench.list, Qt::Key_Space);
    QTest::keyClicks(bench.dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s), u"Adler"_s);
    QTRY_COMPARE(bench.list->model()->index(2, 0).data().toString(), u"D"_s);
    bench.choose(2);
    QTest::keyClick(bench.list, Qt::Key_Space);
    QVERIFY(exact->isVisible());
    QCOMPARE(bench.label(u"remark"_s), u"All of it is for Adler."_s);
}

void TestTakes::aNameThatEndsWithAFullStopGetsNoSecondOne()
{
    const TakeBench bench(u"Çınar Yapı A.Ş."_s);

    bench.type(u"42"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return);

    QCOMPARE(bench.label(u"remark"_s), u"What is left stays as credit of Çınar Yapı A.Ş."_s);
}

void TestTakes::escTakesNothing()
{
    const TakeBench bench;

    bench.type(u"42"_s);
    QTest::keyClick(bench.field(), Qt::Key_Escape);

    QTRY_VERIFY(!bench.field());
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.takes(0), QString());
    QCOMPARE(bench.label(u"left"_s), u"Left 99.00\u00a0EUR"_s);
    QVERIFY(!bench.dialog->findChild<QPushButton *>(u"bankMatch.act"_s)->isEnabled());
}

void TestTakes::whatCannotBeTakenIsNotPassedOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");

    QTest::newRow("more than is open") << u"60.01"_s << u"allocation.above_open"_s;
    QTest::newRow("words") << u"much"_s << u"decimal.malformed"_s;
    QTest::newRow("less than nothing") << u"-1"_s << u"money.not_positive"_s;
}

void TestTakes::whatCannotBeTakenIsNotPassedOver()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rule);
    TakeBench bench;
    QTest::keyClick(bench.list, Qt::Key_Space); // All of A is taken already.

    bench.type(typed);
    bench.act(); // At once, without leaving the field.
    QVERIFY(bench.bank.matched.isEmpty());
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.label(u"remark"_s).startsWith(ruleText(rule, {}, {})));
    QCOMPARE(bench.takes(0), u"60.00"_s); // As it was before.
}

void TestTakes::aDocumentOfSomebodyElseTakesNothing()
{
    const TakeBench bench;
    QTest::keyClick(bench.list, Qt::Key_Space);
    bench.choose(2);

    QTest::keyClick(bench.list, Qt::Key_F2);

    QVERIFY(!bench.field());
    QVERIFY(bench.label(u"remark"_s).startsWith(u"C is another customer's."_s));
}
