#include "tests/ui/tst_typedamounts.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/SampleSettingsDesk.h"

#include "ui/acts/TypedNumber.h"
#include "ui/settings/SettingsActions.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/style/QuittanceStyle.h"

#include <QCheckBox>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

WindowFacts typingAbove(qint64 units)
{
    WindowFacts given = facts();
    given.typing.units = units;
    return given;
}

qsizetype actsOf(const Stage &stage)
{
    return stage.desk.issued.size() + stage.desk.matters.size() + stage.desk.credited.size()
        + stage.desk.cardDesk.charged.size();
}

bool asks(const Stage &stage, const QString &dialog)
{
    const auto *field = stage.find<QLineEdit>(dialog + u".typed"_s);
    return field && field->isVisible();
}

} // namespace

void TestTypedAmounts::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestTypedAmounts::onlyWhatIsShownCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTyped");

    QTest::newRow("as it is shown") << u"1,249.97"_s << true;
    QTest::newRow("without grouping") << u"1249.97"_s << true;
    QTest::newRow("with blanks round it") << u" 1249.97 "_s << true;
    QTest::newRow("another decimal mark") << u"1249,97"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("without its cents") << u"1249"_s << false;
    QTest::newRow("without a decimal mark") << u"124997"_s << false;
    QTest::newRow("another amount") << u"1249.98"_s << false;
    QTest::newRow("words") << u"yes"_s << false;
}

void TestTypedAmounts::onlyWhatIsShownCounts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isTyped);
    QWidget window;
    TypedNumber number(u"test.typed"_s, &window);
    auto *field = number.findChild<QLineEdit *>(u"test.typed"_s);
    QVERIFY(number.isTyped()); // Nothing is asked.

    number.askAmount(eur(124997));
    field->setText(text);
    QCOMPARE(number.isTyped(), isTyped);

    number.askCount(12);
    QVERIFY(!number.isTyped());
    field->setText(u"12"_s);
    QVERIFY(number.isTyped());
    number.askCount(11);
    QVERIFY(!number.isTyped());
    number.askNothing();
    QVERIFY(number.isTyped());
}

