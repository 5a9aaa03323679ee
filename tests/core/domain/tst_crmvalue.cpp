#include "tests/core/domain/tst_crmvalue.h"

#include "core/domain/crmCustomer.h"
#include "core/domain/crmValue.h"
#include "core/domain/phoneNumber.h"
#include "tests/core/domain/propertyRuns.h"

#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCrmValue::invariant16_valuesAreComparedByWhatTheySay_data()
{
    QTest::addColumn<CrmFieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    using enum CrmFieldType;
    QTest::newRow("grouped amount") << Amount << u"12,345.60"_s << u"12345.6"_s;
    QTest::newRow("plain amount") << Amount << u"12345.60"_s << u"12345.6"_s;
    QTest::newRow("no amount") << Amount << u"N/A"_s << u"N/A"_s;
    QTest::newRow("empty") << Amount << u""_s << u""_s;
    QTest::newRow("null") << Amount << QString() << u""_s;
    QTest::newRow("blank") << Amount << u" \t"_s << u""_s;
    QTest::newRow("exponent") << Amount << u"1e3"_s << u"1000"_s;
    QTest::newRow("small exponent") << Amount << u"1.5E-2"_s << u"0.015"_s;
    QTest::newRow("negative") << Amount << u"-0.50"_s << u"-0.5"_s;
    QTest::newRow("minus nothing") << Amount << u"-0.00"_s << u"0"_s;
    QTest::newRow("leading zeros") << Amount << u"007.10"_s << u"7.1"_s;
    QTest::newRow("more precise than money") << Amount << u"0.1234567890123"_s << u"0.1234567890123"_s;
    QTest::newRow("grouped wrongly") << Amount << u"1,23.4"_s << u"1,23.4"_s;
    QTest::newRow("a comma for the dot") << Amount << u"12,5"_s << u"12,5"_s;
    QTest::newRow("a bomb of an exponent") << Amount << u"1e99"_s << u"1e99"_s;
    QTest::newRow("mail") << Email << u"  Ada@Example.COM "_s << u"ada@example.com"_s;
    QTest::newRow("country by name") << Country << u"germany"_s << u"DE"_s;
    QTest::newRow("country by code") << Country << u"de"_s << u"DE"_s;
    QTest::newRow("country nobody knows") << Country << u"Mordor"_s << u"Mordor"_s;
    QTest::newRow("currency") << Currency << u"eur"_s << u"EUR"_s;
    QTest::newRow("VAT id") << TaxId << u"de 123.456.789"_s << u"DE123456789"_s;
    QTest::newRow("terms") << Terms << u"Net 14 days"_s << u"NET14"_s;
    QTest::newRow("terms as a number") << Terms << u"30"_s << u"NET30"_s;
    QTest::newRow("no terms") << Terms << u"on delivery"_s << u"on delivery"_s;
    QTest::newRow("a semicolon is part of the value") << Text << u"a;b"_s << u"a;b"_s;
    QTest::newRow("composed and decomposed are one") << Text << u"Mu\u0308ller"_s << u"M\u00fcller"_s;
    QTest::newRow("white space") << Text << u" A  B\t"_s << u"A B"_s;
    QTest::newRow("lines") << Lines << u"Main St 1 \r\n\r\n  Floor 2\r"_s << u"Main St 1\nFloor 2"_s;
    QTest::newRow("instant of Salesforce")
        << Instant << u"2026-11-23T06:00:00.000+0000"_s << u"2026-11-23T06:00:00Z"_s;
    QTest::newRow("instant in milliseconds") << Instant << u"1763877600000"_s << u"2025-11-23T06:00:00Z"_s;
}

void TestCrmValue::invariant16_valuesAreComparedByWhatTheySay()
{
    QFETCH(const CrmFieldType, type);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    QCOMPARE(normalCrmValue(type, text), expected);
}

void TestCrmValue::invariant16_daysStayTheSameInEveryZone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const zone : {"-12:00", "-03:30", "+00:00", "+05:45", "+14:00"})
        for (const char *const time : {"00:00:00", "23:59:59"})
            QTest::addRow("%s at %s", time, zone)
                << u"2026-02-28T%1%2"_s.arg(QString::fromLatin1(time), QString::fromLatin1(zone));
    QTest::newRow("plain") << u"2026-02-28"_s;
    QTest::newRow("midnight UTC in milliseconds")
        << QString::number(QDateTime(QDate(2026, 2, 28), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch());
}

