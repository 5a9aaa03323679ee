#include "tests/core/sync/tst_crmaddress.h"

#include "core/store/CrmMappingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCrmAddress::aSecondLineOfAnAddressComesAlongAndGoesBackToItsPlace_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("firstAfter");
    QTest::addColumn<QString>("secondAfter");
    QTest::newRow("the first line changes") << u"Hof 3"_s << u"Kai 2\nHof 3"_s << u"Kai 2"_s << u"Hof 3"_s;
    QTest::newRow("the second line changes") << u"Hof 3"_s << u"Kai 1\nHof 4"_s << u"Kai 1"_s << u"Hof 4"_s;
    QTest::newRow("the second line goes") << u"Hof 3"_s << u"Kai 1"_s << u"Kai 1"_s << u""_s;
    QTest::newRow("a line comes between")
        << u"Hof 3"_s << u"Kai 1\nTor B\nHof 3"_s << u"Kai 1\nTor B"_s << u"Hof 3"_s;
    QTest::newRow("all goes") << u"Hof 3"_s << u""_s << u""_s << u""_s;
    QTest::newRow("there was none") << u""_s << u"Kai 1\nTor B"_s << u"Kai 1\nTor B"_s << u""_s;
}

void TestCrmAddress::aSecondLineOfAnAddressComesAlongAndGoesBackToItsPlace()
{
    QFETCH(const QString, second);
    QFETCH(const QString, edited);
    CrmDesk desk;
    const CustomerId id = desk.linked({{u"address"_s, u"Kai 1"_s}, {u"address2"_s, second}});
    QCOMPARE(desk.known(id).address.street, second.isEmpty() ? u"Kai 1"_s : u"Kai 1\n"_s + second);

    desk.edit(id, [&](Customer &customer) { customer.address.street = edited; });
    desk.untilQuiet();

    QTEST(desk.there(id, u"address"_s), "firstAfter");
    QTEST(desk.there(id, u"address2"_s), "secondAfter");
    QCOMPARE(desk.known(id).address.street, edited);
    QVERIFY(desk.conflicts().isEmpty());
    const int before = desk.crm.writes;
    desk.untilQuiet();
    QCOMPARE(desk.crm.writes, before); // What we told is no change of theirs.
}

void TestCrmAddress::aSecondLineThatIsMappedByItselfIsNotReadTwice()
{
    CrmDesk desk;
    CrmMapping region = desk.mapping(CrmField::Region);
    region.remote = u"address2"_s;
    must(Transaction::run(
        desk.database, [&] { return CrmMappingTable(desk.database, desk.connection).put(region); }));

    const CustomerId id = desk.linked({{u"address"_s, u"Kai 1"_s}, {u"address2"_s, u"Hof 3"_s}});

    QCOMPARE(desk.known(id).address.street, u"Kai 1"_s);
    QCOMPARE(desk.known(id).address.region, u"Hof 3"_s);
}
