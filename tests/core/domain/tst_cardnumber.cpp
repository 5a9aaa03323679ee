#include "tests/core/domain/tst_cardnumber.h"

#include "core/domain/cardNumber.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCardNumber::tellsCardsFromOtherNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCard");

    // Numbers that payment providers publish for tests.
    QTest::newRow("in groups") << u"4242 4242 4242 4242"_s << true;
    QTest::newRow("with dashes") << u"5555-5555-5555-4444"_s << true;
    QTest::newRow("within words") << u"pays with 378282246310005 by phone"_s << true;
    QTest::newRow("of the second series") << u"2223003122003222"_s << true;
    QTest::newRow("after a line feed") << u"Ida asks\n4000056655665556"_s << true;
    QTest::newRow("behind another number") << u"12 apples, 6011111111111117"_s << true;
    QTest::newRow("a wrong check digit") << u"4242 4242 4242 4243"_s << false;
    QTest::newRow("too few digits") << u"424242424242"_s << false;
    QTest::newRow("too many digits") << u"42424242424242424242"_s << false;
    QTest::newRow("no card begins so") << u"9999 9999 9999 9995"_s << false;
    QTest::newRow("an IBAN") << u"DE89 3704 0044 0532 0130 00"_s << false;
    QTest::newRow("digits behind a letter") << u"K4242424242424242"_s << false;
    QTest::newRow("the end of a card") << u"Visa •••• 4242, 08/27"_s << false;
    QTest::newRow("a phone number") << u"+49 30 1234 5678"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCardNumber::tellsCardsFromOtherNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isCard);

    QCOMPARE(holdsCardNumber(text), isCard);
}
