#include "tests/ui/tst_input.h"

#include "tests/ui/lengths.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/ActivityText.h"
#include "ui/text/AmountInput.h"
#include "ui/text/DateInput.h"
#include "ui/text/isolated.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QScopeGuard>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

//! An amount beside another field.
struct AmountForm {
    AmountForm()
    {
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(amount);
        layout->addWidget(other);
        window.resize(500, 160);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        amount->setFocus();
    }

    QWidget window;
    AmountEdit *amount = new AmountEdit(Currency::of("EUR"), &window);
    QLineEdit *other = new QLineEdit(&window);
};

} // namespace

void TestInput::amountsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minor");

    QTest::newRow("plain") << u"1249.97"_s << u"EUR"_s << british << qint64{124997};
    QTest::newRow("grouped") << u"1,249.97"_s << u"EUR"_s << british << qint64{124997};
    QTest::newRow("german in Britain") << u"1.249,97"_s << u"EUR"_s << british << qint64{124997};
    QTest::newRow("comma as mark") << u"12,5"_s << u"EUR"_s << british << qint64{1250};
    QTest::newRow("spaces") << u" 1 249,97 "_s << u"EUR"_s << german << qint64{124997};
    QTest::newRow("no-break space") << u"1\u00a0249,97"_s << u"EUR"_s << german << qint64{124997};
    QTest::newRow("two groups") << u"1,234,567"_s << u"EUR"_s << british << qint64{123456700};
    QTest::newRow("yen are grouped") << u"86,400"_s << u"JPY"_s << british << qint64{86400};
    QTest::newRow("dinar in the locale's mark") << u"1.234"_s << u"KWD"_s << british << qint64{1234};
    QTest::newRow("nothing") << u""_s << u"EUR"_s << british << qint64{0};
    QTest::newRow("arabic digits") << u"١٢"_s << u"EUR"_s << british << qint64{1200};
    QTest::newRow("negative") << u"-5"_s << u"EUR"_s << british << qint64{-500};
}

void TestInput::amountsAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, currency);
    QFETCH(const QLocale, locale);
    QFETCH(const qint64, minor);

    const Result<Money> read = readAmount(typed, *Currency::find(currency), locale);

    QVERIFY(read);
    QCOMPARE(read->minor(), minor);
}

void TestInput::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a thousand or one") << u"1.234"_s << u"amount.ambiguous"_s;
    QTest::newRow("likewise with a comma") << u"1,234"_s << u"amount.ambiguous"_s;
    QTest::newRow("words") << u"ten"_s << u"money.malformed"_s;
    QTest::newRow("groups of two") << u"1,23,4"_s << u"money.malformed"_s;
    QTest::newRow("two marks") << u"1.2,3,4"_s << u"money.malformed"_s;
    QTest::newRow("minus inside") << u"1-2"_s << u"money.malformed"_s;
    QTest::newRow("fractions of a cent") << u"0.005"_s << u"money.too_precise"_s;
    QTest::newRow("markup") << u"<b>1</b>"_s << u"money.malformed"_s;
}

void TestInput::whatIsNoAmountIsRefused()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rule);

    const Result<Money> read = readAmount(typed, Currency::of("EUR"), british);

    QVERIFY(!read);
    QCOMPARE(read.error().rule, rule);
    QCOMPARE(read.error().field, u"amount"_s);
    QCOMPARE(read.error().value, typed);
}

void TestInput::quantitiesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("scaled");

    QTest::newRow("whole") << u"15"_s << qint64{150000};
    QTest::newRow("half") << u"0.5"_s << qint64{5000};
    QTest::newRow("half with a comma") << u"0,5"_s << qint64{5000};
    QTest::newRow("thousandths") << u"1.125"_s << qint64{11250};
}

void TestInput::quantitiesAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, scaled);

    const Result<qint64> read = readQuantity(typed, british);

    QVERIFY(read);
    QCOMPARE(*read, scaled);
}

