#include <rapidcheck.h>

#include "tests/core/domain/tst_codes.h"

#include "core/domain/checkDigits.h"
#include "core/domain/countryCode.h"
#include "core/domain/creditorReference.h"
#include "core/domain/iban.h"
#include "core/domain/vatIdShape.h"
#include "tests/core/domain/propertyRuns.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCodes::initTestCase()
{
    tryPropertiesOften();
}

void TestCodes::makesReferences_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reference");

    QTest::newRow("the example of the standard") << u"539007547034"_s << u"RF18539007547034"_s;
    QTest::newRow("remainder 0") << u"INV2026000123"_s << u"RF98INV2026000123"_s;
    QTest::newRow("a number only") << u"20260000017"_s << u"RF9820260000017"_s;
    QTest::newRow("letters") << u"ABC1"_s << u"RF96ABC1"_s;
    QTest::newRow("one digit") << u"1"_s << u"RF741"_s;
    QTest::newRow("dashes are left out") << u"INV-2026-000123"_s << u"RF98INV2026000123"_s;
    QTest::newRow("small letters") << u"inv/2026 000123"_s << u"RF98INV2026000123"_s;
}

void TestCodes::makesReferences()
{
    QFETCH(const QString, number);

    const Result<QString> reference = creditorReferenceOf(number);

    QVERIFY(reference);
    QTEST(*reference, "reference");
    QVERIFY(isCreditorReference(*reference));
}

void TestCodes::refusesNumbersThatMakeNoReference_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing") << u""_s << u"creditor_reference.empty"_s;
    QTest::newRow("signs only") << u"-/-"_s << u"creditor_reference.empty"_s;
    QTest::newRow("22 characters") << u"1234567890123456789012"_s << u"creditor_reference.too_long"_s;
    QTest::newRow("an umlaut") << u"RÄ-1"_s << u"creditor_reference.characters"_s;
    QTest::newRow("other digits") << u"١٢٣"_s << u"creditor_reference.characters"_s;
    QTest::newRow("letters beyond 16 bits") << u"A𝐁1"_s << u"creditor_reference.characters"_s;
}

void TestCodes::refusesNumbersThatMakeNoReference()
{
    QFETCH(const QString, number);

    const Result<QString> reference = creditorReferenceOf(number);

    QVERIFY(!reference);
    QTEST(reference.error().rule, "rule");
    QCOMPARE(reference.error().value, number);
}

void TestCodes::tellsReferencesFromOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");

    QTest::newRow("in groups, small letters") << u"rf18 5390 0754 7034"_s << true;
    QTest::newRow("21 characters") << *creditorReferenceOf(u"123456789012345678901") << true;
    QTest::newRow("a wrong check digit") << u"RF19539007547034"_s << false;
    QTest::newRow("two digits swapped") << u"RF18530907547034"_s << false;
    QTest::newRow("nothing behind the check digits") << u"RF97"_s << false;
    QTest::newRow("too long") << u"RF18539007547034539007547034"_s << false;
    QTest::newRow("letters for check digits") << u"RFAB539007547034"_s << false;
    QTest::newRow("other signs") << u"RF18-539007547034"_s << false;
    QTest::newRow("an IBAN") << u"DE89370400440532013000"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestCodes::tellsReferencesFromOtherText()
{
    QFETCH(const QString, text);

    QTEST(isCreditorReference(text), "is");
}

void TestCodes::everyReferenceMadeIsOne()
{
    const bool held = rc::check("every reference made is one, and none with another digit", [] {
        QString number;
        for (int i = *rc::gen::inRange(1, 22); i > 0; --i)
            number += QLatin1Char(*rc::gen::elementOf(std::string("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")));

        const Result<QString> reference = creditorReferenceOf(number);

        RC_ASSERT(reference.has_value());
        RC_ASSERT(isCreditorReference(*reference));
        RC_ASSERT(reference->mid(4) == number);
        QString other = *reference;
        QChar &changed = other[*rc::gen::inRange<qsizetype>(2, other.size())];
        RC_PRE(changed.isDigit());
        changed
            = QLatin1Char(static_cast<char>('0' + (changed.digitValue() + *rc::gen::inRange(1, 10)) % 10));
        RC_ASSERT(!isCreditorReference(other));
    });
    QVERIFY(held);
}

void TestCodes::groupsCodesForReading()
{
    QCOMPARE(groupedCode(u"RF18539007547034"), u"RF18 5390 0754 7034"_s);
    QCOMPARE(groupedCode(u"de89 37040044 0532013000"), u"DE89 3704 0044 0532 0130 00"_s);
    QCOMPARE(groupedCode(u""), QString());
}

