#include "tests/core/sync/tst_crmnewest.h"

#include "core/store/CrmMappingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void setPolicy(CrmDesk &desk, CrmField field, CrmPolicy policy)
{
    CrmMapping mapping = desk.mapping(field);
    mapping.policy = policy;
    must(Transaction::run(
        desk.database, [&] { return CrmMappingTable(desk.database, desk.connection).put(mapping); }));
}

void later(CrmDesk &desk)
{
    desk.clock.time = desk.clock.time.addSecs(3600);
}

//! A linked customer in Bremen, whose city goes by time.
CustomerId byTime(CrmDesk &desk, CrmPolicy policy = CrmPolicy::Newest)
{
    const CustomerId customer = desk.linked({{u"zip"_s, u"28195"_s}});
    setPolicy(desk, CrmField::City, policy);
    later(desk);
    return customer;
}

qint64 open(CrmDesk &desk)
{
    return must(CrmConflictTable(desk.database).open(desk.connection));
}

void editCity(CrmDesk &desk, const CustomerId &customer, const QString &city)
{
    desk.edit(customer, [&](Customer &c) { c.address.city = city; });
    later(desk);
}

void changeCity(CrmDesk &desk, const CustomerId &customer, const QString &city)
{
    desk.changeThere(customer, {{u"city"_s, city}});
    later(desk);
}

} // namespace

void TestCrmNewest::whoChangedAFieldLastIsRight_data()
{
    QTest::addColumn<bool>("oursLast");
    QTest::newRow("we") << true;
    QTest::newRow("they") << false;
}

void TestCrmNewest::whoChangedAFieldLastIsRight()
{
    QFETCH(const bool, oursLast);
    CrmDesk desk;
    const CustomerId customer = byTime(desk);
    if (oursLast)
        changeCity(desk, customer, u"Lübeck"_s);
    editCity(desk, customer, u"Kiel"_s);
    if (!oursLast)
        changeCity(desk, customer, u"Lübeck"_s);

    const CrmSyncReport report = desk.pull();
    QCOMPARE(report.customers.conflicts, 0); // Nobody is asked.
    desk.untilQuiet();

    const QString newest = oursLast ? u"Kiel"_s : u"Lübeck"_s;
    QCOMPARE(desk.known(customer).address.city, newest);
    QCOMPARE(desk.there(customer, u"city"_s), newest);
    QCOMPARE(open(desk), 0);
}

void TestCrmNewest::eachFieldGoesByItsOwnTime()
{
    CrmDesk desk;
    const CustomerId customer = byTime(desk);
    setPolicy(desk, CrmField::PostCode, CrmPolicy::Newest);
    editCity(desk, customer, u"Kiel"_s);
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}, {u"zip"_s, u"23552"_s}});
    later(desk);
    desk.edit(customer, [](Customer &c) { c.address.postCode = u"24103"_s; });

    desk.untilQuiet();

    QCOMPARE(desk.known(customer).address.city, u"Lübeck"_s);
    QCOMPARE(desk.there(customer, u"zip"_s), u"24103"_s);
    QCOMPARE(open(desk), 0);
}

void TestCrmNewest::aChangeOfAnotherFieldMakesNothingNewer()
{
    CrmDesk desk;
    const CustomerId customer = byTime(desk);
    changeCity(desk, customer, u"Lübeck"_s);
    editCity(desk, customer, u"Kiel"_s);
    desk.changeThere(
        customer, {{u"phone"_s, u"0431 1"_s}}); // The record is newer than our city, its city is not.

    desk.untilQuiet();

    QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s);
}

void TestCrmNewest::withoutBothTimesItAsks_data()
{
    QTest::addColumn<bool>("tellsTimes");
    QTest::newRow("the CRM tells none") << false;
    QTest::newRow("both changed at the same moment") << true;
}

void TestCrmNewest::withoutBothTimesItAsks()
{
    QFETCH(const bool, tellsTimes);
    CrmDesk desk;
    const CustomerId customer = byTime(desk);
    desk.crm.tellsTimes = tellsTimes;
    desk.crm.change(CrmKind::Company, desk.recordOf(customer), {{u"city"_s, u"Lübeck"_s}});
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });

    QCOMPARE(desk.pull().customers.conflicts, 1);
    desk.untilQuiet();

    QCOMPARE(open(desk), 1);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"Lübeck"_s);
}

void TestCrmNewest::aPolicyThatAsksGoesOnAsking()
{
    CrmDesk desk;
    const CustomerId customer = byTime(desk, CrmPolicy::Ask);
    setPolicy(desk, CrmField::PostCode, CrmPolicy::Newest);
    editCity(desk, customer, u"Kiel"_s);
    changeCity(desk, customer, u"Lübeck"_s);

    desk.untilQuiet();

    QCOMPARE(open(desk), 1);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
}

void TestCrmNewest::whatWasOverwrittenStaysKnown()
{
    CrmDesk desk;
    const CustomerId customer = byTime(desk);
    editCity(desk, customer, u"Kiel"_s);
    changeCity(desk, customer, u"Lübeck"_s);

    desk.untilQuiet();

    const QList<CrmConflictResolved> settled = desk.all<CrmConflictResolved>();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().choice, CrmConflictResolved::Choice::Theirs);
    QCOMPARE(settled.first().ours, u"Kiel"_s);
    QCOMPARE(settled.first().value, u"Lübeck"_s);
    QCOMPARE(settled.first().customer, customer);
}