void TestInput::daysAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDate>("day");
    const QLocale american(QLocale::English, QLocale::UnitedStates);

    QTest::newRow("day") << u"3"_s << british << QDate(2026, 11, 3);
    QTest::newRow("day and month") << u"5-2"_s << british << QDate(2026, 2, 5);
    QTest::newRow("month and day") << u"5-2"_s << american << QDate(2026, 5, 2);
    QTest::newRow("whole") << u"05/02/2026"_s << british << QDate(2026, 2, 5);
    QTest::newRow("short year") << u"5.2.26"_s << german << QDate(2026, 2, 5);
    QTest::newRow("iso") << u"2026-02-05"_s << american << QDate(2026, 2, 5);
    QTest::newRow("later") << u"+5"_s << british << QDate(2026, 11, 28);
    QTest::newRow("earlier") << u"-23"_s << british << QDate(2026, 10, 31);
    QTest::newRow("no such day") << u"31/02/2026"_s << british << QDate();
    QTest::newRow("words") << u"soon"_s << british << QDate();
}

void TestInput::daysAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QLocale, locale);
    QFETCH(const QDate, day);

    QCOMPARE(readDay(typed, QDate(2026, 11, 23), locale), day);
}

void TestInput::isoDaysAreReadInTheirOwnOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");

    QTest::newRow("month and day") << u"5-2"_s << QDate(2026, 5, 2);
    QTest::newRow("whole") << u"2026-05-02"_s << QDate(2026, 5, 2);
    QTest::newRow("short year") << u"26-05-02"_s << QDate(2026, 5, 2);
    QTest::newRow("as the region has it") << u"5/2/2026"_s << QDate(2026, 2, 5);
    QTest::newRow("earlier") << u"-5"_s << QDate(2026, 11, 18);
    QTest::newRow("day") << u"3"_s << QDate(2026, 11, 3);
    QTest::newRow("no such day") << u"2026-02-31"_s << QDate();
}

void TestInput::isoDaysAreReadInTheirOwnOrder()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, day);
    const auto back = qScopeGuard([] { writeDaysAs(DayForm::Region); });

    writeDaysAs(DayForm::Iso);

    QCOMPARE(readDay(typed, QDate(2026, 11, 23)), day);
    DateEdit field(QDate(2026, 11, 23));
    QCOMPARE(field.text(), u"2026-11-23"_s);
    field.setText(typed);
    QCOMPARE(field.day().value_or(QDate()), day);
}

void TestInput::keysStepThroughDays_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QDate>("day");

    QTest::newRow("plus") << int{Qt::Key_Plus} << QDate(2026, 11, 19);
    QTest::newRow("minus") << int{Qt::Key_Minus} << QDate(2026, 11, 17);
    QTest::newRow("today") << int{Qt::Key_T} << QDate(2026, 11, 23);
    QTest::newRow("first of week") << int{Qt::Key_W} << QDate(2026, 11, 16);
    QTest::newRow("last of week") << int{Qt::Key_K} << QDate(2026, 11, 22);
    QTest::newRow("first of month") << int{Qt::Key_M} << QDate(2026, 11, 1);
    QTest::newRow("last of month") << int{Qt::Key_H} << QDate(2026, 11, 30);
    QTest::newRow("first of year") << int{Qt::Key_Y} << QDate(2026, 1, 1);
    QTest::newRow("last of year") << int{Qt::Key_R} << QDate(2026, 12, 31);
    QTest::newRow("month before") << int{Qt::Key_PageUp} << QDate(2026, 10, 18);
}

void TestInput::keysStepThroughDays()
{
    QFETCH(const int, key);
    QFETCH(const QDate, day);
    DateEdit field(QDate(2026, 11, 23));
    field.setDay(QDate(2026, 11, 18));

    QTest::keyClick(&field, static_cast<Qt::Key>(key));

    QVERIFY(field.day());
    QCOMPARE(*field.day(), day);
}