void TestCrmValue::invariant16_daysStayTheSameInEveryZone()
{
    QFETCH(const QString, text);

    QCOMPARE(normalCrmValue(CrmFieldType::Day, text), u"2026-02-28"_s);
    QCOMPARE(dayOf(normalCrmValue(CrmFieldType::Day, text)), QDate(2026, 2, 28));
}

void TestCrmValue::invariant16_longAndForeignTextsSurvive()
{
    for (const QString &text :
        {u"\U0001F9FE \U00020BB7\u91CE\u5BB6"_s, u"\u05E9\u05DC\u05D5\u05DD \u202Babc\u202C"_s,
            u"e\u0323\u0302"_s.normalized(QString::NormalizationForm_C), QString(65'536, u'x')}) {
        QCOMPARE(normalCrmValue(CrmFieldType::Text, text), text);
        const auto customer = withCrmValue(Customer(), CrmField::City, text);
        QVERIFY(customer);
        QCOMPARE(customer->address.city, text);
    }
}

void TestCrmValue::normalFormsAreTheirOwnNormalForm()
{
    tryPropertiesOften();
    QVERIFY(rc::check("a normal form is its own", [] {
        const auto type = static_cast<CrmFieldType>(*rc::gen::inRange(0, 12));
        const auto bytes = *rc::gen::container<std::string>(rc::gen::element(
            '0', '1', '9', '.', ',', '-', '+', 'e', ' ', 'N', 'E', 'T', '@', ';', '/', '(', ')', '\n'));
        const QString once = normalCrmValue(type, QString::fromStdString(bytes), u"DE"_s);
        RC_ASSERT(normalCrmValue(type, once, u"DE"_s) == once);
    }));
}

void TestCrmValue::readsPhoneNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("expected");
    QTest::newRow("international") << u"+49 221 123-4567"_s << u""_s << u"+492211234567"_s;
    QTest::newRow("with the zero for home") << u"+49 (0)221 1234567"_s << u""_s << u"+492211234567"_s;
    QTest::newRow("with two zeros") << u"0049/221/1234567"_s << u"FR"_s << u"+492211234567"_s;
    QTest::newRow("national") << u"0221 1234567"_s << u"DE"_s << u"+492211234567"_s;
    QTest::newRow("national without a trunk digit") << u"612 345 678"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("American") << u"(415) 555-2671"_s << u"US"_s << u"+14155552671"_s;
    QTest::newRow("American with its one") << u"1-415-555-2671"_s << u"US"_s << u"+14155552671"_s;
    QTest::newRow("local number without its area") << u"1234567"_s << u"DE"_s << u""_s;
    QTest::newRow("national of an unknown country") << u"0221 1234567"_s << u""_s << u""_s;
    QTest::newRow("extension") << u"+49 221 1234567 x12"_s << u""_s << u""_s;
    QTest::newRow("too long") << u"+4922112345678901234"_s << u""_s << u""_s;
    QTest::newRow("words") << u"ask Ada"_s << u"DE"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u"DE"_s << u""_s;
    QTest::newRow("a lone plus") << u"+"_s << u"DE"_s << u""_s;
}

void TestCrmValue::readsPhoneNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, country);
    QFETCH(const QString, expected);

    QCOMPARE(e164(text, country).value_or(QString()), expected);
}

void TestCrmValue::invariant15_theDigestIgnoresOrderAndWhiteSpace()
{
    const QJsonObject one{
        {u"name"_s, u"Adler GmbH"_s}, {u"city"_s, u"K\u00f6ln"_s}, {u"phone"_s, QJsonValue()}};
    QJsonObject other;
    other.insert(u"phone"_s, u""_s);
    other.insert(u"city"_s, u" Ko\u0308ln"_s);
    other.insert(u"name"_s, u"Adler  GmbH\n"_s);

    QCOMPARE(crmContentDigest(one), crmContentDigest(other));

    other.insert(u"name"_s, u"Adler AG"_s);
    QVERIFY(crmContentDigest(one) != crmContentDigest(other));
    QVERIFY(crmContentDigest({{u"a"_s, u"b"_s}}) != crmContentDigest({{u"b"_s, u"a"_s}}));
}

