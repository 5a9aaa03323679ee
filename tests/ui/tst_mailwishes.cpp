#include "tests/ui/tst_mailwishes.h"

#include "tests/ui/Stage.h"
#include "tests/ui/isReady.h"

#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Token.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Overdue and mailed before, in euros.
constexpr qint64 overdueKey = 8;

} // namespace

void TestMailWishes::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestMailWishes::aPartIsAskedForByKeysOnly()
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

void TestMailWishes::aPartThatCannotBeIsNotSent()
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

void TestMailWishes::aLinkOverAPartIsCopied()
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

void TestMailWishes::whomItMayGoToIsOfferedWhileTyping()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.desk.mailDesk.contacts = {{u"Ada <b>Ng</b>"_s, u"ada@adler.example"_s, Recipient::Origin::Crm},
        {{}, u"ap@adler.example"_s, Recipient::Origin::Mailed}};
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *cc = stage.find<QLineEdit>(u"sendLink.cc"_s);
    cc->setFocus();
    QTest::keyClicks(cc, u"boss@adler.example, ng"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);

    QTRY_VERIFY(stage.find<Token>(u"sendLink.cc.token1"_s));
    QCOMPARE(stage.find<Token>(u"sendLink.cc.token0"_s)->accessibleName(), u"boss@adler.example"_s);
    QCOMPARE(
        stage.find<Token>(u"sendLink.cc.token1"_s)->accessibleName(), u"Ada <b>Ng</b> · ada@adler.example"_s);
    QVERIFY(cc->text().isEmpty());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().cc, u"boss@adler.example, ada@adler.example"_s);
}

void TestMailWishes::whomItMayGoToIsAddedFromTheList()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.desk.mailDesk.contacts = {{u"Payables"_s, u"buchhaltung@adler.example"_s, {}},
        {u"Ada Ng"_s, u"ada@adler.example"_s, Recipient::Origin::Crm}};
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *to = stage.find<QLineEdit>(u"sendLink.to"_s);
    QTRY_VERIFY(stage.find<Token>(u"sendLink.to.token0"_s));
    QCOMPARE(stage.find<Token>(u"sendLink.to.token0"_s)->accessibleName(),
        u"Payables · buchhaltung@adler.example"_s);
    QTest::keyClick(to, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(stage.find<QMenu>(u"sendLink.toMenu"_s));
    auto *menu = stage.find<QMenu>(u"sendLink.toMenu"_s);
    QCOMPARE(menu->actions().size(), 1); // Who is there already is not offered.
    menu->actions().constFirst()->trigger();
    menu->close();

    QCOMPARE(stage.find<Token>(u"sendLink.to.token1"_s)->value(), u"ada@adler.example"_s);
}

void TestMailWishes::aBadAddressIsNamedWhenItsFieldIsLeft()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *to = stage.find<QLineEdit>(u"sendLink.to"_s);
    QTest::keyClicks(to, u"ap@adler.example, nobody"_s);
    QVERIFY(!stage.find<QLabel>(u"sendLink.toNote"_s)->isVisible()); // Not while typing.
    stage.find<QLineEdit>(u"sendLink.subject"_s)->setFocus(Qt::TabFocusReason);

    QTRY_VERIFY(stage.find<QLabel>(u"sendLink.toNote"_s)->isVisible());
    QVERIFY(stage.text(u"sendLink.toNote"_s).contains(u"nobody"_s));
    QVERIFY(to->accessibleDescription().contains(u"nobody"_s));
    QVERIFY(stage.find<Token>(u"sendLink.to.token1"_s)->trouble().isEmpty());
    QVERIFY(stage.find<Token>(u"sendLink.to.token2"_s)->trouble().contains(u"nobody"_s));
}

void TestMailWishes::itsLanguageIsThatOfTheCustomerOrAnother()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *language = stage.find<QComboBox>(u"sendLink.language"_s);
    QCOMPARE(language->currentIndex(), 0);
    QTRY_VERIFY(language->currentText().contains(u"German"_s)); // What the customer is written to in.
    QCOMPARE(stage.text(u"sendLink.template"_s), u"Payment link"_s);
    language->setCurrentIndex(language->findData(u"tr"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().language, u"tr"_s);
}

void TestMailWishes::theStatementGoesAlongWhenItIsTicked()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    QVERIFY(!stage.text(u"sendLink.attachment"_s).contains(u"statement"_s));

    stage.press(Qt::Key_S, Qt::AltModifier);

    QTRY_VERIFY(stage.text(u"sendLink.attachment"_s).endsWith(u", statement-2026-11-23.pdf"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().withStatement);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().attach);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().language.isEmpty());
}

void TestMailWishes::theEInvoiceGoesAlongWhenItIsTicked()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    QVERIFY(!stage.text(u"sendLink.attachment"_s).contains(u".xml"_s));

    stage.press(Qt::Key_V, Qt::AltModifier);

    QTRY_VERIFY(stage.text(u"sendLink.attachment"_s).endsWith(u".xml"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().withEInvoice);
    QVERIFY(!stage.desk.mailDesk.sent.constFirst().withStatement);
}