void TestInput::anAmountIsWrittenOutWhenItsFieldIsLeft()
{
    QWidget window;
    AmountEdit field(Currency::of("EUR"), &window);
    QLineEdit other(&window);
    auto *layout = new QHBoxLayout(&window);
    layout->addWidget(&field);
    layout->addWidget(&other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClicks(&field, u"1249,9"_s);

    other.setFocus();

    QTRY_COMPARE(field.text(), moneyText(Money(124990, Currency::of("EUR"))));
}

void TestInput::anAmountIsWorkedOutWhenItsFieldIsLeft()
{
    const AmountForm form;
    QTest::keyClicks(form.amount, u"3*(49.90 - 0.40)"_s);

    QTest::keyClick(form.amount, Qt::Key_Tab);

    QTRY_COMPARE(form.amount->text(), moneyText(Money(14'850, Currency::of("EUR"))));
}

void TestInput::whatReadsTwoWaysIsAskedInPlace_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("goesOn");

    QTest::newRow("the first") << int{Qt::Key_1} << u"1,234.00"_s << true;
    QTest::newRow("the second") << int{Qt::Key_2} << u"1.23"_s << true;
    QTest::newRow("Enter takes the first") << int{Qt::Key_Return} << u"1,234.00"_s << true;
    QTest::newRow("Esc types anew") << int{Qt::Key_Escape} << u"1.234"_s << false;
}

void TestInput::whatReadsTwoWaysIsAskedInPlace()
{
    QFETCH(const int, key);
    QFETCH(const QString, text);
    QFETCH(const bool, goesOn);
    const AmountForm form;
    QTest::keyClicks(form.amount, u"1.234"_s);

    QTest::keyClick(form.amount, Qt::Key_Tab);
    QTRY_VERIFY(form.window.findChild<QWidget *>(u"amount.question"_s));
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QCOMPARE(form.window.findChild<PlainLabel *>(u"amount.question.text"_s)->text(),
        u"1.234: thousands, or a fraction?"_s);
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));

    QTRY_VERIFY(!form.window.findChild<QWidget *>(u"amount.question"_s));
    QCOMPARE(form.amount->text(), text);
    QTRY_COMPARE(QApplication::focusWidget(), goesOn ? form.other : form.amount);
}

void TestInput::theKeypadsMarkIsTheLocales()
{
    const AmountForm form;
    QTest::keyClicks(form.amount, u"12"_s);

    QTest::keyClick(form.amount, Qt::Key_Comma, Qt::KeypadModifier);
    QTest::keyClicks(form.amount, u"5"_s);

    QCOMPARE(form.amount->text(), u"12.5"_s);
}

void TestInput::aCalendarOpensByKeys()
{
    QWidget window;
    DateEdit field(QDate(2026, 11, 23), &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();

    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QTRY_VERIFY(calendar && calendar->isVisible());
    emit calendar->activated(QDate(2026, 12, 24));

    QCOMPARE(*field.day(), QDate(2026, 12, 24));
    QTRY_VERIFY(!field.findChild<QCalendarWidget *>());
}

void TestInput::anAmountIsKeptTogetherInALineFromRightToLeft()
{
    const Money owed(-4'999, Currency::of("EUR"));
    QCOMPARE(moneyWithCode(owed, british), u"-49.99\u00a0EUR"_s);
    const RightToLeft mirrored(true);

    QCOMPARE(moneyWithCode(owed, british), u"\u2068-49.99\u00a0EUR\u2069"_s);
    const QString said
        = activityText({.kind = u"InvoiceIssued"_s, .number = u"INV-2026-000042"_s, .amount = owed});
    QVERIFY2(said.contains(u"\u2068INV-2026-000042\u2069"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"\u2068\u2068"_s), qPrintable(said));
}

void TestInput::aSentenceFromRightToLeftMayBeginWithALatinName()
{
    const QString said = u"Adler GmbH: \u0646\u062c\u062d"_s; // "… succeeded", in Arabic.
    QCOMPARE(asSentence(said), said);
    const RightToLeft mirrored(true);
    QVERIFY(!said.isRightToLeft()); // By its first letter.

    QVERIFY(asSentence(said).isRightToLeft());
    QCOMPARE(asSentence(u"\u0646\u062c\u062d 12"_s), u"\u0646\u062c\u062d 12"_s); // Begins right already.
    QCOMPARE(asSentence(u"12 invoices."_s), u"12 invoices."_s); // Not of such a language.
    StatusLine line;
    line.setState(said);
    QVERIFY(line.state().isRightToLeft());
}