void TestCrmValue::everyFieldHasACodeAndADefault()
{
    for (const QString &provider : {u"hubspot"_s, u"salesforce"_s}) {
        QSet<CrmField> mapped;
        for (const CrmMapping &mapping : defaultCrmMappings(provider))
            mapped.insert(mapping.field);
        QCOMPARE(mapped.size(), crmFieldCount);
    }
    for (int i = 0; i < crmFieldCount; ++i)
        QCOMPARE(crmFieldFrom(codeOf(static_cast<CrmField>(i))), std::optional(static_cast<CrmField>(i)));
    QVERIFY(defaultCrmMappings(u"nobody"_s).isEmpty());
}

void TestCrmValue::takesValuesByTheRulesOfCustomers_data()
{
    QTest::addColumn<CrmField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule"); //!< Empty: taken.
    QTest::addColumn<QString>("after");
    QTest::newRow("name") << CrmField::Name << u" Adler  AG "_s << u""_s << u"Adler AG"_s;
    QTest::newRow("no name") << CrmField::Name << u""_s << u"customer.name_missing"_s << u""_s;
    QTest::newRow("long name") << CrmField::Name << QString(201, u'n') << u"customer.name_too_long"_s
                               << u""_s;
    const QString nul(1, QChar(0));
    QTest::newRow("a NUL in a city") << CrmField::City << u"U"_s + nul + u"lm"_s << u""_s << u"Ulm"_s;
    QTest::newRow("a tab and a bell in a region") << CrmField::Region << u"a\tb\a"_s << u""_s << u"a b"_s;
    QTest::newRow("a NUL in a street")
        << CrmField::Street << u"Kai 1\n"_s + nul + u"Hof"_s << u""_s << u"Kai 1\nHof"_s;
    const QString endless(70'000, u'x');
    for (const CrmField field : {CrmField::FirstName, CrmField::LastName, CrmField::Phone, CrmField::Street,
             CrmField::City, CrmField::Region, CrmField::PostCode, CrmField::TaxId})
        QTest::addRow("endless %s", qPrintable(codeOf(field)))
            << field << endless << u"customer.text_too_long"_s << u""_s;
    QTest::newRow("mail") << CrmField::BillingEmail << u"a@b.example"_s << u""_s << u"a@b.example"_s;
    QTest::newRow("no mail") << CrmField::BillingEmail << u"call us"_s << u"customer.email_malformed"_s
                             << u""_s;
    QTest::newRow("country") << CrmField::Country << u"Austria"_s << u""_s << u"AT"_s;
    QTest::newRow("no country") << CrmField::Country << u"Mordor"_s << u"crm_value.not_understood"_s << u""_s;
    QTest::newRow("VAT id") << CrmField::TaxId << u"DE 123456789"_s << u""_s << u"DE123456789"_s;
    QTest::newRow("no VAT id") << CrmField::TaxId << u"DE12"_s << u"vat_id.shape"_s << u""_s;
    QTest::newRow("currency") << CrmField::Currency << u"chf"_s << u""_s << u"CHF"_s;
    QTest::newRow("no currency") << CrmField::Currency << u"gold"_s << u"crm_value.not_understood"_s << u""_s;
    QTest::newRow("terms") << CrmField::PaymentTerms << u"NET45"_s << u""_s << u"NET45"_s;
    QTest::newRow("balances are ours to say")
        << CrmField::OpenBalance << u"1"_s << u"crm_value.not_understood"_s << u""_s;
}

void TestCrmValue::takesValuesByTheRulesOfCustomers()
{
    QFETCH(const CrmField, field);
    QFETCH(const QString, text);
    QFETCH(const QString, rule);
    QFETCH(const QString, after);

    const Result<Customer> customer = withCrmValue(Customer{.name = u"Old"_s}, field, text);

    QCOMPARE(customer ? QString() : customer.error().rule, rule);
    if (customer)
        QCOMPARE(crmValueOf(field, *customer, {}, {}), after);
}

void TestCrmValue::whatIsTakenIsToldAsTheSameValue_data()
{
    QTest::addColumn<CrmField>("field");
    QTest::addColumn<QString>("there");
    QTest::newRow("blanks") << CrmField::City << u"  Köln \n"_s;
    QTest::newRow("lines") << CrmField::Street << u" Hafenstr. 1 \n\n 3. OG"_s;
    QTest::newRow("capital letters of a mail") << CrmField::BillingEmail << u" AP@Adler.example "_s;
    QTest::newRow("a phone number") << CrmField::Phone << u"0221 / 12 34"_s;
    QTest::newRow("a country's name") << CrmField::Country << u"Germany"_s;
    QTest::newRow("a currency in small letters") << CrmField::Currency << u"eur"_s;
    QTest::newRow("terms in words") << CrmField::PaymentTerms << u"net 30 days"_s;
    QTest::newRow("first name") << CrmField::FirstName << u" Anna "_s;
    QTest::newRow("last name") << CrmField::LastName << u" Kern "_s;
}

//! Else each side would take for a change what the other one only wrote in its own way.
void TestCrmValue::whatIsTakenIsToldAsTheSameValue()
{
    QFETCH(const CrmField, field);
    QFETCH(const QString, there);
    Customer before{.name = u"Adler"_s, .contactName = u"Ada Alt"_s};
    before.address.country = u"DE"_s;

    const Result<Customer> taken = withCrmValue(before, field, there);
    QVERIFY(taken);
    const QString told = crmValueOf(field, *taken, {}, {});
    const Result<Customer> again = withCrmValue(*taken, field, told);

    QCOMPARE(normalCrmValue(typeOf(field), told, u"DE"_s), normalCrmValue(typeOf(field), there, u"DE"_s));
    QVERIFY(again);
    QCOMPARE(*again, *taken);
}

void TestCrmValue::changedLettersStayAsTheyAre_data()
{
    QTest::addColumn<CrmChange>("change");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::newRow("none") << CrmChange::None << u"Köln"_s << u"Köln"_s;
    QTest::newRow("capitals") << CrmChange::Upper << u"Köln a. R."_s << u"KÖLN A. R."_s;
    QTest::newRow("small letters") << CrmChange::Lower << u"KÖLN"_s << u"köln"_s;
    QTest::newRow("a letter without a capital") << CrmChange::Upper << u"Große Str."_s << u"GROSSE STR."_s;
    QTest::newRow("lines") << CrmChange::Upper << u"Hafen 1\n3. OG"_s << u"HAFEN 1\n3. OG"_s;
    QTest::newRow("a dotted I") << CrmChange::Lower << u"İzmir"_s << u"İzmir"_s.toLower();
}

void TestCrmValue::changedLettersStayAsTheyAre()
{
    QFETCH(const CrmChange, change);
    QFETCH(const QString, text);
    QFETCH(const QString, after);

    const QString once = changedCrmText(change, text);

    QCOMPARE(once, after);
    QCOMPARE(changedCrmText(change, once), once);
    QCOMPARE(normalCrmValue(
                 CrmFieldType::Lines, changedCrmText(change, normalCrmValue(CrmFieldType::Lines, once))),
        normalCrmValue(CrmFieldType::Lines, once));
}

void TestCrmValue::onlyTextsOfOursChangeTheirLetters()
{
    QVERIFY(mayChangeLetters(CrmField::Name) && mayChangeLetters(CrmField::Street));
    for (const CrmField field : {CrmField::FirstName, CrmField::LastName, CrmField::BillingEmail,
             CrmField::Country, CrmField::Stage, CrmField::ExternalId, CrmField::OpenBalance})
        QVERIFY2(!mayChangeLetters(field), qPrintable(codeOf(field)));
    for (const CrmChange change : {CrmChange::None, CrmChange::Upper, CrmChange::Lower})
        QCOMPARE(crmChangeFrom(codeOf(change)), std::optional(change));
}

void TestCrmValue::dividesNamesAsTheCrmDoes()
{
    const Customer customer{.contactName = u"Anna Maria von der Heide"_s};
    const CrmPersonName there{.first = u"Anna Maria"_s, .last = u"von der Heide"_s};

    QCOMPARE(nameOf(customer, {there}).last, u"von der Heide"_s);
    QCOMPARE(nameOf(customer, {}).last, u"Heide"_s);
    QCOMPARE(nameOf(Customer{.contactName = u"Cher"_s}, {}).last, u"Cher"_s);
}
