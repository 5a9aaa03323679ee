#include "tests/core/crm/tst_crmwiretext.h"

#include "core/crm/crmWireText.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;
using Type = CrmProperty::Type;

namespace {

CrmProperty fieldOf(Type type)
{
    CrmProperty made{.name = u"field"_s, .label = u"Field"_s, .type = type, .writable = true};
    if (type == Type::Choice || type == Type::Choices) {
        made.options = {{u"NET14"_s, u"14 days"_s}, {u"a;b"_s, u"Both"_s}, {u"red"_s, u"Rot"_s}};
        made.restricted = true;
    }
    if (type == Type::Text)
        made.lengthMax = 65'536;
    return made;
}

} // namespace

void TestCrmWireText::inv16ValuesTravelAsTheirTypeDemands_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("travels");

    QTest::newRow("an amount") << Type::Money << u"12345.60"_s << u"12345.60"_s;
    QTest::newRow("a negative one") << Type::Money << u"-0.01"_s << u"-0.01"_s;
    QTest::newRow("eighteen digits, unrounded")
        << Type::Number << u"999999999999999999.99"_s << u"999999999999999999.99"_s;
    QTest::newRow("a choice by its value") << Type::Choice << u"NET14"_s << u"NET14"_s;
    QTest::newRow("in another case") << Type::Choice << u"net14"_s << u"NET14"_s;
    QTest::newRow("by what people read") << Type::Choice << u"14 DAYS"_s << u"NET14"_s;
    QTest::newRow("a semicolon in the only value") << Type::Choice << u"a;b"_s << u"a;b"_s;
    QTest::newRow("several, once each") << Type::Choices << u"red; NET14;red;"_s << u"red;NET14"_s;
    QTest::newRow("a flag") << Type::Flag << u"True"_s << u"true"_s;
    QTest::newRow("a day of a moment") << Type::Date << u"2026-11-28T23:59:59+14:00"_s << u"2026-11-28"_s;
    QTest::newRow("a moment in another zone")
        << Type::Instant << u"2026-11-28T01:00:00+05:30"_s << u"2026-11-27T19:30:00Z"_s;
    QTest::newRow("a day as a moment") << Type::Instant << u"2026-11-28"_s << u"2026-11-28T00:00:00Z"_s;
    for (const Type type : {Type::Text, Type::Money, Type::Date, Type::Choice, Type::Flag})
        QTest::addRow("emptied, %d", static_cast<int>(type)) << type << QString() << QString();
}

void TestCrmWireText::inv16ValuesTravelAsTheirTypeDemands()
{
    QFETCH(const Type, type);
    QFETCH(const QString, value);

    const Result<QString> text = crmWireText(fieldOf(type), value);

    QVERIFY2(text, qPrintable(text ? QString() : text.error().rule));
    QTEST(*text, "travels");
}

void TestCrmWireText::inv16WhatTheFieldCannotHoldIsNamed_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");

    const QString number = u"crm.value_not_a_number"_s;
    for (const char *text :
        {"12,345.60", "N/A", "1e3", "1E+3", "--1", "1.", ".5", "0x10", "٣", "1 000", "NaN"})
        QTest::addRow("%s is no number", text) << Type::Money << QString::fromUtf8(text) << number;
    QTest::newRow("no day") << Type::Date << u"28.11.2026"_s << u"crm.value_not_a_day"_s;
    QTest::newRow("a day there never was") << Type::Date << u"2026-02-30"_s << u"crm.value_not_a_day"_s;
    QTest::newRow("no moment") << Type::Instant << u"noon"_s << u"crm.value_not_an_instant"_s;
    QTest::newRow("no choice") << Type::Choice << u"green"_s << u"crm.value_not_a_choice"_s;
    QTest::newRow("two in one choice") << Type::Choice << u"red;NET14"_s << u"crm.value_not_a_choice"_s;
    QTest::newRow("one of several is none") << Type::Choices << u"red;green"_s << u"crm.value_not_a_choice"_s;
    QTest::newRow("no flag") << Type::Flag << u"yes"_s << u"crm.value_not_a_flag"_s;
    QTest::newRow("too long") << Type::Text << QString(65'537, u'x') << u"crm.value_too_long"_s;
}

void TestCrmWireText::inv16WhatTheFieldCannotHoldIsNamed()
{
    QFETCH(const Type, type);
    QFETCH(const QString, value);

    const Result<QString> text = crmWireText(fieldOf(type), value);

    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::InvalidInput);
    QTEST(text.error().rule, "rule");
    QCOMPARE(text.error().field, u"field"_s);
    QCOMPARE(text.error().value, value);
}

void TestCrmWireText::inv16ADayStaysTheDayInEveryZone()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu",
             "America/Sao_Paulo", "Europe/Berlin", "Australia/Lord_Howe"}) {
        qputenv("TZ", zone);
        tzset();
        for (const char *day : {"2026-03-29", "2026-10-25", "2026-01-01", "2024-02-29"}) {
            const Result<QString> text = crmWireText(fieldOf(Type::Date), QString::fromLatin1(day));
            QVERIFY(text);
            QCOMPARE(*text, QString::fromLatin1(day));
        }
    }
    qputenv("TZ", before);
    tzset();
}

void TestCrmWireText::inv16ForeignTextsTravelAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("four bytes a character") << u"\U0001F9FE \U0001D4D0 \U00020BB7野家"_s;
    QTest::newRow("from right to left") << u"שלום (123) ‏עולם مرحبا"_s;
    QTest::newRow("combining marks") << u"Ångström e\u0301 ก\u0e34\u0e4d"_s;
    QTest::newRow("as long as a note may be") << QString(65'536, u'ß');
    QTest::newRow("what looks like a formula or markup") << u"=1+1 <b>&amp;</b> \"'\\"_s;
}

void TestCrmWireText::inv16ForeignTextsTravelAsTheyAre()
{
    QFETCH(const QString, text);

    const Result<QString> travels = crmWireText(fieldOf(Type::Text), text);

    QVERIFY(travels);
    QCOMPARE(*travels, text);
}

void TestCrmWireText::nothingGoesIntoAFieldThatIsOnlyRead()
{
    CrmProperty readOnly = fieldOf(Type::Text);
    readOnly.writable = false;

    const Result<QString> text = crmWireText(readOnly, QString());

    QVERIFY(!text);
    QCOMPARE(text.error().rule, u"crm.field_read_only"_s);
}
