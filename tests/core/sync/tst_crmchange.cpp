#include "tests/core/sync/tst_crmchange.h"

#include "core/domain/crmValue.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/Transaction.h"
#include "tests/core/sync/CrmDesk.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void mapCity(CrmDesk &desk, CrmChange change, const QStringList &options = {})
{
    CrmMapping city = desk.mapping(CrmField::City);
    city.change = change;
    city.options = options;
    must(Transaction::run(
        desk.database, [&] { return CrmMappingTable(desk.database, desk.connection).put(city); }));
}

void write(CrmDesk &desk, const CustomerId &customer, const QString &city)
{
    desk.edit(customer, [&](Customer &c) { c.address.city = city; });
}

} // namespace

void TestCrmChange::whatIsTakenHasItsLettersChanged()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    mapCity(desk, CrmChange::Upper);
    QCOMPARE(desk.mapping(CrmField::City).change, CrmChange::Upper);

    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();

    QCOMPARE(desk.known(customer).address.city, u"LÜBECK"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"Lübeck"_s); // It comes back as it went: nothing is told.
}

void TestCrmChange::whatIsToldHasItsLettersChanged()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    mapCity(desk, CrmChange::Upper);

    write(desk, customer, u"Kiel"_s);
    desk.untilQuiet();

    QCOMPARE(desk.there(customer, u"city"_s), u"KIEL"_s);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s); // What somebody wrote here stays.
    QVERIFY(desk.conflicts().isEmpty());
}

void TestCrmChange::lettersAloneAreNobodysChange()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    mapCity(desk, CrmChange::Lower);
    desk.untilQuiet();
    const int writes = desk.crm.writes;

    desk.changeThere(customer, {{u"city"_s, u"BREMEN"_s}});
    write(desk, customer, u"bReMeN"_s);
    desk.untilQuiet();

    QCOMPARE(desk.crm.writes, writes);
    QCOMPARE(desk.known(customer).address.city, u"bReMeN"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"BREMEN"_s);
    QVERIFY(desk.conflicts().isEmpty());
}

void TestCrmChange::bothSidesComeToRestAndAgree_data()
{
    QTest::addColumn<CrmChange>("change");
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 5; ++seed) {
        QTest::addRow("capitals, %u", seed) << CrmChange::Upper << seed;
        QTest::addRow("small letters, %u", seed) << CrmChange::Lower << seed;
    }
}

void TestCrmChange::bothSidesComeToRestAndAgree()
{
    QFETCH(const CrmChange, change);
    QFETCH(const uint, seed);
    QRandomGenerator dice(seed);
    const QStringList texts{u"Köln"_s, u"köln"_s, u"KÖLN"_s, u"Große Str."_s, u"İzmir"_s, u"izmir"_s, u""_s};
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    mapCity(desk, change);

    for (int step = 0; step < 8; ++step) {
        const QString text = texts.at(dice.bounded(static_cast<int>(texts.size())));
        if (dice.bounded(2) == 0)
            write(desk, customer, text);
        else
            desk.changeThere(customer, {{u"city"_s, text}});
        desk.untilQuiet(); // Would never end if one side answered the other's letters.

        QCOMPARE(changedCrmText(change, desk.known(customer).address.city),
            changedCrmText(change, desk.there(customer, u"city"_s)));
    }
}

void TestCrmChange::aChangeChosenLaterMakesNoConflict()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    write(desk, customer, u"Kiel"_s);
    desk.untilQuiet();

    mapCity(desk, CrmChange::Upper);
    desk.untilQuiet();
    write(desk, customer, u"Husum"_s);
    desk.untilQuiet();

    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.there(customer, u"city"_s), u"HUSUM"_s);
}

void TestCrmChange::aChoiceThereIsToldInItsOwnLetters()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    mapCity(desk, CrmChange::Upper, {u"Bremen"_s, u"Kiel"_s});
    CrmComparison comparison(desk.database, desk.connection, desk.clock.now());
    must(comparison.open());
    Customer moved = desk.known(customer);
    moved.address.city = u"kiel"_s;

    const auto compared = must(comparison.compare(
        moved, must(CrmBaseTable(desk.database, desk.connection).load(customer)), CrmComparison::How::Again));

    QCOMPARE(compared.content.records.size(), 1);
    QCOMPARE(compared.content.records.first().values.value(u"city"_s).toString(), u"Kiel"_s);
}

void TestCrmChange::aNewRecordHasItsLettersChanged()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    mapCity(desk, CrmChange::Upper);
    CrmComparison comparison(desk.database, desk.connection, desk.clock.now());
    must(comparison.open());

    const auto content = must(comparison.contentOfNew(desk.known(customer), CrmKind::Company));

    QCOMPARE(content.records.first().values.value(u"city"_s).toString(), u"BREMEN"_s);
}

void TestCrmChange::whatCannotBeSeenStaysInTheMirror()
{
    CrmDesk desk;
    const QString raw = u"Lü"_s + QChar(0) + u"beck\a"_s;
    const CustomerId customer = desk.linked({{u"name"_s, u"Nord"_s + QChar(0) + u"wind AG"_s}});
    QCOMPARE(desk.known(customer).name, u"Nordwind AG"_s);

    desk.changeThere(customer, {{u"city"_s, raw}});
    desk.untilQuiet(); // Nobody takes it for a change of ours that is to be told.

    QCOMPARE(desk.known(customer).address.city, u"Lübeck"_s);
    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.there(customer, u"city"_s), raw);
    const auto row = must(
        CrmRecordTable(desk.database, desk.connection, CrmKind::Company).find(desk.recordOf(customer)));
    QCOMPARE(QJsonDocument::fromJson(row->raw)["city"_L1].toString(), raw);
}

void TestCrmChange::aTextThatIsTooLongIsLeftOutAndAllElseTaken_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"state", "address", "zip", "phone"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestCrmChange::aTextThatIsTooLongIsLeftOutAndAllElseTaken()
{
    QFETCH(const QString, field);
    CrmDesk desk;
    const CustomerId customer = desk.linked({{u"state"_s, u"HB"_s}});
    Customer wanted = desk.known(customer);
    wanted.address.city = u"Kiel"_s;

    desk.changeThere(customer, {{field, QString(70'000, u'x')}, {u"city"_s, u"Kiel"_s}});
    desk.untilQuiet();

    QCOMPARE(desk.known(customer), wanted);
    const QList<CrmConflict> waiting = desk.conflicts();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().trouble, u"customer.text_too_long"_s);

    desk.changeThere(customer, {{field, u"1"_s}}); // Mended there, it is taken as anything else.
    desk.untilQuiet();
    QVERIFY(desk.conflicts().isEmpty());
}
