#include "tests/core/sync/tst_crmreviewfacts.h"

#include "core/billing/ResolveCrmConflict.h"
#include "core/billing/crmConflictAuthors.h"
#include "core/billing/crmExamples.h"
#include "core/billing/crmMappingEffect.h"
#include "core/billing/crmTelling.h"
#include "core/store/CrmMappingTable.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

CrmMappingEffect effectOf(CrmDesk &desk, const CrmMapping &mapping)
{
    return must(crmMappingEffect(desk.book, desk.connection, {mapping}, StopFlag()));
}

} // namespace

void TestCrmReviewFacts::anotherMappingSaysWhomItWouldChange()
{
    CrmDesk desk;
    const CustomerId first = desk.linked({{u"name"_s, u"Adler GmbH"_s}, {u"zip"_s, u"28195"_s}});
    const CustomerId second = desk.linked({{u"name"_s, u"Birke GmbH"_s}});
    CrmMapping city = desk.mapping(CrmField::City);
    city.remote = u"zip"_s; // The first has one, the second tells an empty one.

    city.direction = CrmDirection::Pull;
    CrmMappingEffect effect = effectOf(desk, city);
    QCOMPARE(effect.looked, 2);
    QVERIFY(effect.changed >= 1);
    QCOMPARE(effect.lines.first().customer, first);
    QVERIFY(effect.lines.first().takes);
    QVERIFY(!effect.lines.first().tells);

    city.remote = u"city"_s; // As it is.
    city.direction = desk.mapping(CrmField::City).direction;
    effect = effectOf(desk, city);
    QCOMPARE(effect.looked, 2);
    QCOMPARE(effect.changed, 0);
    QVERIFY(effect.lines.isEmpty());
    QVERIFY(second != first);
}

void TestCrmReviewFacts::whatWouldHappenAnywayIsNotCounted()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();
    CrmMapping city = desk.mapping(CrmField::City);
    QCOMPARE(effectOf(desk, city).changed, 0); // The conflict is there already.

    city.policy = CrmPolicy::CrmWins;

    const CrmMappingEffect effect = effectOf(desk, city);
    QCOMPARE(effect.changed, 1);
    QVERIFY(effect.lines.first().takes);
    QVERIFY(!effect.lines.first().asks);
}

void TestCrmReviewFacts::whatWasNotReadYetIsSaidToBeUnknown()
{
    CrmDesk desk;
    (void)desk.linked();
    CrmMapping city = desk.mapping(CrmField::City);
    QVERIFY(!effectOf(desk, city).isUnread);

    city.remote = u"town"_s; // Was not mapped when the records were read.

    const CrmMappingEffect effect = effectOf(desk, city);
    QVERIFY(effect.isUnread);
    QCOMPARE(effect.changed, 0);
    city.direction = CrmDirection::Push; // What is only told need not be read.
    QVERIFY(!effectOf(desk, city).isUnread);
}

void TestCrmReviewFacts::lookingChangesNothing()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked({{u"zip"_s, u"28195"_s}});
    const auto before = desk.all<CustomerSaved>().size();
    CrmMapping city = desk.mapping(CrmField::City);
    city.remote = u"zip"_s;

    (void)effectOf(desk, city);

    QCOMPARE(desk.mapping(CrmField::City).remote, u"city"_s);
    QCOMPARE(desk.known(customer).address.city, u"Bremen"_s);
    QCOMPARE(desk.all<CustomerSaved>().size(), before);
}

void TestCrmReviewFacts::whatWouldBeToldIsNamedAndNothingIsWritten()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    CrmTelling before;
    must(addCrmTelling(desk.book, desk.connection, customer, before, StopFlag()));
    QVERIFY(before.lines.isEmpty()); // They are in step.
    (void)desk.addIssued({.customer = customer});
    const int writes = desk.crm.writes;

    CrmTelling telling;
    must(addCrmTelling(desk.book, desk.connection, customer, telling, StopFlag()));

    QCOMPARE(telling.customers, qint64{1});
    QCOMPARE(telling.fields, qint64{telling.lines.size()});
    const auto balance = std::ranges::find(telling.lines, CrmField::OpenBalance, &CrmTelling::Line::field);
    QVERIFY(balance != telling.lines.end());
    QCOMPARE(balance->ours, u"119.00"_s);
    QCOMPARE(desk.crm.writes, writes);
    QVERIFY(std::ranges::find(telling.lines, CrmField::SyncedAt, &CrmTelling::Line::field)
        == telling.lines.end());
    QVERIFY(
        must(compareCustomers(desk.book, desk.connection, customer, CrmComparison::How::Again, StopFlag()))
            .asked
        == 1);
}

