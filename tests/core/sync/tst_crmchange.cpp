#include "tests/core/sync/tst_crmchange.h"

#include "core/domain/crmValue.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/sync/CrmDesk.h"

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