void TestCodes::takesIbans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iban");

    for (const char16_t *good :
        {u"DE89370400440532013000", u"TR330006100519786457841326", u"GB82WEST12345698765432",
            u"CH9300762011623852957", u"FR1420041010050500013M02606", u"BE68539007547034"}) {
        const QString iban = QString::fromUtf16(good);
        QTest::newRow(qPrintable(iban.left(2))) << iban << iban;
    }
    QTest::newRow("in groups") << u" de89 3704 0044 0532 0130 00 "_s << u"DE89370400440532013000"_s;
    QTest::newRow("no-break spaces") << u"DE89\u00a03704\u00a00044\u00a00532\u202f0130 00"_s
                                     << u"DE89370400440532013000"_s;
    QTest::newRow("with its name") << u"IBAN: DE89 3704 0044 0532 0130 00"_s << u"DE89370400440532013000"_s;
}

void TestCodes::takesIbans()
{
    QFETCH(const QString, text);

    const Result<QString> iban = checkedIban(text);

    QVERIFY2(iban, qPrintable(iban ? QString() : iban.error().rule));
    QTEST(*iban, "iban");
}

void TestCodes::refusesIbans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a wrong check digit") << u"DE88370400440532013000"_s << u"iban.check_digits"_s;
    QTest::newRow("one digit short") << u"DE8937040044053201300"_s << u"iban.length"_s;
    QTest::newRow("one digit long") << u"DE893704004405320130000"_s << u"iban.length"_s;
    QTest::newRow("the length of another country") << u"BE89370400440532013000"_s << u"iban.length"_s;
    QTest::newRow("no such country") << u"QQ89370400440532013000"_s << u"iban.country_unknown"_s;
    QTest::newRow("an account without country") << u"0532013000"_s << u"iban.country_unknown"_s;
    QTest::newRow("dashes") << u"DE89-3704-0044-0532-0130-00"_s << u"iban.characters"_s;
    QTest::newRow("other digits") << u"DE89٣70400440532013000"_s << u"iban.characters"_s;
    QTest::newRow("nothing") << u" "_s << u"iban.characters"_s;
    QTest::newRow("letters for check digits") << u"DEAB370400440532013000"_s << u"iban.check_digits"_s;
}

void TestCodes::refusesIbans()
{
    QFETCH(const QString, text);

    const Result<QString> iban = checkedIban(text);

    QVERIFY(!iban);
    QTEST(iban.error().rule, "rule");
    QCOMPARE(iban.error().field, u"iban"_s);
}

void TestCodes::noDigitOfAnIbanCanBeWrong()
{
    const QString good = u"DE89370400440532013000"_s;
    for (qsizetype at = 2; at < good.size(); ++at)
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString other = good;
            other[at] = QLatin1Char(digit);
            QCOMPARE(checkedIban(other).has_value(), other == good);
        }
}

void TestCodes::knowsCountries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // Empty: none.

    const auto row = [](const char16_t *text, const char16_t *code) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromUtf16(code);
    };
    row(u"DE", u"DE");
    row(u"gb", u"GB");
    row(u"Germany", u"DE");
    row(u"UNITED KINGDOM", u"GB");
    row(u"United States", u"US");
    row(u"U.S.A.", u"US");
    row(u"The Netherlands", u"NL");
    row(u"Türkiye", u"TR");
    row(u"Turkey", u"TR");
    row(u"Czech Republic", u"CZ");
    row(u"Bosnia and Herzegovina", u"BA");
    row(u"Trinidad & Tobago", u"TT");
    row(u"South Korea", u"KR");
    row(u"Ireland", u"IE");
    row(u"Austria", u"AT");
    row(u"Australia", u"AU");
    row(u"Andorra", u"AD");
    row(u"Thailand", u"TH");
    row(u"Réunion", u"RE");
    row(u"QQ", u"");
    row(u"Atlantis", u"");
    row(u"World", u"");
    row(u"001", u"");
    row(u"-", u"");
    row(u"", u"");
}

void TestCodes::knowsCountries()
{
    QFETCH(const QString, text);

    QTEST(countryCode(text).value_or(QString()), "code");
}

