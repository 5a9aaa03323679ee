#include "tests/core/sync/tst_crmuntaken.h"

#include "core/billing/ResolveEffect.h"
#include "core/billing/compareCustomers.h"
#include "core/journal/activityLines.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/EffectTable.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! "field: rule" of all that the CRM does not take, and of whole pushes their answer.
QStringList parked(CrmDesk &desk)
{
    QStringList shown;
    for (const CrmStatus &status : must(CrmStatusQuery(desk.database).all(desk.clock.now())))
        for (const CrmParked &one : status.parked) {
            if (one.fields.isEmpty())
                shown.append(one.answer);
            for (const CrmParked::Field &field : one.fields)
                shown.append(field.name + u": "_s + field.rule);
        }
    return shown;
}

const QString refusedState = u"state: hubspot.value_refused"_s;

//! A customer whose region the CRM does not take.
CustomerId withBadRegion(CrmDesk &desk)
{
    const CustomerId customer = desk.linked();
    desk.crm.refusedField = u"state"_s;
    desk.edit(customer, [](Customer &c) { c.address.region = u"Atlantis"_s; });
    return customer;
}

} // namespace

void TestCrmUntaken::aFieldThatIsNotTakenHoldsUpNoOther()
{
    CrmDesk desk;
    const CustomerId customer = withBadRegion(desk);
    (void)desk.addIssued({.customer = customer});

    desk.untilQuiet();

    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"119"_s);
    QVERIFY(desk.there(customer, u"state"_s).isEmpty());
    QCOMPARE(desk.known(customer).address.region, u"Atlantis"_s);

    (void)desk.addIssued({.customer = customer}); // And whatever comes later.
    desk.untilQuiet();

    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"238"_s);
}

void TestCrmUntaken::itIsShownWithItsRuleUntilItIsTaken()
{
    CrmDesk desk;
    const CustomerId customer = withBadRegion(desk);
    desk.untilQuiet();
    QCOMPARE(parked(desk), QStringList{refusedState});
    const qsizetype done = desk.all<CrmPushDone>().size();

    // Another push that went well makes nothing good of it.
    (void)desk.addIssued({.customer = customer});
    desk.untilQuiet();
    QCOMPARE(desk.all<CrmPushDone>().size(), done + 1);
    QCOMPARE(parked(desk), QStringList{refusedState});
    QCOMPARE(must(CrmContactTable(desk.database).page({}, 10)).first().trouble, u"hubspot.value_refused"_s);

    desk.crm.refusedField.clear();
    desk.edit(customer, [](Customer &c) { c.address.region = u"Bremen"_s; });
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"state"_s), u"Bremen"_s);
    QCOMPARE(parked(desk), QStringList());
}

void TestCrmUntaken::itIsToldAgainOnlyWhenItChangesOrSomebodyAsks()
{
    CrmDesk desk;
    const CustomerId customer = withBadRegion(desk);
    desk.untilQuiet();
    QCOMPARE(desk.all<CrmPushRejected>().size(), 1);
    const qsizetype done = desk.all<CrmPushDone>().size();

    for (int i = 0; i < 3; ++i) {
        (void)desk.addIssued({.customer = customer});
        desk.untilQuiet();
    }
    QCOMPARE(desk.all<CrmPushRejected>().size(), 1); // It was not told along with the balance.
    QCOMPARE(desk.all<CrmPushDone>().size(), done + 3);

    const CrmRun asked
        = must(compareCustomers(desk.book, desk.connection, customer, CrmComparison::How::Again, {}));
    QCOMPARE(asked.asked, 1);
    desk.untilQuiet();
    QCOMPARE(desk.all<CrmPushRejected>().size(), 2);
    QCOMPARE(parked(desk), QStringList{refusedState});

    desk.edit(customer, [](Customer &c) { c.address.region = u"Lemuria"_s; });
    desk.untilQuiet();
    QCOMPARE(desk.all<CrmPushRejected>().size(), 3);
    QCOMPARE(parked(desk), QStringList{refusedState}); // Of the newest alone.
}

void TestCrmUntaken::whatWasDismissedIsParkedNoMore()
{
    CrmDesk desk;
    withBadRegion(desk);
    desk.untilQuiet();
    const CrmStatus status = must(CrmStatusQuery(desk.database).all(desk.clock.now())).first();
    QCOMPARE(status.parked.size(), 1);
    const EntryId push = status.parked.first().push;

    must(resolveEffect(desk.book, push, Resolution::Dismissed));
    QCOMPARE(parked(desk), QStringList());

    must(resolveEffect(desk.book, push, Resolution::Recalled));
    QCOMPARE(parked(desk), QStringList{refusedState});
}

void TestCrmUntaken::theStampIsNotToldForItAlone()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    (void)desk.addIssued({.customer = customer});
    desk.untilQuiet();
    const QString stamp = desk.there(customer, u"quittance_synced_at"_s);
    QVERIFY(!stamp.isEmpty());
    const int writes = desk.crm.writes;

    desk.crm.refusedField = u"state"_s;
    desk.edit(customer, [](Customer &c) { c.address.region = u"Atlantis"_s; });
    desk.untilQuiet();

    QCOMPARE(parked(desk), QStringList{refusedState});
    QCOMPARE(desk.there(customer, u"quittance_synced_at"_s), stamp);
    QCOMPARE(desk.crm.writes, writes);
}

void TestCrmUntaken::whatBecameTheSameThereIsParkedNoMore()
{
    CrmDesk desk;
    const CustomerId customer = withBadRegion(desk);
    desk.untilQuiet();
    QCOMPARE(parked(desk), QStringList{refusedState});

    desk.edit(customer, [](Customer &c) { c.address.region.clear(); }); // As it is there.
    desk.untilQuiet();
    (void)desk.addIssued({.customer = customer});
    desk.untilQuiet();

    QCOMPARE(parked(desk), QStringList());
}

void TestCrmUntaken::ofAStreetInTwoFieldsTheOneThatIsTakenArrives()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked({{u"address"_s, u"Am Wall 1"_s}, {u"address2"_s, u"Haus B"_s}});
    QCOMPARE(desk.known(customer).address.street, u"Am Wall 1\nHaus B"_s);
    desk.crm.refusedField = u"address2"_s;
    desk.edit(customer, [](Customer &c) { c.address.street = u"Am Wall 2\nHaus C"_s; });

    desk.untilQuiet();

    QCOMPARE(desk.there(customer, u"address"_s), u"Am Wall 2"_s);
    QCOMPARE(desk.there(customer, u"address2"_s), u"Haus B"_s);
    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.known(customer).address.street, u"Am Wall 2\nHaus C"_s);
}

void TestCrmUntaken::activityNamesTheFieldAndTheRule()
{
    CrmDesk desk;
    (void)withBadRegion(desk);
    desk.untilQuiet();

    const auto lines = must(journalPage(desk.database, 0, 100));

    const auto line = std::ranges::find(lines, u"CrmPushRejected"_s, &ActivityLine::kind);
    QVERIFY(line != lines.end());
    QCOMPARE(line->words, u"state"_s);
    QCOMPARE(line->reason, u"hubspot.value_refused"_s);
}