void TestTypedAmounts::theLimitItselfIsNotTyped()
{
    const TypingLimit limit{.units = 1000};

    QVERIFY(!limit.isPassedBy(eur(1000'00)));
    QVERIFY(limit.isPassedBy(eur(1000'01)));
    QVERIFY(!limit.isPassedBy(Money(1000, Currency::of("JPY"))));
    QVERIFY(limit.isPassedBy(Money(1001, Currency::of("JPY"))));
    QVERIFY(!TypingLimit().isPassedBy(eur(Money::maxMinor)));
    QVERIFY(!TypingLimit{.units = 2'000'000'000}.isPassedBy(eur(2'000'000'000'00)));
}

void TestTypedAmounts::aLargeActIsTypedFirst_data()
{
    QTest::addColumn<qint64>("key");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("amount");

    const auto row = [](qint64 key, const char *action, const QString &dialog, const QString &amount) {
        QTest::newRow(action) << key << u"action."_s + QLatin1StringView(action) << dialog
                              << dialog + u".act"_s << amount;
    };
    row(18, "issue", u"issue"_s, u"1875.00"_s);
    row(20, "void", u"void"_s, u"430.00"_s);
    row(8, "writeOff", u"writeOff"_s, u"1249.97"_s);
    row(8, "creditNote", u"credit"_s, u"1249.97"_s);
    row(8, "chargeCard", u"charge"_s, u"1249.97"_s);
    row(0, "refund", u"refund"_s, u"750.03"_s); // Of a payment.
}

void TestTypedAmounts::aLargeActIsTypedFirst()
{
    QFETCH(const qint64, key);
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    QFETCH(const QString, button);
    QFETCH(const QString, amount);
    MoneyStage stage(key == 0 ? 8 : key, typingAbove(100));
    stage.desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    if (key == 0)
        stage.choosePayment(0);
    stage.trigger(stage.find<QAction>(action));
    const auto *act = stage.find<QPushButton>(button);

    QTRY_VERIFY(asks(stage, dialog));
    QVERIFY(!act->isEnabled());
    stage.type(dialog + u".typed"_s, u"1"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    QVERIFY(!act->isEnabled());
    QCOMPARE(actsOf(stage), qsizetype(0));
    stage.type(dialog + u".typed"_s, amount);
    QTRY_VERIFY(act->isEnabled()); // A charge also waits for the card.
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(actsOf(stage), qsizetype(1));
}

void TestTypedAmounts::whatBindsIsPressedInRed_data()
{
    aLargeActIsTypedFirst_data();
}

void TestTypedAmounts::whatBindsIsPressedInRed()
{
    QFETCH(const qint64, key);
    QFETCH(const QString, action);
    QFETCH(const QString, button);
    MoneyStage stage(key == 0 ? 8 : key);
    stage.desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    if (key == 0)
        stage.choosePayment(0);

    stage.trigger(stage.find<QAction>(action));

    QTRY_VERIFY(stage.find<QPushButton>(button));
    QCOMPARE(
        stage.find<QPushButton>(button)->property("quittanceLook").toInt(), static_cast<int>(Look::Money));
}

void TestTypedAmounts::withoutALimitNothingIsTyped()
{
    const MoneyStage stage;

    stage.trigger(stage.window->commands()->writeOff);

    QVERIFY(!asks(stage, u"writeOff"_s));
    QVERIFY(stage.find<QPushButton>(u"writeOff.act"_s)->isEnabled());
}

void TestTypedAmounts::whatIsEnteredDecidesWhetherItIsTyped()
{
    const MoneyStage stage(8, typingAbove(1000));
    stage.trigger(stage.window->commands()->writeOff);
    const auto *act = stage.find<QPushButton>(u"writeOff.act"_s);
    QVERIFY(asks(stage, u"writeOff"_s) && !act->isEnabled());

    stage.type(u"writeOff.amount"_s, u"1000"_s);
    QVERIFY(!asks(stage, u"writeOff"_s) && act->isEnabled());

    stage.type(u"writeOff.amount"_s, u"1000.01"_s);
    QVERIFY(asks(stage, u"writeOff"_s) && !act->isEnabled());
    stage.type(u"writeOff.typed"_s, u"1000.01"_s);
    QVERIFY(act->isEnabled());
    stage.type(u"writeOff.amount"_s, u"1000.02"_s); // Another one than was typed.
    QVERIFY(!act->isEnabled());
}

void TestTypedAmounts::creditedLinesCountWithTheirTax()
{
    const MoneyStage stage(8, typingAbove(700));
    stage.trigger(stage.window->commands()->creditNote);
    QVERIFY(asks(stage, u"credit"_s)); // The whole of 1,249.97.
    auto *some = stage.find<QAbstractButton>(u"credit.some"_s);
    QTRY_VERIFY(some->isEnabled());

    some->click();
    stage.find<QCheckBox>(u"credit.line.0"_s)->click(); // About the half.
    QVERIFY(!asks(stage, u"credit"_s));

    stage.find<QCheckBox>(u"credit.line.1"_s)->click();
    QVERIFY(asks(stage, u"credit"_s));
    QVERIFY(!stage.find<QPushButton>(u"credit.act"_s)->isEnabled());
}

void TestTypedAmounts::actingTooEarlyLeadsToTheField()
{
    MoneyStage stage(8, typingAbove(1000));
    stage.trigger(stage.window->commands()->writeOff);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);

    QVERIFY(stage.desk.matters.isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"writeOff.typed"_s);
    CountedKeys::write(u"1249.97"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.matters.size(), 1);
}

void TestTypedAmounts::anActThatIsOffSaysWhatIsStillToBeTyped()
{
    const MoneyStage stage(8, typingAbove(1000));
    stage.trigger(stage.window->commands()->writeOff);
    const auto *act = stage.find<QPushButton>(u"writeOff.act"_s);

    QCOMPARE(act->toolTip(), u"Type 1,249.97 to go on"_s);

    stage.type(u"writeOff.typed"_s, u"1249.97"_s);
    QVERIFY(act->toolTip().endsWith(u"(Ctrl+Enter)"_s));
}

void TestTypedAmounts::aReasonSaysWhetherItIsNeeded_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("field");
    QTest::addColumn<qint64>("key");
    QTest::addColumn<QString>("words");
    const QString needed = u"Needed; kept in the journal"_s;

    QTest::newRow("void") << u"action.void"_s << u"void.reason"_s << qint64{20} << needed;
    QTest::newRow("write off") << u"action.writeOff"_s << u"writeOff.reason"_s << qint64{8} << needed;
    QTest::newRow("credit note") << u"action.creditNote"_s << u"credit.reason"_s << qint64{8} << needed;
    QTest::newRow("hold of reminders") << u"action.holdReminders"_s << u"holdReminders.reason"_s << qint64{8}
                                       << u"Optional, kept in the journal"_s;
}

void TestTypedAmounts::aReasonSaysWhetherItIsNeeded()
{
    QFETCH(const QString, action);
    QFETCH(const QString, field);
    QFETCH(const qint64, key);
    QFETCH(const QString, words);
    const MoneyStage stage(key);

    stage.trigger(stage.find<QAction>(action));

    const auto *reason = stage.find<QLineEdit>(field);
    QVERIFY(reason);
    QCOMPARE(reason->placeholderText(), words);
}

void TestTypedAmounts::whereASecondPersonIsAskedNothingIsTyped()
{
    MoneyStage stage(8, typingAbove(100));
    stage.desk.approvalDesk.limit = eur(1000'00);
    stage.trigger(stage.window->commands()->writeOff);
    const auto *act = stage.find<QPushButton>(u"writeOff.act"_s);

    QTRY_COMPARE(act->text(), u"Request approval"_s);
    QVERIFY(!asks(stage, u"writeOff"_s) && act->isEnabled());

    stage.type(u"writeOff.amount"_s, u"900"_s); // Which nobody else must agree to.
    QTRY_COMPARE(act->text(), u"Write off €900.00"_s);
    QVERIFY(asks(stage, u"writeOff"_s) && !act->isEnabled());
}

void TestTypedAmounts::theSettingCountsForTheNextAct()
{
    SampleSettingsDesk settings;
    SampleDesk desk;
    desk.settingsDesk = &settings;
    desk.invoices = SampleDesk::manyRows(1);
    Theme theme(*qApp);
    MainWindow window(desk, theme, facts());
    window.show();
    window.commands()->settings->trigger();
    SettingsWindow *dialog = window.findChild<SettingsActions *>()->window();
    dialog->showPage(u"safety"_s);
    auto *field = dialog->findChild<QLineEdit *>(u"settings.safety.typed_above"_s);
    QVERIFY(field);
    QTRY_COMPARE(field->text(), u"0"_s);

    field->selectAll();
    QTest::keyClicks(field, u"1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(settings.settings.value(u"safety.typed_above"_s), u"1"_s);
    QTest::qWait(20); // The window is told once it is kept.
    QApplication::setActiveWindow(&window);
    QTRY_VERIFY(window.commands()->writeOff->isEnabled());
    window.commands()->writeOff->trigger();

    QTRY_VERIFY(window.findChild<QLineEdit *>(u"writeOff.typed"_s));
    QTRY_VERIFY(window.findChild<QLineEdit *>(u"writeOff.typed"_s)->isVisible());
    dialog->close();
}