void TestCodes::takesVatIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("id");

    const auto row = [](const char16_t *text, const char16_t *country, const char16_t *id) {
        const QString name = QString::fromUtf16(text) + u" of "_s + QString::fromUtf16(country);
        QTest::newRow(qPrintable(name))
            << QString::fromUtf16(text) << QString::fromUtf16(country) << QString::fromUtf16(id);
    };
    row(u"ATU12345678", u"AT", u"ATU12345678");
    row(u"U12345678", u"AT", u"ATU12345678");
    row(u"BE 0123.456.789", u"BE", u"BE0123456789");
    row(u"BG1234567890", u"BG", u"BG1234567890");
    row(u"CY12345678X", u"CY", u"CY12345678X");
    row(u"CZ12345678", u"CZ", u"CZ12345678");
    row(u"de 123 456 789", u"", u"DE123456789");
    row(u"123456789", u"DE", u"DE123456789");
    row(u"DK12 34 56 78", u"DK", u"DK12345678");
    row(u"EE123456789", u"EE", u"EE123456789");
    row(u"EL123456789", u"GR", u"EL123456789");
    row(u"GR123456789", u"GR", u"EL123456789");
    row(u"123456789", u"gr", u"EL123456789");
    row(u"ESX1234567R", u"ES", u"ESX1234567R");
    row(u"B12345678", u"ES", u"ESB12345678");
    row(u"FI12345678", u"FI", u"FI12345678");
    row(u"FR AB 123456789", u"FR", u"FRAB123456789");
    row(u"FR83404833048", u"", u"FR83404833048");
    row(u"HR12345678901", u"HR", u"HR12345678901");
    row(u"HU12345678", u"HU", u"HU12345678");
    row(u"IE1234567T", u"IE", u"IE1234567T");
    row(u"IE1234567FA", u"IE", u"IE1234567FA");
    row(u"IE8Z49289F", u"IE", u"IE8Z49289F");
    row(u"IT12345678901", u"IT", u"IT12345678901");
    row(u"LT123456789012", u"LT", u"LT123456789012");
    row(u"LU12345678", u"LU", u"LU12345678");
    row(u"LV12345678901", u"LV", u"LV12345678901");
    row(u"MT12345678", u"MT", u"MT12345678");
    row(u"NL123456789B01", u"NL", u"NL123456789B01");
    row(u"PL 123-456-78-90", u"PL", u"PL1234567890");
    row(u"PT123456789", u"PT", u"PT123456789");
    row(u"RO12", u"RO", u"RO12");
    row(u"SE123456789001", u"SE", u"SE123456789001");
    row(u"SI12345678", u"SI", u"SI12345678");
    row(u"SK1234567890", u"SK", u"SK1234567890");
    row(u"GB 123 4567 89", u"GB", u"GB123456789");
    row(u"GBGD001", u"GB", u"GBGD001");
    row(u"XI123456789", u"GB", u"XI123456789");
    row(u"CHE-123.456.789 MWST", u"CH", u"CHE123456789MWST");
    row(u"che-123.456.789", u"LI", u"CHE123456789");
    row(u"123 456 789 MVA", u"NO", u"123456789MVA");
    row(u"NO123456789MVA", u"NO", u"NO123456789MVA");
    row(u"1234567890", u"TR", u"1234567890");
    row(u"FR83404833048", u"DE", u"FR83404833048"); // Registered elsewhere.
    row(u"12-3456789", u"US", u"123456789");
    row(u"DE1", u"US", u"DE1");
    row(u"27AAPFU0939F1ZV", u"IN", u"27AAPFU0939F1ZV");
    row(u"123456789", u"", u"123456789");
}

void TestCodes::takesVatIds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, country);

    const Result<QString> id = checkedVatId(text, country);

    QVERIFY2(id, qPrintable(id ? QString() : id.error().rule));
    QTEST(*id, "id");
    QCOMPARE(checkedVatId(*id, country).value_or(QString()), *id); // Again changes nothing.
}

void TestCodes::refusesVatIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("rule");

    QTest::newRow("eight digits of nine") << u"DE12345678"_s << u""_s << u"vat_id.shape"_s;
    QTest::newRow("ten digits of nine") << u"DE1234567890"_s << u"DE"_s << u"vat_id.shape"_s;
    QTest::newRow("without letters, too short") << u"12345678"_s << u"DE"_s << u"vat_id.shape"_s;
    QTest::newRow("no U in Austria") << u"AT12345678"_s << u"AT"_s << u"vat_id.shape"_s;
    QTest::newRow("a letter too many") << u"NLX123456789B01"_s << u"NL"_s << u"vat_id.shape"_s;
    QTest::newRow("a line break at the end") << u"DE123456789\n1"_s << u"DE"_s << u"vat_id.shape"_s;
    QTest::newRow("a Norwegian without its MVA whole") << u"123456789MV"_s << u"NO"_s << u"vat_id.shape"_s;
    QTest::newRow("nine digits in Turkey") << u"123456789"_s << u"TR"_s << u"vat_id.shape"_s;
    QTest::newRow("no shape of either country") << u"FR1"_s << u"DE"_s << u"vat_id.shape"_s;
    QTest::newRow("an umlaut") << u"DE12345678Ä"_s << u"DE"_s << u"vat_id.characters"_s;
    QTest::newRow("a formula") << u"=1+1"_s << u"US"_s << u"vat_id.characters"_s;
    QTest::newRow("one character") << u"1"_s << u"US"_s << u"vat_id.characters"_s;
    QTest::newRow("a novel") << QString(31, u'1') << u"US"_s << u"vat_id.characters"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u"vat_id.characters"_s;
}

void TestCodes::refusesVatIds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, country);

    const Result<QString> id = checkedVatId(text, country);

    QVERIFY2(!id, qPrintable(id.value_or(QString())));
    QTEST(id.error().rule, "rule");
    QCOMPARE(id.error().value, text);
}