void TestCrmReviewFacts::anExampleHoldsWhatItsRecordSays()
{
    CrmDesk desk;
    (void)desk.linked({{u"name"_s, u"Adler GmbH"_s}, {u"city"_s, u"Kiel"_s}});
    (void)desk.linked({{u"name"_s, u"Birke GmbH"_s}});
    const QList<CrmMapping> mappings = must(CrmMappingTable(desk.database, desk.connection).all());

    const auto found = must(crmExamples(desk.book, desk.connection, mappings, u"ADLER"_s));

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, u"Adler GmbH"_s);
    QCOMPARE(found.first().customerName, u"Adler GmbH"_s);
    QCOMPARE(found.first().values.size(), mappings.size());
    const auto city = std::ranges::find_if(mappings, [](const CrmMapping &mapping) {
        return mapping.field == CrmField::City && mapping.kind == CrmKind::Company;
    });
    QCOMPARE(found.first().values.at(city - mappings.begin()), std::optional(u"Kiel"_s));
    QCOMPARE(must(crmExamples(desk.book, desk.connection, mappings)).size(), 2);
    QVERIFY(must(crmExamples(desk.book, desk.connection, mappings, u"nobody"_s)).isEmpty());
}

void TestCrmReviewFacts::aConflictKnowsWhoWroteOurSideAndWhen()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.clock.time = desk.clock.time.addDays(1);
    const QDateTime written = desk.clock.time;
    const QString author = desk.book.actor;
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.clock.time = desk.clock.time.addDays(1);
    desk.book.actor = u"person:zoe"_s;
    desk.edit(customer, [](Customer &c) { c.address.postCode = u"24103"_s; }); // Another field.
    desk.book.actor = author;
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();

    const auto conflicts = must(withAuthors(desk.book, desk.conflicts()));

    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().oursBy, author);
    QCOMPARE(conflicts.first().oursAt, written);
}

void TestCrmReviewFacts::theAuthorIsKnownHoweverOftenTheCustomerWasSaved_data()
{
    QTest::addColumn<int>("savings");
    for (const int savings : {1, 2, 3, 4, 5, 9, 17, 40})
        QTest::addRow("%d after it was taken over", savings) << savings;
}

void TestCrmReviewFacts::theAuthorIsKnownHoweverOftenTheCustomerWasSaved()
{
    QFETCH(const int, savings);
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    for (int i = 1; i <= savings; ++i) {
        desk.clock.time = desk.clock.time.addDays(1);
        desk.book.actor = u"person:writer%1"_s.arg(i);
        desk.edit(customer, [i](Customer &c) { c.address.city = u"Kiel %1"_s.arg(i); });
    }
    const QDateTime written = desk.clock.time;
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();

    const auto conflicts = must(withAuthors(desk.book, desk.conflicts()));

    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().oursBy, u"person:writer%1"_s.arg(savings));
    QCOMPARE(conflicts.first().oursAt, written);
}

void TestCrmReviewFacts::eachFieldHasTheAuthorOfItsLastValue()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked({{u"zip"_s, u"28195"_s}, {u"state"_s, u"HB"_s}});
    QHash<CrmField, std::pair<QString, QDateTime>> wrote;
    const auto write = [&](const QString &who, CrmField field, const std::function<void(Customer &)> &how) {
        desk.clock.time = desk.clock.time.addDays(1);
        desk.book.actor = who;
        desk.edit(customer, how);
        wrote.insert(field, {who, desk.clock.time});
    };
    write(u"person:ada"_s, CrmField::City, [](Customer &c) { c.address.city = u"Kiel"_s; });
    write(u"person:bo"_s, CrmField::PostCode, [](Customer &c) { c.address.postCode = u"24103"_s; });
    write(u"person:cy"_s, CrmField::City, [](Customer &c) { c.address.city = u"Plön"_s; });
    write(u"person:dee"_s, CrmField::Region, [](Customer &c) { c.address.region = u"SH"_s; });
    desk.changeThere(
        customer, {{u"city"_s, u"Lübeck"_s}, {u"zip"_s, u"23552"_s}, {u"state"_s, u"Holstein"_s}});
    desk.untilQuiet();

    const auto conflicts = must(withAuthors(desk.book, desk.conflicts()));

    QCOMPARE(conflicts.size(), 3);
    for (const CrmConflict &conflict : conflicts)
        QCOMPARE(std::pair(conflict.oursBy, conflict.oursAt), wrote.value(conflict.field));
}

void TestCrmReviewFacts::ofTheirSideOnlyTheRecordIsKnown()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.clock.time = desk.clock.time.addDays(2);
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    const QDateTime changed = desk.clock.time;
    desk.untilQuiet();

    const auto conflicts = must(withAuthors(desk.book, desk.conflicts()));

    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().theirsAt.isValid());
    QVERIFY(qAbs(conflicts.first().theirsAt.secsTo(changed)) <= 1);
}

void TestCrmReviewFacts::aDeletedRecordIsKnownAsSuchAndItsConflictIsSettledHere()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();
    QVERIFY(!must(withAuthors(desk.book, desk.conflicts())).first().isGoneThere);

    desk.crm.archive(CrmKind::Company, desk.recordOf(customer));
    desk.untilQuiet();

    const auto conflicts = must(withAuthors(desk.book, desk.conflicts()));
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().isGoneThere);
    must(resolveCrmConflict(
        desk.book, desk.connection, customer, CrmField::City, CrmConflictResolved::Choice::Theirs, {}));
    QCOMPARE(desk.known(customer).address.city, u"Lübeck"_s);
    QCOMPARE(desk.push(), 0); // There is nobody to be told.
}
