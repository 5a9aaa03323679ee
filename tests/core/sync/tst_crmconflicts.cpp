#include "tests/core/sync/tst_crmconflicts.h"

#include "core/billing/KeepCustomers.h"
#include "core/store/CrmBaseTable.h"
#include "core/store/EffectTable.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr CrmKind company = CrmKind::Company;

} // namespace

void TestCrmConflicts::conflictsWaitAndTheRestGoesOn()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}, {u"zip"_s, u"23552"_s}});

    desk.untilQuiet();

    const QList<CrmConflict> conflicts = desk.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, CrmField::City);
    QCOMPARE(conflicts.first().base, u"Bremen"_s);
    QCOMPARE(conflicts.first().ours, u"Kiel"_s);
    QCOMPARE(conflicts.first().theirs, u"Lübeck"_s);
    QCOMPARE(desk.known(customer).address.postCode, u"23552"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"Lübeck"_s);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);

    desk.edit(customer, [](Customer &c) { c.address.city = u"Lübeck"_s; }); // They agree by themselves.
    desk.untilQuiet();
    QVERIFY(desk.conflicts().isEmpty());
}

void TestCrmConflicts::aMergedCustomerLeavesNoConflictThatNobodyCanSettle()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();
    QCOMPARE(desk.conflicts().size(), 1);
    const CustomerId kept = desk.addCustomer(u"Nordwind"_s, u"ap@nordwind.example"_s).id;

    must(mergeCustomers(desk.book, customer, kept));

    QVERIFY(desk.conflicts().isEmpty());
    (void)desk.pull(); // What is disputed of the one that stays is asked about it.
    for (const CrmConflict &conflict : desk.conflicts()) {
        QCOMPARE(conflict.customer, kept);
        must(resolveCrmConflict(desk.book, desk.connection, conflict.customer, conflict.field,
            CrmConflictResolved::Choice::Theirs, {}));
    }
    QCOMPARE(must(CrmConflictTable(desk.database).open(desk.connection)), 0);
}

void TestCrmConflicts::resolvesConflicts_data()
{
    QTest::addColumn<CrmConflictResolved::Choice>("choice");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ours") << CrmConflictResolved::Choice::Ours << u"Kiel"_s;
    QTest::newRow("theirs") << CrmConflictResolved::Choice::Theirs << u"Lübeck"_s;
    QTest::newRow("edited") << CrmConflictResolved::Choice::Edited << u"Plön"_s;
}

void TestCrmConflicts::resolvesConflicts()
{
    QFETCH(const CrmConflictResolved::Choice, choice);
    QFETCH(const QString, expected);
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();

    must(resolveCrmConflict(desk.book, desk.connection, customer, CrmField::City, choice, u"Plön"_s));

    QCOMPARE(desk.known(customer).address.city, expected);
    QCOMPARE(
        must(EffectTable(desk.database).waiting()), choice == CrmConflictResolved::Choice::Theirs ? 0 : 1);
    QCOMPARE(desk.all<CrmConflictResolved>().first().value, expected);
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"city"_s), expected);
    QCOMPARE(desk.known(customer).address.city, expected);
    QVERIFY(std::ranges::none_of(
        desk.conflicts(), [](const CrmConflict &c) { return c.state == CrmConflict::State::Open; }));
    QCOMPARE(ruleOf(resolveCrmConflict(desk.book, desk.connection, customer, CrmField::Region, choice, {})),
        u"crm_conflict.unknown"_s);
}

void TestCrmConflicts::aSettlingIsUndoneUntilItWasTold()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.untilQuiet();
    const auto settle = [&] {
        must(resolveCrmConflict(desk.book, desk.connection, customer, CrmField::City,
            CrmConflictResolved::Choice::Edited, u"Plön"_s));
    };

    settle();
    QVERIFY(desk.conflicts().first().canUndo);
    must(undoCrmConflict(desk.book, desk.connection, customer, CrmField::City));
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
    QCOMPARE(desk.conflicts().first().state, CrmConflict::State::Open);
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"city"_s), u"Lübeck"_s); // Nothing of it has left.

    settle();
    QCOMPARE(desk.push(), 1);
    QCOMPARE(ruleOf(undoCrmConflict(desk.book, desk.connection, customer, CrmField::City)),
        u"crm_conflict.already_told"_s);
}

void TestCrmConflicts::aChangeThatComesInBetweenIsAConflict()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    (void)desk.pull();
    // After the record was read for the last time and before it is told.
    desk.crm.beforeWrite = [&] { desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}}); };

    QCOMPARE(desk.push(), 0);
    QCOMPARE(desk.there(customer, u"city"_s), u"Lübeck"_s);
    desk.untilQuiet();

    QCOMPARE(desk.conflicts().size(), 1);
    QCOMPARE(desk.conflicts().first().theirs, u"Lübeck"_s);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"Lübeck"_s);
}

