#include "tests/ui/tst_linkparts.h"

#include "tests/ui/Stage.h"
#include "tests/ui/isReady.h"

#include "ui/widgets/AmountEdit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Overdue and mailed before, in euros.
constexpr qint64 overdueKey = 8;

//! Opens the payment link of the overdue invoice, ticks a part and types it over what stands there.
void typePart(const Stage &stage, const QString &typed)
{
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    stage.press(Qt::Key_A, Qt::AltModifier);
    auto *amount = stage.find<AmountEdit>(u"sendLink.amount"_s);
    QTRY_VERIFY(amount->hasFocus());
    QTest::keyClick(amount, Qt::Key_Backspace);
    QTest::keyClicks(amount, typed);
}

} // namespace

void TestLinkParts::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestLinkParts::aPartIsAskedForByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    QVERIFY(!stage.find<AmountEdit>(u"sendLink.amount"_s)->isEnabled());

    stage.press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(stage.find<AmountEdit>(u"sendLink.amount"_s)->hasFocus());
    QTest::keyClicks(stage.find<AmountEdit>(u"sendLink.amount"_s), u"12"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().part, std::optional(Money(1'200, Currency::of("EUR"))));
}

void TestLinkParts::aPartThatCannotBeIsNotSent()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    stage.desk.mailDesk.checks = {{.what = MailCheck::What::PartOfOpen, .ok = false, .value = u"12.00"_s}};
    stage.press(Qt::Key_A, Qt::AltModifier);

    QTRY_VERIFY(!stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    QVERIFY(!stage.find<QPushButton>(u"sendLink.copyOnly"_s)->isEnabled());
}

void TestLinkParts::whileThePartIsUnclearNothingLeaves_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("words") << u"half"_s;
    QTest::newRow("one thousand or one point two") << u"1.234"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("less than zero") << u"-5"_s;
    QTest::newRow("nothing") << QString();
}

void TestLinkParts::whileThePartIsUnclearNothingLeaves()
{
    QFETCH(const QString, typed);
    Stage stage;
    typePart(stage, typed);

    for (const auto &[key, modifier] : {std::pair(Qt::Key_Return, Qt::ControlModifier),
             std::pair(Qt::Key_C, Qt::AltModifier), std::pair(Qt::Key_T, Qt::AltModifier)}) {
        stage.press(key, modifier);
        QTest::qWait(150); // A button that is pressed by its letter acts a moment later.
        const auto *trouble = stage.find<QLabel>(u"sendLink.amount.trouble"_s);
        QVERIFY(trouble->isVisible() && !trouble->text().isEmpty());
        QVERIFY(stage.find<AmountEdit>(u"sendLink.amount"_s)->hasFocus());
    }
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
    QVERIFY(stage.desk.mailDesk.tested.isEmpty());
    QVERIFY(stage.desk.providerDesk.parts.isEmpty());
}

void TestLinkParts::aPartThatIsClearAgainIsSent()
{
    Stage stage;
    typePart(stage, u"half"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.find<QLabel>(u"sendLink.amount.trouble"_s)->isVisible());

    stage.find<QLineEdit>(u"sendLink.amount"_s)->selectAll();
    QTest::keyClicks(stage.find<AmountEdit>(u"sendLink.amount"_s), u"12"_s);
    QVERIFY(!stage.find<QLabel>(u"sendLink.amount.trouble"_s)->isVisible());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().part, std::optional(Money(1'200, Currency::of("EUR"))));
}

void TestLinkParts::aLinkOverAPartIsCopied()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.copyOnly"_s));
    stage.press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(stage.find<AmountEdit>(u"sendLink.amount"_s)->hasFocus());
    QTest::keyClicks(stage.find<AmountEdit>(u"sendLink.amount"_s), u"12"_s);

    stage.press(Qt::Key_C, Qt::AltModifier);

    QTRY_COMPARE(stage.desk.providerDesk.parts.size(), qsizetype{1});
    QCOMPARE(stage.desk.providerDesk.parts.constFirst(), std::optional(Money(1'200, Currency::of("EUR"))));
}
