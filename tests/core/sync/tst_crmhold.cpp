#include "tests/core/sync/tst_crmhold.h"

#include "core/billing/ResolveEffect.h"
#include "core/store/EffectTable.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCrmHold::whatIsHeldIsToldWhenItsTimeHasPassed()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });

    const CrmRun run = must(compareCustomers(
        desk.book, desk.connection, customer, CrmComparison::How::Again, {}, std::chrono::seconds(10)));

    QCOMPARE(run.pushes.size(), 1);
    QCOMPARE(must(EffectTable(desk.database).list(desk.clock.now(), 10)).first().state, OutboxState::Held);
    QCOMPARE(desk.push(), 0); // After five seconds.
    QCOMPARE(desk.there(customer, u"city"_s), u"Bremen"_s);
    QCOMPARE(desk.push(), 1); // After ten.
    QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s);
}

void TestCrmHold::whatIsTakenBackIsToldByTheNextSync()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    const CrmRun run = must(compareCustomers(
        desk.book, desk.connection, customer, CrmComparison::How::Again, {}, std::chrono::seconds(10)));

    must(resolveEffect(desk.book, run.pushes.constFirst(), Resolution::Dropped));

    desk.clock.time = desk.clock.time.addSecs(60);
    QCOMPARE(desk.push(), 0);
    QCOMPARE(must(EffectTable(desk.database).waiting()), 0);
    QCOMPARE(desk.there(customer, u"city"_s), u"Bremen"_s);
    desk.untilQuiet(); // As if nobody had asked.
    QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s);
}

void TestCrmHold::whatWasNotHeldIsGivenUpForGood()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    const CrmRun run
        = must(compareCustomers(desk.book, desk.connection, customer, CrmComparison::How::Again, {}));

    must(resolveEffect(desk.book, run.pushes.constFirst(), Resolution::Dropped)); // It was not held.

    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"city"_s), u"Bremen"_s);
}