void TestCrmConflicts::aValueWeCannotTakeWaits()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.changeThere(customer, {{u"country"_s, u"Mordor"_s}, {u"city"_s, u"Barad-dûr"_s}});
    desk.untilQuiet();

    const QList<CrmConflict> conflicts = desk.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().trouble, u"crm_value.not_understood"_s);
    QCOMPARE(desk.known(customer).address.country, u"DE"_s);
    QCOMPARE(desk.known(customer).address.city, u"Barad-dûr"_s);
    QCOMPARE(ruleOf(resolveCrmConflict(desk.book, desk.connection, customer, CrmField::Country,
                 CrmConflictResolved::Choice::Theirs, {})),
        u"crm_value.not_understood"_s);
}

void TestCrmConflicts::adoptsACompanyWithItsPerson()
{
    CrmDesk desk;
    const QString id = desk.crm.add(company,
        {{u"name"_s, u"Falke KG"_s}, {u"city"_s, u"Jena"_s}, {u"quittance_tax_id"_s, u"DE 123456789"_s}});
    (void)desk.crm.add(CrmKind::Person,
        {{u"firstname"_s, u"Anna"_s}, {u"lastname"_s, u"von der Heide"_s},
            {u"email"_s, u"Anna@Falke.example"_s}},
        id);
    (void)desk.pull();
    const CrmRecordId record{.connection = desk.connection, .kind = company, .remoteId = id};

    const Customer made = desk.known(must(adoptContact(desk.book, record, false)));

    QCOMPARE(made.name, u"Falke KG"_s);
    QCOMPARE(made.address.city, u"Jena"_s);
    QCOMPARE(made.vatId, u"DE123456789"_s);
    QCOMPARE(made.email, u"Anna@Falke.example"_s);
    QCOMPARE(made.contactName, u"Anna von der Heide"_s);
    QCOMPARE(ruleOf(adoptContact(desk.book, record, true)), u"crm.record_linked"_s);
    QCOMPARE(ruleOf(adoptContact(
                 desk.book, {.connection = desk.connection, .kind = company, .remoteId = u"9"_s}, true)),
        u"crm.record_unknown"_s);
    desk.untilQuiet();
    QCOMPARE(desk.there(made.id, u"quittance_id"_s), made.id.text());
    QVERIFY(desk.conflicts().isEmpty());
}

void TestCrmConflicts::findsCandidatesButNeverByName()
{
    CrmDesk desk; // Its customer is Çınar Yapı A.Ş., ap@cinar.example.
    const QString byName = desk.crm.add(company, {{u"name"_s, desk.customer.name}});
    const QString byDomain
        = desk.crm.add(company, {{u"name"_s, u"Cinar"_s}, {u"domain"_s, u"cinar.example"_s}});
    (void)desk.crm.add(CrmKind::Person, {{u"lastname"_s, u"Other"_s}, {u"email"_s, u"other@gmail.com"_s}});
    const QString byMail
        = desk.crm.add(CrmKind::Person, {{u"lastname"_s, u"Yapi"_s}, {u"email"_s, u"AP@cinar.example"_s}});
    (void)desk.addCustomer(u"Gmail user"_s, u"somebody@gmail.com"_s);
    (void)desk.pull();

    const QList<CrmCandidate> found = must(crmCandidates(desk.database, 10));

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).record.remoteId, byDomain);
    QCOMPARE(found.at(0).reasons, QStringList{u"domain"_s});
    QCOMPARE(found.at(1).record.remoteId, byMail);
    QCOMPARE(found.at(1).reasons, QStringList{u"email"_s});
    QCOMPARE(ruleOf(adoptContact(
                 desk.book, {.connection = desk.connection, .kind = company, .remoteId = byDomain}, false)),
        u"crm.looks_known"_s);
    must(
        adoptContact(desk.book, {.connection = desk.connection, .kind = company, .remoteId = byName}, false));
}

void TestCrmConflicts::unlinkingForgetsWhatBothSaid()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    const CrmRecordId record{
        .connection = desk.connection, .kind = company, .remoteId = desk.recordOf(customer)};

    must(unlinkContact(desk.book, customer, record));

    QVERIFY(must(CrmBaseTable(desk.database, desk.connection).load(customer)).values.isEmpty());
    QCOMPARE(ruleOf(unlinkContact(desk.book, customer, record)), u"crm.not_linked"_s);
    desk.crm.change(company, record.remoteId, {{u"city"_s, u"Ulm"_s}});
    (void)desk.pull();
    QCOMPARE(desk.known(customer).address.city, u"Bremen"_s);
    must(linkContact(desk.book, customer, record));
    desk.untilQuiet();
    QCOMPARE(desk.conflicts().size(), 1); // Who is right now, nobody knows.
}
